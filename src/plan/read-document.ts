/** The official document inside a plan: head, basis, prose, signature, recipients, appendix. */
import type { Path, Problem } from '../finding.ts'
import { isDay } from '../time/day.ts'
import type { Config } from './config.ts'
import { type FormatArgs, meantDay, meantMonth } from './normal.ts'
import type { Appendix, Block, Column, OfficialDocument, Recipient, Signature, TaskPlace } from './types.ts'
import { isMap, listOf, mapOf, present, textOf, textsOf, wordOf } from './values.ts'

const FIELDS = [
  'id',
  'title',
  'lead',
  'support',
  'deliverables',
  'target',
  'timing',
  'method',
  'budget',
  'other',
  'notes',
] as const

/** Reads `document`; agency, parent and place are the office's where the plan does not name its own. */
export function readOfficialDocument(
  value: unknown,
  config: Config,
  path: Path,
): { document: OfficialDocument; problems: Problem[] } {
  const map = mapOf(value)
  const { date, dateText, problems } = readDate(map.date, [...path, 'date'])
  const number = textOf(map.number)
  const document: OfficialDocument = {
    standing: number !== undefined && date !== undefined ? 'issued' : 'draft',
    type: textOf(map.type) ?? 'Kế hoạch',
    ...present({
      number,
      date,
      dateText,
      symbol: textOf(map.symbol),
      place: textOf(map.place) ?? config.place,
      parent: textOf(map.parent) ?? config.parent,
      agency: textOf(map.agency) ?? config.agency,
      title: textOf(map.title),
      signature: isMap(map.signature) ? readSignature(map.signature, [...path, 'signature']) : undefined,
      appendix: isMap(map.appendix) ? readAppendix(map.appendix, [...path, 'appendix']) : undefined,
    }),
    basis: textsOf(map.basis),
    body: readBlocks(map.body, [...path, 'body']),
    recipientsHeading: textOf(map.recipientsHeading) ?? 'Nơi nhận:',
    recipients: readRecipients(map.recipients, [...path, 'recipients']),
    path,
  }
  return { document, problems }
}

/** A date as far as it is known: `2024-01-15`, `2024-01` or `2024`; anything else is `schema-format`. */
export function readDate(
  value: unknown,
  path: Path,
): { date?: string; dateText?: string; problems: Problem[] } {
  const text = textOf(value)
  if (text === undefined) return { problems: [] }
  if (isDay(text)) return { date: text, dateText: text, problems: [] }
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return { dateText: text, problems: [] }
  const near = meantDay(text) ?? meantMonth(text)
  const args: FormatArgs = { key: 'date', value: text, ...(near !== undefined && { near }) }
  return { problems: [{ rule: 'schema-format', at: path, args }] }
}

/** Reads a signature block. */
export function readSignature(value: unknown, path: Path): Signature {
  const { authority, position, name } = mapOf(value)
  return {
    ...present({ authority: textOf(authority), position: textOf(position), name: textOf(name) }),
    path,
  }
}

/** Reads Nơi nhận: maps, or lines such as "Sở Nội vụ (để theo dõi)". The last line ends with a full stop. */
export function readRecipients(value: unknown, path: Path): Recipient[] {
  const items = listOf(value)
  return items.flatMap((item, i): Recipient[] => {
    const { to, purpose, end } = isMap(item) ? item : readRecipientLine(String(item ?? ''))
    const name = textOf(to)
    if (name === undefined) return []
    const why = textOf(purpose)
    const mark = typeof end === 'string' ? end : i === items.length - 1 ? '.' : ';'
    const text = `${name}${why === undefined ? '' : ` (${why})`}${mark}`
    return [{ to: name, ...present({ purpose: why }), text, path: [...path, i] }]
  })
}

/** A line may bring its closing mark along or leave it to the usual one. */
function readRecipientLine(line: string): { to: string; purpose?: string; end?: string } {
  const whole = line.trim()
  const marked = whole.endsWith(';') || whole.endsWith('.')
  const body = marked ? whole.slice(0, -1).trimEnd() : whole
  const end = marked ? { end: whole.slice(body.length) } : {}
  const [, to, purpose] = /^(?!Lưu\b)(.*\S)\s+\(([^()]+)\)$/s.exec(body) ?? []
  return to && purpose ? { to, purpose, ...end } : { to: body, ...end }
}

/** Reads an outline; a text alone is a paragraph. */
export function readBlocks(value: unknown, path: Path): Block[] {
  return listOf(value).flatMap((item, i): Block[] => {
    const at = [...path, i]
    if (!isMap(item)) {
      const text = textOf(item)
      return text === undefined ? [] : [{ text, body: [], path: at }]
    }
    const tasks = isMap(item.tasks) ? readTaskPlace(item.tasks, [...at, 'tasks']) : undefined
    return [
      {
        ...present({
          number: textOf(item.number),
          title: textOf(item.title),
          text: textOf(item.text),
          tasks,
        }),
        body: readBlocks(item.body, [...at, 'body']),
        path: at,
      },
    ]
  })
}

function readTaskPlace(map: Readonly<Record<string, unknown>>, path: Path): TaskPlace {
  return {
    layout: wordOf(map.layout, ['table', 'paragraphs']) ?? 'table',
    ...present({
      sections: map.sections === undefined ? undefined : textsOf(map.sections),
      columns: readColumns(map.columns),
    }),
    path,
  }
}

function readAppendix(map: Readonly<Record<string, unknown>>, path: Path): Appendix {
  return {
    ...present({
      label: textOf(map.label),
      title: textOf(map.title),
      reference: textOf(map.reference),
      dateline: textOf(map.dateline),
      columns: readColumns(map.columns),
    }),
    path,
  }
}

function readColumns(value: unknown): Column[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.flatMap((item): Column[] => {
    const { field, heading, separator, end } = mapOf(item)
    const known = wordOf(field, FIELDS)
    if (!known) return []
    const marks = { separator: typeof separator === 'string' ? separator : undefined, end: textOf(end) }
    return [{ field: known, heading: textOf(heading) ?? '', ...present(marks) }]
  })
}
