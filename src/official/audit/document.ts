/**
 * The components (thể thức) of an official document, found in a Word file by their words and their place: head, title,
 * basis, body, foot, appendices. Knows how such documents are laid out, judges nothing.
 */
import {
  paragraphsOf,
  type WordDocument,
  type WordParagraph,
  type WordSection,
} from '../../ooxml/word-model.ts'
import { foldKey } from '../../text/fold.ts'
import { editDistance } from '../../text/suggest.ts'
import { kinds } from '../kinds.ts'

/** The components that were found; an absent one was not. Paragraphs in reading order. */
export interface OfficialPage {
  word: WordDocument
  /** Every paragraph with words, of all sections. */
  all: WordParagraph[]
  /** Quốc hiệu. */
  national?: WordParagraph
  /** Tiêu ngữ. */
  motto?: WordParagraph
  /** Cơ quan chủ quản and cơ quan ban hành, top to bottom. */
  agency: WordParagraph[]
  /** Số, ký hiệu. */
  number?: WordParagraph
  /** Địa danh và thời gian ban hành. */
  date?: WordParagraph
  /** Tên loại. */
  type?: WordParagraph
  /** Trích yếu, line by line. */
  subject: WordParagraph[]
  /** Trích yếu of a công văn: "V/v …". */
  letterSubject?: WordParagraph
  addressee?: WordParagraph
  basis: WordParagraph[]
  body: WordParagraph[]
  /** "Nơi nhận:". */
  recipientsHead?: WordParagraph
  recipients: WordParagraph[]
  /** Quyền hạn, chức vụ and name of the signer. */
  signature: WordParagraph[]
  appendices: {
    head: WordParagraph
    section: WordSection
    title: WordParagraph[]
    reference?: WordParagraph
    last?: WordParagraph
  }[]
  /** The cells that hold motto and agency, for rules drawn in a paragraph below them. */
  below(paragraph: WordParagraph): WordParagraph | undefined
  sectionOf(paragraph: WordParagraph): WordSection | undefined
}

const NATIONAL = /cộng hòa xã hội chủ nghĩa việt nam/
const MOTTO = /độc lập.{0,5}tự do.{0,5}hạnh phúc/
const NUMBER = /^số ?(?::|\d)/
const DATE = /(^|, ?)ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm/
const APPENDIX = /^phụ lục(?: (?:số )?(?:[ivxlc]+|\d+))?[.:]?$/
const KINDS = new Set(kinds.flatMap(({ name, words = [] }) => [name, ...words]).map(foldKey))

/** Finds the components. Of two candidates the first one in reading order is taken. */
export function officialPage(word: WordDocument): OfficialPage {
  const bySection = word.sections.map((section) => ({ section, list: [...paragraphsOf(section.blocks)] }))
  const every = bySection.flatMap(({ list }) => list)
  const all = every.filter(({ text }) => text.trim() !== '')
  const home = new Map(bySection.flatMap(({ section, list }) => list.map((it) => [it, section] as const)))
  const key = (it: WordParagraph): string => foldKey(it.text)
  // A letter wrong in the name itself must not hide the name: the nearest line at the top is it.
  const national =
    all.find((it) => NATIONAL.test(key(it))) ??
    all.slice(0, 12).find((it) => editDistance(key(it), NATIONAL.source, 5) <= 5)
  const motto = all.find((it) => MOTTO.test(key(it)))
  const number = all.slice(0, 30).find((it) => NUMBER.test(key(it)))
  const date = all.slice(0, 30).find((it) => DATE.test(key(it)))
  const recipientsAt = all.findLastIndex((it) => /^nơi nhận ?:?/.test(key(it)))
  const end = recipientsAt < 0 ? all.length : recipientsAt
  const type = all.slice(0, Math.min(40, end)).find((it) => KINDS.has(key(it)) && it !== national)
  const letterSubject = type ? undefined : all.slice(0, 30).find((it) => /^v\/v|^về việc/.test(key(it)))
  const subject = type ? subjectAfter(all, all.indexOf(type)) : []
  const addressee = all.slice(0, end).find((it) => /^kính gửi/.test(key(it)))
  const heads = [national, motto, number, date, type, letterSubject, addressee, ...subject]
  const start = Math.max(0, ...heads.map((it) => (it ? all.indexOf(it) + 1 : 0)))
  const text = all.slice(start, end).filter((it) => !heads.includes(it))
  const basis = takeWhile(text, isBasis)
  const [recipients, signature] = footOf(all, recipientsAt)
  const page: OfficialPage = {
    word,
    all,
    agency: agencyOf(all, national),
    subject,
    basis,
    body: text.slice(basis.length).filter((it) => !it.cell),
    recipients,
    signature,
    appendices: appendicesOf(all, recipientsAt, home),
    below: (it) => {
      const next = every[every.indexOf(it) + 1]
      return next && sameCell(next, it) ? next : undefined
    },
    sectionOf: (it) => home.get(it),
  }
  const found = {
    national,
    motto,
    number,
    date,
    type,
    letterSubject,
    addressee,
    recipientsHead: all[recipientsAt],
  }
  for (const [name, value] of Object.entries(found)) if (value) Object.assign(page, { [name]: value })
  return page
}

