/** The head of the document: Quốc hiệu, Tiêu ngữ, agency, number, date, type and subject. Phụ lục I, mục II.1–5. */
import type { Words } from '../../lang/lang.ts'
import type { WordParagraph } from '../../ooxml/word-model.ts'
import { foldKey } from '../../text/fold.ts'
import { exists } from '../../time/day.ts'
import { kinds } from '../kinds.ts'
import { SIZES } from '../measures.ts'
import { isCapitals, type OfficialPage } from './document.ts'
import { figure, within, words } from './measure.ts'
import { type AuditProblem, fault } from './problem.ts'

export function* headProblems(page: OfficialPage): Generator<AuditProblem> {
  yield* national(page)
  yield* motto(page)
  yield* agency(page)
  yield* number(page)
  yield* date(page)
  yield* type(page)
}

/** What a component must look like; a range of sizes in points. */
interface Look {
  size: readonly [number, number]
  bold?: boolean
  italic?: boolean
  capitals?: boolean
  align?: 'center' | 'both'
}

/** Holds the runs of a paragraph against the looks of its component, each property once. */
export function* looks(rule: string, name: Words, at: WordParagraph, look: Look): Generator<AuditProblem> {
  const runs = at.runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const sizes = runs.map((run) => run.look.size ?? 10)
  const off = sizes.find((size) => !within(size, look.size[0], look.size[1]))
  const said = (vi: string, en: string): Words => words(`${name.vi} ${vi}`, `${name.en} ${en}`)
  if (off !== undefined) {
    const [least, most] = look.size
    const wanted = least === most ? `${least}` : `${least} - ${most}`
    yield fault(
      rule,
      at,
      said(`cỡ chữ ${figure(off).vi}`, `size ${off}`),
      words(`cỡ chữ ${wanted}`, `size ${wanted}`),
    )
  }
  if (look.bold !== undefined && runs.some((run) => Boolean(run.look.bold) !== look.bold)) {
    yield look.bold
      ? fault(rule, at, said('không đậm', 'not bold'), words('chữ đậm', 'bold'))
      : fault(rule, at, said('chữ đậm', 'bold'), words('chữ không đậm', 'not bold'))
  }
  if (look.italic !== undefined && runs.some((run) => Boolean(run.look.italic) !== look.italic)) {
    yield look.italic
      ? fault(rule, at, said('chữ đứng', 'upright'), words('chữ nghiêng', 'italic'))
      : fault(rule, at, said('chữ nghiêng', 'italic'), words('chữ đứng', 'upright'))
  }
  if (look.capitals && !isCapitals(at.text) && !runs.every((run) => run.look.caps)) {
    yield fault(rule, at, said('chữ thường', 'not in capitals'), words('chữ in hoa', 'capitals'))
  }
  if (look.align && at.look.align !== look.align) {
    const center = look.align === 'center'
    yield fault(
      rule,
      at,
      center ? said('không canh giữa', 'not centred') : said('không canh đều hai lề', 'not justified'),
      center ? words('canh giữa', 'centred') : words('canh đều hai lề', 'justified'),
    )
  }
}

const missing = (vi: string, en: string): Words => words(`không tìm thấy ${vi}`, `${en} not found`)

function* national({ national: at }: OfficialPage): Generator<AuditProblem> {
  const right = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  if (!at) {
    yield fault('national-name', undefined, missing('Quốc hiệu', 'the national name'), right)
    return
  }
  // The annex itself prints both HÒA and HOÀ.
  if (foldKey(at.text) !== foldKey(right)) yield fault('national-name', at, `“${at.text.trim()}”`, right)
  yield* looks('national-name', words('Quốc hiệu', 'the national name'), at, {
    size: SIZES.nationalName,
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
  })
}

