/**
 * Finds the official documents that a running Vietnamese text cites and takes each apart: type, number, date, body, title.
 * Comes in: any text. Goes out: citations in order, with offsets into the raw text and what is wrong with each by itself.
 * Knows no plan: what needs the whole plan (first mention, contradiction, order) is for the rules.
 *
 * @source domain/citations.md; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6
 */
import type { Range } from '../finding.ts'
import type { Day } from '../time/day.ts'
import { type CitationProblem, problemsOf } from './citation-check.ts'
import { type DateRead, readDate, readDayMonth } from './citation-date.ts'
import { issuerBefore, readIssuer, readTitle, type Stretch } from './citation-issuer.ts'
import { readLaws } from './citation-law.ts'
import { mend } from './citation-mend.ts'
import { type Family, type NumberRead, readNumber, readOpenNumber } from './citation-number.ts'
import { matchAt, type ReadableText, readableText } from './citation-text.ts'
import { damagedTypeBefore, shortTypeBefore, type TypeWord, typeWords } from './citation-type.ts'
import { bodyKey, centralIssuer, issuerCode, issuerNames } from './issuers.ts'
import { codeKey, type Kind, kindNamed, kindsOfCode } from './kinds.ts'

/**
 * One cited document. Contract of `reform cite`: `text start end type number date issuer problems` are kept; the rest
 * only grows. Offsets are UTF-16 units of the raw text, `end` not included.
 */
export interface Citation extends Range {
  /** From the type word (or "số") to the date or body, as written. */
  text: string
  /** Tên loại: "Nghị định". Taken from the symbol where the word is missing or damaged. */
  type?: string
  /** Số và ký hiệu as written, blanks left out: "90/213/NĐ-CP". Absent for laws cited by name and for open numbers. */
  number?: string
  /** The number as it must have been meant, where that differs from `number`. */
  meant?: string
  /** The number alone: "90", "30c". */
  serial?: string
  /** The year inside the number: 2018 of 61/2018/NĐ-CP. */
  year?: number
  /** Ký hiệu as meant: "NĐ-CP". */
  symbol?: string
  /** The issuer's code in the symbol: "CP". */
  issuerCode?: string
  family: Family | 'name'
  /** Name of a law cited by name, with "Luật": "Luật Thực hiện dân chủ ở cơ sở". */
  name?: string
  /** The day of the document, where it is written in full and exists. */
  date?: Day
  /** The date as written, whatever it is worth. */
  dateText?: string
  /** The issuing body as written, or as the symbol tells it. */
  issuer?: string
  /** The body is written in the text, not only told by the symbol. */
  issuerWritten: boolean
  /** Trích yếu: what the document is about, as written. */
  subject?: string
  /** The parts cited: "khoản 2 Điều 5". */
  part?: string
  /** The number is left open: "số …/KH-SKHCN". */
  open?: boolean
  /** It stands in the title of the document cited before it, and so is not this text's own mention. */
  nested?: boolean
  problems: CitationProblem[]
}

/** Everything read of one citation; offsets are into the folded text. For the checks. */
export interface CitationRead {
  start: number
  end: number
  number?: NumberRead
  kind?: Kind
  /** How the type was told: the words right before the number, further off, taken from the one before, damaged, or nowhere. */
  typed: 'adjacent' | 'near' | 'inherited' | 'damaged' | 'missing' | 'untold' | 'name'
  word?: TypeWord
  /** Where the damaged type word stands, or the lost one should. */
  typeAt?: Stretch
  lawName?: Stretch & { type: string }
  /** The word "số", where it is damaged. */
  numberWord?: Stretch
  /** Where "số" begins that runs into the number: "số91/QĐ-UBND". */
  glued?: number
  date?: DateRead
  dateAt?: Stretch
  issuer?: Stretch
  title?: Stretch
  open?: boolean
  nested?: boolean
}

/** Finds all citations of a text. Never throws; time grows with the length of the text alone. */
export function findCitations(text: string): Citation[] {
  const readable = readableText(text)
  return readAll(readable).map((read) => citationOf(readable, read))
}

/** Numbers that count things, forms or standards, not documents. */
const NOT_A_DOCUMENT =
  /(?:mẫu|biểu|phụ lục|bảng|hình|gói thầu|thửa|thửa đất|lô|quyển|chỉ|mã|hệ|tham|tổng|dân|tần|tỷ|tỉ|một|tài khoản|điện thoại|đt|fax|tcvn|qcvn|iso|iec|tcn|đlvn|tiêu chuẩn|quy chuẩn|kỳ họp|khóa|phiên bản|version|điểm|lần) {0,2}(?:[a-z]{0,3} {0,2})?(?:(?:số|thứ)[ :.]{0,4})?$/
