/**
 * Two times side by side of which one only narrows the other ("Quý II (trước ngày 15/6)") become one; two that cannot
 * both be meant ("Quý I (trước ngày 30/6)") stay two, and it is said.
 */
import { foldKey } from '../text/fold.ts'
import { addDays, type Day, monthOf, type Span, sayDay, yearOf } from '../time/day.ts'
import type { Node } from './said.ts'
import { turnsAYear } from './said-twice.ts'
import { other } from './told.ts'
import type { Deadline, Part, Recurring, Timing, Window } from './types.ts'

type Conflict = NonNullable<Timing['conflicts']>[number]

/** What became of a part that follows another: part of it, or in conflict with it, or neither. */
export type Refined = 'merged' | { replaced: Part } | Conflict | undefined

/**
 * Holds a part against the one before it.
 *
 * @param before is changed where the other narrows it
 * @param node where the part came from: how it is linked, and whether it was bound ("trước", "chậm nhất")
 */
export function refine(before: Part, part: Part, node: Node, phrase: string): Refined {
  const moved =
    isDated(before) && isDated(part) && part.label !== before.label && MOVED.test(foldKey(part.label ?? ''))
  if (moved) return disagree(before, part)
  const early = comesEarly(before, part, node) ?? straddles(before, part, node) ?? outside(before, part, node)
  if (early) return early
  // "Hằng năm, riêng năm 2024 trước ngày 30/9": one turn is due on another day.
  const apart =
    part.label !== undefined &&
    /^riêng ((đối với|báo cáo) )*(năm \d|\d{4}|quý|tháng)/.test(foldKey(part.label))
  if (before.kind === 'recurring' && apart && !(part.kind === 'recurring' && part.of))
    return dueTwice(before, part)
  const bracket = node.link === '('
  // "Hằng quý: 15/3 và 15/9"; a day with its year may be that of one turn.
  const named = node.link === ':' && before.kind === 'recurring' && before.every !== 'period' && !before.on
  const explains = bracket || (named && part.assumed?.some(({ kind }) => kind === 'year'))
  if (explains && before.kind === 'recurring' && isDated(part)) return miscounted(before, part)
  if (bracket && isDated(before) && isOften(part)) return uneven(before, part)
  if ((bracket || node.link === ':') && before.kind === 'recurring' && part.kind === 'recurring')
    return differ(before, part) ? miscounted(before, part) : undefined
  if (!bracket && node.link !== ',' && node.link !== ':') return undefined
  // "quý II đánh giá, trước 15/9 trình phương án": each has its own work.
  if (!bracket && before.note !== undefined && part.note !== undefined) return undefined
  if (!isDated(before) || !isDated(part) || before.label !== part.label) return undefined
  if (isLastDay(before, part) || comesFirst(before, part)) return disagree(before, part)
  // Between commas only "trước …" after a span narrows; other days and spans are a list.
  const narrows = node.said.kind === 'by' && (node.said.how !== 'on' || node.link === ':')
  if (!bracket && !(before.kind === 'window' && narrows)) return undefined
  const [outer, inner] = [spanOf(before), spanOf(part)]
  // "Trước Tết (10/02/2024)": the bracket only says which day that is.
  if (bracket && before.kind === 'deadline' && before.strict && part.kind === 'deadline' && !part.strict)
    if (part.due === addDays(before.due, 1)) return merged(before, part, phrase)
  if (node.link !== ',' && before.kind !== part.kind) {
    const period = before.kind === 'window' ? before : part
    const due = before.kind === 'window' ? inner.end : outer.end
    if (isWindow(period) && soonAfter(period, due) && !FINISHED.test(foldKey(part.text)))
      return reportOn(before, part, period, due, phrase)
  }
  if (before.kind === 'window' && holds(outer, inner)) {
    if (part.kind === 'window') before.start = part.start
    before.end = inner.end
    return merged(before, part, phrase)
  }
  if (part.kind === 'window' && holds(inner, outer)) return merged(before, part, phrase)
  return outer.end === inner.end ? undefined : disagree(before, part)
}

/** "Cuối tháng 11, đầu tháng 12": hardly two days, but some days around both, and nobody has said up to which. */
function straddles(before: Part, part: Part, { link }: Node): Conflict | undefined {
  if (
    (link !== ',' && link !== 'and' && link !== 'or') ||
    before.kind !== 'deadline' ||
    part.kind !== 'deadline'
  )
    return undefined
  if (part.due !== addDays(before.due, 1) || before.label !== part.label) return undefined
  // One reader may have read both, and both have its words then.
  const [first, second] = [foldKey(before.text), foldKey(part.text)]
  const both =
    first === second
      ? /^((vào|trong|khoảng) )?cuối .*(,| và| hoặc) đầu /.test(first)
      : /^cuối /.test(first) && /^đầu /.test(second)
  if (!both) return undefined
  if (first === second)
    return {
      vi: `“${part.text}” là hai mốc liền nhau, có thể là một khoảng thời gian; hãy ghi rõ ngày`,
      en: `“${part.text}” are two days that meet, and may be one span; write the days`,
    }
  return {
    vi: `“${before.text}” và “${part.text}” liền nhau, có thể là một khoảng thời gian; hãy ghi rõ ngày`,
    en: `“${before.text}” and “${part.text}” meet, and may be one span; write the days`,
  }
}

