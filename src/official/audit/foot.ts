/** The foot: recipients, signature; and the appendices that follow. Phụ lục I, mục II.7–9, mục III. */
import type { Words } from '../../lang/lang.ts'
import { foldKey } from '../../text/fold.ts'
import { SIZES } from '../measures.ts'
import { isCapitals, type OfficialPage } from './document.ts'
import { looks } from './head.ts'
import { words } from './measure.ts'
import { type AuditProblem, fault } from './problem.ts'

export function* footProblems(page: OfficialPage): Generator<AuditProblem> {
  yield* recipients(page)
  yield* signature(page)
  yield* appendices(page)
}

function* recipients(page: OfficialPage): Generator<AuditProblem> {
  const head = page.recipientsHead
  if (!head) {
    const found = words('không tìm thấy “Nơi nhận:”', '“Nơi nhận:” not found')
    yield fault('recipients', undefined, found, words('“Nơi nhận:” và danh sách', '“Nơi nhận:” and its list'))
    return
  }
  yield* looks('recipients', words('“Nơi nhận:”', '“Nơi nhận:”'), head, {
    size: SIZES.recipientsHeading,
    bold: true,
    italic: true,
  })
  // Lines broken inside one paragraph are lines of the list all the same.
  const lines = page.recipients
    .flatMap((at) => at.text.split('\n').map((text) => ({ at, text: text.trim() })))
    .filter(({ text }) => text !== '')
  for (const at of page.recipients) {
    yield* looks('recipients', words('danh sách nơi nhận', 'the recipients'), at, {
      size: SIZES.recipients,
      bold: false,
      italic: false,
    })
  }
  for (const [i, { at, text }] of lines.entries()) {
    const last = i === lines.length - 1
    if (!/^[-–]/.test(text) && !at.numbered)
      yield fault('recipients', at, `“${text}”`, words('gạch đầu dòng “- ”', 'a dash “- ” in front'))
    const mark = last ? '.' : ';'
    if (!text.endsWith(mark)) {
      const ending = last
        ? words('dòng cuối kết thúc bằng “.”', 'a full stop on the last line')
        : words('mỗi dòng kết thúc bằng “;”', 'a semicolon on each line')
      yield fault('recipients', at, `“${text}”`, ending)
    }
  }
  const last = lines.at(-1)
  if (last && !/^[-–]? ?lưu ?: ?vt\b/.test(foldKey(last.text))) {
    yield fault(
      'recipients',
      last.at,
      `“${last.text}”`,
      words('dòng cuối “- Lưu: VT, ….”', 'a last line “- Lưu: VT, ….”'),
    )
  }
  const first = lines[0]
  const asAbove = first !== undefined && /như trên/.test(foldKey(first.text))
  if (page.addressee && first && !asAbove) {
    yield fault(
      'recipients',
      first.at,
      `“${first.text}”`,
      words(
        'dòng đầu “- Như trên;” khi có “Kính gửi”',
        'a first line “- Như trên;” where there is “Kính gửi”',
      ),
    )
  }
  if (!page.addressee && first && asAbove) {
    yield fault(
      'recipients',
      first.at,
      '“Như trên”',
      words('không ghi “Như trên” khi không có “Kính gửi”', 'no “Như trên” without “Kính gửi”'),
    )
  }
}

/** Heads and the posts of those who sign for them. */
const PREFIX = /^(KT|TM|TL|TUQ|Q)\s*\.?(\s*)(.*)$/