function* motto(page: OfficialPage): Generator<AuditProblem> {
  const at = page.motto
  const right = 'Độc lập - Tự do - Hạnh phúc'
  if (!at) {
    yield fault('motto', undefined, missing('Tiêu ngữ', 'the motto'), right)
    return
  }
  const text = at.text.split('\n')[0]?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? ''
  if (text.replace(/[–—]/g, '-') !== right) yield fault('motto', at, `“${text}”`, right)
  yield* looks('motto', words('Tiêu ngữ', 'the motto'), at, {
    size: SIZES.motto,
    bold: true,
    italic: false,
    align: 'center',
  })
  if (at.runs.some(({ look, text: part }) => look.underline && part.trim() !== '')) {
    yield fault(
      'motto',
      at,
      words('gạch chân chữ', 'underlined letters'),
      words('đường kẻ liền bên dưới', 'a drawn line below'),
    )
  } else if (!ruled(at, page)) {
    const found = words('không có đường kẻ bên dưới', 'no line below')
    yield fault(
      'motto',
      at,
      found,
      words('đường kẻ liền, dài bằng dòng chữ', 'a solid line as long as the text'),
    )
  }
}

/** A line under a paragraph: a border, a drawn shape in it or in the one below, or typed strokes. */
function ruled(at: WordParagraph, page: OfficialPage): boolean {
  const below = page.below(at)
  const near = below === undefined ? [at] : [at, below]
  if (near.some(({ shapes }) => shapes.some(({ line }) => line))) return true
  if (at.look.borders?.has('bottom')) return true
  if (
    below &&
    below.text.trim() === '' &&
    (below.look.borders?.has('top') || below.look.borders?.has('bottom'))
  )
    return true
  return /\n[-_─–—]{3,}\s*$/.test(at.text) || (below !== undefined && /^[-_─–—\s]{3,}$/.test(below.text))
}

function* agency(page: OfficialPage): Generator<AuditProblem> {
  const lines = page.agency
  const last = lines.at(-1)
  if (!last) {
    yield fault(
      'agency',
      undefined,
      missing('tên cơ quan ban hành', 'the agency'),
      words('tên cơ quan ban hành, chữ in hoa, đậm', 'the agency, bold capitals'),
    )
    return
  }
  // Bold lines at the end are the issuing agency (it may take several); what stands above is its parent.
  const isBold = (it: WordParagraph): boolean =>
    it.runs.some(({ look, text }) => look.bold && text.trim() !== '')
  const ownFrom = lines.findIndex(isBold)
  const own = ownFrom < 0 ? [last] : lines.slice(ownFrom)
  for (const line of own) {
    yield* looks('agency', words('tên cơ quan ban hành', 'the agency'), line, {
      size: SIZES.agency,
      bold: true,
      capitals: true,
      align: 'center',
    })
  }
  for (const line of lines.slice(0, ownFrom < 0 ? -1 : ownFrom)) {
    yield* looks('agency', words('tên cơ quan chủ quản', 'the parent agency'), line, {
      size: SIZES.agency,
      bold: false,
      capitals: true,
      align: 'center',
    })
  }
  if (!ruled(last, page)) {
    const found = words('không có đường kẻ dưới tên cơ quan', 'no line under the agency')
    yield fault(
      'agency',
      last,
      found,
      words('đường kẻ liền, dài 1/3 - 1/2 dòng chữ', 'a solid line, 1/3 to 1/2 of the text'),
    )
  }
}

/** "Số: 15/QĐ-BNV"; open before the registry has numbered it: "Số:       /KH-SKHCN". */
function* number(page: OfficialPage): Generator<AuditProblem> {
  const at = page.number
  if (!at) {
    yield fault('number', undefined, missing('dòng số, ký hiệu', 'the number line'), 'Số: …/…')
    return
  }
  yield* looks('number', words('dòng số, ký hiệu', 'the number line'), at, {
    size: SIZES.number,
    bold: false,
    italic: false,
  })
  const text = at.text
    .normalize('NFC')
    .replace(/[\u00a0\t]/g, ' ')
    .trim()
  const shape = /^Số ?:\s*([\d\p{L}]*|[.…_ ]*)\s*(\/)\s*(.*)$/u.exec(text)
  if (!shape) {
    yield fault('number', at, `“${text}”`, words('“Số: 05/KH-SKHCN”', '“Số: 05/KH-SKHCN”'))
    return
  }
  const [, digits = '', , symbol = ''] = shape
  if (/^\d$/.test(digits))
    yield fault('number', at, `“${digits}”`, words(`“0${digits}” (số dưới 10 thêm số 0)`, `“0${digits}”`))
  if (/\s/.test(symbol) || /\d\s+\//.test(text) || /\/\s+\S/.test(text)) {
    yield fault(
      'number',
      at,
      `“${text}”`,
      words('không có dấu cách quanh dấu / và dấu -', 'no blanks around / and -'),
    )
  }
  const code = symbol.split('-')[0]?.trim() ?? ''
  const kind = kinds.find(({ name }) => foldKey(name) === foldKey(page.type?.text ?? ''))
  if (kind && kind.codes.length > 0 && !kind.codes.includes(code)) {
    const wanted = words(
      `ký hiệu bắt đầu bằng “${kind.codes[0]}-”`,
      `a symbol that begins with “${kind.codes[0]}-”`,
    )
    yield fault('number', at, `“${symbol}”`, wanted)
  }
}