/** A subject may begin with "Thực hiện …" too; it is bold, a basis never. */
function isBasis({ text }: WordParagraph): boolean {
  return /^(căn cứ|theo đề nghị|xét đề nghị|thực hiện)/.test(foldKey(text))
}

/** Whether every letter of a paragraph is bold. */
export function isBold({ runs }: WordParagraph): boolean {
  return runs.every(({ look, text }) => look.bold || text.trim() === '')
}

/** The lines under the type: centred, until the first that is not, that is blank, or that begins the text. */
function subjectAfter(all: readonly WordParagraph[], at: number): WordParagraph[] {
  return takeWhile(all.slice(at + 1, at + 8), (it) => {
    const begins = /^(kính gửi|[ivx]+\. |\d+\. )/.test(foldKey(it.text)) || (isBasis(it) && !isBold(it))
    return it.look.align === 'center' && !begins && !/^[-_─–—\s]+$/.test(it.text)
  })
}

/** The left cell beside Quốc hiệu: all its lines before "Số:". Without a table, the capitals around Quốc hiệu. */
function agencyOf(all: readonly WordParagraph[], national: WordParagraph | undefined): WordParagraph[] {
  const place = national?.cell
  const beside = place
    ? all.filter(
        ({ cell }) => cell?.table === place.table && cell.row === place.row && cell.column < place.column,
      )
    : all.slice(0, 8).filter((it) => it !== national && isCapitals(it.text) && !KINDS.has(foldKey(it.text)))
  return takeWhile(beside, ({ text }) => !NUMBER.test(foldKey(text)) && !/^v\/v/i.test(text)).filter(
    ({ text }) => !/^[-_─–—\s]+$/.test(text),
  )
}

function footOf(all: readonly WordParagraph[], at: number): [WordParagraph[], WordParagraph[]] {
  const head = all[at]
  if (!head) return [[], []]
  const place = head.cell
  if (place) {
    const row = all.filter(({ cell }) => cell?.table === place.table && cell.row === place.row)
    const own = row.filter(({ cell }) => cell?.column === place.column)
    return [own.slice(own.indexOf(head) + 1), row.filter(({ cell }) => (cell?.column ?? 0) > place.column)]
  }
  const after = all.slice(at + 1, at + 40)
  const list = takeWhile(after, ({ text }) => /^[-–+]/.test(text.trim()))
  return [
    list,
    after.slice(list.length, list.length + 4).filter(({ text }) => isCapitals(text) || /^\p{Lu}/u.test(text)),
  ]
}

function appendicesOf(
  all: readonly WordParagraph[],
  after: number,
  home: ReadonlyMap<WordParagraph, WordSection>,
): OfficialPage['appendices'] {
  const starts = all.flatMap((it, i) =>
    i > after && APPENDIX.test(foldKey(it.text.split('\n')[0] ?? '')) ? [i] : [],
  )
  return starts.flatMap((from, k) => {
    const head = all[from]
    const section = head && home.get(head)
    if (!head || !section) return []
    const own = all.slice(from + 1, starts[k + 1] ?? all.length)
    const reference = own.slice(0, 8).find(({ text }) => /^\(? ?kèm theo/.test(foldKey(text)))
    const title = takeWhile(own, (it) => it !== reference && it.look.align === 'center' && !it.cell)
    const last = own.at(-1)
    return [{ head, section, title, ...(reference && { reference }), ...(last && { last }) }]
  })
}

/** Whether all letters of a text are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase()
}

function sameCell(a: WordParagraph, b: WordParagraph): boolean {
  return a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
}

function takeWhile<T>(list: readonly T[], holds: (it: T) => boolean): T[] {
  const end = list.findIndex((it) => !holds(it))
  return list.slice(0, end < 0 ? list.length : end)
}
