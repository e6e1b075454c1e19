/**
 * The document types of the Vietnamese state and Party: their names, the abbreviations they take in a symbol (ký hiệu)
 * and whether their number carries the year. Knows names only, no text and no plan.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I; Luật Ban hành văn bản quy phạm pháp luật; domain/citations.md §1, §3
 */

/** Whether the number of a type carries the year: `61/2018/NĐ-CP` always, `184/KH-UBND` never. */
export type YearHabit = 'always' | 'never' | 'either'

export interface Kind {
  /** Tên loại, as a document writes it in running text. */
  name: string
  /** Abbreviations in a symbol, the usual one first. None: the type has no abbreviation (công văn, luật). */
  codes: readonly string[]
  year: YearHabit
  /** Other words for the same type, longest meaning first: "Kế hoạch hành động". */
  words?: readonly string[]
}

/** All types that are cited by number. Names in running text begin with a capital only when one document is meant. */
export const kinds: readonly Kind[] = [
  { name: 'Luật', codes: ['QH'], year: 'always', words: ['Bộ luật'] },
  { name: 'Pháp lệnh', codes: ['PL', 'UBTVQH'], year: 'always' },
  { name: 'Lệnh', codes: ['L', 'LCT'], year: 'either' },
  { name: 'Nghị định', codes: ['NĐ', 'NĐHN'], year: 'always' },
  {
    name: 'Nghị quyết',
    codes: ['NQ', 'QH', 'UBTVQH', 'NQLT', 'NQHN'],
    year: 'either',
    words: ['Nghị quyết chuyên đề', 'Nghị quyết phiên họp'],
  },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT', 'NQ'], year: 'either' },
  { name: 'Quyết định', codes: ['QĐ', 'QĐNS', 'QĐHC'], year: 'either' },
  { name: 'Thông tư', codes: ['TT'], year: 'always' },
  { name: 'Thông tư liên tịch', codes: ['TTLT', 'TTLB'], year: 'always', words: ['Thông tư liên bộ'] },
  { name: 'Chỉ thị', codes: ['CT'], year: 'never' },
  { name: 'Quy chế', codes: ['QC', 'QCPH', 'QCLN', 'QĐ'], year: 'never', words: ['Quy chế phối hợp'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ', 'QĐi', 'QyC'], year: 'never' },
  { name: 'Thông cáo', codes: ['TC'], year: 'never' },
  {
    name: 'Thông báo',
    codes: ['TB', 'TBKL', 'KL'],
    year: 'never',
    words: ['Thông báo kết luận', 'Thông báo Kết luận', 'Thông báo ý kiến', 'Thông báo ý kiến kết luận'],
  },
  {
    name: 'Kết luận',
    codes: ['KL', 'KLTT', 'TB', 'TBKL'],
    year: 'never',
    words: ['Kết luận thanh tra', 'Kết luận kiểm tra'],
  },
  { name: 'Hướng dẫn', codes: ['HD', 'HDLN', 'HDLT'], year: 'never', words: ['Hướng dẫn liên ngành'] },
  {
    name: 'Chương trình',
    codes: ['CTr', 'CTHĐ', 'CTPH', 'CTrHĐ'],
    year: 'never',
    words: ['Chương trình hành động', 'Chương trình phối hợp', 'Chương trình công tác'],
  },
  {
    name: 'Kế hoạch',
    codes: ['KH', 'KHLN', 'KHPH', 'KHLT', 'KHHĐ', 'KHHP'],
    year: 'never',
    words: [
      'Kế hoạch hành động',
      'Kế hoạch phối hợp',
      'Kế hoạch liên ngành',
      'Kế hoạch liên tịch',
      'Kế hoạch triển khai',
    ],
  },
  { name: 'Phương án', codes: ['PA'], year: 'never' },
  { name: 'Đề án', codes: ['ĐA'], year: 'never' },
  { name: 'Dự án', codes: ['DA'], year: 'never' },
  {
    name: 'Báo cáo',
    codes: ['BC', 'BCTĐ', 'BCTT'],
    year: 'never',
    words: ['Báo cáo thẩm định', 'Báo cáo thẩm tra', 'Báo cáo kết quả', 'Báo cáo tổng kết'],
  },
  { name: 'Biên bản', codes: ['BB', 'BBLV'], year: 'either' },
  { name: 'Tờ trình', codes: ['TTr', 'TTrLN'], year: 'never', words: ['Tờ trình liên ngành'] },
  { name: 'Hợp đồng', codes: ['HĐ', 'HĐKT', 'HĐLĐ'], year: 'either' },
  { name: 'Công điện', codes: ['CĐ'], year: 'never' },
  { name: 'Bản ghi nhớ', codes: ['BGN', 'GN'], year: 'either' },
  { name: 'Bản thỏa thuận', codes: ['BTT', 'TTh'], year: 'either' },
  { name: 'Giấy ủy quyền', codes: ['GUQ', 'UQ'], year: 'never' },
  { name: 'Giấy mời', codes: ['GM'], year: 'never' },
  { name: 'Giấy giới thiệu', codes: ['GGT'], year: 'never' },
  { name: 'Giấy nghỉ phép', codes: ['GNP', 'NP'], year: 'never' },
  { name: 'Giấy phép', codes: ['GP', 'GPXD'], year: 'either' },
  { name: 'Giấy chứng nhận', codes: ['GCN'], year: 'either' },
  { name: 'Phiếu gửi', codes: ['PG'], year: 'never' },
  { name: 'Phiếu chuyển', codes: ['PC'], year: 'never' },
  { name: 'Phiếu báo', codes: ['PB'], year: 'never' },
  { name: 'Phiếu trình', codes: ['PTr', 'PT'], year: 'never' },
  { name: 'Thông tri', codes: ['TT'], year: 'never' },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'], year: 'either' },
  { name: 'Công bố', codes: ['CB'], year: 'either' },
  { name: 'Sắc lệnh', codes: ['SL'], year: 'either' },
  {
    name: 'Công văn',
    codes: ['CV'],
    year: 'never',
    words: [
      'Công văn hướng dẫn',
      'Công văn chỉ đạo',
      'Công văn hỏa tốc',
      'Công văn khẩn',
      'Công văn đôn đốc',
    ],
  },
]

/** Words that stand for a document of any type: after them no symbol is wrong. */
export const anyKind: readonly string[] = [
  'Văn bản',
  'Văn bản chỉ đạo',
  'Văn bản hướng dẫn',
  'Tài liệu',
  'Công hàm',
  'Thư',
]

/** The type of a name or of another word for it, as written in this table; nothing for an unknown name. */
export function kindNamed(name: string): Kind | undefined {
  return kinds.find((kind) => kind.name === name)
}

/** The key under which codes are compared when letters may have lost their case or their đ: `nđ-cp` → `ND-CP`. */
export function codeKey(code: string): string {
  return code
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐð]/g, 'D')
    .toUpperCase()
}

const byCode = new Map<string, Kind[]>()
const byKey = new Map<string, string[]>()
for (const kind of kinds) {
  for (const code of kind.codes) {
    byCode.set(code, [...(byCode.get(code) ?? []), kind])
    const key = codeKey(code)
    const known = byKey.get(key) ?? []
    if (!known.includes(code)) byKey.set(key, [...known, code])
  }
}

/** The types that a code stands for, in the order of the table: `QĐ` is Quyết định, but a Party Quy định too. */
export function kindsOfCode(code: string): readonly Kind[] {
  return byCode.get(code) ?? []
}

/**
 * The type code that was meant: itself when it is one, else the one that differs only in case or in a lost đ.
 * `prefer` decides where two are possible (`HD` written for Hợp đồng).
 */
export function typeCode(written: string, prefer?: Kind): string | undefined {
  const candidates = byKey.get(codeKey(written)) ?? []
  const preferred = prefer && candidates.find((code) => prefer.codes.includes(code))
  if (preferred && !candidates.includes(written)) return preferred
  if (candidates.includes(written)) return written
  return candidates[0]
}
