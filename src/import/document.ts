/**
 * The document around the tasks: head, title, basis, prose, signature, recipients, appendix lines. Comes in: paragraphs in
 * reading order, told from the tables. Goes out: what was found; what was not is absent or a doubt.
 */
import { kinds } from '../official/kinds.ts'
import { foldKey } from '../text/fold.ts'
import type { Doubt } from './doubts.ts'
import type { Paragraph } from './model.ts'

export interface DraftDocument {
  type: string
  number?: string
  symbol?: string
  date?: string
  place?: string
  parent?: string
  agency?: string
  title?: string
  basis: string[]
  signature?: { authority?: string; position?: string; name?: string }
  recipientsHeading?: string
  recipients: { to: string; purpose?: string; end?: string }[]
  appendix?: { label?: string; title?: string; reference?: string; dateline?: string }
  doubts: Doubt[]
}

const NATIONAL =
  /cộng hòa xã hội chủ nghĩa việt nam|độc lập.{0,5}tự do.{0,5}hạnh phúc|^đảng cộng sản việt nam$/
const NUMBER = /^số ?:|^số ?\d+|^số ?\//
const DATE = /ngày[\s.…_]*(\d{0,2})[\s.…_]*tháng[\s.…_]*(\d{0,2})[\s.…_]*năm[\s.…_]*(\d{4})?/
const BASIS =
  /^(?:(?:\d+\.|-) ?)?(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|theo tờ trình|để (?:triển khai )?thực hiện|triển khai|tiếp tục thực hiện|nhằm (?:triển khai )?thực hiện)(?= )/
const APPENDIX = /^phụ lục(?: (?:số )?(?:[ivxlc]+|\d+|[a-z]))?(?=[.:]?$|[.:\n])/
const KINDS = kinds
  .flatMap(({ name, words = [] }) => [name, ...words])
  .map(foldKey)
  .sort((a, b) => b.length - a.length)
const POST =
  /^(?:q\. ?|phó |kt\.? ?)?(?:giám đốc|chủ tịch|chánh|trưởng|bộ trưởng|thứ trưởng|cục trưởng|chi cục trưởng|hiệu trưởng|viện trưởng|tổng giám đốc|phó)/
const AUTHORITY = /^(?:kt|tm|tl|tuq|q)\s*\./

/** What was read, and the paragraphs that are prose. */
export interface DocumentRead {
  document: DraftDocument
  /** The paragraphs of the body, in order. */
  prose: Paragraph[]
  /** Everything after the signature that belongs to appendices, unread lines included. */
  after: Paragraph[]
}

/** Reads a document from its paragraphs; task tables are not among them. */
export function readOfficial(all: readonly Paragraph[]): DocumentRead {
  const document: DraftDocument = { type: 'Kế hoạch', basis: [], recipients: [], doubts: [] }
  const lines = all.filter(({ text }) => text.trim() !== '' && !/^[-_–—=*.\s]+$/.test(text))
  const head = readHead(lines, document)
  const rest = lines.slice(head)
  const foot = rest.findIndex(({ text }) => /^nơi nhận/.test(foldKey(plain(text))))
  const end = foot < 0 ? bodyEnd(rest) : foot
  const body = joinCut(rest.slice(0, end), document)
  const tail = rest.slice(end)
  const appendixAt = tail.findIndex(({ text }) => APPENDIX.test(foldKey(plain(text))))
  const ending = appendixAt < 0 ? tail : tail.slice(0, appendixAt)
  // Signed before "Nơi nhận" in layout text and in some Word files: take the signature from above it as well.
  const signed = readFoot(ending, document)
  const dateline = signed.at(-1)
  const after = appendixAt < 0 ? [] : tail.slice(appendixAt)
  if (appendixAt >= 0) readAppendix(after, dateline, document)
  let at = 0
  while (at < body.length && isBasis(body[at])) document.basis.push(basisText(body[at++]))
  settleNames(document, body)
  return { document, prose: body.slice(at), after }
}

function plain(text: string): string {
  return text.replace(/\*+/g, '').replace(/\s+/g, ' ').trim()
}

