/**
 * What a name in the columns "chủ trì" and "phối hợp" is: a body, everybody, a person. Comes in: the name as written.
 * Goes out: its kind, and the form under which two spellings of one body are alike. Knows no registry.
 */
import { foldKey } from '../text/fold.ts'
import { plainLetters } from '../text/plain-letters.ts'
import { remembered } from '../text/remember.ts'

/** Short forms that offices use in the names of bodies, with their words; folded, link words left out. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  atbx: 'an toàn bức xạ',
  atbxhn: 'an toàn bức xạ hạt nhân',
  bch: 'ban chấp hành',
  bcđ: 'ban chỉ đạo',
  bkhcn: 'bộ khoa học công nghệ',
  bnv: 'bộ nội vụ',
  bpmc: 'bộ phận một cửa',
  bql: 'ban quản lý',
  'bptn&tkq': 'bộ phận tiếp nhận trả kết quả',
  cb: 'cán bộ',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  cbđt: 'chuẩn bị đầu tư',
  cchc: 'cải cách hành chính',
  ccvc: 'công chức viên chức',
  cđs: 'chuyển đổi số',
  cntt: 'công nghệ thông tin',
  ct: 'công thương',
  dn: 'doanh nghiệp',
  dvc: 'dịch vụ công',
  đbqh: 'đại biểu quốc hội',
  đmst: 'đổi mới sáng tạo',
  gd: 'giám đốc',
  'gd&đt': 'giáo dục đào tạo',
  gdđt: 'giáo dục đào tạo',
  gđ: 'giám đốc',
  gtvt: 'giao thông vận tải',
  hcc: 'hành chính công',
  hcqt: 'hành chính quản trị',
  hcth: 'hành chính tổng hợp',
  hđnd: 'hội đồng nhân dân',
  kcn: 'khu công nghiệp',
  'kh&cn': 'khoa học công nghệ',
  'kh&đt': 'kế hoạch đầu tư',
  'kh&kt': 'khoa học kỹ thuật',
  khcn: 'khoa học công nghệ',
  khkt: 'khoa học kỹ thuật',
  khđt: 'kế hoạch đầu tư',
  khtc: 'kế hoạch tài chính',
  kstthc: 'kiểm soát thủ tục hành chính',
  ktxh: 'kinh tế xã hội',
  'lđtb&xh': 'lao động thương binh xã hội',
  lđtbxh: 'lao động thương binh xã hội',
  mttq: 'mặt trận tổ quốc',
  'nn&mt': 'nông nghiệp môi trường',
  'nn&ptnt': 'nông nghiệp phát triển nông thôn',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  pgđ: 'phó giám đốc',
  pbgdpl: 'phổ biến giáo dục pháp luật',
  ptth: 'phát thanh truyền hình',
  pvhcc: 'phục vụ hành chính công',
  qlcl: 'quản lý chất lượng',
  qlcn: 'quản lý công nghệ',
  qlda: 'quản lý dự án',
  qlkh: 'quản lý khoa học',
  qlnn: 'quản lý nhà nước',
  qppl: 'quy phạm pháp luật',
  shtt: 'sở hữu trí tuệ',
  skhcn: 'sở khoa học công nghệ',
  snv: 'sở nội vụ',
  tccb: 'tổ chức cán bộ',
  tcđlcl: 'tiêu chuẩn đo lường chất lượng',
  tchc: 'tổ chức hành chính',
  tckh: 'tài chính kế hoạch',
  tckt: 'tài chính kế toán',
  tđc: 'tiêu chuẩn đo lường chất lượng',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  tncs: 'thanh niên cộng sản',
  tnmt: 'tài nguyên môi trường',
  'tn&mt': 'tài nguyên môi trường',
  'tn&tkq': 'tiếp nhận trả kết quả',
  tp: 'thành phố',
  'tt&tt': 'thông tin truyền thông',
  tttt: 'thông tin truyền thông',
  ttđt: 'thông tin điện tử',
  tthc: 'thủ tục hành chính',
  ttnd: 'thanh tra nhân dân',
  ttpvhcc: 'trung tâm phục vụ hành chính công',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubnd: 'ủy ban nhân dân',
  ud: 'ứng dụng',
  udkhcn: 'ứng dụng khoa học công nghệ',
  'tt&dl': 'thể thao du lịch',
  vh: 'văn hóa',
  'vhtt&dl': 'văn hóa thể thao du lịch',
  vhttdl: 'văn hóa thể thao du lịch',
  vnpt: 'vnpt',
  vp: 'văn phòng',
  vpub: 'văn phòng ủy ban',
  xhnv: 'xã hội nhân văn',
}

/** What a name stands for. */
export type NameKind = 'everybody' | 'person' | 'body'

