/** The head of an official document: who issues it, its number and day, what it is and what it is about. */
import { kinds } from '../official/kinds.ts'
import { foldKey } from '../text/fold.ts'
import type { DraftDocument } from './document.ts'
import { beginsAppendix, labelOf, referenceAt } from './document-appendix.ts'
import { beginsBody, isCapitals, joinedNames, plain, sentenceCase } from './document-names.ts'
import type { Paragraph } from './model.ts'

/** Quốc hiệu and Tiêu ngữ, folded. */
export const NATIONAL =
  /cộng hòa xã hội chủ nghĩa việt nam|độc lập.{0,5}tự do.{0,5}hạnh phúc|^đảng cộng sản việt nam$/
const NUMBER = /^số ?:|^số ?\d+|^số ?\//
/** A day of a head, its numbers open or not; folded. */
export const DATE = /ngày[\s.…_]*(\d{0,2})[\s.…_]*tháng[\s.…_]*(\d{0,2})[\s.…_]*năm[\s.…_]*(\d{4})?/
const BASIS =
  /^(?:(?:\d+\.|-) ?)?(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|theo tờ trình|để (?:triển khai )?thực hiện|triển khai|tiếp tục thực hiện|nhằm (?:triển khai )?thực hiện)(?= )/
const KINDS = kinds
  .flatMap(({ name, words = [] }) => [name, ...words])
  .map(foldKey)
  .sort((a, b) => b.length - a.length)

/** Whether a paragraph is one of the basis: "Căn cứ …", "Thực hiện …". */
export function isBasis(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.label) return false
  return BASIS.test(foldKey(plain(paragraph.text))) && paragraph.text.length > 25
}

/** Reads down to the end of the title: how many paragraphs that are, and the line of who decides ("CHỦ TỊCH …"). */
export function readHead(
  lines: readonly Paragraph[],
  document: DraftDocument,
): { used: number; issuer: Paragraph[] } {
  const typeAt = lines.slice(0, 40).findIndex(({ text }) => kindOf(text) !== undefined)
  const letterAt = lines.slice(0, 30).findIndex(({ text }) => /^kính gửi/i.test(plain(text)))
  const isLetter = letterAt > 0 && (typeAt < 0 || letterAt < typeAt)
  const topEnd = isLetter ? letterAt : typeAt
  const used = readTop(topEnd < 0 ? lines.slice(0, 12) : lines.slice(0, topEnd), topEnd >= 0, document)
  if (isLetter) {
    document.type = 'Công văn'
    const title = letterTitle(lines.slice(0, letterAt))
    if (title !== undefined) document.title = title
    return { used: letterAt, issuer: [] }
  }
  if (typeAt < 0) {
    document.doubts.push({ kind: 'no-head' })
    return { used: readBareTitle(lines, used, document), issuer: [] }
  }
  return readTitle(lines, typeAt, document)
}

/** The lines over the title: names, number, day; returns how many of them were read. */
function readTop(top: readonly Paragraph[], hasNames: boolean, document: DraftDocument): number {
  const names: string[] = []
  let used = 0
  for (const [i, { text }] of top.entries()) {
    const key = foldKey(plain(text))
    const date = DATE.exec(key)
    if (NATIONAL.test(key)) used = i + 1
    else if (NUMBER.test(key)) {
      readNumber(plain(text), document)
      used = i + 1
    } else if (date && key.length < 80) {
      readDateline(plain(text), date, document)
      used = i + 1
    } else if (hasNames && i < 8 && isCapitals(plain(text)) && !/^dự thảo/.test(key)) names.push(plain(text))
  }
  nameBodies(names, document)
  return used
}

function nameBodies(lines: readonly string[], document: DraftDocument): void {
  const names = joinedNames(lines).map(sentenceCase)
  const agency = names.length > 1 ? names.slice(1).join(' ') : names[0]
  if (agency !== undefined) document.agency = agency
  if (names.length > 1 && names[0] !== undefined) document.parent = names[0]
}

/** "V/v …" under the number of a letter, over one line or several. */
function letterTitle(top: readonly Paragraph[]): string | undefined {
  const from = top.findIndex(({ text }) => /^(?:v\/v|về việc)/i.test(plain(text)))
  if (from < 0) return undefined
  const words: string[] = []
  for (const { text } of top.slice(from, from + 6)) {
    const line = plain(text)
    if (words.length > 0 && (isCapitals(line) || NATIONAL.test(foldKey(line)) || DATE.test(foldKey(line))))
      break
    words.push(line)
  }
  return words.join(' ')
}

