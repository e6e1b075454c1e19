/** The styles of the shipped templates, under Vietnamese names that a clerk finds in Word's list of styles. */
import { element, type XmlElement } from '../../src/ooxml/xml.ts'

interface Style {
  id: string
  name: string
  paragraph: XmlElement[]
  run: XmlElement[]
}

interface Look {
  size?: number
  bold?: boolean
  italic?: boolean
  align?: 'left' | 'center' | 'right' | 'both'
  /** Space before and after, in points. */
  before?: number
  after?: number
  /** Indent of the first line, in twips; of the whole from the left. */
  first?: number
  left?: number
  /** Lines: 1 is single; `exactly` in points. */
  lines?: number
  exactly?: number
  /** Stays on the page of the next paragraph. */
  keep?: boolean
  outline?: number
}

const one = (name: string, attrs: Record<string, string | number> = {}): XmlElement =>
  element(
    `w:${name}`,
    Object.fromEntries(Object.entries(attrs).map(([key, value]) => [`w:${key}`, String(value)])),
  )

function style(id: string, name: string, look: Look): Style {
  const { before = 0, after = 0, lines = 1, exactly, first, left } = look
  const line =
    exactly === undefined
      ? { line: Math.round(lines * 240), lineRule: 'auto' }
      : { line: exactly * 20, lineRule: 'exact' }
  return {
    id,
    name,
    paragraph: [
      ...(look.keep ? [one('keepNext')] : []),
      one('spacing', { before: before * 20, after: after * 20, ...line }),
      ...(first !== undefined || left !== undefined
        ? [one('ind', { left: left ?? 0, firstLine: first ?? 0 })]
        : []),
      one('jc', { val: look.align ?? 'left' }),
      ...(look.outline === undefined ? [] : [one('outlineLvl', { val: look.outline })]),
    ],
    run: [
      ...(look.bold ? [one('b'), one('bCs')] : []),
      ...(look.italic ? [one('i'), one('iCs')] : []),
      ...(look.size ? [one('sz', { val: look.size * 2 }), one('szCs', { val: look.size * 2 })] : []),
    ],
  }
}

/** First lines are indented by 1,27 cm. */
const FIRST = 720
const body = { size: 14, align: 'both', before: 6, first: FIRST, lines: 1.1 } as const