/** "Hà Nội, ngày 05 tháng 01 năm 2020": zero before days below 10 and months 1 and 2, and no others. */
function* date(page: OfficialPage): Generator<AuditProblem> {
  const at = page.date
  if (!at) {
    yield fault(
      'date',
      undefined,
      missing('dòng địa danh, ngày tháng', 'the date line'),
      words('“Địa danh, ngày … tháng … năm …”', '“place, ngày … tháng … năm …”'),
    )
    return
  }
  yield* looks('date', words('dòng địa danh, ngày tháng', 'the date line'), at, {
    size: SIZES.dateline,
    bold: false,
    italic: true,
  })
  const text = at.text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!/^[^,]+, ?ngày/i.test(text)) {
    yield fault('date', at, `“${text}”`, words('dấu phẩy sau địa danh', 'a comma after the place'))
  }
  const [, d = '', m = '', y = ''] = /ngày\s*(\d*)[\s.…_]*tháng\s*(\d*)[\s.…_]*năm\s*(\d*)/i.exec(text) ?? []
  if (d !== '' && m !== '' && y !== '' && !exists(Number(y), Number(m), Number(d))) {
    yield fault('date', at, `“${text}”`, words('một ngày có thật', 'a day that exists'))
  }
  if (/^\d$/.test(d)) yield fault('date', at, words(`ngày “${d}”`, `day “${d}”`), `“0${d}”`)
  if (/^[12]$/.test(m)) yield fault('date', at, words(`tháng “${m}”`, `month “${m}”`), `“0${m}”`)
  if (/^0[3-9]$/.test(m)) yield fault('date', at, words(`tháng “${m}”`, `month “${m}”`), `“${m.slice(1)}”`)
}

function* type(page: OfficialPage): Generator<AuditProblem> {
  if (page.letterSubject) {
    yield* looks('subject', words('trích yếu công văn', 'the subject of the letter'), page.letterSubject, {
      size: SIZES.letterSubject,
      bold: false,
      italic: false,
      align: 'center',
    })
    return
  }
  if (!page.type) {
    const wanted = words('tên loại văn bản, hoặc “V/v …” của công văn', 'the type, or “V/v …” of a letter')
    yield fault('subject', undefined, missing('tên loại hoặc trích yếu', 'the type or the subject'), wanted)
    return
  }
  yield* looks('subject', words('tên loại', 'the type'), page.type, {
    size: SIZES.title,
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
  })
  const last = page.subject.at(-1)
  if (!last) {
    yield fault(
      'subject',
      page.type,
      words('không có trích yếu dưới tên loại', 'no subject under the type'),
      words('trích yếu, chữ đậm, canh giữa', 'a subject, bold and centred'),
    )
    return
  }
  for (const line of page.subject) {
    yield* looks('subject', words('trích yếu', 'the subject'), line, {
      size: SIZES.title,
      bold: true,
      italic: false,
      align: 'center',
    })
  }
  if (!ruled(last, page)) {
    const found = words('không có đường kẻ dưới trích yếu', 'no line under the subject')
    yield fault(
      'subject',
      last,
      found,
      words('đường kẻ liền, dài 1/3 - 1/2 dòng chữ', 'a solid line, 1/3 to 1/2 of the text'),
    )
  }
}