function readTitle(
  lines: readonly Paragraph[],
  typeAt: number,
  document: DraftDocument,
): { used: number; issuer: Paragraph[] } {
  const type = kindOf(lines[typeAt]?.text ?? '')
  document.type = type?.name ?? 'Kế hoạch'
  const title = type?.rest ? [type.rest] : []
  const issuer: Paragraph[] = []
  let at = typeAt + 1
  for (; at < Math.min(lines.length, typeAt + 9); at++) {
    const line = lines[at]
    const text = plain(line?.text ?? '')
    if (!line || /^kính gửi/i.test(text)) break
    if (title.length > 0 && isIssuer(text)) {
      issuer.push(line)
      at++
      break
    }
    if (title.length > 0 && endsTitle(line, lines[at - 1])) break
    if (title.length === 0 && /^căn cứ /i.test(text)) break
    title.push(text)
  }
  if (title.length > 0) document.title = title.join(' ')
  while (at < lines.length && NUMBER.test(foldKey(plain(lines[at]?.text ?? ''))) && at < typeAt + 10) at++
  return { used: at, issuer }
}

/** Who decides, under the title of a decision: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …", "GIÁM ĐỐC SỞ …". */
function isIssuer(text: string): boolean {
  if (!isCapitals(text)) return false
  return /^(?:phó |q\. ?)?(?:chủ tịch|giám đốc|tổng giám đốc|bộ trưởng|cục trưởng|chi cục trưởng|tổng cục trưởng|trưởng ban|chánh|hiệu trưởng|viện trưởng|thủ tướng|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)(?!\p{L})/u.test(
    foldKey(text),
  )
}

/** A sheet or a table without a head: the first lines before the first number are its title. */
function readBareTitle(lines: readonly Paragraph[], from: number, document: DraftDocument): number {
  const first = lines[from]
  if (!first || /^(?:[IVX]+\.|1\.)/.test(first.text)) return from
  let at = from
  const names: string[] = []
  while (at < Math.min(lines.length - 1, from + 4)) {
    const text = plain(lines[at]?.text ?? '')
    if (!isCapitals(text) || text.length > 80 || !(beginsBody(text) || names.length > 0)) break
    if (beginsAppendix(text) || kindOf(text) || (names.length > 0 && !beginsBody(text) && text.length > 40))
      break
    names.push(text)
    at++
  }
  if (names.length > 0) nameBodies(names, document)
  const title: string[] = []
  for (const end = at + 4; at < Math.min(lines.length, end); at++) {
    const text = plain(lines[at]?.text ?? '')
    if (/^\(|^(?:[IVX]+\.|1\.)|^căn cứ|^nơi nhận/i.test(text) || text.length > 300) break
    const label = labelOf(text)
    if (label) document.appendix = { label: label.label }
    const words = label ? label.rest : text
    if (words !== '') title.push(words)
  }
  if (title.length > 0) document.title = title.join(' ')
  const reference = plain(lines[at]?.text ?? '')
  if (referenceAt(reference)) {
    document.appendix = { ...document.appendix, reference }
    at++
  }
  return at
}

function endsTitle(line: Paragraph, before: Paragraph | undefined): boolean {
  const text = plain(line.text)
  if (isBasis(line) || /^(?:[IVX]+|[A-Z]|\d+)[.)] /.test(text) || /^(?:điều|phần|chương) /i.test(text))
    return true
  if (line.align !== undefined || before?.align !== undefined) return line.align !== 'center'
  return !line.joined
}

/** The kind of document that a heading names, and the words after it; nothing for a sentence. */
export function kindOf(raw: string): { name: string; rest: string } | undefined {
  const text = plain(raw)
  const key = foldKey(text)
  const kind = KINDS.find((it) => key === it || key.startsWith(`${it} `))
  if (!kind || text.length > 260) return undefined
  const written = text.slice(0, kind.length)
  const rest = text
    .slice(kind.length)
    .replace(/^[\s:.–-]+/, '')
    .trim()
  // In running text a kind begins a sentence; as a heading it is in capitals.
  if (!isCapitals(written) && rest !== '') return undefined
  if (!isCapitals(written) && text.length > 40) return undefined
  return { name: kind[0]?.toUpperCase() + kind.slice(1), rest: isCapitals(rest) ? sentenceCase(rest) : rest }
}

function readNumber(text: string, document: DraftDocument): void {
  const match = /^số\s*:?\s*([\d\p{L}.…_\s-]*?)\s*\/\s*(\S.*)$/iu.exec(text)
  if (!match) return
  const number = (match[1] ?? '').replace(/[.…_\s]+/g, '')
  if (/^\d/.test(number)) document.number = number
  const symbol = (match[2] ?? '').trim()
  // "KH-" alone is a type whose unit is still left open.
  if (symbol !== '' && symbol.length < 40 && !/[-–]$/.test(symbol)) document.symbol = symbol
}

function readDateline(text: string, date: RegExpExecArray, document: DraftDocument): void {
  const [, d = '', m = '', y] = date
  const place = text
    .slice(0, Math.max(0, foldKey(text).indexOf('ngày')))
    .replace(/[,\s]+$/, '')
    .trim()
  if (place !== '' && place.length < 60) document.place = place
  if (!y) return
  const two = (it: string): string => it.padStart(2, '0')
  document.date = m === '' ? y : d === '' ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`
}
