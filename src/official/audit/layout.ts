/** The page: paper, margins, page numbers, and the looks that hold for the whole file. Phụ lục I, mục I. */
import { paragraphsOf, type WordParagraph, type WordSection } from '../../ooxml/word-model.ts'
import { FONT, MARGINS, PAPER } from '../measures.ts'
import type { OfficialPage } from './document.ts'
import { figure, mm, within, words } from './measure.ts'
import { type AuditProblem, fault } from './problem.ts'

/** Fonts with the same letters and widths under another name, as free systems have them. */
const SAME_FONTS = new Set([FONT, 'TimesNewRoman', 'Times New Roman (Body)', 'TimesNewRomanPSMT'])

export function* layoutProblems(page: OfficialPage): Generator<AuditProblem> {
  for (const section of page.word.sections) {
    yield* paper(section)
    yield* margins(section)
    yield* pageNumber(section, page)
  }
  yield* fonts(page)
  yield* colours(page)
  yield* leftovers(page)
}

/** What must not leave the house with a document: macros, tracked changes, comments. */
function* leftovers({ word }: OfficialPage): Generator<AuditProblem> {
  const none = (vi: string, en: string) => words(`không có ${vi}`, `no ${en}`)
  if (word.macros)
    yield fault('clean', undefined, words('tệp chứa macro', 'the file holds macros'), none('macro', 'macros'))
  if (word.revisions > 0) {
    const found = words(
      `còn ${word.revisions} chỗ sửa đang theo dõi`,
      `${word.revisions} tracked changes are left`,
    )
    yield fault(
      'clean',
      undefined,
      found,
      words('chấp nhận hoặc bỏ hết các chỗ sửa', 'all changes accepted or rejected'),
    )
  }
  if (word.comments > 0) {
    const found = words(`còn ${word.comments} nhận xét bên lề`, `${word.comments} comments are left`)
    yield fault(
      'clean',
      undefined,
      found,
      words('xóa hết nhận xét trước khi ký', 'no comments before signing'),
    )
  }
}

function* paper({ number, width, height, blocks }: WordSection): Generator<AuditProblem> {
  if (width === undefined || height === undefined) {
    // Without a size Word takes the one of the user's own machine: the page is not fixed.
    yield fault(
      'paper',
      { section: number },
      words('không ghi khổ giấy', 'no paper size'),
      'A4 (210 × 297 mm)',
    )
    return
  }
  const sides = [mm(width), mm(height)].sort((a, b) => a - b)
  if (
    !within(sides[0] ?? 0, PAPER.width, PAPER.width, 1) ||
    !within(sides[1] ?? 0, PAPER.height, PAPER.height, 1)
  ) {
    yield fault(
      'paper',
      { section: number },
      `${figure(mm(width)).vi} × ${figure(mm(height)).vi} mm`,
      'A4 (210 × 297 mm)',
    )
  } else if (width > height && !blocks.some(({ kind }) => kind === 'table')) {
    const found = words('giấy nằm ngang mà không có bảng', 'landscape without a table')
    yield fault('paper', { section: number }, found, words('giấy dọc', 'portrait'))
  }
}

const SIDES = {
  top: words('lề trên', 'top margin'),
  bottom: words('lề dưới', 'bottom margin'),
  left: words('lề trái', 'left margin'),
  right: words('lề phải', 'right margin'),
}

function* margins(section: WordSection): Generator<AuditProblem> {
  const landscape = (section.width ?? 0) > (section.height ?? 0)
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const value = section.margins[side]
    const [least, most] = MARGINS[side]
    // The decree's own landscape annex has 20, 15, 30, 15 mm: the narrower foot is what its drafters use.
    const low = landscape && side === 'bottom' ? 15 : least
    if (value !== undefined && within(mm(Math.abs(value)), low, most, 0.3)) continue
    const name = SIDES[side]
    const size = value === undefined ? words('không ghi', 'missing') : figure(mm(value), ' mm')
    const found = words(`${name.vi} ${size.vi}`, `${name.en} ${size.en}`)
    yield fault(
      'margin',
      { section: section.number },
      found,
      words(`${low} - ${most} mm`, `${low} to ${most} mm`),
    )
  }
}

/** Page numbers: top centre, 13–14 pt, none on page 1; each appendix counts its own pages. */
function* pageNumber(section: WordSection, page: OfficialPage): Generator<AuditProblem> {
  const where = { section: section.number }
  const inHeader = section.headers.filter(({ type, pageField }) => type !== 'first' && pageField)
  const inFooter = section.footers.some(({ pageField }) => pageField)
  if (inHeader.length === 0) {
    // One page needs no number, but a file does not tell how many it has: short ones are let go.
    const long = page.all.length > 40
    if (!long && !inFooter) return
    const found = inFooter
      ? words('số trang ở chân trang', 'page number in the footer')
      : words('không có số trang', 'no page number')
    yield fault(
      'page-number',
      where,
      found,
      words('số trang ở giữa lề trên', 'page number centred in the top margin'),
    )
    return
  }
  const numbers = inHeader.flatMap(({ blocks }) => [...paragraphsOf(blocks)])
  const shown =
    numbers.find(({ look, shapes }) => look.align !== undefined || shapes.length > 0) ?? numbers[0]
  if (shown && shown.look.align !== 'center') {
    const found = words('số trang không ở giữa', 'page number not centred')
    yield fault(
      'page-number',
      where,
      found,
      words('số trang ở giữa lề trên', 'page number centred in the top margin'),
    )
  }
  const firstShown = section.headers.some(({ type, pageField }) => type === 'first' && pageField)
  if (section.number === 1 && (!section.titlePage || firstShown)) {
    const found = words('trang 1 có hiện số trang', 'page 1 shows its number')
    yield fault('page-number', where, found, words('không hiện số ở trang 1', 'no number on page 1'))
  }
}

function* fonts({ all }: OfficialPage): Generator<AuditProblem> {
  const wrong = new Map<string, WordParagraph[]>()
  for (const paragraph of all) {
    const names = new Set<string>()
    for (const { text, look } of paragraph.runs) {
      // Signs alone may come from a symbol font; letters and figures may not.
      if (/[\p{L}\p{N}]/u.test(text) && look.font !== undefined && !SAME_FONTS.has(look.font))
        names.add(look.font)
    }
    for (const name of names) wrong.set(name, [...(wrong.get(name) ?? []), paragraph])
  }
  for (const [name, places] of wrong) {
    yield fault('font', places[0], words(`phông chữ ${name}`, `font ${name}`), FONT, places.length - 1)
  }
}

function* colours({ all }: OfficialPage): Generator<AuditProblem> {
  const wrong = new Map<string, WordParagraph[]>()
  for (const paragraph of all) {
    const urgent = /^(hỏa tốc|thượng khẩn|khẩn)$/i.test(paragraph.text.trim())
    const seen = new Set<string>()
    for (const { text, look } of paragraph.runs) {
      const colour = look.color ?? 'auto'
      if (text.trim() !== '' && !urgent && colour !== 'auto' && !/^0{6}$/.test(colour)) seen.add(colour)
    }
    for (const colour of seen) wrong.set(colour, [...(wrong.get(colour) ?? []), paragraph])
  }
  for (const [colour, places] of wrong) {
    yield fault(
      'colour',
      places[0],
      words(`chữ màu #${colour}`, `colour #${colour}`),
      words('màu đen', 'black'),
      places.length - 1,
    )
  }
}
