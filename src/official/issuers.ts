/**
 * The bodies that issue documents: the codes they take in a symbol and their names in running text. Heads of agencies
 * fix their own codes (NĐ 30/2020, Phụ lục I, II.3), so the list can never be complete: a code that is not here is
 * unknown, not wrong.
 *
 * @source domain/citations.md §4; Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
import { foldKey } from '../text/fold.ts'
import { codeKey } from './kinds.ts'

/** State bodies by code. Several names: the body was renamed or the code is shared. */
const state: Readonly<Record<string, readonly string[]>> = {
  QH: ['Quốc hội'],
  UBTVQH: ['Ủy ban Thường vụ Quốc hội'],
  CTN: ['Chủ tịch nước'],
  CP: ['Chính phủ'],
  TTg: ['Thủ tướng Chính phủ'],
  VPCP: ['Văn phòng Chính phủ'],
  VPQH: ['Văn phòng Quốc hội'],
  HĐBT: ['Hội đồng Bộ trưởng'],
  UBND: ['Ủy ban nhân dân'],
  HĐND: ['Hội đồng nhân dân'],
  UB: ['Ủy ban nhân dân'],
  HĐTP: ['Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
  TANDTC: ['Tòa án nhân dân tối cao'],
  VKSNDTC: ['Viện kiểm sát nhân dân tối cao'],
  KTNN: ['Kiểm toán nhà nước'],
  TTCP: ['Thanh tra Chính phủ'],
  NHNN: ['Ngân hàng Nhà nước Việt Nam'],
  UBDT: ['Ủy ban Dân tộc'],
  BNV: ['Bộ Nội vụ'],
  BKHCN: ['Bộ Khoa học và Công nghệ'],
  BTC: ['Bộ Tài chính'],
  BTP: ['Bộ Tư pháp'],
  BYT: ['Bộ Y tế'],
  BXD: ['Bộ Xây dựng'],
  BCT: ['Bộ Công Thương'],
  BCA: ['Bộ Công an'],
  BQP: ['Bộ Quốc phòng'],
  BNG: ['Bộ Ngoại giao'],
  BTTTT: ['Bộ Thông tin và Truyền thông'],
  BKHĐT: ['Bộ Kế hoạch và Đầu tư'],
  BGTVT: ['Bộ Giao thông vận tải'],
  BTNMT: ['Bộ Tài nguyên và Môi trường'],
  BLĐTBXH: ['Bộ Lao động - Thương binh và Xã hội'],
  BNNPTNT: ['Bộ Nông nghiệp và Phát triển nông thôn'],
  BNN: ['Bộ Nông nghiệp và Phát triển nông thôn'],
  BNNMT: ['Bộ Nông nghiệp và Môi trường'],
  BGDĐT: ['Bộ Giáo dục và Đào tạo'],
  BVHTTDL: ['Bộ Văn hóa, Thể thao và Du lịch'],
  BDTTG: ['Bộ Dân tộc và Tôn giáo'],
  SKHCN: ['Sở Khoa học và Công nghệ'],
  KHCN: ['Sở Khoa học và Công nghệ'],
  SNV: ['Sở Nội vụ'],
  STP: ['Sở Tư pháp'],
  STC: ['Sở Tài chính'],
  STTTT: ['Sở Thông tin và Truyền thông'],
  SKHĐT: ['Sở Kế hoạch và Đầu tư'],
  SXD: ['Sở Xây dựng'],
  SCT: ['Sở Công Thương'],
  STNMT: ['Sở Tài nguyên và Môi trường'],
  SGDĐT: ['Sở Giáo dục và Đào tạo'],
  SYT: ['Sở Y tế'],
  SVHTTDL: ['Sở Văn hóa, Thể thao và Du lịch'],
  SVHTT: ['Sở Văn hóa và Thể thao', 'Sở Văn hóa, Thể thao'],
  SVHTTTTDL: ['Sở Văn hóa, Thông tin, Thể thao và Du lịch'],
  SDL: ['Sở Du lịch'],
  SNgV: ['Sở Ngoại vụ'],
  SLĐTBXH: ['Sở Lao động - Thương binh và Xã hội'],
  SGTVT: ['Sở Giao thông vận tải'],
  SNN: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
  SNNPTNT: ['Sở Nông nghiệp và Phát triển nông thôn'],
  SNNMT: ['Sở Nông nghiệp và Môi trường'],
  SDTTG: ['Sở Dân tộc và Tôn giáo'],
  VPUBND: ['Văn phòng Ủy ban nhân dân'],
  VPUB: ['Văn phòng Ủy ban nhân dân'],
  VP: ['Văn phòng'],
  BDT: ['Ban Dân tộc'],
  TTr: ['Thanh tra'],
  TTT: ['Thanh tra tỉnh'],
  BHXH: ['Bảo hiểm xã hội'],
  KBNN: ['Kho bạc Nhà nước'],
  TCT: ['Tổng cục Thuế'],
  CT: ['Cục Thuế', 'Chủ tịch'],
  TCHQ: ['Tổng cục Hải quan'],
  TCĐLCL: ['Tổng cục Tiêu chuẩn Đo lường Chất lượng'],
  TĐC: ['Tổng cục Tiêu chuẩn Đo lường Chất lượng', 'Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia'],
  SHTT: ['Cục Sở hữu trí tuệ'],
  KSTT: ['Cục Kiểm soát thủ tục hành chính'],
  TLĐ: ['Tổng Liên đoàn Lao động Việt Nam'],
  LĐLĐ: ['Liên đoàn Lao động'],
  MTTQ: ['Mặt trận Tổ quốc'],
  BCĐ: ['Ban Chỉ đạo'],
  BCĐCCHC: ['Ban Chỉ đạo cải cách hành chính'],
  BCĐTW: ['Ban Chỉ đạo Trung ương'],
  ĐĐBQH: ['Đoàn đại biểu Quốc hội'],
  BTTUBTWMTTQVN: ['Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
}

/** Party bodies by code: their documents are numbered `33-CT/TU`, never `33/CT-TU`. */
const party: Readonly<Record<string, readonly string[]>> = {
  TW: ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư', 'Trung ương', 'Đảng'],
  TU: ['Tỉnh ủy', 'Thành ủy'],
  HU: ['Huyện ủy'],
  ThU: ['Thành ủy', 'Thị ủy'],
  TXU: ['Thị ủy'],
  ĐU: ['Đảng ủy'],
  ĐUK: ['Đảng ủy Khối'],
  BTCTW: ['Ban Tổ chức Trung ương'],
  BTGTW: ['Ban Tuyên giáo Trung ương'],
  BDVTW: ['Ban Dân vận Trung ương'],
  UBKTTW: ['Ủy ban Kiểm tra Trung ương'],
  VPTW: ['Văn phòng Trung ương Đảng'],
  VPTU: ['Văn phòng Tỉnh ủy'],
  BTCTU: ['Ban Tổ chức Tỉnh ủy'],
  BTGTU: ['Ban Tuyên giáo Tỉnh ủy'],
  BCSĐ: ['Ban cán sự đảng'],
}

const byKey = new Map<string, string>()
for (const code of [...Object.keys(state), ...Object.keys(party)]) byKey.set(codeKey(code), code)

/** The issuer code that was meant, where it is a known one: `TTG` → `TTg`, `HDND` → `HĐND`. */
export function issuerCode(written: string): string | undefined {
  // "SKH&ĐT" and "SKHĐT" are both in use.
  return byKey.get(codeKey(written.replaceAll('&', '')))
}

/** The names of the body behind a known code; the first is the usual one. */
export function issuerNames(code: string): readonly string[] {
  return state[code] ?? party[code] ?? []
}

/** Whether a code is that of a Party body. */
export function isPartyIssuer(code: string): boolean {
  return code in party
}

/** All known issuer codes, for naming the nearest one. */
export const issuerCodes: readonly string[] = [...byKey.values()]

/** Central bodies whose name a code gives alone: no province or district has to be added. */
export function centralIssuer(code: string): string | undefined {
  if (
    /^(QH|UBTVQH|CTN|CP|TTg|VPCP|VPQH|HĐBT|HĐTP|TANDTC|VKSNDTC|KTNN|TTCP|NHNN|UBDT|B[A-ZĐ]{2,})$/.test(code)
  ) {
    return state[code]?.[0]
  }
  return undefined
}

const spelledOut: readonly [RegExp, string][] = [
  [/\b(ubnd)(?=\s|$)/g, 'ủy ban nhân dân'],
  [/(^|\s)hđnd(?=\s|$)/g, '$1hội đồng nhân dân'],
  [/(^|\s)vpcp(?=\s|$)/g, '$1văn phòng chính phủ'],
  [/(^|\s)ttcp(?=\s|$)/g, '$1thanh tra chính phủ'],
  [/(^|\s)ttg(?=\s|$)/g, '$1thủ tướng chính phủ'],
  [/(^|\s)kh\s?&\s?cn(?=\s|$)/g, '$1khoa học và công nghệ'],
  [/(^|\s)khcn(?=\s|$)/g, '$1khoa học và công nghệ'],
  [/(^|\s)tt\s?&\s?tt(?=\s|$)/g, '$1thông tin và truyền thông'],
  [/(^|\s)tttt(?=\s|$)/g, '$1thông tin và truyền thông'],
  [/(^|\s)kh\s?&\s?đt(?=\s|$)/g, '$1kế hoạch và đầu tư'],
  [/(^|\s)gd\s?&\s?đt(?=\s|$)/g, '$1giáo dục và đào tạo'],
  [/(^|\s)tn\s?&\s?mt(?=\s|$)/g, '$1tài nguyên và môi trường'],
  [/(^|\s)tw(?=\s|$)/g, '$1trung ương'],
]

/** A body's name in one form: folded, abbreviations spelled out, so that two ways to write it compare. */
export function bodyKey(name: string): string {
  let key = foldKey(name)
  for (const [short, long] of spelledOut) key = key.replace(short, long)
  return key
}

const keyed = Object.entries(state)
  .filter(([code]) => !/^(UB|VP|KHCN|CT|TTr|TTT|BCĐ|SNN|BNN)$/.test(code))
  .flatMap(([code, names]) => names.map((name) => [bodyKey(name), code] as const))
  .sort(([a], [b]) => b.length - a.length)

/** The code of the body that a name begins with or holds ("Giám đốc Sở Nội vụ" → SNV); the longest known name wins. */
export function codeOfBody(name: string): string | undefined {
  const key = ` ${bodyKey(name)} `
  return keyed.find(([known]) => key.includes(` ${known} `))?.[1]
}