const FORM = /(?:mẫu|biểu|phụ lục|bảng|hình|tcvn|qcvn|iso|iec|tiêu chuẩn|quy chuẩn)[ \w.:/-]{0,12}$/
const NUMBER_WORD = /(?:^|[^\p{L}\d])((?:số {1,2}(?:hiệu|ký hiệu|kí hiệu)|s[ốôoòóồổỗộ])[ :.]{0,5}|s {1,2})$/u
const CANDIDATE = /(?:(?<![\p{L}\d])|(?<=\bs[ốô]))(?:[0-9]|[OlI](?=[0-9]{1,4}\s{0,2}\/|\s?\/))/gu
const OPEN = /(?<![\p{L}\d])số[ :]{0,4}[ ._…\u0000-]{0,40}(?=\/ ?(?:20\d\d ?\/ ?)?[a-zđ]{1,6} ?- ?[a-zđ])/gu
const WRECK = /([0-9]{1,5})([\p{L}\d&./-]{2,26})/uy
const BARE = /([0-9]{1,5}[a-zđ]?)(?![\p{L}\d%]|[/.,-]\d|\s{0,2}[/%])/uy
const BARE_KINDS = /^(Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kết luận|Công điện|Công văn)$/

function readAll(text: ReadableText): CitationRead[] {
  const { low, cased } = text
  const words = typeWords(low, cased)
  const found: CitationRead[] = []
  for (const law of readLaws(low, cased)) found.push(lawRead(text, law))
  for (const open of low.matchAll(OPEN)) {
    const at = open.index + open[0].length
    const number = readOpenNumber(cased, at)
    if (number)
      found.push(
        completed(text, { start: open.index, end: number.end, number, typed: 'untold', open: true }, words),
      )
  }
  const taken = [...found].sort((a, b) => a.start - b.start)
  let next = 0
  let past = 0
  let wordAt = 0
  for (const candidate of cased.matchAll(CANDIDATE)) {
    const at = candidate.index
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++
    if (at < past || (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue
    while (wordAt < words.length && (words[wordAt]?.end ?? 0) <= at) wordAt++
    const read = readAt(text, at, words, wordAt)
    if (!read) continue
    past = read.end
    found.push(read)
  }
  found.sort((a, b) => a.start - b.start)
  for (const [i, read] of found.entries()) addTail(text, read, found[i + 1])
  for (const [i, read] of found.entries()) extendTitle(low, read, found[i + 1])
  for (const read of found) mendNumber(text, read)
  settleTypes(text, found, words)
  return apart(found)
}

/** Citations that do not overlap: a type word belongs to one number, and what stands inside another citation is none. */
function apart(found: readonly CitationRead[]): CitationRead[] {
  let past = 0
  return found.filter((read) => {
    const first = read.number?.start ?? read.start
    if (first < past) return false
    if (read.start < past) read.start = first
    past = Math.max(past, read.end)
    return true
  })
}

/** Reads the number at `at` with its type word, if it is a document's. `wordAt` counts the type words that end before it. */
function readAt(
  text: ReadableText,
  at: number,
  words: readonly TypeWord[],
  wordAt: number,
): CitationRead | undefined {
  const { low, cased } = text
  const before = low.slice(Math.max(0, at - 24), at)
  const numberWord = NUMBER_WORD.exec(before)?.[1] ?? ''
  const lead = numberWord.length
  const from = at - lead
  if (lead === 0 && /[\p{L}\d][/.:,-]$/u.test(before)) return undefined
  if (/\d[.:] ?$/.test(before) && lead === 0) return undefined
  const word = adjacentWord(low, words, wordAt, from) ?? shortTypeBefore(cased, from)
  const anchored = lead > 0 || word !== undefined
  if (FORM.test(low.slice(Math.max(0, from - 24), from))) return undefined
  const number =
    readNumber(cased, at, anchored, word?.kind) ?? (word && lead > 0 ? bareNumber(text, at, word) : undefined)
  if (!number) return undefined
  const certain = number.type !== undefined || number.family === 'assembly'
  if (!word && !certain && NOT_A_DOCUMENT.test(low.slice(Math.max(0, from - 20), from))) return undefined
  if (!word && number.family === 'partial') return undefined
  const start = word ? word.start : from
  const spoken = numberWord.trim().replace(/[ :.]+$/, '')
  const isDamaged = spoken !== '' && !spoken.startsWith('số')
  if (isDamaged && !word && !certain) return undefined
  return {
    start,
    end: number.end,
    number,
    ...(word && { word }),
    ...(isDamaged && { numberWord: { start: from, end: from + spoken.length } }),
    ...(numberWord === spoken && spoken !== '' && { glued: from }),
    typed: word ? 'adjacent' : 'untold',
  }
}

/** The type word with nothing but blanks and marks between it and `from`. */
function adjacentWord(
  low: string,
  words: readonly TypeWord[],
  wordAt: number,
  from: number,
): TypeWord | undefined {
  for (let i = Math.min(wordAt, words.length - 1); i >= 0 && i >= wordAt - 3; i--) {
    const word = words[i]
    if (word && word.end <= from) return /^[ :,("]{0,5}$/.test(low.slice(word.end, from)) ? word : undefined
  }
  return undefined
}

/**
 * What stands after "số" and a type and is no number in any grammar: "Nghị quyết số 57", a number alone, or
 * "Nghị định số 61/201/8NĐ-CP", one so damaged that only the type and the date can mend it.
 */
function bareNumber(text: ReadableText, at: number, word: TypeWord): NumberRead | undefined {
  if (!word.kind) return undefined
  const isNumbered = BARE_KINDS.test(word.kind.name)
  const wreck = matchAt(WRECK, text.cased, at)
  const [whole = '', serial = '', rest = ''] = wreck ?? []
  if (/\p{Lu}.*\p{Lu}/u.test(rest) && /[-/]/.test(rest)) {
    const read = { start: at, serialEnd: at + serial.length, serial, symbol: '', family: 'partial' as const }
    return { ...read, end: at + whole.length, damage: ['mark', 'symbol'] }
  }
  const bare = isNumbered ? matchAt(BARE, text.low, at) : null
  if (!bare) return undefined
  const end = at + bare[0].length
  return { start: at, serialEnd: end, end, family: 'partial', serial: bare[1] ?? '', symbol: '', damage: [] }
}

function lawRead(text: ReadableText, law: { start: number; end: number; type: string }): CitationRead {
  const { low, cased } = text
  const lead = /^ {0,2},? {0,2}\(? {0,2}(?:luật {1,2})?(?:số {0,2}:? {0,2})/.exec(
    low.slice(law.end, law.end + 20),
  )
  const at = law.end + (lead?.[0].length ?? 0)
  const number = lead ? readNumber(cased, at, true, kindNamed('Luật')) : undefined
  const kind = kindNamed(law.type === 'Pháp lệnh' ? 'Pháp lệnh' : 'Luật')
  const used = number?.family === 'assembly' || number?.family === 'legal' ? number : undefined
  return {
    start: law.start,
    end: used?.end ?? law.end,
    ...(used && { number: used }),
    ...(kind && { kind }),
    typed: 'name',
    lawName: { start: law.start, end: law.end, type: law.type },
  }
}

function completed(text: ReadableText, read: CitationRead, words: readonly TypeWord[]): CitationRead {
  const wordAt = words.findIndex((word) => word.end > read.start)
  const word = adjacentWord(text.low, words, wordAt < 0 ? words.length : wordAt, read.start)
  return word ? { ...read, start: word.start, word, typed: 'adjacent' } : read
}

const DAY_WORD =
  /\s{0,3}[,(]{0,2}\s{0,3}(?:được\s{1,2})?(?:ký\s{1,2})?(?:ban\s{1,2}hành\s{1,2})?(?:ký\s{1,2})?ng[aàáảãạă]y\s{0,4}:?\s{0,4}/y
const DAY_BARE = /\s{1,3}\(?\s{0,2}(?=\d{1,2}\s{0,2}[/.-])/y
const YEAR_WORD =
  /\s{0,3},?\s{0,3}(?:năm\s{1,3}((?:19|20)\d\d)(?!\d)|tháng\s{1,3}\d{1,2}(?:\s{0,2}[/-]|\s{1,3}năm\s{1,3})(?:19|20)\d\d(?!\d))/y

/** Reads what follows the number or name: date, body (in either order) and title; not past the next citation. */
function addTail(text: ReadableText, read: CitationRead, following: CitationRead | undefined): void {
  const { low, cased } = text
  const limit = following?.start ?? low.length
  let at = read.end
  if (low[at] === ')' && low.slice(read.start, at).includes('(')) at++
  for (let turn = 0; turn < 3; turn++) {
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

/** Mends a number of a strange symbol by its type word, date and body. */
function mendNumber(text: ReadableText, read: CitationRead): void {
  const { number, word, date, issuer } = read
  const kind = word?.kind
  if (!number || !kind || read.open || read.typed !== 'adjacent') return
  const mended = mend(number, {
    kind,
    written: text.cased.slice(number.serialEnd, number.end),
    ...(date?.year !== undefined && { year: date.year }),
    ...(issuer && { body: text.slice(issuer.start, issuer.end) }),
  })
  if (mended) read.number = mended
}

/** A title that names another document goes on behind it: "hướng dẫn thi hành một số quy định của Nghị định số …". */
function extendTitle(low: string, read: CitationRead, following: CitationRead | undefined): void {
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

/** Tells the type of every number that has no type word right before it. */
function settleTypes(text: ReadableText, found: CitationRead[], words: readonly TypeWord[]): void {
  const { low } = text
  let previous: CitationRead | undefined
  let wordAt = 0
  for (const read of found) {
    while (wordAt < words.length && (words[wordAt]?.end ?? 0) <= read.start) wordAt++
    if (read.typed === 'adjacent' && read.word?.kind) read.kind = read.word.kind
    else if (read.typed === 'adjacent') {
      const [kind] = kindsMeant(read)
      if (kind) read.kind = kind
    } else if (read.typed === 'untold') {
      const meant = kindsMeant(read)
      const sameSentence = (from: number): boolean =>
        !/[.!?] +\p{Lu}|[.]$|\u0001/u.test(text.cased.slice(from, read.start))
      const { damaged, missing } = damagedTypeBefore(low, read.start, meant)
      const near = damaged
        ? undefined
        : nearWord(words, wordAt, read.start, meant, previous?.end ?? 0, sameSentence)
      if (damaged) {
        read.typed = 'damaged'
        read.kind = damaged.kind
        read.typeAt = { start: damaged.start, end: damaged.end }
        read.start = damaged.start
      } else if (near) {
        read.typed = 'near'
        const kind = near.kind ?? meant[0]
        if (kind) read.kind = kind
        const between = low.slice(near.end, read.start)
        if (/^[^,;:.()"\u0001]{0,60}\(?$/.test(between)) {
          const issuer = readIssuer(low, text.cased, near.end)
          if (!read.issuer && issuer && issuer.start > near.end + 3 && issuer.end <= read.start)
            read.issuer = issuer
          if (between.endsWith('(') && low[read.end] === ')') read.end++
          read.start = near.start
          read.word = near
        }
      } else if (
        previous?.kind &&
        meant.includes(previous.kind) &&
        read.start - previous.end < 400 &&
        sameSentence(previous.end)
      ) {
        read.typed = 'inherited'
        read.kind = previous.kind
      } else {
        const numberLine = /^s/.test(low[read.start] ?? '') && /\p{Lu}/u.test(text.cased[read.start] ?? '')
        read.typed = missing && !numberLine && !read.open ? 'missing' : 'untold'
        if (meant[0]) read.kind = meant[0]
      }
    }
    previous = read
  }
}

function nearWord(
  words: readonly TypeWord[],
  wordAt: number,
  at: number,
  meant: readonly Kind[],
  after: number,
  sameSentence: (from: number) => boolean,
): TypeWord | undefined {
  for (let i = wordAt - 1; i >= 0; i--) {
    const word = words[i]
    if (!word || word.start < after || at - word.end > 160) return undefined
    if ((word.kind === undefined || meant.includes(word.kind)) && sameSentence(word.end)) return word
  }
  return undefined
}

/** The types that a number's symbol allows, the likeliest first. */
export function kindsMeant({ number }: CitationRead): readonly Kind[] {
  if (!number) return []
  if (number.family === 'letter') return [kindNamed('Công văn')].flatMap((kind) => kind ?? [])
  if (number.family === 'assembly') return kindsOfCode(number.issuer ?? '')
  if (number.family === 'old')
    return ['Nghị định', 'Quyết định', 'Chỉ thị', 'Nghị quyết'].flatMap((name) => kindNamed(name) ?? [])
  const all = kindsOfCode(number.type ?? '')
  // Thông tri is the Party's, Thông tư the state's.
  return all.filter(
    (kind) => (kind.name === 'Thông tri') === (number.type === 'TT' && number.family === 'party'),
  )
}

const PART =
  /(?:(?:(?:điểm|tiết) [a-zđ]{1,2}(?:, [a-zđ]|(?: và) [a-zđ])*,? )?(?:(?:các )?khoản \d{1,2}(?:, \d{1,2}| và \d{1,2})*,? )?(?:các )?điều \d{1,3}[a-z]?(?:(?:, | và )(?:điều )?\d{1,3})*|chương [ivxl]{1,6}|mục [ivxl\d]{1,5}),?(?: của)? {1,3}$/

function citationOf(text: ReadableText, read: CitationRead): Citation {
  const { number } = read
  const { low } = text
  const start = text.raw(read.start)
  const end = Math.max(start, text.raw(read.end))
  const written = number && !read.open ? text.slice(number.start, number.end).replace(/\s+/g, '') : undefined
  const part = PART.exec(low.slice(Math.max(0, read.start - 60), read.start))
  const type = read.lawName?.type ?? read.kind?.name
  const code = number?.issuer?.split('-')[0]?.replace(/\d+$/, '')
  const body = read.issuer ?? (number ? issuerBefore(low, read.start) : undefined)
  const issuer = body ? text.slice(body.start, body.end) : derivedIssuer(read, code)
  const citation: Citation = {
    text: text.slice(read.start, read.end),
    start,
    end,
    ...(type && { type }),
    ...(written && { number: written }),
    ...(number?.serial && { serial: number.serial }),
    ...(number?.year?.length === 4 && { year: Number(number.year) }),
    ...(number?.symbol && { symbol: number.symbol }),
    ...(code && { issuerCode: code }),
    family: number?.family ?? 'name',
    ...(read.lawName && { name: text.slice(read.lawName.start, read.lawName.end) }),
    ...(read.date?.day && { date: read.date.day }),
    ...(read.dateAt && { dateText: text.slice(read.dateAt.start, read.dateAt.end) }),
    ...(issuer && { issuer }),
    issuerWritten: body !== undefined,
    ...(read.title && { subject: text.slice(read.title.start, read.title.end) }),
    ...(part && { part: text.slice(read.start - part[0].length, read.start).replace(/,?(?: của)?$/u, '') }),
    ...(read.open && { open: true }),
    ...(read.nested && { nested: true }),
    problems: [],
  }
  const { problems, meant } = problemsOf(text, read)
  citation.problems = problems
  if (meant && meant !== written) citation.meant = meant
  return citation
}

/** The body that the symbol tells alone: central bodies, and sở by their customary codes. */
function derivedIssuer(read: CitationRead, code: string | undefined): string | undefined {
  if (read.lawName) return read.lawName.type === 'Pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội'
  if (code === undefined) return undefined
  const known = issuerCode(code)
  if (known === undefined || read.number?.family === 'party') return undefined
  return centralIssuer(known) ?? (/^S[A-ZĐ]{2,}$/.test(known) ? issuerNames(known)[0] : undefined)
}

/**
 * Whether two citations mean the same document: number and symbol agree as meant. Numbers begin anew every year, so for
 * numbers without a year the dates must not be of different years and days. A short mention ("Nghị quyết số 57") agrees
 * with a full one of its type.
 */
export function sameDocument(a: Citation, b: Citation): boolean {
  if (a.serial === undefined || a.serial !== b.serial) return false
  if (a.family === 'partial' || b.family === 'partial') {
    return a.type === b.type && (a.year === undefined || b.year === undefined || a.year === b.year)
  }
  if (identityOf(a) !== identityOf(b) || isOtherBody(a, b)) return false
  if (a.year !== undefined || !a.date || !b.date) return true
  return a.date.slice(0, 4) === b.date.slice(0, 4) || a.date.slice(5) === b.date.slice(5)
}

/** Every province, district and commune has its UBND and its number 12: with another one named it is another document. */
function isOtherBody(a: Citation, b: Citation): boolean {
  if (!a.issuerWritten || !b.issuerWritten || !/^(UBND|HĐND|TU|HU|ĐU|VP)$/.test(a.issuerCode ?? ''))
    return false
  const [one, two] = [bodyKey(a.issuer ?? ''), bodyKey(b.issuer ?? '')]
  const isLevel = /(?:^| )(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?: |$)/
  return isLevel.test(one) && isLevel.test(two) && !one.includes(two) && !two.includes(one)
}

function identityOf({ meant, number }: Citation): string {
  return codeKey(meant ?? number ?? '')
}
