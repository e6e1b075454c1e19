/** A plan's YAML from its draft: keys in the usual order, doubts as comments where they belong. */
import type { Column } from '../plan/types.ts'
import type { DraftPart, DraftPlan } from './assemble.ts'
import type { DraftUnit } from './bodies.ts'
import type { DraftDocument } from './document.ts'
import type { Doubt, DoubtKind } from './doubts.ts'
import type { DraftTask } from './draft-task.ts'
import type { DraftBlock } from './outline.ts'
import type { DraftDuty } from './reporting.ts'
import { commentOf } from './say.ts'
import { type Field, type Fields, type Value, writeYaml } from './yaml.ts'

/** The text of the plan file. */
export function draftYaml(plan: DraftPlan): string {
  const about = commentsAbout(plan.doubts)
  const { document } = plan
  const title = document.title ?? 'Kế hoạch chưa có tên'
  const root: Fields = {
    fields: [
      { key: 'format', value: 1 },
      {
        key: 'document',
        apart: true,
        comments: about('no-head', 'attached-plan', 'paragraphs-joined'),
        value: documentFields(plan, title, about),
      },
      { key: 'term', apart: true, comments: about('term-guessed'), value: { raw: plan.term } },
      { key: 'units', apart: plan.units.length > 0, value: { fields: plan.units.map(unitField) } },
      {
        key: 'sections',
        apart: true,
        comments: about(
          'no-tasks',
          'table-run',
          'table-guessed',
          'table-unread',
          'column-unknown',
          'column-combined',
          'column-second',
          'column-guessed',
          'appendices-joined',
          'ids-qualified',
          'lead-from-group',
          'duty-unread',
        ).concat(leftComments(plan.left)),
        value: plan.sections.map(sectionFields),
      },
      { key: 'reporting', apart: plan.reporting.length > 0, value: plan.reporting.map(dutyFields) },
    ],
  }
  return `# yaml-language-server: $schema=../schemas/plan.schema.json\n${writeYaml(root)}`
}

/** How many lines of what has no place are copied. */
const LEFT_LINES = 400

function leftComments(left: readonly string[]): string[] {
  if (left.length === 0) return []
  const shown = left.slice(0, LEFT_LINES).map((it) => `| ${it}`)
  return [commentOf({ kind: 'appendix-left', text: String(left.length) }), ...shown]
}

type About = (...kinds: DoubtKind[]) => string[]

function commentsAbout(doubts: readonly Doubt[]): About {
  return (...kinds) => [...new Set(doubts.filter(({ kind }) => kinds.includes(kind)).map(commentOf))]
}

function documentFields(
  { document: it, body, appendixColumns }: DraftPlan,
  title: string,
  about: About,
): Fields {
  return {
    fields: [
      { key: 'type', value: it.type },
      {
        key: 'number',
        value:
          it.number === undefined ? undefined : /^[1-9]\d*$/.test(it.number) ? { raw: it.number } : it.number,
      },
      { key: 'symbol', value: it.symbol },
      { key: 'date', value: it.date === undefined ? undefined : { raw: it.date } },
      { key: 'place', value: it.place, comments: about('place-guessed') },
      { key: 'parent', value: it.parent, comments: about('parent-guessed') },
      { key: 'agency', value: it.agency, comments: about('agency-guessed') },
      { key: 'title', value: title, comments: about('title-missing') },
      { key: 'basis', value: it.basis.map((text): Value => text) },
      { key: 'body', value: body.map(blockValue) },
      {
        key: 'signature',
        value: it.signature && {
          fields: signatureFields(it.signature),
          flow: Object.values(it.signature).every((text) => !text.includes('\n')),
        },
      },
      { key: 'recipientsHeading', value: it.recipientsHeading },
      {
        key: 'recipients',
        value: it.recipients.map(
          (line): Fields => ({
            fields: [
              { key: 'to', value: line.to },
              { key: 'purpose', value: line.purpose },
              { key: 'end', value: line.end },
            ],
            flow: true,
          }),
        ),
      },
      { key: 'appendix', value: appendixFields(it.appendix, appendixColumns) },
    ],
  }
}

