/** The years that stand in a text of a plan, and which of them may be moved when the plan is rolled over. */
import { findCitations } from '../official/citation.ts'
import { type Sexagenary, sexagenaryIn, sexagenaryOf } from './sexagenary.ts'

/** A year in a text and what is to become of it: a `to`, or why it is to be left; both where it moves only with the term. */
export interface FoundYear {
  start: number
  end: number
  text: string
  to?: string
  why?: YearDoubt
  /** What it would be, were it moved: of a year whose part in the sentence only a person can tell. */
  maybe?: string
}

/** Why a year is left as it is. */
export type YearDoubt =
  | 'citation'
  | 'law'
  | 'comparison'
  | 'range'
  | 'list'
  | 'other-year'
  | 'past-day'
  | 'several'
  | 'bare'

export interface YearMove {
  /** The first year of the old plan's term. */
  from: number
  /** Its last year, where it runs over several. */
  last?: number
  /** By how many years to move. */
  by: number
  /** What the text is: prose; a deadline, whose days and the first quarter after the term move with it; the plan's title. */
  place?: 'prose' | 'deadline' | 'title'
}

const YEAR =
  /(?<!\d)((?:\d{1,2} ?[/.-] ?){0,2})((?:19|20)\d\d)(?!\d|[.,]\d)|(?<!\d|\d[/.-])(\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)(?!\d|[/.-]\d)/gu
const SPAN = /(?:19|20)\d\d ?(?:-|–|—|đến(?: hết)?(?: năm)?) ?(?:19|20)\d\d/giu
const COMPARED = /(?:so với|so sánh với|cùng kỳ|năm trước)(?: (?!bằng|thì)[\p{L}()]+){0,4} ?$/iu
const OPEN =
  /(?:giai đoạn|nhiệm kỳ|tầm nhìn|định hướng|(?:kể )?từ|đến(?: hết)?|trước|sau|tính đến)(?: (?:cuối|đầu))?(?: năm)? ?$/iu
const LAW = /(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh)(?: [\p{L},]+){0,14} (?:năm )?$/u
const NAMED =
  /(?:năm(?: (?:ngân sách|tài chính|kế hoạch|báo cáo|công tác|dương lịch|âm lịch))?|(?:quý|q\.?) ?(?:[1-4]|IV|I{1,3})|(?:tháng|t) ?\d{1,2}) ?[/,-]? ?$/iu
const ON_A_DAY = /(?:^|[^\p{L}])(?:ngày|mùng) ?\d{1,2} (?:tháng|[/.-]) ?\d{1,2},? năm ?$/iu
const STANDARD = /(?:ISO|TCVN|QCVN|IEC)[^;,.]{0,24}: ?$/u
const JOINED = /^ ?(?:[,;/&+]|và|hoặc|với|so với) ?(?:trong |cả )?(?:năm )?$/iu
/** As far back as the words before a year are looked at. */
const BEFORE = 90

/**
 * Every year of a text. Certain is only the plan's own year after “năm”, “quý …”, “tháng …”, or in a deadline; years of
 * cited documents, of comparisons, laws, spans and lists are other facts and never move with the plan.
 *
 * @param source the text as it stands in the file, line breaks and indentation within it
 */
export function yearsOf(source: string, move: YearMove): FoundYear[] {
  const { flat, at } = flattened(source)
  const cited = findCitations(flat)
  const sights = sightsIn(flat, cited, move)
  const found = sights.filter((it) => !STANDARD.test(it.before) && !isStrange(it, move))
  const lunar = sexagenaryIn(flat).map((it) => lunarYear(it, move, inside(cited, it.start)))
  const years = [...found.map((it) => fateOf(it, flat, move)), ...lunar]
  const placed = years.map((it) => ({ ...it, start: at(it.start), end: at(it.end - 1) + 1 }))
  return wholeDeadline(placed, move)
}

/** What becomes of a year, with offsets into the flat text. */
function fateOf(sight: Sight, flat: string, move: YearMove): FoundYear {
  const { start, end, text, year, short } = sight
  const why = doubtOf(sight, flat, move)
  const moved = String(year + move.by)
  const to = short ? moved.slice(2) : moved
  if (!why) return { start, end, text, to }
  // The deadlines of a plan over several years follow its term, so that they stay within it.
  if (why === 'several' && move.place === 'deadline') return { start, end, text, why, to }
  const told = (move.last ?? move.from) === move.from && mayMove(why, year - move.from)
  return { start, end, text, why, ...(told && { maybe: to }) }
}

/** Whether what the sentence tells of may well be told of the year after: last year's result, next year's plan, a day. */
function mayMove(why: YearDoubt, ahead: number): boolean {
  if (ahead === -1 || ahead === 1) return why === 'other-year' || why === 'comparison'
  return ahead === 0 && (why === 'past-day' || why === 'bare')
}

/** What is seen at a year. */
interface Sight {
  start: number
  end: number
  text: string
  year: number
  /** Written with two figures: “30/6/24”. */
  short: boolean
  /** What stands joined before it: “30/6/”, “3/”, or nothing. */
  day: string
  before: string
  after: string
  cited: boolean
  span: Place | undefined
  listed: boolean
}

interface Place {
  start: number
  end: number
}

