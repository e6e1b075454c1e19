/**
 * The plan as the document that it is: head, title, basis, prose in its own numbering, recipients, and the tasks in the
 * table, the paragraphs or the appendix that the plan has them in. Every word stands as the plan writes it.
 */

import { closeBlanks, nameDocument, widenBlanks } from '../official/head.ts'
import { kindNamed } from '../official/kinds.ts'
import type { DataOf, Model } from '../ooxml/shape.ts'
import type { Appendix, Block, Plan, Section } from '../plan/types.ts'
import { columnsOf, taskLines, taskTable } from './columns.ts'
import { agencyOf, headOf, type Office, plainText, rich } from './head.ts'
import { planShape } from './plan-shape.ts'
import { breakTitle, TITLE_WIDTH } from './titles.ts'

type Blocks = DataOf<typeof planShape>['blocks'][number]

/** The model of `ke-hoach.docx`. */
export function planModel(plan: Plan, office: Office): Model<typeof planShape.fields> {
  const { document } = plan
  const { number, symbol, dateText, type } = document
  const [year = 0] = plan.term.years
  const abbreviation = kindNamed(type)?.codes[0] ?? ''
  const issue = {
    year,
    abbreviation,
    ...(number && { number }),
    ...(symbol && { symbol }),
    ...(dateText && { date: dateText }),
  }
  const blocks = document.body.flatMap((block) => blocksOf(block, plan))
  const head = headOf(plan, office, issue, document.recipients)
  return {
    shape: planShape,
    data: {
      ...head,
      recipientsHeading: document.recipientsHeading,
      type,
      subject: breakTitle(document.title ?? '', TITLE_WIDTH),
      basis: document.basis.map((text) => ({ text: rich(text) })),
      blocks: markClosing(blocks),
      appendix: appendixOf(plan, year, { symbol: head.symbol, agency: agencyOf(plan, office) }),
    },
  }
}

function blocksOf(block: Block, plan: Plan): Blocks[] {
  const { number, title, text, body, tasks } = block
  const own = paragraphOf(number, title, text)
  return [
    ...(own ? [own] : []),
    ...(tasks ? placeTasks(tasks, plan) : []),
    ...body.flatMap((it) => blocksOf(it, plan)),
  ]
}

function paragraphOf(
  number: string | undefined,
  title: string | undefined,
  text: string | undefined,
): Blocks | undefined {
  const words = [number, text === undefined ? title : title && bold(title), text].filter(
    (it) => it !== undefined && it !== '',
  )
  if (words.length === 0) return undefined
  // With a text the title only leads into the paragraph: it is bold, the rest is not.
  const lead = title !== undefined && text !== undefined && number ? [bold(number), ...words.slice(1)] : words
  const isTitle = title !== undefined && text === undefined
  const isPart = isTitle && (number === undefined || /^([IVXLC]+|[A-Z])[.)]?$/.test(number))
  const isHeading = isTitle && !isPart && /^\d+(\.\d+)*[.)]?$/.test(number ?? '')
  return { ...none, text: rich(widenBlanks(lead.join(' '))), isPart, isHeading }
}

function bold(text: string): string {
  return text.includes('*') ? text : `**${text}**`
}

const none: Blocks = { text: '', isPart: false, isHeading: false, isClosing: false, columns: [], rows: [] }

function placeTasks(place: NonNullable<Block['tasks']>, plan: Plan): Blocks[] {
  const sections = plan.sections.filter(({ id, inProse }) =>
    place.sections ? place.sections.includes(id ?? '') : !inProse,
  )
  const columns = place.columns ?? columnsOf(sections)
  if (place.layout === 'table') return [{ ...none, ...taskTable(sections, columns) }]
  return sections.flatMap((section) => sectionParagraphs(section, (task) => taskLines(task, columns), plan))
}

function sectionParagraphs(
  section: Section,
  linesOf: (task: Section['tasks'][number]) => string[],
  plan: Plan,
): Blocks[] {
  const heading = section.title ? paragraphOf(stop(section.id), section.title, undefined) : undefined
  const tasks = section.tasks.flatMap((task) => {
    const title = paragraphOf(stop(task.id), task.title, undefined)
    const lines = linesOf(task).map((line) => ({ ...none, text: rich(line) }))
    return [...(title ? [title] : []), ...lines, ...task.content.flatMap((block) => blocksOf(block, plan))]
  })
  const below = section.sections.flatMap((it) => sectionParagraphs(it, linesOf, plan))
  return [...(heading ? [heading] : []), ...tasks, ...below]
}

/** A number before a heading ends with a stop. */
function stop(id: string | undefined): string | undefined {
  return id && /[\p{L}\p{N}]$/u.test(id) ? `${id}.` : id
}

/** What is no longer than a line, about: it would leave the signature with a single line of text. */
const ONE_LINE = 90

/** The last lines stay with the signature: the last paragraph, and the one before it where the last is a single line. */
function markClosing(blocks: Blocks[]): Blocks[] {
  const isText = (block: Blocks | undefined) =>
    block && !block.isPart && !block.isHeading && block.rows.length === 0
  const last = blocks.at(-1)
  if (!last || !isText(last)) return blocks
  const isShort = plainText(last.text).length < ONE_LINE
  const from = blocks.length - (isShort && isText(blocks.at(-2)) ? 2 : 1)
  return blocks.map((block, i) => (i >= from ? { ...block, isClosing: true } : block))
}

function appendixOf(
  plan: Plan,
  year: number,
  own: { symbol: string; agency: string },
): DataOf<typeof planShape>['appendix'] {
  const { document, sections } = plan
  const inProse = someBlock(document.body, (block) => block.tasks !== undefined)
  const listed = sections.filter((section) => !section.inProse && hasTasks(section))
  if (!document.appendix && (inProse || listed.length === 0)) return undefined
  const appendix: Partial<Appendix> = document.appendix ?? {}
  const { number, dateText: date } = document
  const written = { symbol: own.symbol, ...(number && { number }), ...(date && { date }) }
  // Written while number and day were open; once the registry has given them, they stand here, too.
  const printed = (line: string | undefined): string | undefined =>
    line ? widenBlanks(closeBlanks(line, written)) : undefined
  return {
    date: printed(appendix.dateline) ?? '',
    label: appendix.label ?? 'PHỤ LỤC',
    title: appendix.title ?? 'DANH MỤC NHIỆM VỤ',
    reference: printed(appendix.reference) ?? referenceTo(plan, year, own),
    ...taskTable(listed, appendix.columns ?? columnsOf(listed)),
  }
}

function referenceTo({ document }: Plan, year: number, own: { symbol: string; agency: string }): string {
  const { type, number, dateText } = document
  const name = nameDocument(
    {
      type,
      ...own,
      ...(number && { number }),
      ...(dateText && { date: dateText }),
    },
    year,
  )
  return `(Kèm theo ${name})`
}

function someBlock(blocks: readonly Block[], test: (block: Block) => boolean): boolean {
  return blocks.some((block) => test(block) || someBlock(block.body, test))
}

function hasTasks(section: Section): boolean {
  return section.tasks.length > 0 || section.sections.some(hasTasks)
}