export const STYLES = {
  nationalName: style('QuocHieu', 'Quốc hiệu', { size: 12, bold: true, align: 'center' }),
  motto: style('TieuNgu', 'Tiêu ngữ', { size: 13, bold: true, align: 'center' }),
  parent: style('CoQuanChuQuan', 'Cơ quan chủ quản', { size: 12, align: 'center' }),
  agency: style('CoQuanBanHanh', 'Cơ quan ban hành', { size: 12, bold: true, align: 'center' }),
  rule: style('DuongKe', 'Đường kẻ', { size: 2, align: 'center', before: 2, exactly: 3 }),
  number: style('SoKyHieu', 'Số, ký hiệu', { size: 13, align: 'center', before: 6 }),
  dateline: style('DiaDanh', 'Địa danh, ngày tháng', { size: 13, italic: true, align: 'center', before: 6 }),
  letterSubject: style('TrichYeuCongVan', 'Trích yếu công văn', { size: 12, align: 'center' }),
  type: style('TenLoai', 'Tên loại', { size: 14, bold: true, align: 'center', before: 18, keep: true }),
  title: style('TrichYeu', 'Trích yếu', { size: 14, bold: true, align: 'center', keep: true }),
  addressee: style('KinhGui', 'Kính gửi', { size: 14, align: 'center', before: 12, after: 6 }),
  addresseeHead: style('KinhGuiDau', 'Kính gửi - nhiều nơi', {
    size: 14,
    left: 1984,
    before: 12,
    keep: true,
  }),
  addressees: style('KinhGuiNoi', 'Kính gửi - từng nơi', { size: 14, left: 2977, before: 3 }),
  basis: style('CanCu', 'Căn cứ', { ...body, italic: true }),
  body: style('ThanVanBan', 'Thân văn bản', body),
  partHeading: style('MucLon', 'Mục I', { ...body, bold: true, before: 8, keep: true, outline: 0 }),
  heading: style('MucNho', 'Mục 1', { ...body, bold: true, keep: true, outline: 1 }),
  subHeading: style('MucCon', 'Mục 1.1', { ...body, bold: true, italic: true, keep: true, outline: 2 }),
  lead: style('DoanDan', 'Đoạn dẫn', { ...body, keep: true }),
  closing: style('DoanCuoi', 'Đoạn cuối', { ...body, keep: true }),
  signer: style('ChucVuKy', 'Chức vụ ký', { size: 14, bold: true, align: 'center', keep: true }),
  signerName: style('HoTenKy', 'Họ tên người ký', { size: 14, bold: true, align: 'center', before: 72 }),
  recipientsHeading: style('NoiNhan', 'Nơi nhận', { size: 12, bold: true, italic: true, keep: true }),
  recipients: style('NoiNhanDong', 'Nơi nhận - từng nơi', { size: 11, keep: true }),
  appendixLabel: style('PhuLuc', 'Phụ lục', {
    size: 14,
    bold: true,
    align: 'center',
    keep: true,
    outline: 0,
  }),
  appendixTitle: style('PhuLucTen', 'Tên phụ lục', { size: 14, bold: true, align: 'center', keep: true }),
  appendixReference: style('PhuLucKemTheo', 'Kèm theo', {
    size: 14,
    italic: true,
    align: 'center',
    keep: true,
  }),
  tableHead: style('BangDau', 'Bảng - đầu cột', {
    size: 12,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
    keep: true,
  }),
  tableGroup: style('BangNhom', 'Bảng - nhóm', { size: 12, bold: true, before: 2, after: 2, keep: true }),
  tableGroupNumber: style('BangNhomSo', 'Bảng - số của nhóm', {
    size: 12,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
    keep: true,
  }),
  tableText: style('BangChu', 'Bảng - chữ', { size: 12, before: 2, after: 2 }),
  tableCentre: style('BangGiua', 'Bảng - giữa', { size: 12, align: 'center', before: 2, after: 2 }),
  tableTotal: style('BangTong', 'Bảng - tổng cộng', {
    size: 12,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
  }),
  tableNote: style('BangGhiChu', 'Bảng - ghi chú', { size: 12, italic: true, before: 6 }),
  chart: style('BieuDo', 'Biểu đồ', { size: 12, align: 'center', before: 6, keep: true }),
  caption: style('ChuThich', 'Tên bảng, biểu đồ', {
    size: 13,
    italic: true,
    align: 'center',
    before: 3,
    after: 6,
  }),
  figure: style('SoLieu', 'Số liệu lớn', { size: 20, bold: true, align: 'center', before: 2, after: 2 }),
  briefHeading: style('TrangMuc', 'Trang lãnh đạo - mục', {
    size: 13,
    bold: true,
    before: 8,
    after: 3,
    keep: true,
    outline: 0,
  }),
  briefText: style('TrangChu', 'Trang lãnh đạo - lời', { size: 13, align: 'both', before: 4 }),
  small: style('BangNho', 'Bảng nhỏ - chữ', { size: 11, before: 1, after: 1 }),
  smallCentre: style('BangNhoGiua', 'Bảng nhỏ - giữa', { size: 11, align: 'center', before: 1, after: 1 }),
  smallHead: style('BangNhoDau', 'Bảng nhỏ - đầu cột', {
    size: 11,
    bold: true,
    align: 'center',
    before: 1,
    after: 1,
    keep: true,
  }),
  pageNumber: style('SoTrang', 'Số trang', { size: 13, align: 'center' }),
  gap: style('Cach', 'Cách dòng', { size: 6, exactly: 9, keep: true }),
  low: style('NganTrang', 'Ngắt phần', { size: 1, exactly: 1 }),
} as const satisfies Record<string, Style>
