/**
 * What is wrong with one citation by itself. Each problem names the rule that words it (src/rules/<id>.ts) and the
 * arguments of its sentence; offsets are into the raw text.
 *
 * @source domain/citations.md §8 (C01–C06, C09, C17)
 */
import type { Range } from '../finding.ts'
import { editDistance } from '../text/suggest.ts'
import { sayDay, yearOf } from '../time/day.ts'
import type { CitationRead } from './citation.ts'
import { type DateRead, yearsMeant } from './citation-date.ts'
import type { NumberRead } from './citation-number.ts'
import type { ReadableText } from './citation-text.ts'
import { bodyKey, codeOfBody, issuerCode, issuerNames } from './issuers.ts'
import { kindsOfCode } from './kinds.ts'
import { termsOf, yearsOfTerm } from './terms.ts'

/** The arguments of each rule that a citation can break by itself. */
export interface CitationArgs {
  'citation-number': {
    written: string
    meant?: string
    reason: 'form' | 'year' | 'symbol' | 'party' | 'state'
  }
  'citation-spacing': { written: string; meant: string }
  'citation-symbol': { written: string; meant: string }
  'citation-type': { type: string; number: string; right: string }
  'citation-type-word': { written: string; right: string; number: string }
  'citation-year': {
    number: string
    type: string
    reason: 'lacks' | 'has' | 'range' | 'term'
    meant?: string
    term?: string
  }
  'citation-year-date': { number: string; year: number; date: string; dateYear: number }
  'citation-date': { written: string; meant?: string; reason: 'impossible' | 'form' }
  'citation-padding': { written: string; meant: string }
  'citation-issuer': { number: string; written: string; right: string }
}

/** A fault of one citation: the rule, the part of the raw text, the arguments of its sentence. */
export type CitationProblem = {
  [Rule in keyof CitationArgs]: Range & { rule: Rule; args: CitationArgs[Rule] }
}[keyof CitationArgs]

/** The problems of a citation in the order of the text, and its number as meant, if one can be told. */
export function problemsOf(
  text: ReadableText,
  read: CitationRead,
): { problems: CitationProblem[]; meant?: string } {
  const problems: CitationProblem[] = []
  const at = (start: number, end: number): Range => ({ start: text.raw(start), end: text.raw(end) })
  const { number, date } = read
  let meant: string | undefined
  if (number && !read.open) {
    const place = at(number.start, number.end)
    const written = text.slice(number.start, number.end)
    meant = numberMeant(number, read)
    const near = nearCode(number)
    if (near) meant = meant?.replace(near.written, near.right)
    const form = numberProblems(number, read, written, meant, place)
    // A number whose form is wrong is told once, with the year in what was meant.
    const isTold = form.some(({ rule }) => rule === 'citation-number')
    const superfluous = !isTold && number.year !== undefined && isWithoutYear(read, number)
    if (superfluous) meant = `${number.serial}/${number.symbol}`
    problems.push(...form, ...(isTold ? [] : yearProblems(read, number, written, meant, place)))
    problems.push(...typeProblems(text, read, number, meant ?? written))
    if (read.numberWord) {
      const args = {
        written: text.slice(read.numberWord.start, read.numberWord.end),
        right: 'số',
        number: meant ?? written,
      }
      problems.push({ rule: 'citation-type-word', ...at(read.numberWord.start, read.numberWord.end), args })
    }
    if (read.glued !== undefined) {
      const args = {
        written: text.slice(read.glued, number.end),
        meant: `${text.slice(read.glued, number.start)} ${meant ?? written}`,
      }
      problems.push({ rule: 'citation-spacing', ...at(read.glued, number.end), args })
    }
    if (
      !isTold &&
      number.year?.length === 4 &&
      date?.day &&
      isDatedYear(read) &&
      Number(number.year) !== yearOf(date.day)
    ) {
      const args = {
        number: meant ?? written,
        year: Number(number.year),
        date: sayDay(date.day),
        dateYear: yearOf(date.day),
      }
      problems.push({ rule: 'citation-year-date', ...place, args })
    }
  }
  if (date) problems.push(...dateProblems(date, text.slice(date.start, date.end), at(date.start, date.end)))
  if (number && read.issuer) {
    const wrong = issuerProblem(text, read, number)
    if (wrong)
      problems.push({ rule: 'citation-issuer', ...at(read.issuer.start, read.issuer.end), args: wrong })
  }
  problems.sort((a, b) => a.start - b.start)
  return meant === undefined ? { problems } : { problems, meant }
}

/** Years from the first law of the Republic on; later bounds depend on the plan. */
const FIRST_YEAR = 1945
const LAST_YEAR = 2099

