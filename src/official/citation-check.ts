/**
 * What is wrong with one citation by itself. Each problem names the rule that words it (src/rules/<id>.ts) and the
 * arguments of its sentence; offsets are into the raw text.
 *
 * @source domain/citations.md §8 (C01–C06, C09, C17)
 */
import type { Range } from '../finding.ts'
import { sayDay, yearOf } from '../time/day.ts'
import {
  isDatedYear,
  isWithoutYear,
  nearCode,
  numberMeant,
  numberProblems,
  yearProblems,
} from './citation-check-number.ts'
import type { DateRead } from './citation-date.ts'
import type { NumberRead } from './citation-number.ts'
import type { CitationArgs, CitationProblem } from './citation-problem.ts'
import type { CitationRead } from './citation-read.ts'
import type { ReadableText } from './citation-text.ts'
import { bodyKey, codeOfBody, issuerCode, issuerNames } from './issuers.ts'
import { kindsOfCode } from './kinds.ts'

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
