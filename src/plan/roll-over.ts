/**
 * Next year's plan from this year's, by cutting and sewing its text: comments and layout stay. Comes in: the text and
 * which tasks are closed. Goes out: the new text, proved to be sound, with a comment at every year a person must decide.
 */
import { parseDocument } from 'yaml'
import type { Edit, Path } from '../finding.ts'
import { readDocument, type YamlDocument } from '../text/document.ts'
import { applyEdits, changeText } from '../text/edit.ts'
import { Sewing } from '../text/sewing.ts'
import { isMap } from './values.ts'
import { type FoundYear, type YearDoubt, yearsOf } from './years.ts'

export interface RollOver {
  /** The first year of the old plan's term. */
  from: number
  /** The first year of the new one. */
  to: number
  /** The old plan runs over several years: then no year of its prose is certain. */
  several?: boolean
  /** Paths of tasks to leave out. */
  drop: readonly Path[]
}

export interface RolledOver {
  text: string
  /** How many years were moved, and how many are left and marked. */
  moved: number
  marked: number
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
])
/** What belongs to the year that is over. */
const GONE = ['progress', 'triggers', 'extensions']

/** The new plan's text; nothing where the old one cannot be read or the result would not be sound. */
export function rollOver(text: string, wanted: RollOver): RolledOver | undefined {
  if (readDocument(text).problems.length > 0) return undefined
  const cut = withoutOldYear(text, wanted.drop)
  if (cut === undefined) return undefined
  const document = readDocument(cut)
  const by = wanted.to - wanted.from
  const edits: Edit[] = []
  const marks = new Map<number, { indent: string; years: FoundYear[] }>()
  let moved = 0
  for (const path of textsOf(document.value)) {
    const range = document.rangeOf(path)
    if (!range) continue
    const source = cut.slice(range.start, range.end)
    const own = path.join('/') === 'document/appendix/reference'
    if (own) {
      edits.push({ ...range, text: opened(source, wanted.from, by) })
      continue
    }
    const deadline = path.includes('timing')
    const from = wanted.several && !deadline ? Number.NaN : wanted.from
    const years = yearsOf(source, { from, by, deadline }).map((it) =>
      path[1] === 'basis' ? { ...it, why: it.why ?? ('citation' as const) } : it,
    )
    for (const year of years) {
      if (year.why || year.to === undefined) continue
      edits.push({ start: range.start + year.start, end: range.start + year.end, text: year.to })
      moved++
    }
    const doubtful = years.filter((it) => it.why)
    if (doubtful.length === 0) continue
    const line = cut.lastIndexOf('\n', range.start - 1) + 1
    const indent = /^[ ]*/.exec(cut.slice(line))?.[0] ?? ''
    const there = marks.get(line)?.years ?? []
    marks.set(line, { indent, years: [...there, ...doubtful] })
  }
  edits.push(...termEdits(document, by))
  const eol = cut.includes('\r\n') ? '\r\n' : '\n'
  const noted = [...marks].map(([start, { indent, years }]) => ({
    start,
    end: start,
    text: `${indent}${noteOf(years)}${eol}`,
  }))
  const plain = applyEdits(cut, edits)
  const marked = applyEdits(cut, [...edits, ...noted])
  const [meant, got] = [readDocument(plain), readDocument(marked)]
  if (meant.problems.length + got.problems.length > 0) return undefined
  if (JSON.stringify(meant.value) !== JSON.stringify(got.value)) return undefined
  return { text: marked, moved, marked: marks.size }
}

const REASONS: Readonly<Record<YearDoubt, string>> = {
  citation: 'văn bản viện dẫn',
  law: 'năm của luật',
  comparison: 'năm đem so sánh',
  range: 'giai đoạn',
  'other-year': 'năm khác',
  'past-day': 'một ngày cụ thể',
  bare: 'chưa rõ là năm nào',
}

function noteOf(years: readonly FoundYear[]): string {
  const told = [...new Set(years.map(({ text, why }) => `${text} (${REASONS[why ?? 'bare']})`))]
  return `# KIỂM TRA: giữ nguyên năm ${told.join(', ')}; xem có phải đổi không`
}

/** Paths of the texts that may name a year. */
function textsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((it, i) => textsOf(it, [...path, i]))
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, it]) => (FIXED.has(key) ? [] : textsOf(it, [...path, key])))
}

/** The text without what the old year left: progress, reports, the number, closed tasks. */
function withoutOldYear(text: string, drop: readonly Path[]): string | undefined {
  const { value } = readDocument(text)
  const doc = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' })
  const sewing = new Sewing(text, doc)
  const dropped = new Set(drop.map((it) => it.join('/')))
  const paths = goneFrom(value, dropped)
  const edits: Edit[] = []
  for (const path of paths) {
    const place = sewing.find(path)
    const cut = typeof place === 'string' ? undefined : sewing.remove(place)
    if (cut) edits.push(...cut)
  }
  const meant = goneFrom(value, dropped).reduceRight((it, path) => without(it, path), structuredClone(value))
  const sound = (after: string): boolean => {
    const read = readDocument(after)
    return read.problems.length === 0 && JSON.stringify(read.value) === JSON.stringify(meant)
  }
  try {
    const after = applyEdits(text, edits)
    if (sound(after)) return after
  } catch {
    // Neighbours that share a line break are cut one after the other below.
  }
  let after = text
  for (const path of [...paths].reverse()) {
    const changed = changeText(after, { kind: 'remove', path })
    if ('refused' in changed) return undefined
    after = changed.text
  }
  return sound(after) ? after : undefined
}

function goneFrom(value: unknown, dropped: ReadonlySet<string>, path: Path = []): Path[] {
  if (dropped.has(path.join('/'))) return [path]
  if (Array.isArray(value)) return value.flatMap((it, i) => goneFrom(it, dropped, [...path, i]))
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, it]) => {
    const at = [...path, key]
    const gone = GONE.includes(key) || at.join('/') === 'reports' || at.join('/') === 'document/number'
    return gone ? [at] : goneFrom(it, dropped, at)
  })
}

function without(value: unknown, path: Path): unknown {
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string, unknown>)[last]
  return value
}

/** The term moved; the date open again: its month, a year on. */
function termEdits(document: YamlDocument, by: number): Edit[] {
  const edits: Edit[] = []
  const shift = (text: string): string =>
    text.replace(/\b(?:19|20)\d\d\b/g, (it) => String(Number(it) + by)).replace(/-02-29\b/g, '-02-28')
  const term = document.rangeOf(['term'])
  if (term) edits.push({ ...term, text: shift(document.text.slice(term.start, term.end)) })
  const date = document.rangeOf(['document', 'date'])
  if (date) {
    const source = document.text.slice(date.start, date.end)
    edits.push({ ...date, text: shift(source).replace(/(\d{4}-\d\d)-\d\d/, '$1') })
  }
  return edits
}

/** “(Kèm theo Kế hoạch số 12/… ngày 15/01/2024 …)” with number and day open again. */
function opened(source: string, from: number, by: number): string {
  return source
    .replace(/(số)\s*\d+\s*\//iu, '$1 /')
    .replace(/(ngày)\s+\d{1,2}\s*\/\s*(\d{1,2}\s*\/)/iu, '$1 /$2')
    .replaceAll(String(from), String(from + by))
}
