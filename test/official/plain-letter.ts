/** A short plan drawn as the decree asks for, with every measure open to be spoilt: what the audit is tried on. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

const MM = 1440 / 25.4

export interface LetterOptions {
  paper?: [number, number]
  margins?: { top?: number; bottom?: number; left?: number; right?: number }
  font?: string
  color?: string
  national?: string
  nationalSize?: number
  motto?: string
  mottoRuled?: boolean
  mottoUnderlined?: boolean
  agencyBold?: boolean
  number?: string
  date?: string
  dateItalic?: boolean
  type?: string
  subjectBold?: boolean
  addressee?: string
  basis?: string[]
  basisItalic?: boolean
  bodySize?: number
  bodyAlign?: (typeof AlignmentType)[keyof typeof AlignmentType]
  bodyIndent?: number
  bodyGap?: number
  bodyLine?: number
  headings?: string[]
  end?: string
  recipients?: string[]
  recipientsSize?: number
  signature?: string[]
  name?: string
  appendix?: { label?: string; reference?: string; start?: number | undefined; mentioned?: boolean }
  pageNumber?: 'header' | 'footer' | 'none'
  pageNumberAlign?: (typeof AlignmentType)[keyof typeof AlignmentType]
  titlePage?: boolean
}

const LONG =
  'Các phòng, đơn vị thuộc Sở căn cứ chức năng, nhiệm vụ được giao chủ động triển khai thực hiện đúng tiến độ, bảo đảm chất lượng'

/** The file's bytes. Without options it keeps the decree in every respect. */
export async function letter(options: LetterOptions = {}): Promise<Uint8Array> {
  const font = options.font ?? 'Times New Roman'
  const run = (text: string, size: number, more: IRunOptions = {}): TextRun =>
    new TextRun({ text, size: size * 2, font, ...(options.color && { color: options.color }), ...more })
  const line = (text: string, size: number, more: IRunOptions = {}, at: IParagraphOptions = {}): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, ...at, children: [run(text, size, more)] })
  const ruled = { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } } }
  const text = (words: string, more: IRunOptions = {}): Paragraph =>
    new Paragraph({
      alignment: options.bodyAlign ?? AlignmentType.JUSTIFIED,
      indent: { firstLine: Math.round((options.bodyIndent ?? 12.7) * MM) },
      spacing: { before: (options.bodyGap ?? 6) * 20, line: Math.round((options.bodyLine ?? 1) * 240) },
      children: [run(words, options.bodySize ?? 14, more)],
    })
  const mottoRule = options.mottoRuled === false ? {} : ruled
  const underline = options.mottoUnderlined ? { underline: {} } : {}
  const head = table([
    [
      line('UBND TỈNH HƯNG YÊN', 12),
      line('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 12, { bold: options.agencyBold ?? true }, ruled),
      line(options.number ?? 'Số: 05/KH-SKHCN', 13),
    ],
    [
      line(options.national ?? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', options.nationalSize ?? 12, {
        bold: true,
      }),
      line(options.motto ?? 'Độc lập - Tự do - Hạnh phúc', 13, { bold: true, ...underline }, mottoRule),
      line(options.date ?? 'Hưng Yên, ngày 05 tháng 01 năm 2024', 13, {
        italics: options.dateItalic ?? true,
      }),
    ],
  ])
  const recipients = options.recipients ?? ['- UBND tỉnh (để b/c);', '- Các phòng, đơn vị;', '- Lưu: VT, VP.']
  const foot = table([
    [
      new Paragraph({ children: [run('Nơi nhận:', 12, { bold: true, italics: true })] }),
      ...recipients.map((it) => new Paragraph({ children: [run(it, options.recipientsSize ?? 11)] })),
    ],
    [
      ...(options.signature ?? ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']).map((it) => line(it, 14, { bold: true })),
      new Paragraph({}),
      line(options.name ?? 'Nguyễn Văn An', 14, { bold: true }),
    ],
  ])
  const mention = options.appendix?.mentioned === false ? '' : ' tại Phụ lục kèm theo'
  const body = [
    ...(options.addressee ? [line(options.addressee, 14)] : []),
    ...(
      options.basis ?? [
        'Căn cứ Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh;',
        'Căn cứ Luật Cán bộ, công chức.',
      ]
    ).map((it) => text(it, { italics: options.basisItalic ?? true })),
    ...(options.headings ?? ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'III. TỔ CHỨC THỰC HIỆN']).flatMap((it) => [
      text(it, { bold: true }),
      text(`${LONG}${mention}.`),
    ]),
    text(`${LONG}${options.end ?? './.'}`),
  ]
  const margins = { top: 20, bottom: 20, left: 30, right: 20, ...options.margins }
  const page = {
    size: {
      width: Math.round((options.paper?.[0] ?? 210) * MM),
      height: Math.round((options.paper?.[1] ?? 297) * MM),
    },
    margin: Object.fromEntries(
      Object.entries(margins).map(([side, length]) => [side, Math.round(length * MM)]),
    ),
  }
  const counted = new Paragraph({
    alignment: options.pageNumberAlign ?? AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font, size: 28 })],
  })
  const place = options.pageNumber ?? 'header'
  const stories = {
    ...(place === 'header' && {
      headers: {
        default: new Header({ children: [counted] }),
        first: new Header({ children: [new Paragraph({})] }),
      },
    }),
    ...(place === 'footer' && { footers: { default: new Footer({ children: [counted] }) } }),
  }
  const { appendix } = options
  const document = new Document({
    sections: [
      {
        properties: { page, titlePage: options.titlePage ?? true },
        ...stories,
        children: [
          head,
          new Paragraph({}),
          line(options.type ?? 'KẾ HOẠCH', 14, { bold: true }),
          line('Cải cách hành chính năm 2024', 14, { bold: options.subjectBold ?? true }, ruled),
          ...body,
          foot,
        ],
      },
      ...(appendix
        ? [
            {
              properties: {
                page: {
                  ...page,
                  ...('start' in appendix && appendix.start === undefined
                    ? {}
                    : { pageNumbers: { start: appendix.start ?? 1 } }),
                },
                titlePage: true,
              },
              children: [
                line(appendix.label ?? 'Phụ lục', 14, { bold: true }),
                line('NHIỆM VỤ CỤ THỂ', 14, { bold: true }),
                line(
                  appendix.reference ??
                    '(Kèm theo Kế hoạch số 05/KH-SKHCN ngày 05 tháng 01 năm 2024 của Sở Khoa học và Công nghệ)',
                  14,
                  { italics: true },
                ),
                text(`${LONG}./.`),
              ],
            },
          ]
        : []),
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function table(cells: Paragraph[][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    rows: [new TableRow({ children: cells.map((children) => new TableCell({ borders, children })) })],
  })
}