/** "Quý IV hằng năm, trước ngày 30/6": no day of the period that comes each year. */
function outside(before: Part, part: Part, { link, said }: Node): Conflict | undefined {
  if (before.kind !== 'recurring' || !before.of || before.on || part.kind !== 'deadline') return undefined
  if (link !== ',' || said.kind !== 'by' || said.how === 'on') return undefined
  return before.label === part.label && before.note === undefined ? unlike(before, part) : undefined
}

function unlike(before: Part, part: Part): Conflict {
  return {
    vi: `“${before.text}” và “${part.text}” không khớp nhau`,
    en: `“${before.text}” and “${part.text}” do not agree`,
  }
}

function disagree(before: Dated, part: Dated): Conflict {
  const [first, other] = [spanOf(before).end, spanOf(part).end]
  return {
    vi: `“${before.text}” (hạn ${sayDay(first)}) và “${part.text}” (hạn ${sayDay(other)}) không khớp nhau`,
    en: `“${before.text}” (due ${first}) and “${part.text}” (due ${other}) do not agree`,
  }
}

/** "Trước ngày 15/12, chậm nhất ngày 31/12": the second day is no other of a list, but a last one for the same work. */
function isLastDay(before: Dated, part: Dated): boolean {
  if (before.kind !== 'deadline' || part.kind !== 'deadline' || before.due === part.due) return false
  return LAST.test(foldKey(part.text)) && !LAST.test(foldKey(before.text))
}

/** "Trước ngày 20/5, trước ngày 10/5": no list of days, which would go forward. */
function comesFirst(before: Dated, part: Dated): boolean {
  if (before.kind !== 'deadline' || part.kind !== 'deadline' || part.due >= before.due) return false
  return before.note === undefined && BOUND.test(foldKey(before.text)) && BOUND.test(foldKey(part.text))
}

const BOUND = /(^| )(trước|chậm nhất|muộn nhất|đến hết)( |$)/

/** "Quý I; điều chỉnh: quý II": what was to be before holds no more, and still stands there. */
const MOVED =
  /^(đã |được )?(điều chỉnh|gia hạn|lùi|dời|chuyển)( (thời hạn|thời gian|tiến độ|hạn))?( (sang|đến|thành))?$/

const LAST = /^(nhưng|song|chậm nhất|muộn nhất|trễ nhất|không( được)? (quá|muộn hơn|chậm hơn|trễ hơn))( |$)/

/**
 * "2 lần/năm (quý II)": as many times as said would have become turns of their own; "ngày 15 hằng tháng (tháng 12: ngày
 * 10)": one turn is due on another day than its rule says.
 */
function miscounted(before: Recurring, part: Part): Conflict {
  return before.on ? unlike(before, part) : uneven(before, part)
}

/** "Ngày 25 hằng tháng, riêng tháng 12 trước ngày 10": the turn of December is due by both. */
function dueTwice(before: Recurring, part: Part): Conflict {
  return {
    vi: `“${part.label}” có hạn riêng mà “${before.text}” vẫn tính cả kỳ đó, hãy bỏ một trong hai hạn`,
    en: `“${part.label}” has a day of its own, but “${before.text}” still counts that turn, drop one of the two`,
  }
}

function uneven(before: Part, part: Part): Conflict {
  return {
    vi: `“${before.text}” và “${part.text}” không khớp số lần`,
    en: `“${before.text}” and “${part.text}” do not agree on how many times`,
  }
}

/** "Quý IV (báo cáo trước 10/01)", "từ 01/10, báo cáo trước 31/3": due before what it is on begins; which year, nobody said. */
function comesEarly(before: Part, part: Part, { link }: Node): Conflict | undefined {
  if (part.kind !== 'deadline' || !['(', ':', ','].includes(link) || !isAssumed(part)) return undefined
  const start = before.kind === 'window' || before.kind === 'continuous' ? before.start : undefined
  if (start === undefined || part.due >= start || yearOf(start) > yearOf(part.due)) return undefined
  return {
    vi: `hạn ${sayDay(part.due)} sớm hơn “${before.text}”; nếu là năm ${yearOf(part.due) + 1} thì hãy ghi rõ năm`,
    en: `${part.due} comes before “${before.text}”; if it is of ${yearOf(part.due) + 1}, write the year`,
  }
}

/**
 * "Báo cáo quý IV: ngày 05/01", "tổng kết năm 2024: ngày 15/01": due early in the year that its heading looks back on.
 *
 * @param nameOf the days of the period that a heading names, in some year
 */
