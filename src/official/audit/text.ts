/** The text between head and foot: addressee, basis, paragraphs, headings in order, "./." at the end. */
import type { WordParagraph } from '../../ooxml/word-model.ts'
import { foldKey } from '../../text/fold.ts'
import { INDENTS, LINE_SPACING, PARAGRAPH_SPACE, SIZES } from '../measures.ts'
import { POINT_LETTERS, romanValue } from '../numbering.ts'
import { isBold, type OfficialPage } from './document.ts'
import { looks } from './head.ts'
import { figure, mm, within, words } from './measure.ts'
import { type AuditProblem, fault } from './problem.ts'

export function* textProblems(page: OfficialPage): Generator<AuditProblem> {
  yield* addressee(page)
  yield* basis(page)
  yield* paragraphs(page)
  yield* headings(page)
  yield* ending(page)
}

/** Kính gửi stands in letters and in reports upward; a plan has none. */
function* addressee(page: OfficialPage): Generator<AuditProblem> {
  const at = page.addressee
  if (page.letterSubject && !at) {
    const found = words('công văn không có “Kính gửi:”', 'a letter without “Kính gửi:”')
    yield fault(
      'addressee',
      undefined,
      found,
      words('“Kính gửi: …” trước phần nội dung', '“Kính gửi: …” before the text'),
    )
  }
  if (
    at &&
    page.type &&
    /^(kế hoạch|quyết định|nghị quyết|chỉ thị|quy chế|thông báo)$/.test(foldKey(page.type.text))
  ) {
    const found = words(
      `${page.type.text.trim().toLowerCase()} có “Kính gửi”`,
      '“Kính gửi” in such a document',
    )
    yield fault('addressee', at, found, words('loại văn bản này không ghi “Kính gửi”', 'none in this type'))
  }
  if (at)
    yield* looks('addressee', words('“Kính gửi”', '“Kính gửi”'), at, {
      size: SIZES.body,
      bold: false,
      italic: false,
    })
}

function* basis({ basis: lines }: OfficialPage): Generator<AuditProblem> {
  for (const [i, line] of lines.entries()) {
    if (!/^căn cứ/.test(foldKey(line.text))) continue
    yield* looks('basis', words('căn cứ', 'the basis'), line, { size: SIZES.body, italic: true })
    const last = i === lines.length - 1
    const mark = /[;.,:]?$/.exec(line.text.trim())?.[0] ?? ''
    // "Căn cứ …; Sở … xây dựng kế hoạch như sau:" runs on into the text and ends as that does.
    if (mark === ':' || mark === (last ? '.' : ';')) continue
    if (last && mark === ';') continue // the annex's own decisions go on with "Theo đề nghị …" below
    const found =
      mark === ''
        ? words('không có dấu ở cuối', 'no mark at the end')
        : words(`dấu “${mark}” ở cuối`, `“${mark}” at the end`)
    yield fault(
      'basis',
      line,
      found,
      last ? words('dấu “.” ở căn cứ cuối', '“.” at the last one') : words('dấu “;”', '“;”'),
    )
  }
}

