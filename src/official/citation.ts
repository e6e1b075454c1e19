/**
 * Finds the official documents that a running Vietnamese text cites and takes each apart: type, number, date, body, title.
 * Comes in: any text. Goes out: citations in order, with offsets into the raw text and what is wrong with each by itself.
 * Knows no plan: what needs the whole plan (first mention, contradiction, order) is for the rules.
 *
 * @source domain/citations.md; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6
 */
import type { Range } from '../finding.ts'
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remember.ts'
import type { Day } from '../time/day.ts'
import { problemsOf } from './citation-check.ts'
import { readAll } from './citation-find.ts'
import { issuerBefore } from './citation-issuer.ts'
import type { Family } from './citation-number.ts'
import type { CitationProblem } from './citation-problem.ts'
import type { CitationRead } from './citation-read.ts'
import { type ReadableText, readableText } from './citation-text.ts'
import { bodyKey, centralIssuer, issuerCode, issuerNames } from './issuers.ts'
import { codeKey } from './kinds.ts'

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
  /** It stands in a list whose date and body are written once, behind a later one. */
  listed?: boolean
  problems: CitationProblem[]
}

/** Finds all citations of a text. Never throws; time grows with the length of the text alone. */
export const findCitations = remembered(readFindCitations)

/** What no citation is without: a number or a slash, or the word for a law. Most texts of a plan have none of it. */
const MAY_CITE = /[\d/]|luật|lệnh|hiến/

function readFindCitations(text: string): Citation[] {
  if (!MAY_CITE.test(fold(text))) return []
  const readable = readableText(text)
  return readAll(readable).map((read) => citationOf(readable, read))
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
    ...(read.listed && { listed: true }),
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
