/** Reads what follows a cited number or name: its date, its body and its title. */
import { readDate, readDayMonth } from './citation-date.ts'
import { readIssuer, readTitle } from './citation-issuer.ts'
import type { CitationRead } from './citation-read.ts'
import { matchAt, type ReadableText } from './citation-text.ts'

const DAY_WORD =
  /\s{0,3}[,(]{0,2}\s{0,3}(?:được\s{1,2})?(?:ký\s{1,2})?(?:ban\s{1,2}hành\s{1,2})?(?:ký\s{1,2})?ng[aàáảãạă]y\s{0,4}:?\s{0,4}/y
const DAY_BARE = /\s{1,3}\(?\s{0,2}(?=\d{1,2}\s{0,2}[/.-])/y
const YEAR_WORD =
  /\s{0,3},?\s{0,3}(?:năm\s{1,3}((?:19|20)\d\d)(?!\d)|tháng\s{1,3}\d{1,2}(?:\s{0,2}[/-]|\s{1,3}năm\s{1,3})(?:19|20)\d\d(?!\d))/y

/** Reads what follows the number or name: date, body (in either order) and title; not past the next citation. */
export function addTail(text: ReadableText, read: CitationRead, following: CitationRead | undefined): void {
  const { low, cased } = text
  const limit = following?.start ?? low.length
  let at = read.end
  if (low[at] === ')' && low.slice(read.start, at).includes('(')) at++
  for (let turn = 0; turn < 3; turn++) {
    // Bold and italic marks of a plan's prose stand between the number and the date.
    at += matchAt(/\*{1,3}/y, low, at)?.[0].length ?? 0
    const before = at
    if (!read.dateAt) at = addDate(text, read, at, limit)
    if (!read.issuer) {
      const issuer = readIssuer(low, cased, at)
      if (issuer && issuer.start < limit) {
        read.issuer = { start: issuer.start, end: Math.min(issuer.end, limit) }
        at = read.issuer.end
      }
    }
    if (at === before) break
    read.end = at
  }
  if (low[read.end] === ')' && /\([^)]*$/.test(low.slice(read.start, read.end))) {
    read.end++
    at = Math.max(at, read.end)
  }
  // A law has no title beside its name.
  if (!read.lawName) {
    const title = readTitle(low, at, limit)
    if (title) read.title = title
  }
}

/** A title that names another document goes on behind it: "hướng dẫn thi hành một số quy định của Nghị định số …". */
export function extendTitle(low: string, read: CitationRead, following: CitationRead | undefined): void {
  if (!read.title || !following || low.slice(read.title.end, following.start).trim() !== '') return
  if (
    !/(?:của|theo|tại|hiện|hành|cho|với|về|duyệt|bỏ|thế|sung)$/.test(
      low.slice(read.title.start, read.title.end),
    )
  )
    return
  read.title = { start: read.title.start, end: following.title?.end ?? following.end }
  following.nested = true
}

/**
 * In "các Nghị quyết số 01/NQ-CP, số 02/NQ-CP ngày … của Chính phủ" the date and the body stand for both. To be called
 * from the last citation to the first.
 */
export function shareTail(
  low: string,
  read: CitationRead | undefined,
  following: CitationRead | undefined,
): void {
  if (!read || !following || read.dateAt || read.issuer || read.title || read.lawName) return
  if (!following.dateAt && !following.issuer && !following.listed) return
  const between = low.slice(read.end, following.number?.start ?? following.start)
  if (/^ ?(?:,|;|và|hoặc)? {0,2}(?:và {1,2})?(?:các {1,2})?(?:số {0,2})?$/.test(between)) read.listed = true
}

function addDate(text: ReadableText, read: CitationRead, at: number, limit: number): number {
  const { low } = text
  const lead = matchAt(DAY_WORD, low, at) ?? matchAt(DAY_BARE, low, at)
  if (lead && at + lead[0].length < limit) {
    const from = at + lead[0].length
    const date = readDate(low, from, read.number?.year?.length === 4 ? Number(read.number.year) : undefined)
    if (date) {
      read.date = date
      read.dateAt = { start: from, end: date.end }
      return date.end + (low[date.end] === ')' && lead[0].includes('(') ? 1 : 0)
    }
    const short = lead[0].includes('ng') ? readDayMonth(low, from) : undefined
    if (short) {
      read.dateAt = { start: from, end: short.end }
      return short.end
    }
    const open = matchAt(
      /[ ._…\u0000]{0,30}(?:\/|tháng)[ ._…\u0000]{0,20}(?:\d{1,2})?[ ._…]{0,12}(?:\/|năm)?[ ._…]{0,6}(?:20\d\d)?/y,
      low,
      from,
    )
    if (open && lead[0].includes('ng')) {
      read.dateAt = { start: from, end: from + open[0].trimEnd().length }
      return from + open[0].trimEnd().length
    }
  }
  const year = matchAt(YEAR_WORD, low, at)
  if (year && at + year[0].length <= limit) {
    read.dateAt = { start: at + (year[0].length - year[0].trimStart().length), end: at + year[0].length }
    return at + year[0].length
  }
  return at
}