const GENERIC = new Set(
  (
    'các tất cả toàn thể bộ mọi từng mỗi thủ trưởng lãnh đạo người đứng đầu phòng đơn vị ban ngành sở phận cơ quan ' +
    'chuyên môn nghiệp vụ thuộc trực và có liên quan của tổ chức đoàn công viên chức lao động cán cá nhân huyện tỉnh thành ' +
    'phố thị xã phường trấn cấp sự nghiệp khác trong chi cục trung tâm doanh địa phương được giao phân nhiệm ' +
    'ubnd hđnd ubmttq ccvc dn'
  ).split(' '),
)
const ALL_WORDS =
  /^(?:các|tất cả|toàn thể|toàn bộ|toàn|mọi|từng|mỗi|(?:thủ trưởng|lãnh đạo|trưởng|người đứng đầu) (?:các|tất cả))(?= )/

const POSTS =
  /^(?:các )?(?:q\. ?)?(?:phó )?(?:giám đốc|chánh|chủ tịch|bí thư|trưởng|phó|thủ trưởng|lãnh đạo|gđ|gd|pgđ|cục trưởng|vụ trưởng|hiệu trưởng|viện trưởng|tổ trưởng|thành viên|cán bộ|công chức|chuyên viên|phụ trách)/
const TITLE = /^(?:các )?(?:đ ?\/ ?c|đ\/ch|đ\.c|đc|đồng chí|ông|bà|anh|chị|ths|ts|cn|ks|bs)\.?[ :]+/i
const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương lâm phùng mai tô ' +
    'tạ hà chu cao thái lưu lương tống đinh quách kiều châu thạch khuất nông hứa triệu mạc giang lò quàng bế thân doãn ' +
    'khổng nghiêm tăng bạch âu đàm tôn cù lục lô ninh phí vi lại hán la'
  ).split(' '),
)
/** Surnames that hardly begin anything but a name: enough for a name of two words. */
const SURE_SURNAMES = new Set('nguyễn trần phạm phan võ đặng bùi đỗ ngô huỳnh trương trịnh đinh'.split(' '))
/** Towns and districts that read like a person's name. */
const PLACES =
  /^(?:phan rang|phan thiết|phan rí|võ nhai|trần đề|lý sơn|lâm đồng|cao bằng|cao lãnh|thái bình|thái nguyên|hà nội|hà nam|hà tĩnh|hà giang|đinh lập)$/
const BODY_WORDS =
  /(?:^| )(?:phòng|sở|ban|tâm|tra|niên|cục|tổ|hội|viện|trường|đảng|đài|báo|công|huyện|tỉnh|xã|phường|quận)(?: |$)/

/**
 * What a name stands for. A post ("Giám đốc", "Chánh Thanh tra") is a body: it stays when its holder goes.
 *
 * @returns `person` for a named human being, `everybody` for "các phòng, đơn vị …" without any name, else `body`
 */
export function kindOfName(raw: string): NameKind {
  const folded = foldKey(raw)
  const words = folded.replace(/[^\p{L}\p{N}&]+/gu, ' ').trim()
  if (ALL_WORDS.test(`${words} `) && words.split(' ').every((word) => GENERIC.has(word))) return 'everybody'
  // As long as its folded form, so that an offset in the one is an offset in the other.
  if (isPerson(raw.normalize('NFC').replace(/\s+/g, ' ').trim(), folded)) return 'person'
  return 'body'
}