function sightsIn(flat: string, cited: readonly Place[], move: YearMove): Sight[] {
  const spans = [...flat.matchAll(SPAN)].map((it) => ({ start: it.index, end: it.index + it[0].length }))
  const seen = [...flat.matchAll(YEAR)]
  const starts = seen.map((it) => it.index + it[0].length - (it[2] ?? it[4] ?? '').length)
  return seen.map((match, i) => {
    const text = match[2] ?? match[4] ?? ''
    const start = starts[i] ?? 0
    const end = start + text.length
    const short = text.length === 2
    return {
      start,
      end,
      text,
      year: Number(text) + (short ? Math.floor(move.from / 100) * 100 : 0),
      short,
      day: match[1] ?? match[3] ?? '',
      before: flat.slice(Math.max(0, match.index - BEFORE), match.index),
      after: flat.slice(end, end + 8),
      cited: inside(cited, start),
      span: spans.find((it) => it.start <= start && start < it.end),
      listed: joined(flat, starts, i),
    }
  })
}

/** Three short numbers that are no day near the plan: “1.2.3”, “12/30/45”. */
function isStrange({ short, day, year }: Sight, { from }: YearMove): boolean {
  const [date = 0, month = 0] = day.split(/[/.-]/).map(Number)
  return short && (date < 1 || date > 31 || month < 1 || month > 12 || Math.abs(year - from) > 5)
}

function doubtOf(sight: Sight, flat: string, move: YearMove): YearDoubt | undefined {
  const { year, day, before } = sight
  const last = move.last ?? move.from
  const several = last > move.from
  // A plan over several years moves only as a whole: 2021-2025 becomes 2026-2030.
  const whole = move.by > last - move.from
  if (sight.cited || /^\/\p{L}/u.test(sight.after)) return 'citation'
  if (sight.span) {
    const own = flat.slice(sight.span.start, sight.span.end).match(/\d{4}/g)?.map(Number)
    const title = move.place === 'title' && several && whole
    return title && own?.[0] === move.from && own[1] === last ? undefined : 'range'
  }
  if (LAW.test(before)) return 'law'
  if (COMPARED.test(before.replace(/năm ?$/iu, ''))) return 'comparison'
  if (sight.listed) return 'list'
  const figures = day.split(/[/.-]/).filter((it) => it.trim() !== '')
  const month = Number(
    figures.at(-1) ?? (/(?:tháng|\/) ?(\d{1,2}) (?:năm )?$/iu.exec(before)?.[1] || Number.NaN),
  )
  if (move.place === 'deadline') {
    // What closes the year is often due in the first quarter after it.
    const early =
      month <= 3 || /^-0[1-3]-/.test(sight.after) || /quý ?(?:I|1) ?[/,-]? ?(?:năm )?$/iu.test(before)
    const after = year === last + 1 && early
    if (!after && (year < move.from || year > last)) return 'other-year'
    if (leapDay(sight)) return 'past-day'
    return several && !whole ? 'several' : undefined
  }
  if (several) return year < move.from || year > last ? 'other-year' : 'several'
  if (year !== move.from) return 'other-year'
  if (
    sight.short ||
    figures.length > 1 ||
    /^-\d\d-\d\d/.test(sight.after) ||
    ON_A_DAY.test(`${before}${day}`)
  )
    return 'past-day'
  if (figures.length === 1 && (month < 1 || month > 12 || /(?:số|:) ?$/iu.test(before))) return 'bare'
  if (OPEN.test(before)) return 'range'
  return figures.length === 1 || NAMED.test(before) ? undefined : 'bare'
}

/** 29 February, which the new year may not have: “29/02/2024”, “2024-02-29”. */
function leapDay({ day, after, before }: Sight): boolean {
  if (/^-0?2-29/.test(after) || /^29 ?[/.-] ?0?2 ?[/.-]/.test(day)) return true
  return /29 ?(?:tháng|[/.-]) ?0?2,? năm ?$/iu.test(before)
}

/** Whether a year stands in a row with another one: “năm 2023 và 2024”. */
function joined(flat: string, starts: readonly number[], i: number): boolean {
  const link = (a: number | undefined, b: number | undefined): boolean => {
    if (a === undefined || b === undefined) return false
    const [one, other] = [flat.slice(a, a + 4), flat.slice(b, b + 4)]
    return one !== other && JOINED.test(flat.slice(a + 4, b))
  }
  return link(starts[i - 1], starts[i]) || link(starts[i], starts[i + 1])
}

/** “Tết Nguyên đán Giáp Thìn”: the name follows the year where it is the plan's own. */
function lunarYear(found: Sexagenary, move: YearMove, cited: boolean): FoundYear {
  const { start, end, text, names } = found
  const single = (move.last ?? move.from) === move.from
  if (!cited && single && names(move.from))
    return { start, end, text, to: sexagenaryOf(move.from + move.by, text) }
  return { start, end, text, why: cited ? 'citation' : 'other-year' }
}

/** A deadline moves with all its years or with none: half of a span moved would be another deadline. */
function wholeDeadline(years: readonly FoundYear[], move: YearMove): FoundYear[] {
  const sorted = [...years].sort((a, b) => a.start - b.start)
  const doubt = sorted.find((it) => it.to === undefined && it.why !== 'citation' && it.why !== 'law')?.why
  if (move.place !== 'deadline' || !doubt) return sorted
  return sorted.map(({ to, ...it }) => (to === undefined ? it : { ...it, why: doubt }))
}

function inside(list: readonly Place[], i: number): boolean {
  return list.some(({ start, end }) => start <= i && i < end)
}

/** Composed, with line breaks and their indentation as one blank, and where each letter stood. */
function flattened(source: string): { flat: string; at(i: number): number } {
  const places: number[] = []
  let flat = ''
  for (const match of source.matchAll(/[\s\u00a0]+|\P{M}\p{M}*|\p{M}+/gu)) {
    const text = /^[\s\u00a0]/.test(match[0]) ? ' ' : match[0].normalize('NFC')
    for (let i = 0; i < text.length; i++) places.push(match.index)
    flat += text
  }
  return { flat, at: (i) => places[i] ?? source.length }
}