/** The number in its right form, as far as it can be told from what is written and from the date beside it. */
function numberMeant(number: NumberRead, read: CitationRead): string | undefined {
  const { serial, symbol, family } = number
  if (family === 'party') return `${serial}-${symbol}`
  if (family === 'old') return undefined
  const kind = read.kind?.name
  const year = number.year === undefined ? lackingYear(read, number) : yearMeant(number.year, read)
  if (year === 'unknown') return undefined
  const lack = number.damage.includes('symbol')
  const full =
    symbol === '' && kind === 'Nghị định' ? 'NĐ-CP' : symbol === 'NĐ' ? 'NĐ-CP' : lack ? undefined : symbol
  if (full === undefined || full === '') return undefined
  if (number.dashedYear) return `${serial}-${year}/${full}`
  return [serial, ...(year === undefined ? [] : [year]), full].join('/')
}

/** The year that a number must have been meant to carry: as it stands, or the one that is near it and in the date. */
function yearMeant(written: string, { date }: CitationRead): string | 'unknown' {
  const isYear = written.length === 4 && Number(written) >= FIRST_YEAR && Number(written) <= LAST_YEAR
  if (isYear) return written
  const dated = date?.year === undefined ? undefined : String(date.year)
  if (dated && (editDistance(written, dated) <= 1 || dated.endsWith(written))) return dated
  if (written.length === 4) return 'unknown'
  const [likely] = yearsMeant(written)
  return likely === undefined ? 'unknown' : String(likely)
}

/** The year that a law's number lacks, if the date beside it tells it; `unknown` if nothing does. */
function lackingYear(read: CitationRead, number: NumberRead): string | 'unknown' | undefined {
  if (!mustHaveYear(read, number)) return undefined
  return read.date?.year === undefined ? 'unknown' : String(read.date.year)
}

function numberProblems(
  number: NumberRead,
  read: CitationRead,
  written: string,
  meant: string | undefined,
  place: Range,
): CitationProblem[] {
  const problems: CitationProblem[] = []
  const bare = written.replace(/\s+/g, '')
  const has = (damage: NumberRead['damage'][number]): boolean => number.damage.includes(damage)
  const isFar =
    number.year?.length === 4 && (Number(number.year) < FIRST_YEAR || Number(number.year) > LAST_YEAR)
  const known = meant === undefined ? {} : { meant }
  if (has('mark') || has('digit')) {
    problems.push({ rule: 'citation-number', ...place, args: { written, ...known, reason: 'form' } })
  } else if (has('year') || isFar) {
    problems.push({ rule: 'citation-number', ...place, args: { written, ...known, reason: 'year' } })
  } else if (has('symbol') || (number.family === 'partial' && read.date)) {
    problems.push({ rule: 'citation-number', ...place, args: { written, ...known, reason: 'symbol' } })
  } else if (has('grammar')) {
    const reason = number.family === 'party' ? 'party' : 'state'
    problems.push({ rule: 'citation-number', ...place, args: { written, ...known, reason } })
  } else if (has('letters') && meant !== undefined && meant !== bare) {
    problems.push({ rule: 'citation-symbol', ...place, args: { written, meant } })
  } else {
    const near = nearCode(number)
    if (near && meant) problems.push({ rule: 'citation-symbol', ...place, args: { written, meant } })
  }
  if (has('blank') && problems.length === 0) {
    problems.push({ rule: 'citation-spacing', ...place, args: { written, meant: meant ?? bare } })
  }
  if (/^[1-9]$/.test(number.serial) && problems.length === 0 && isPadded(number)) {
    problems.push({ rule: 'citation-padding', ...place, args: { written: bare, meant: `0${meant ?? bare}` } })
  }
  return problems
}

function isPadded({ family }: NumberRead): boolean {
  return family === 'legal' || family === 'administrative' || family === 'letter'
}

/** The codes that stand in nearly every document: one letter off from them is a slip, not another body. */
const COMMON = [
  'UBND',
  'HĐND',
  'VPCP',
  'UBTVQH',
  'BTTTT',
  'STTTT',
  'BKHCN',
  'SKHCN',
  'BNNPTNT',
  'SGDĐT',
  'BTNMT',
  'STNMT',
]

function nearCode(number: NumberRead): { written: string; right: string } | undefined {
  const written = number.issuer?.split('-')[0] ?? ''
  if (written.length < 4 || number.family === 'party' || number.family === 'assembly' || issuerCode(written))
    return undefined
  const right = COMMON.find(
    (code) =>
      code[0] === written[0] && (sortedLetters(code) === sortedLetters(written) || isDoubled(written, code)),
  )
  return right === undefined ? undefined : { written, right }
}

/** Only a swap or a letter doubled is certain: `UBDN`, `SKHCCN`; another letter may be another body. */
function isDoubled(written: string, code: string): boolean {
  return (
    written.replace(/(.)\1/g, '$1') === code.replace(/(.)\1/g, '$1') && written.length === code.length + 1
  )
}