function isPerson(raw: string, folded: string): boolean {
  const title = TITLE.exec(folded)
  if (title) {
    const rest = folded.slice(title[0].length)
    const name = raw.slice(raw.length - rest.length)
    return /^\p{Lu}\p{Ll}+/u.test(name) && !POSTS.test(rest) && kindOfRest(rest)
  }
  const name = /^((?:\p{Lu}\p{Ll}*)(?: \p{Lu}\p{Ll}*){1,3})(?=$| ?[-(,;/–])/u.exec(raw)?.[1]
  if (name === undefined) return false
  const words = foldKey(name).split(' ')
  const [surname = ''] = words
  if (BODY_WORDS.test(words.slice(1).join(' '))) return false
  if (PLACES.test(words.slice(0, 2).join(' '))) return false
  return words.length > 2 ? SURNAMES.has(surname) : SURE_SURNAMES.has(surname)
}

/** After "bà" or "anh" must not come a body: "Bà Rịa - Vũng Tàu" is a province. */
function kindOfRest(rest: string): boolean {
  return !/^(?:rịa|nà|con|đen)(?: |$)/.test(rest)
}

/**
 * The form under which two spellings of one body are alike: short forms in full, link words and marks left out.
 * "Trung tâm Thông tin, thống kê và ứng dụng KHCN" and "TT Thông tin, thống kê, ứng dụng KH&CN" give the same.
 */
export const canonicalName = remembered(readCanonicalName)

function readCanonicalName(raw: string): string {
  // "HC-TH" is one short form, "Kế hoạch - Tài chính" are two words.
  const folded = foldKey(raw.normalize('NFC').replace(/(?<=\p{Lu})-(?=\p{Lu})/gu, ''))
    .replace(/^tt(?:\.|\b) ?(?=\p{L})/u, 'trung tâm ')
    .replace(/(?<=\p{L}{2}) & (?=\p{L}{2})/gu, ' ')
  return folded
    .split(/[\s,;:()/"'.+–-]+/)
    .flatMap((word) => (ABBREVIATIONS[word] ?? word.replaceAll('&', ' ')).split(' '))
    .filter((word) => word !== '' && word !== 'và' && word !== 'của' && word !== 'thuộc')
    .join(' ')
}

/** Whether two names that differ stand for one body: alike in full, or but for one slip of a letter. */
export function isSameBody(a: string, b: string): boolean {
  if (foldKey(a) === foldKey(b)) return true
  return isSameCanonical(canonicalName(a), canonicalName(b))
}

/** The same of two names in canonical form. */
export function isSameCanonical(one: string, two: string): boolean {
  if (one === two) return true
  return Math.abs(one.length - two.length) < 2 && isOneSlip(one.split(' '), two.split(' '))
}

/** Exactly one word differs, by one letter or tone, and the words before it do not announce a place or a number. */
function isOneSlip(one: readonly string[], two: readonly string[]): boolean {
  if (one.length !== two.length || one.length < 4) return false
  const at = one.findIndex((word, i) => word !== two[i])
  if (one.slice(at + 1).some((word, i) => word !== two[at + 1 + i])) return false
  const [left, right] = [one[at] ?? '', two[at] ?? '']
  if (left.length < 3 || right.length < 3 || /\d/.test(left + right)) return false
  const before = one.slice(Math.max(0, at - 3), at).join(' ')
  if (/(?:^| )(?:huyện|xã|phường|quận|phố|tỉnh|trấn|thôn|ấp|số|khu|cụm)(?: |$)/.test(before)) return false
  return plainLetters(left) === plainLetters(right) || (left.length > 4 && oneLetterApart(left, right))
}

function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1)
}

/** First letters of the words of a name, in capitals without tone: "TTTTTKUDKHCN". Đ stays Đ. */
export function initialsOf(raw: string): string {
  return canonicalName(raw)
    .split(' ')
    .map((word) => (word[0]?.normalize('NFD')[0] ?? '').toUpperCase())
    .join('')
}

/** The short forms in a name (two capitals or more), as written. */
export function abbreviationsIn(raw: string): string[] {
  return raw.normalize('NFC').match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}\p{N}])/gu) ?? []
}

/** Whether a short form is one that every office knows: UBND, KH&CN, CCHC. */
export function isCommonAbbreviation(text: string): boolean {
  return Object.hasOwn(ABBREVIATIONS, foldKey(text).replace(/[- ]/g, '')) || romanOnly(text)
}

function romanOnly(text: string): boolean {
  return /^[IVX]+$/.test(text)
}