function signatureFields({ authority, position, name }: NonNullable<DraftDocument['signature']>): Field[] {
  return [
    { key: 'authority', value: authority },
    { key: 'position', value: position },
    { key: 'name', value: name },
  ]
}

function appendixFields(
  appendix: DraftDocument['appendix'],
  columns: Column[] | undefined,
): Fields | undefined {
  if (!appendix && !columns) return undefined
  return {
    fields: [
      { key: 'dateline', value: appendix?.dateline },
      { key: 'label', value: appendix?.label },
      { key: 'title', value: appendix?.title },
      { key: 'reference', value: appendix?.reference },
      { key: 'columns', value: columns?.map(columnFields) },
    ],
  }
}

function columnFields({ field, heading, separator, end }: Column): Fields {
  return {
    fields: [
      { key: 'field', value: field },
      { key: 'heading', value: heading },
      { key: 'separator', value: separator },
      { key: 'end', value: end },
    ],
    flow: true,
  }
}

function blockValue({ number, title, text, body, tasks }: DraftBlock): Value {
  if (number === undefined && title === undefined && tasks === undefined && body.length === 0)
    return text ?? ''
  return {
    fields: [
      { key: 'number', value: number },
      { key: 'title', value: title === '' ? undefined : title },
      { key: 'text', value: text },
      {
        key: 'tasks',
        value: tasks && {
          fields: [
            { key: 'layout', value: tasks.layout },
            { key: 'columns', value: tasks.columns.map(columnFields) },
          ],
        },
      },
      { key: 'body', value: body.map(blockValue) },
    ],
  }
}

function unitField({ id, name, aliases, members = [] }: DraftUnit): Field {
  if (aliases.length === 0) return { key: id, value: name }
  return {
    key: id,
    value: {
      fields: [
        { key: 'name', value: name },
        { key: 'aliases', value: aliases },
        ...(members.length > 0 ? [{ key: 'members', value: [...members] }] : []),
      ],
    },
  }
}

function sectionFields({ id, title, index, inProse, sections, tasks }: DraftPart): Value {
  const own: Field[] = [
    { key: 'id', value: id === undefined ? undefined : { raw: JSON.stringify(id) } },
    { key: 'title', value: title },
    { key: 'index', value: index },
    { key: 'inProse', value: inProse },
    { key: 'sections', value: sections.map(sectionFields) },
    { key: 'tasks', value: tasks.map(taskFields) },
  ]
  return { fields: own }
}

function dutyFields({ title, to, by, timing, text, place }: DraftDuty): Fields {
  return {
    fields: [
      { key: 'title', value: title, comments: [commentOf({ kind: 'duty-from-prose', text, place })] },
      { key: 'to', value: to },
      { key: 'by', value: by },
      { key: 'timing', value: timing },
    ],
  }
}

function taskFields(task: DraftTask): Fields {
  const { values } = task
  const about = commentsAbout(task.doubts)
  return {
    fields: [
      {
        key: 'id',
        value: { raw: JSON.stringify(task.id) },
        comments: about('id-made', 'id-twice', 'row-joined', 'rows-merged', 'only-title', 'task-from-prose'),
      },
      { key: 'title', value: task.title || 'Việc chưa có tên' },
      {
        key: 'lead',
        value: task.lead,
        comments: about('bodies-run-on', 'bodies-guessed', 'lead-from-method'),
      },
      { key: 'support', value: task.support },
      { key: 'deliverables', value: values.deliverables, comments: about('lines-guessed') },
      { key: 'timing', value: values.timing, comments: about('timing-unread') },
      { key: 'target', value: values.target },
      { key: 'method', value: values.method },
      { key: 'budget', value: values.budget },
      {
        key: 'other',
        value: { fields: Object.entries(task.other).map(([key, value]): Field => ({ key, value })) },
      },
      { key: 'content', value: task.content.map(blockValue) },
      { key: 'notes', value: values.notes },
    ],
  }
}