function sortedLetters(code: string): string {
  return [...code].sort().join('')
}

/** Nghị định and Thông tư carry the year; before 1998 many had none, and Party and unit codes look alike. */
function mustHaveYear(read: CitationRead, number: NumberRead): boolean {
  if (number.family === 'assembly') return number.year === undefined
  if (number.family !== 'administrative') return false
  if (read.date?.year !== undefined && read.date.year < 1999) return false
  if (number.type === 'NĐ') return /^CP$/.test(number.issuer ?? 'CP')
  if (number.type !== 'TT' && number.type !== 'TTLT') return false
  return (
    (read.kind?.name ?? '').startsWith('Thông tư') &&
    /^(B[A-ZĐ]{2,}|VPCP|NHNN|TTCP|TANDTC|UBDT)/.test(number.issuer ?? '')
  )
}

function yearProblems(
  read: CitationRead,
  number: NumberRead,
  written: string,
  meant: string | undefined,
  place: Range,
): CitationProblem[] {
  const shown = written.replace(/\s+/g, '')
  const known = meant === undefined ? {} : { meant }
  if (mustHaveYear(read, number)) {
    const type = read.kind?.name ?? 'Nghị định'
    return [{ rule: 'citation-year', ...place, args: { number: shown, type, reason: 'lacks', ...known } }]
  }
  if (number.year?.length !== 4) return []
  const year = Number(number.year)
  if (number.family === 'assembly') {
    const term = Number(/\d+$/.exec(number.symbol)?.[0])
    const terms = termsOf(year)
    if (terms.length > 0 && !terms.includes(term)) {
      const [from, to] = yearsOfTerm(term) ?? []
      const shownTerm = from === undefined ? `${term}` : `${term} (${from}–${to})`
      const args = {
        number: shown,
        type: read.kind?.name ?? 'Luật',
        reason: 'term' as const,
        term: shownTerm,
      }
      return [{ rule: 'citation-year', ...place, args }]
    }
    return []
  }
  const type = number.family === 'letter' ? 'Công văn' : (read.kind?.name ?? '')
  if (!isWithoutYear(read, number)) return []
  const without = `${number.serial}/${number.symbol}`
  return [{ rule: 'citation-year', ...place, args: { number: shown, type, reason: 'has', meant: without } }]
}

/** Whether the number carries a year that its type must not have. */
function isWithoutYear(read: CitationRead, number: NumberRead): boolean {
  if (number.year?.length !== 4) return false
  const type = number.family === 'letter' ? 'Công văn' : (read.kind?.name ?? '')
  return mayNotHaveYear(type, number, Number(number.year))
}

/** Whether a number of this type must not carry a year, for documents of `year`. */
function mayNotHaveYear(type: string, number: NumberRead, year: number): boolean {
  if (number.family !== 'legal' && number.family !== 'letter') return false
  if (number.dashedYear) return false
  // Government resolutions were laws until 2008 and again from 01/4/2025 (66.1/2025/NQ-CP).
  if (number.type === 'NQ' && number.issuer === 'CP')
    return year >= 2009 && year <= 2024 && !number.serial.includes('.')
  // Directives could be laws until Luật Ban hành văn bản quy phạm pháp luật 2015.
  if (type === 'Chỉ thị') return year >= 2017
  // Companies, courts and contracts number in their own ways.
  if (!/^(UBND|HĐND|CP|TTg|VPCP|B[A-ZĐ]{2,}|S[A-ZĐ]{2,}|KHCN)$/.test(number.issuer?.split('-')[0] ?? ''))
    return false
  if (number.family === 'letter') return issuerCode(number.issuer ?? '') !== undefined
  return kindsOfCode(number.type ?? '').every((kind) => kind.year === 'never')
}

/** Whether the year inside the number is the year of issue: of all laws, not of terms. */
function isDatedYear({ number }: CitationRead): boolean {
  return number?.family === 'legal' || number?.family === 'assembly' || number?.family === 'partial'
}

function typeProblems(
  text: ReadableText,
  read: CitationRead,
  number: NumberRead,
  shown: string,
): CitationProblem[] {
  if (read.typeAt && read.typed === 'damaged') {
    const { start, end } = read.typeAt
    const args = { written: text.slice(start, end), right: read.kind?.name ?? '', number: shown }
    return [{ rule: 'citation-type-word', start: text.raw(start), end: text.raw(end), args }]
  }
  if (read.typed === 'missing') {
    const args = { written: '', right: read.kind?.name ?? '', number: shown }
    return [{ rule: 'citation-type-word', start: text.raw(read.start), end: text.raw(number.end), args }]
  }
  const { word } = read
  if (read.typed !== 'adjacent' || !word?.kind || number.family === 'partial' || number.family === 'old')
    return []
  const { kind } = word
  const right = rightType(kind.name, number)
  if (right === undefined) return []
  if (
    !word.capital &&
    !/^(Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Tờ trình)$/.test(kind.name)
  )
    return []
  const args = { type: text.slice(word.start, word.end), number: shown, right }
  return [{ rule: 'citation-type', start: text.raw(word.start), end: text.raw(word.end), args }]
}