function isBasis(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.label) return false
  return BASIS.test(foldKey(plain(paragraph.text))) && paragraph.text.length > 25
}

function basisText(paragraph: Paragraph | undefined): string {
  return (paragraph?.text ?? '').replace(/^- */, '')
}

/** Reads down to the end of the title; returns how many paragraphs that are. */
function readHead(lines: readonly Paragraph[], document: DraftDocument): number {
  const typeAt = lines.slice(0, 40).findIndex(({ text }) => kindOf(text) !== undefined)
  const top = typeAt < 0 ? lines.slice(0, 12) : lines.slice(0, typeAt)
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
    } else if (typeAt >= 0 && i < 8 && isCapitals(plain(text)) && !/^dự thảo/.test(key))
      names.push(plain(text))
  }
  if (names.length > 0) {
    document.agency = names.length > 1 ? sentenceCase(names.slice(1).join(' ')) : sentenceCase(names[0] ?? '')
    if (names.length > 1) document.parent = sentenceCase(names[0] ?? '')
  }
  if (typeAt < 0) {
    document.doubts.push({ kind: 'no-head' })
    return readBareTitle(lines, used, document)
  }
  const type = kindOf(lines[typeAt]?.text ?? '')
  document.type = type?.name ?? 'Kế hoạch'
  const title = type?.rest ? [type.rest] : []
  let at = typeAt + 1
  for (; at < Math.min(lines.length, typeAt + 9); at++) {
    const line = lines[at]
    const text = plain(line?.text ?? '')
    if (!line || /^kính gửi/i.test(text)) break
    if (title.length > 0 && endsTitle(line, lines[at - 1])) break
    if (title.length === 0 && /^căn cứ /i.test(text)) break
    title.push(text)
  }
  if (title.length > 0) document.title = title.join(' ')
  while (at < lines.length && NUMBER.test(foldKey(plain(lines[at]?.text ?? ''))) && at < typeAt + 10) at++
  return at
}

