/**
 * Next year's plan from this year's, by cutting and sewing its text: comments and layout stay. Comes in: the text and
 * which tasks are closed. Goes out: the new text, proved to be sound, with a comment at every year a person must decide.
 */
import type { Edit, Path } from '../finding.ts'
import { findCitations } from '../official/citation.ts'
import { readDocument, type YamlDocument } from '../text/document.ts'
import { applyEdits } from '../text/edit.ts'
import { MARK, withoutOldYear } from './old-year.ts'
import { isMap } from './values.ts'
import { type FoundYear, type YearDoubt, yearsOf } from './years.ts'

export interface RollOver {
  /** The first year of the old plan's term. */
  from: number
  /** Its last year, where it runs over several: then it moves as a whole or not at all. */
  last?: number
  /** The first year of the new one. */
  to: number
  /** Paths of tasks to leave out. */
  drop: readonly Path[]
}

export interface RolledOver {
  text: string
  /** How many years were moved, and how many places are left and marked. */
  moved: number
  marked: number
  /** Sections that went with their last task, as printed. */
  sections: string[]
}

/** Keys whose texts are names and numbers, not sentences with years to move. */
const FIXED = new Set([
  'id',
  'index',
  'type',
  'symbol',
  'number',
  'date',
  'place',
  'parent',
  'agency',
  'signature',
  'recipients',
  'lead',
  'support',
  'by',
  'field',
  'units',
  'format',
  'term',
  'why',
])

/** The new plan's text; nothing where the old one cannot be read or the result would not be sound. */
export function rollOver(text: string, wanted: RollOver): RolledOver | undefined {
  if (readDocument(text).problems.length > 0) return undefined
  const cut = withoutOldYear(text, wanted.drop)
  if (cut === undefined) return undefined
  const document = readDocument(cut.text)
  const edits = termEdits(document, wanted)
  const notes = new Notes(document)
  let moved = 0
  for (const path of textsOf(document.value)) {
    const range = document.rangeOf(path)
    if (!range) continue
    const source = cut.text.slice(range.start, range.end)
    if (isOwnLine(path)) {
      edits.push({ ...range, text: opened(source, document, wanted) })
      continue
    }
    const years = yearsAt(path, source, wanted)
    for (const { start, end, to } of years) {
      if (to === undefined) continue
      edits.push({ start: range.start + start, end: range.start + end, text: to })
      moved++
    }
    notes.add(range.start, noteOf(years, path, source))
    if (years.some((it) => it.to)) notes.add(range.start, overruledNote(path, document, wanted))
  }
  notes.add(document.rangeOf(['term'])?.start, termNote(wanted))
  const plain = applyEdits(cut.text, edits)
  const marked = applyEdits(cut.text, [...edits, ...notes.edits()])
  const [meant, got] = [readDocument(plain), readDocument(marked)]
  if (meant.problems.length + got.problems.length > 0) return undefined
  if (JSON.stringify(meant.value) !== JSON.stringify(got.value)) return undefined
  return { text: marked, moved, marked: notes.count, sections: cut.sections }
}

function yearsAt(path: Path, source: string, { from, last = from, to }: RollOver): FoundYear[] {
  const title = path.join('/') === 'document/title' || path.join('/') === 'document/appendix/title'
  const place = path.includes('timing') ? 'deadline' : title ? 'title' : 'prose'
  const years = yearsOf(source, { from, last, by: to - from, place })
  if (!isBasis(path)) return years
  // A legal basis of last year stays what it is, whatever year it names.
  return years.map(({ start, end, text, why = 'citation' }) => ({ start, end, text, why }))
}

const isBasis = (path: Path): boolean => path[0] === 'document' && path[1] === 'basis'

/** The lines of the plan's own number and day over the appendix. */
const isOwnLine = (path: Path): boolean =>
  path[1] === 'appendix' && (path[2] === 'reference' || path[2] === 'dateline')

const REASONS: Readonly<Record<YearDoubt, string>> = {
  citation: 'văn bản viện dẫn',
  law: 'năm của luật',
  comparison: 'năm đem so sánh',
  range: 'giai đoạn',
  list: 'nhiều năm cùng kể',
  'other-year': 'năm khác',
  'past-day': 'một ngày cụ thể',
  several: 'kế hoạch nhiều năm',
  bare: 'chưa rõ là năm nào',
}

function noteOf(years: readonly FoundYear[], path: Path, source: string): string | undefined {
  const led = years.filter(({ why, to }) => why && to).map(({ text, to }) => `${text} thành ${to}`)
  if (led.length > 0) {
    return `đã chuyển năm ${[...new Set(led)].join(', ')} theo thời gian thực hiện mới; xem có đúng không`
  }
  const told = years.flatMap(({ text, why, maybe }) =>
    why ? [`${text} (${REASONS[why]}${maybe ? `; kế hoạch mới có thể là ${maybe}` : ''})`] : [],
  )
  if (told.length > 0) return `giữ nguyên năm ${[...new Set(told)].join(', ')}; xem có phải đổi không`
  if (!isBasis(path) || findCitations(source).length === 0) return undefined
  return 'căn cứ này không ghi năm; xem văn bản còn hiệu lực không, năm mới có văn bản thay không'
}