/** The type that the symbol says, where it is another than the word before the number. */
function rightType(type: string, number: NumberRead): string | undefined {
  if (number.family === 'assembly')
    return /^(Luật|Nghị quyết|Pháp lệnh|Nghị quyết liên tịch)$/.test(type) ? undefined : 'Luật'
  if (number.family === 'letter') {
    // Only a body that is surely one: in "12/ABC-XY" the first group may be a type that nobody listed.
    const isBody = /^(UBND|HĐND|VPCP|BNV|BKHCN|SNV|SKHCN|STTTT|B[A-ZĐ]{3,}|S[A-ZĐ]{3,})$/.test(
      number.issuer ?? '',
    )
    const isStrict =
      /^(Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị|Kế hoạch|Chương trình|Đề án|Báo cáo|Tờ trình)$/.test(
        type,
      )
    return isBody && isStrict && issuerCode(number.issuer ?? '') ? 'Công văn' : undefined
  }
  const kinds = kindsOfCode(number.type ?? '')
  if (kinds.length === 0 || kinds.some((kind) => kind.name === type)) return undefined
  if (type === 'Công văn' && !/^(QĐ|NQ|NĐ|KH|BC|TB|CTr|TTr|CT)$/.test(number.type ?? '')) return undefined
  if (
    type === 'Công văn' &&
    /^(CT|TTr|BC|TB|KH)$/.test(number.type ?? '') &&
    issuerCode(number.issuer ?? '') === undefined
  )
    return undefined
  // Party Quy định and Quyết định share a code; both families write "Quy định số 37-QĐ/TW".
  return kinds[0]?.name
}

function dateProblems(date: DateRead, written: string, place: Range): CitationProblem[] {
  const has = (damage: DateRead['damage'][number]): boolean => date.damage.includes(damage)
  const known = date.day === undefined ? {} : { meant: sayDay(date.day) }
  if (has('impossible')) return [{ rule: 'citation-date', ...place, args: { written, reason: 'impossible' } }]
  if (has('year') || has('mark') || has('digit') || date.day === undefined) {
    return [{ rule: 'citation-date', ...place, args: { written, ...known, reason: 'form' } }]
  }
  if (has('blank'))
    return [{ rule: 'citation-spacing', ...place, args: { written, meant: sayDay(date.day) } }]
  if (has('padding'))
    return [{ rule: 'citation-padding', ...place, args: { written, meant: paddedDate(date) } }]
  return []
}

function paddedDate(date: DateRead): string {
  const short = sayDay(date.day ?? '')
  if (date.form === 'short') return short
  const [dd, mm, yyyy] = short.split('/')
  return `${dd} tháng ${mm} năm ${yyyy}`
}

/** A body that is surely not the one of the symbol: "Quyết định số 45/2016/QĐ-TTg … của Chính phủ". */
function issuerProblem(
  text: ReadableText,
  read: CitationRead,
  number: NumberRead,
): CitationArgs['citation-issuer'] | undefined {
  const code = issuerCode(number.issuer?.split('-')[0] ?? '')
  if (!code || !read.issuer || number.damage.includes('letters')) return undefined
  if (
    !/^(CP|TTg|UBND|HĐND|SNV|SKHCN|B[A-ZĐ]{2,}|S[A-ZĐ]{2,})$/.test(code) ||
    ((number.issuer ?? '').split('-').length > 1 && number.family !== 'letter')
  )
    return undefined
  const written = text.slice(read.issuer.start, read.issuer.end)
  const other = codeOfBody(written)
  if (
    other === undefined ||
    other === code ||
    !/^(CP|TTg|QH|UBTVQH|UBND|HĐND|VPCP|B[A-ZĐ]{2,}|S[A-ZĐ]{2,})$/.test(other)
  )
    return undefined
  const names = issuerNames(code)
  // "Chủ tịch UBND tỉnh" holds the body; "Thủ tướng Chính phủ" holds "Chính phủ" and is another.
  if (code !== 'CP' && names.some((name) => bodyKey(written).includes(bodyKey(name)))) return undefined
  if (code === 'CP' && other !== 'TTg') return undefined
  // A renamed ministry or a code that several bodies share is no contradiction.
  if (issuerNames(other).some((name) => names.includes(name))) return undefined
  return { number: text.slice(number.start, number.end), written, right: names[0] ?? code }
}
