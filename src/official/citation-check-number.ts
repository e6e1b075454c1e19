/** What is wrong with a cited number by itself: its form, its symbol and its year; and what it was meant to be. */
import type { Range } from '../finding.ts'
import { editDistance } from '../text/suggest.ts'
import { yearsMeant } from './citation-date.ts'
import type { NumberRead } from './citation-number.ts'
import type { CitationProblem } from './citation-problem.ts'
import type { CitationRead } from './citation-read.ts'
import { issuerCode } from './issuers.ts'
import { kindsOfCode } from './kinds.ts'
import { termsOf, yearsOfTerm } from './terms.ts'

/** Years from the first law of the Republic on; later bounds depend on the plan. */
const FIRST_YEAR = 1945
const LAST_YEAR = 2099

/** The number in its right form, as far as it can be told from what is written and from the date beside it. */
export function numberMeant(number: NumberRead, read: CitationRead): string | undefined {
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

/** Faults of a number's form and symbol, one for each number but for its blanks. */
export function numberProblems(
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

/** The common code that a strange one is a slip of. */
export function nearCode(number: NumberRead): { written: string; right: string } | undefined {
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

/** A year that the number lacks, has too much, or that is not of its term. */
export function yearProblems(
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
export function isWithoutYear(read: CitationRead, number: NumberRead): boolean {
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
export function isDatedYear({ number }: CitationRead): boolean {
  return number?.family === 'legal' || number?.family === 'assembly' || number?.family === 'partial'
}