function* signature(page: OfficialPage): Generator<AuditProblem> {
  const lines = page.signature.filter(({ text }) => /\p{L}/u.test(text))
  const posts = lines.filter(({ text }) => isCapitals(text))
  if (posts.length === 0) {
    const found = words('không tìm thấy chức vụ người ký', 'no post of a signer found')
    yield fault(
      'signature',
      lines[0],
      found,
      words('quyền hạn, chức vụ bằng chữ in hoa, đậm', 'authority and post in bold capitals'),
    )
    return
  }
  for (const at of posts) {
    yield* looks('signature', words('chức vụ người ký', "the signer's post"), at, {
      size: SIZES.signer,
      bold: true,
      italic: false,
      capitals: true,
    })
  }
  const text = posts
    .flatMap((it) => it.text.split('\n'))
    .map((it) => it.normalize('NFC').replace(/\s+/g, ' ').trim())
  const first = posts[0]
  const [, prefix, gap = '', head = ''] = PREFIX.exec(text[0] ?? '') ?? []
  if (prefix && first && (gap !== ' ' || !/^\S+\. /.test(text[0] ?? ''))) {
    yield fault('signature', first, `“${text[0]}”`, `“${prefix}. ${head}”`)
  }
  if (prefix === 'KT' && !text.slice(1).some((it) => /^(PHÓ|PHỤ TRÁCH|QUYỀN)/.test(it))) {
    yield fault(
      'signature',
      first,
      `“${text.join(' / ')}”`,
      words('“KT. …” rồi chức vụ cấp phó ở dòng dưới', '“KT. …” with a deputy’s post below'),
    )
  }
  if (!prefix && text.some((it) => /^PHÓ (GIÁM ĐỐC|CHỦ TỊCH|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH|TRƯỞNG)/.test(it))) {
    yield fault(
      'signature',
      first,
      `“${text.join(' / ')}”`,
      words(
        'cấp phó ký thay ghi “KT.” và chức vụ người đứng đầu ở trên',
        'a deputy signs with “KT.” and the head’s post above',
      ),
    )
  }
  const name = lines.filter((it) => !posts.includes(it)).at(-1)
  if (name && !/^(\(|\[|ký|đã ký)/i.test(name.text)) {
    yield* looks('signature', words('họ tên người ký', "the signer's name"), name, {
      size: SIZES.signer,
      bold: true,
      italic: false,
    })
    if (/\b(ThS|TS|PGS|GS|BS|CN|KS|NGND|NGƯT)\s*\./.test(name.text)) {
      yield fault(
        'signature',
        name,
        `“${name.text.trim()}”`,
        words('không ghi học hàm, học vị trước họ tên', 'no degree before the name'),
      )
    }
  }
}

function* appendices(page: OfficialPage): Generator<AuditProblem> {
  const { appendices: list, body } = page
  if (list.length === 0) return
  const mentioned = body.some(({ text }) => /phụ lục/.test(foldKey(text)))
  if (!mentioned) {
    yield fault(
      'appendix',
      list[0]?.head,
      words('nội dung văn bản không nhắc đến phụ lục', 'the text does not mention the appendix'),
      words('chỉ dẫn phụ lục trong nội dung', 'a reference to it in the text'),
    )
  }
  for (const [i, { head, section, title, reference }] of list.entries()) {
    const label = foldKey(head.text).replace(/[.:]$/, '')
    const digits = /^phụ lục (?:số )?(.+)$/.exec(label)?.[1]
    if (list.length > 1 && digits !== roman(i + 1)) {
      yield fault(
        'appendix',
        head,
        `“${head.text.trim()}”`,
        words(
          `“Phụ lục ${roman(i + 1).toUpperCase()}” (số La Mã)`,
          `“Phụ lục ${roman(i + 1).toUpperCase()}” (Roman)`,
        ),
      )
    }
    if (list.length === 1 && digits !== undefined) {
      yield fault(
        'appendix',
        head,
        `“${head.text.trim()}”`,
        words('chỉ một phụ lục thì không đánh số', 'a single appendix has no number'),
      )
    }
    yield* looks('appendix', words('chữ “Phụ lục”', '“Phụ lục”'), head, {
      size: SIZES.appendixLabel,
      bold: true,
      italic: false,
      align: 'center',
    })
    for (const line of title) {
      yield* looks('appendix', words('tên phụ lục', 'the title of the appendix'), line, {
        size: SIZES.title,
        bold: true,
        italic: false,
        capitals: true,
        align: 'center',
      })
    }
    if (!reference) {
      yield fault(
        'appendix',
        head,
        words('không có dòng “(Kèm theo …)”', 'no line “(Kèm theo …)”'),
        words('“(Kèm theo Kế hoạch số … ngày … của …)”', '“(Kèm theo Kế hoạch số … ngày … của …)”'),
      )
    } else {
      yield* looks('appendix', words('dòng “(Kèm theo …)”', 'the line “(Kèm theo …)”'), reference, {
        size: SIZES.body,
        bold: false,
        italic: true,
        align: 'center',
      })
      yield* sameNumber(page, reference)
    }
    if (section.number > 1 && section.pageStart !== 1) {
      yield fault(
        'appendix',
        head,
        words('số trang chạy tiếp từ văn bản', 'page numbers run on'),
        words('số trang của mỗi phụ lục đánh lại từ 1', 'pages of each appendix count from 1'),
      )
    }
  }
}

/** The number in "(Kèm theo …)" is the document's own. Blanks left open for the registry are no contradiction. */
function* sameNumber(page: OfficialPage, reference: OfficialPage['all'][number]): Generator<AuditProblem> {
  const own = bare(/^số\s*:\s*(.*)$/i.exec(page.number?.text.trim() ?? '')?.[1])
  const told = bare(
    /số\s*:?\s*([^\s]*\s*\/\s*[\p{L}\d&-]+(?:\s*-\s*[\p{Lu}\d&]+)*)/iu.exec(reference.text)?.[1],
  )
  if (!own || !told) return
  const [ownDigits = '', ownSymbol = ''] = own.split('/')
  const [digits = '', symbol = ''] = told.split('/')
  if (symbol === ownSymbol && (digits === ownDigits || digits === '')) return
  const said = (number: string): Words => words(`số ${number}`, `number ${number}`)
  yield fault(
    'appendix',
    reference,
    said(told),
    words(`số, ký hiệu của chính văn bản: ${own}`, `the document's own number: ${own}`),
  )
}

function bare(number: string | undefined): string | undefined {
  return number
    ?.normalize('NFC')
    .replace(/[\s.…_]/g, '')
    .toUpperCase()
}

function roman(value: number): string {
  return (
    ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'][
      value
    ] ?? String(value)
  )
}