/** Overruled days are moved so that the plan holds; what they were overruled for was of the old year, and Tết moves. */
function overruledNote(path: Path, document: YamlDocument, { to }: RollOver): string | undefined {
  const [key, step] = [path.at(-2), path.at(-1)]
  const owner = typeof step === 'number' ? path.slice(0, -2) : path.slice(0, -1)
  if (owner.at(-1) !== 'timing' || step === 'text' || key === 'text') return undefined
  const overruled = valueAt(document.value, owner)
  const lunar = /tết|âm lịch|giỗ tổ|hùng vương/iu.test(String(overruled.text ?? ''))
  if (typeof overruled.why !== 'string' && !lunar) return undefined
  const cause = lunar ? 'ngày âm lịch mỗi năm một khác' : 'căn cứ (`why`) là của năm cũ'
  return `ngày ấn định đã chuyển sang năm ${to} nhưng ${cause}; xem lại ngày`
}

function termNote({ from, last = from, to }: RollOver): string | undefined {
  if (to > last) return undefined
  return `kế hoạch cũ (${from}-${last}) còn hiệu lực trong năm ${to}; xem lại thời gian thực hiện của kế hoạch này`
}

/** Comments above the lines of what they tell of. */
class Notes {
  private readonly at = new Map<number, string[]>()
  private readonly scalars: { start: number; end: number }[]

  constructor(private readonly document: YamlDocument) {
    this.scalars = textsOf(document.value, true).flatMap((path) => document.rangeOf(path) ?? [])
  }

  get count(): number {
    return this.at.size
  }

  add(start: number | undefined, note: string | undefined): void {
    if (start === undefined || note === undefined) return
    const line = this.lineOf(start)
    const there = this.at.get(line) ?? []
    if (!there.includes(note)) this.at.set(line, [...there, note])
  }

  edits(): Edit[] {
    const { text } = this.document
    const eol = text.includes('\r\n') ? '\r\n' : '\n'
    return [...this.at].map(([start, notes]) => {
      const indent = /^ */.exec(text.slice(start))?.[0] ?? ''
      return { start, end: start, text: notes.map((it) => `${indent}${MARK}${it}${eol}`).join('') }
    })
  }

  /** Start of the line on which a comment may stand: not within a text that goes over several lines. */
  private lineOf(start: number): number {
    const line = this.document.text.lastIndexOf('\n', start - 1) + 1
    const over = this.scalars.find((it) => it.start < line && line < it.end)
    return over ? this.lineOf(over.start) : line
  }
}

/** Paths of the texts that may name a year; or of all texts. */
function textsOf(value: unknown, all = false, path: Path = []): Path[] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((it, i) => textsOf(it, all, [...path, i]))
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, it]) =>
    !all && FIXED.has(key) ? [] : textsOf(it, all, [...path, key]),
  )
}

function valueAt(value: unknown, path: Path): Record<string, unknown> {
  const found = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value)
  return isMap(found) ? found : {}
}

/** The term moved; the date open again: its month, a year on. */
function termEdits(document: YamlDocument, { from, to }: RollOver): Edit[] {
  const edits: Edit[] = []
  const shift = (text: string): string =>
    text.replace(/\b(?:19|20)\d\d\b/g, (it) => String(Number(it) + to - from)).replace(/-02-29\b/g, '-02-28')
  const term = document.rangeOf(['term'])
  if (term) edits.push({ ...term, text: shift(document.text.slice(term.start, term.end)) })
  const date = document.rangeOf(['document', 'date'])
  if (date) {
    const source = document.text.slice(date.start, date.end)
    edits.push({ ...date, text: shift(source).replace(/(\d{4}-\d\d)-\d\d/, '$1') })
  }
  return edits
}

/** “(Kèm theo Kế hoạch số 12/… ngày 15/01/2024 …)”, “Hưng Yên, ngày 15 tháng 01 năm 2024” with number and day open again. */
function opened(source: string, document: YamlDocument, { from, to }: RollOver): string {
  const date = String(valueAt(document.value, ['document']).date ?? '')
  const own = new Set([from, Number(date.slice(0, 4))])
  return source
    .replace(/(số)\s*\d+\s*\//iu, '$1 /')
    .replace(/(ngày)\s+\d{1,2}\s*\/\s*(\d{1,2}\s*\/)/iu, '$1 /$2')
    .replace(/(ngày)\s+\d{1,2}\s+(tháng)/iu, '$1 $2')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (it) =>
      own.has(Number(it)) ? String(Number(it) + to - from) : it,
    )
}
