/** The tables of reports and letters. */
import type { XmlElement } from '../../src/ooxml/xml.ts'
import type { STYLES } from './styles.ts'
import { cell, p, row, table } from './word.ts'

/** Label, title, reference and ruled line over an appendix. */
export function appendixHead(label: string, title: string): XmlElement[] {
  return [
    p('appendixLabel', label),
    p('appendixTitle', title),
    p('appendixReference', '{kèm theo}'),
    p('rule', '{kẻ ngắn}'),
    p('gap'),
  ]
}

interface GridOptions {
  /** The list whose things are the rows. */
  list: string
  /** Cells of a group row, where the list has them (`là nhóm`); the last one takes the rest of the row. */
  groups?: string[]
}

/** A table of a head row and a row that repeats; a `*` before a cell centres it. Columns fit their content. */
export function grid(
  width: number,
  [heads, cells]: [string[], string[]],
  { list, groups }: GridOptions,
): XmlElement {
  const columns = heads.length
  const widths = heads.map(() => width / columns)
  const own = width / columns
  const control = (tags: string) => row([cell({ width, span: columns }, p('tableText', tags))])
  const body = row(
    cells.map((text) => {
      const style: keyof typeof STYLES = text.startsWith('*') ? 'tableCentre' : 'tableText'
      return cell({ width: own }, p(style, text.replace('*', '')))
    }),
  )
  const groupRow = groups && [
    row([
      cell({ width: own, middle: true }, p('tableGroupNumber', groups[0])),
      cell({ width: width - own, span: columns - 1 }, p('tableGroup', groups[1])),
    ]),
  ]
  return table({ widths, borders: true, fit: true }, [
    row(
      heads.map((text) => cell({ width: own, middle: true }, p('tableHead', text))),
      { head: true },
    ),
    control(`{mỗi ${list}}${groups ? '{nếu là nhóm}' : ''}`),
    ...(groupRow ? [...groupRow, control('{không thì}')] : []),
    body,
    control(`${groups ? '{hết nếu}' : ''}{hết}`),
  ])
}

const COUNTS = [
  'tổng số',
  'hoàn thành',
  'hoàn thành đúng hạn',
  'hoàn thành quá hạn',
  'hoàn thành không hạn',
  'chưa hoàn thành',
  'chưa hoàn thành trong hạn',
  'chưa hoàn thành quá hạn',
  'chưa hoàn thành không hạn',
  'tỷ lệ hoàn thành',
  'tỷ lệ đúng hạn',
]

/** Totals in the official classes, a head of two rows, a line for each thing and a total. */
export function countTable(width: number, subject: string, of: string): XmlElement {
  const [first, name] = [10, 62]
  const rest = (width - first - name) / COUNTS.length
  const widths = [first, name, ...COUNTS.map(() => rest)]
  const head = (text: string, options: { width: number; span?: number; merge?: 'start' | 'go' }) =>
    cell({ ...options, middle: true }, p('tableHead', text))
  const go = (own: number) => head('', { width: own, merge: 'go' })
  return table({ widths, borders: true, fit: true }, [
    row(
      [
        head('TT', { width: first, merge: 'start' }),
        head(subject, { width: name, merge: 'start' }),
        head('Tổng số', { width: rest, merge: 'start' }),
        head('Đã hoàn thành', { width: rest * 4, span: 4 }),
        head('Chưa hoàn thành', { width: rest * 4, span: 4 }),
        head('Tỷ lệ hoàn thành', { width: rest, merge: 'start' }),
        head('Tỷ lệ đúng hạn', { width: rest, merge: 'start' }),
      ],
      { head: true },
    ),
    row(
      [
        go(first),
        go(name),
        go(rest),
        ...['Cộng', 'Đúng hạn', 'Quá hạn', 'Không hạn'].map((text) => head(text, { width: rest })),
        ...['Cộng', 'Trong hạn', 'Quá hạn', 'Không hạn'].map((text) => head(text, { width: rest })),
        go(rest),
        go(rest),
      ],
      { head: true },
    ),
    row([
      cell({ width: first }, p('tableCentre', `{mỗi ${of}dòng}{thứ tự}`)),
      cell({ width: name }, p('tableText', '{tên}')),
      ...COUNTS.map((count, i) =>
        cell({ width: rest }, p('tableCentre', `{${count}}${i === COUNTS.length - 1 ? '{hết dòng}' : ''}`)),
      ),
    ]),
    row([
      cell({ width: first + name, span: 2 }, p('tableTotal', 'Tổng cộng')),
      ...COUNTS.map((count) => cell({ width: rest }, p('tableTotal', `{tổng cộng.${count}}`))),
    ]),
  ])
}