/** Body paragraphs: 13–14 pt, justified, first line 1 or 1.27 cm, at least 6 pt apart, single to 1.5 lines. */
function* paragraphs({ body }: OfficialPage): Generator<AuditProblem> {
  const text = body.filter((it) => !isBold(it) && it.look.align !== 'center' && it.text.trim().length > 60)
  const off = (test: (it: WordParagraph) => boolean): WordParagraph[] => text.filter(test)
  const sizes = off((it) =>
    it.runs.some(({ look, text: part }) => /\p{L}/u.test(part) && !within(look.size ?? 10, ...SIZES.body)),
  )
  const size = sizes[0]?.runs.map(({ look }) => look.size ?? 10).find((it) => !within(it, ...SIZES.body)) ?? 0
  yield* grouped(
    'body-size',
    sizes,
    words(`cỡ chữ ${figure(size).vi}`, `size ${size}`),
    words('cỡ chữ 13 - 14', 'size 13 to 14'),
  )
  const ragged = off((it) => it.look.align !== 'both')
  yield* grouped(
    'body-paragraph',
    ragged,
    words('không canh đều hai lề', 'not justified'),
    words('canh đều hai lề', 'justified'),
  )
  const indents = off(
    (it) =>
      !it.numbered &&
      !within(
        mm((it.look.firstLine ?? 0) + Math.max(0, it.look.left ?? 0)),
        INDENTS[0] - 0.2,
        INDENTS[1] + 0.2,
      ) &&
      !/^\t/.test(it.text),
  )
  const indent = mm(indents[0]?.look.firstLine ?? 0)
  yield* grouped(
    'body-paragraph',
    indents,
    words(`lùi đầu dòng ${figure(indent).vi} mm`, `first line indented ${indent} mm`),
    words('lùi đầu dòng 1 cm hoặc 1,27 cm', 'first line indented 1 or 1.27 cm'),
  )
  const tight = off((it) => (it.look.before ?? 0) + (it.look.after ?? 0) < PARAGRAPH_SPACE - 0.1)
  yield* grouped(
    'body-paragraph',
    tight,
    words('cách đoạn dưới 6 pt', 'less than 6 pt between paragraphs'),
    words('cách đoạn tối thiểu 6 pt', 'at least 6 pt between paragraphs'),
  )
  const loose = off((it) => !within(it.look.line ?? 1, ...LINE_SPACING) && it.look.exactLine === undefined)
  const line = loose[0]?.look.line ?? 1
  yield* grouped(
    'body-paragraph',
    loose,
    words(`cách dòng ${figure(line).vi}`, `line spacing ${line}`),
    words('cách dòng từ đơn đến 1,5', 'single to 1.5 line spacing'),
  )
}

/** The same fault in many paragraphs is told once, at the first, with the count of the others. */
function* grouped(
  rule: string,
  places: readonly WordParagraph[],
  found: ReturnType<typeof words>,
  wanted: ReturnType<typeof words>,
): Generator<AuditProblem> {
  if (places[0]) yield fault(rule, places[0], found, wanted, places.length - 1)
}

type Style = 'roman' | 'arabic' | 'letter'

/** Headings and points follow each other without gap or double, each list starting anew under the one above it. */
function* headings({ body }: OfficialPage): Generator<AuditProblem> {
  const last: Record<Style, number> = { roman: 0, arabic: 0, letter: 0 }
  for (const it of body) {
    if (it.numbered) continue
    const step = stepOf(it.text.trim())
    if (!step) {
      // A long unnumbered heading or table in between does not end a list; a new list does, by its own first number.
      continue
    }
    const { style, value, text } = step
    const expected = last[style] + 1
    if (value !== expected && value !== 1) {
      const before =
        last[style] === 0
          ? words('đầu danh sách', 'the start of the list')
          : words(`“${sayStep(style, last[style])}”`, `“${sayStep(style, last[style])}”`)
      yield fault(
        'heading-order',
        it,
        words(`“${text}” sau ${before.vi}`, `“${text}” after ${before.en}`),
        `“${sayStep(style, expected)}”`,
      )
    }
    last[style] = value
    if (style === 'roman') last.arabic = last.letter = 0
    if (style === 'arabic') last.letter = 0
  }
}

function stepOf(text: string): { style: Style; value: number; text: string } | undefined {
  const roman = /^([IVXL]+)\.\s/.exec(text)
  if (roman?.[1]) return { style: 'roman', value: romanValue(roman[1]) ?? 0, text: roman[0].trim() }
  const arabic = /^(\d{1,2})\.\s/.exec(text)
  if (arabic?.[1]) return { style: 'arabic', value: Number(arabic[1]), text: arabic[0].trim() }
  const letter = /^(\p{Ll})\)\s/u.exec(text.normalize('NFC'))
  if (!letter?.[1]) return undefined
  return { style: 'letter', value: POINT_LETTERS.indexOf(letter[1]) + 1, text: letter[0].trim() }
}

function sayStep(style: Style, value: number): string {
  if (style === 'arabic') return `${value}.`
  if (style === 'letter') return `${POINT_LETTERS[value - 1] ?? '?'})`
  const numerals: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [size, sign] of numerals) for (; rest >= size; rest -= size) text += sign
  return `${text}.`
}

function* ending({ body }: OfficialPage): Generator<AuditProblem> {
  const last = body.at(-1)
  if (!last || /\.\/\.\s*$/.test(last.text)) return
  yield fault(
    'body-end',
    last,
    words('nội dung không kết thúc bằng “./.”', 'the text does not end with “./.”'),
    '“./.”',
  )
}