/** A sheet or a table without a head: the first lines before the first number are its title. */
function readBareTitle(lines: readonly Paragraph[], from: number, document: DraftDocument): number {
  const first = lines[from]
  if (!first || /^(?:[IVX]+\.|1\.)/.test(first.text)) return from
  const title: string[] = []
  let at = from
  while (at < Math.min(lines.length, from + 4)) {
    const text = plain(lines[at]?.text ?? '')
    if (/^\(|^(?:[IVX]+\.|1\.)|^căn cứ|^nơi nhận/i.test(text) || text.length > 300) break
    if (APPENDIX.test(foldKey(text))) document.appendix = { label: text }
    else title.push(text)
    at++
  }
  if (title.length > 0) document.title = title.join(' ')
  const reference = plain(lines[at]?.text ?? '')
  if (/^\( ?(?:ban hành )?kèm theo/i.test(reference)) {
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

function kindOf(raw: string): { name: string; rest: string } | undefined {
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
  if (symbol !== '' && symbol.length < 40) document.symbol = symbol
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

/** Where the prose ends without "Nơi nhận": at the signature or the first appendix. */
function bodyEnd(rest: readonly Paragraph[]): number {
  const at = rest.findIndex(({ text }) => {
    const key = foldKey(plain(text))
    return (AUTHORITY.test(key) && isCapitals(plain(text))) || APPENDIX.test(key)
  })
  return at < 0 ? rest.length : at
}

/** Recipients and signature; returns the lines that are neither. */
function readFoot(lines: readonly Paragraph[], document: DraftDocument): string[] {
  const left: string[] = []
  const texts = lines.flatMap(({ text, label }) =>
    text.split('\n').map((it, i) => (i === 0 && label ? `${label} ${plain(it)}` : plain(it))),
  )
  let inList = false
  const signature: { authority?: string; position?: string; name?: string } = {}
  for (const [i, text] of texts.entries()) {
    const key = foldKey(text)
    if (/^nơi nhận/.test(key)) {
      inList = true
      if (text !== 'Nơi nhận:') document.recipientsHeading = text
    } else if (inList && /^[-–+•]\s*\S/.test(text)) {
      document.recipients.push(
        recipientOf(text.replace(/^[-–+•]\s*/, ''), !/^[-–+•]/.test(texts[i + 1] ?? '')),
      )
    } else if (AUTHORITY.test(key)) {
      signature.authority = signature.authority ? `${signature.authority}\n${text}` : text
    } else if (isCapitals(text) && POST.test(key) && !signature.position) signature.position = text
    else if (DATE.test(key)) left.push(text)
    else if (isPersonName(text) && signature.name === undefined) signature.name = text
    else if (
      isCapitals(text) &&
      text.length < 60 &&
      signature.authority === undefined &&
      signature.position === undefined
    ) {
      left.push(text)
    } else if (inList && document.recipients.length > 0 && /^\p{Ll}|^\(/u.test(text)) {
      const last = document.recipients.at(-1)
      if (last) Object.assign(last, recipientOf(`${lineOf(last)} ${text}`, false))
    }
  }
  if (Object.keys(signature).length > 0) document.signature = signature
  return left
}

function lineOf({ to, purpose, end }: DraftDocument['recipients'][number]): string {
  return `${to}${purpose ? ` (${purpose})` : ''}${end ?? ''}`
}

function recipientOf(line: string, last: boolean): DraftDocument['recipients'][number] {
  const mark = /\s*[;.,]?$/.exec(line)?.[0] ?? ''
  const body = line.slice(0, line.length - mark.length)
  const usual = last ? '.' : ';'
  const end = mark === usual ? {} : { end: mark }
  const [, to, purpose] = /^(?!Lưu\b)(.*\S)\s+\(([^()]+)\)$/s.exec(body) ?? []
  return to && purpose ? { to, purpose, ...end } : { to: body, ...end }
}

function isPersonName(text: string): boolean {
  return (
    /^(?:(?:TS|ThS|PGS|GS|BS)\.? ?)*\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){1,5}$/u.test(text) && text.length < 45
  )
}

function readAppendix(
  lines: readonly Paragraph[],
  dateline: string | undefined,
  document: DraftDocument,
): void {
  const texts = lines.map(({ text }) => plain(text))
  const [label = '', ...rest] = texts
  const title: string[] = []
  let reference: string | undefined
  for (const text of rest.slice(0, 8)) {
    if (/^\( ?(?:ban hành )?kèm theo/i.test(text)) {
      reference = text
      break
    }
    if (APPENDIX.test(foldKey(text)) || text.length > 250) break
    title.push(text)
  }
  document.appendix = {
    label: label.replace(/[.:]$/, ''),
    ...(title.length > 0 && { title: title.join('\n') }),
    ...(reference !== undefined && { reference }),
    ...(dateline !== undefined && DATE.test(foldKey(dateline)) && { dateline }),
  }
}

/** Agency, parent and place from the rest of the document where the head does not show them. */
function settleNames(document: DraftDocument, body: readonly Paragraph[]): void {
  const opening = body.slice(0, 6).map(({ text }) => plain(text))
  if (document.agency === undefined) {
    const written =
      /((?:Sở|Ban|Cục|Chi cục|Trung tâm|UBND|Ủy ban nhân dân|Văn phòng|Phòng|Thanh tra)\s[^.,;:()“”]{2,80}?)\s*(?:\([^)]*\)\s*)?(?:xây dựng|ban hành|lập|tổ chức|đề ra|triển khai|cụ thể hóa)\s/u
    const found = opening.map((it) => written.exec(it)?.[1]).find((it) => it !== undefined)
    const titled =
      /(?:của|tại) ((?:Sở|Ban|Cục|Chi cục|Trung tâm|UBND|Văn phòng|Phòng)\s.+?)(?:\s+(?:năm|giai đoạn)\b|$)/u.exec(
        document.title ?? '',
      )?.[1]
    const agency = /^(?:Sở|Ban|Cục|Chi cục|Trung tâm)/.test(titled ?? '') ? titled : (found ?? titled)
    if (agency) {
      document.agency = agency.trim()
      document.doubts.push({ kind: 'agency-guessed', text: document.agency })
    }
  }
  if (document.parent === undefined && /^(?:Sở|Ban) /.test(document.agency ?? '')) {
    const text = [...document.basis, document.title ?? '', ...opening].join(' ')
    const province =
      /(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố) ((?:\p{Lu}[\p{L}]+)(?:(?: | - | – )\p{Lu}[\p{Ll}]+){0,4})/u.exec(
        text,
      )?.[0] ??
      (document.place ? `UBND tỉnh ${document.place}` : undefined) ??
      /tỉnh ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,2})/u.exec(text)?.[0].replace(/^/, 'UBND ')
    if (province) {
      document.parent = province.replace(/^Ủy ban nhân dân/, 'UBND')
      document.doubts.push({ kind: 'parent-guessed', text: document.parent })
    }
  }
  if (document.place === undefined) {
    const place = /(?:tỉnh|thành phố) (.+)$/.exec(document.parent ?? '')?.[1]
    if (place) {
      document.place = place
      document.doubts.push({ kind: 'place-guessed', text: place })
    }
  }
  if (document.title === undefined) document.doubts.push({ kind: 'title-missing' })
}

/** Paragraphs that a page break cut in two. */
function joinCut(body: readonly Paragraph[], document: DraftDocument): Paragraph[] {
  const out: Paragraph[] = []
  for (const it of body) {
    const before = out.at(-1)
    const open = before && !/[.;:!?…”"*)]$|\.\/\.$/.test(before.text)
    const goesOn = /^\p{Ll}/u.test(it.text) && !/^\p{Ll}[.)]/u.test(it.text)
    const bracket = /^\(/.test(it.text) && (before?.text.length ?? 0) > 120
    if (before && open && !it.label && (goesOn || bracket)) {
      out[out.length - 1] = { ...before, text: `${before.text} ${it.text}` }
      document.doubts.push({ kind: 'paragraphs-joined', place: it.place })
    } else out.push(it)
  }
  return out
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase()
}

const KEEP =
  /^(?:UBND|HĐND|KH&CN|KHCN|CNTT|TTHC|CCHC|PAPI|SIPAS|PCI|DTI|PAR|INDEX|HCC|TTĐT|QPPL|BTC|TW|TP\.?|TP\.HCM|ISO|CBCCVC|VHTTDL|LĐTBXH|NN&PTNT|GD&ĐT|TN&MT|[IVX]{1,5})$/
/** "SỞ KHOA HỌC VÀ CÔNG NGHỆ" → "Sở Khoa học và Công nghệ"; short forms stay, names of places get their capitals. */
function sentenceCase(text: string): string {
  const words = text.split(' ')
  const isProvince = words.findIndex((it) => /^(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN|PHỐ|TP\.?)$/.test(it))
  return words
    .map((word, i) => {
      if (KEEP.test(word) || /\d|&/.test(word)) return word
      const low = word.toLowerCase()
      const proper =
        i === 0 ||
        (isProvince >= 0 && i > isProvince) ||
        AFTER_FIELD.has(`${words[i - 1] ?? ''} ${word}`) ||
        startsField(words, i)
      return proper ? low.replace(/^\p{L}/u, (it) => it.toUpperCase()) : low
    })
    .join(' ')
}

const AFTER_FIELD: ReadonlySet<string> = new Set([
  'VÀ CÔNG',
  'VÀ ĐÀO',
  'VÀ TRUYỀN',
  'VÀ ĐẦU',
  'VÀ PHÁT',
  'VÀ MÔI',
  'VÀ XÃ',
  'VÀ THỂ',
])

/** The field of work after "Sở", "Ban", … begins with a capital. */
function startsField(words: readonly string[], i: number): boolean {
  return /^(?:SỞ|BAN|CỤC|BỘ|PHÒNG|TÂM|ĐOÀN|HỘI)$/.test(words[i - 1] ?? '')
}