export function comesBefore(
  part: Part,
  nameOf: (label: string, year: number) => Span | undefined,
): Conflict | undefined {
  if (part.kind !== 'deadline' || part.label === undefined || monthOf(part.due) > 3 || !isAssumed(part))
    return undefined
  const { due, label } = part
  const period = nameOf(label, yearOf(due))
  // A report is due in the last weeks of its period or soon after.
  if (!period || period.end <= addDays(due, 150)) return undefined
  return {
    vi: `hạn ${sayDay(due)} sớm hơn kỳ mà “${label}” nêu; nếu là năm ${yearOf(due) + 1} thì hãy ghi rõ năm`,
    en: `${due} comes before the period that “${label}” names; if it is of ${yearOf(due) + 1}, write the year`,
  }
}

function isAssumed(part: Part): boolean {
  return part.assumed?.some(({ kind }) => kind === 'year') ?? false
}

function isOften(part: Part): boolean {
  return part.kind === 'recurring' && part.times !== undefined
}

/** "Hằng quý (02 lần/năm)", "Hằng quý: trước ngày 15/3 hằng năm": what explains a frequency comes more or less often. */
function differ(before: Recurring, part: Recurring): boolean {
  if (before.on || before.of || part.of || before.every === 'period' || part.every === 'period') return false
  const [often, named] = [turnsAYear(before), turnsAYear(part)]
  if (often === undefined || named === undefined || often === named) return false
  return isOften(before) || isOften(part) || (part.every === 'year' && part.on !== undefined)
}

/**
 * "Trước 5/7, 5/10 và 5/01": a day early in the year behind one late in it may be of the next, which nobody has said; so
 * may any that comes before a day whose year is written.
 */
export function goesBack(last: Part, part: Part, { link }: Node): Conflict | undefined {
  if (link !== ',' && link !== 'and') return undefined
  if (!isDated(last) || !isDated(part) || last.label !== part.label) return undefined
  const [before, due] = [spanOf(last).end, spanOf(part).end]
  if (!isAssumed(part) || last.note !== undefined || due >= spanOf(last).start) return undefined
  const days = last.kind === 'deadline' && part.kind === 'deadline'
  const late = days && yearOf(before) === yearOf(due) && monthOf(before) >= 7 && monthOf(due) <= 3
  if (isAssumed(last) && !late) return undefined
  return {
    vi: `hạn ${sayDay(due)} đứng sau mà lại sớm hơn hạn ${sayDay(before)}; nếu là năm ${yearOf(before) + 1} thì hãy ghi rõ năm`,
    en: `${due} stands behind ${before} but is earlier; if it is of ${yearOf(before) + 1}, write the year`,
  }
}

function isWindow(part: Part): part is Window {
  return part.kind === 'window'
}

/** A report is due while its period runs or in the weeks behind it, fewer behind a short one; later days contradict it. */
function soonAfter({ start, end }: Window, due: Day): boolean {
  return due > end && due <= addDays(end, addDays(start, 100) < end ? 45 : 31)
}

/** "Tháng 6 (xong trước 15/8)": what is to be finished then is the work, no report on it. */
const FINISHED = /(^| )(xong|hoàn thành|hoàn tất)( |$)/

/** "Quý I (trước 15/4)", "15/7 (6 tháng đầu năm)": the period that the report is on, and its day. */
function reportOn(before: Dated, part: Dated, period: Window, due: Day, phrase: string): Refined {
  const told = other(
    `“${period.text}” là kỳ của báo cáo, hạn là ngày ${sayDay(due)}`,
    `“${period.text}” is the period reported on, due ${due}`,
  )
  const deadline = before.kind === 'deadline' ? before : part
  const assumed = [...(before.assumed ?? []), ...(part.assumed ?? []), told]
  merged(before, part, phrase)
  const { text, at, repaired, label, note } = before
  const common = {
    text,
    at,
    assumed,
    ...(repaired && { repaired }),
    ...(label && { label }),
    ...(note && { note }),
  }
  return { replaced: { ...(deadline as Deadline), ...common, due } }
}

type Dated = Deadline | Window

function isDated(part: Part): part is Dated {
  return part.kind === 'deadline' || part.kind === 'window'
}

function spanOf(part: Deadline | Window): Span {
  return part.kind === 'window' ? part : single(part.due)
}

function single(at: Day): Span {
  return { start: at, end: at }
}

function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function merged(before: Part, part: Part, phrase: string): 'merged' {
  before.at = [before.at[0], part.at[1]]
  before.text = phrase.slice(...before.at)
  const notes = [before.note, part.note].filter((it) => it !== undefined)
  if (notes.length > 0) before.note = notes.join('; ')
  const assumed = [...(before.assumed ?? []), ...(part.assumed ?? [])]
  if (assumed.length > 0) before.assumed = assumed
  const repaired = [...(before.repaired ?? []), ...(part.repaired ?? [])]
  if (repaired.length > 0) before.repaired = repaired
  return 'merged'
}
