/** Names in the capitals of a head in the letters of a sentence: "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TỈNH ĐỒNG THÁP". */
import { foldKey } from '../text/fold.ts'

/** Text without inline marks, blanks single. */
export function plain(text: string): string {
  return text.replace(/\*+/g, '').replace(/\s+/g, ' ').trim()
}

/** Whether every letter is a capital, and there is one. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase()
}

/** "TỈNH ĐỒNG THÁP" under "ỦY BAN NHÂN DÂN", "VÀ CÔNG NGHỆ" under "SỞ KHOA HỌC": a name that goes on in its next line. */
const BODY =
  /^(?:ủy ban|uỷ ban|ubnd|hđnd|ubmttq|hội đồng|sở|ban(?! hành)|bộ(?! chỉ số| tiêu chí| thủ tục)|cục|chi cục|tổng cục|phòng|trung tâm|tt|văn phòng|bệnh viện|trường(?= )|đại học|học viện|viện|hội(?! nghị| thảo| thi)|liên đoàn|liên hiệp|đoàn|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng|công an|bộ chỉ huy|tòa án|kho bạc|bảo hiểm|bhxh|thanh tra|tổng công ty|công ty|tập đoàn|thư viện|bảo tàng|đài|báo(?! cáo)|quỹ|chính phủ|thủ tướng|hạt|trạm|thuế|hải quan|ngân hàng|tổ công tác|mặt trận|liên minh)(?!\p{L})/u

/** Whether a line of a head begins the name of a body. */
export function beginsBody(text: string): boolean {
  return BODY.test(foldKey(text))
}

/** The lines of the left column of a head as whole names, the higher body first. */
export function joinedNames(lines: readonly string[]): string[] {
  const names: string[] = []
  for (const line of lines) {
    if (names.length > 0 && !beginsBody(line)) names.push(`${names.pop()} ${line}`)
    else names.push(line)
  }
  return names
}

const KEEP =
  /^(?:UBND|HĐND|KH&CN|KHCN|CNTT|TTHC|CCHC|PAPI|SIPAS|PCI|DTI|PAR|INDEX|HCC|TTĐT|QPPL|BTC|TW|TP\.?|TP\.HCM|ISO|CBCCVC|VHTTDL|LĐTBXH|NN&PTNT|GD&ĐT|TN&MT|[IVX]{1,5})$/

/** Fields of work whose parts have capitals of their own. */
const FIELDS = [
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Tài nguyên và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa, Khoa học và Thông tin',
  'Văn hóa, Thể thao',
  'Văn hóa và Thể thao',
  'Văn hóa và Thông tin',
  'Văn hóa - Xã hội',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Dân tộc và Tôn giáo',
  'Tài chính - Kế hoạch',
  'Kế hoạch - Tài chính',
  'Kinh tế và Hạ tầng',
  'Kinh tế, Hạ tầng và Đô thị',
  'Giao thông vận tải',
  'Quy hoạch - Kiến trúc',
  'Chăn nuôi và Thú y',
  'Trồng trọt và Bảo vệ thực vật',
  'Tiêu chuẩn Đo lường Chất lượng',
  'Phục vụ hành chính công',
  'Công Thương',
  'xã hội tỉnh',
  'xã hội Việt Nam',
  'xã hội thành phố',
] as const

/** Provinces and cities, those before the mergers of 2025, too: a body's name may end with one ("SỞ Y TẾ BẮC KẠN"). */
const PROVINCES =
  'An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hồ Chí Minh,Huế,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái'.split(
    ',',
  )

/** "SỞ KHOA HỌC VÀ CÔNG NGHỆ" → "Sở Khoa học và Công nghệ"; short forms stay, names of places get their capitals. */
export function sentenceCase(text: string): string {
  const words = text.split(' ')
  const place = words.findIndex((_, i) => namesPlace(words, i))
  const cased = words
    .map((word, i) => {
      if (KEEP.test(word) || /\d|&/.test(word)) return word
      const low = word.toLowerCase()
      const inPlace = place >= 0 && i > place && !/^(?:PHỐ|XÃ|TRẤN)$/.test(word)
      const proper =
        i === 0 || inPlace || AFTER_FIELD.has(`${words[i - 1] ?? ''} ${word}`) || startsField(words, i)
      return proper ? low.replace(/^\p{L}/u, (it) => it.toUpperCase()) : low
    })
    .join(' ')
  return [...FIELDS, ...PROVINCES].reduce((out, name) => replaceFolded(out, name), cased)
}

/** "TỈNH ĐỒNG THÁP", but not "CÁC HUYỆN, THỊ XÃ". */
function namesPlace(words: readonly string[], i: number): boolean {
  if (!/^(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN|PHỐ|TRẤN|TP\.?)$/.test(words[i] ?? '') || words[i + 1] === undefined)
    return false
  return words[i - 1] !== 'CÁC' && !/^(?:THUỘC|VÀ|TRONG|CỦA|HỘI)$/.test(words[i + 1] ?? '')
}

function replaceFolded(text: string, field: string): string {
  const at = ` ${text} `.toLowerCase().indexOf(` ${field.toLowerCase()} `)
  return at < 0 ? text : text.slice(0, at) + field + text.slice(at + field.length)
}

const AFTER_FIELD: ReadonlySet<string> = new Set([
  'VÀ CÔNG',
  'VÀ ĐÀO',
  'VÀ TRUYỀN',
  'VÀ ĐẦU',
  'VÀ PHÁT',
  'VÀ MÔI',
  'VÀ XÃ',
  'VÀ THỂ',
  'VÀ DU',
  'VÀ TÔN',
])

/** The field of work after "Sở", "Ban", … begins with a capital. */
function startsField(words: readonly string[], i: number): boolean {
  const [one = '', two = ''] = [words[i - 1], words[i]]
  if (/^(?:BAN NHÂN|HỘI ĐỒNG|BỘ PHẬN)$/.test(`${one} ${two}`)) return false
  return /^(?:SỞ|BAN|CỤC|BỘ|PHÒNG|TÂM|ĐOÀN|HỘI|VIỆN|TRƯỜNG)$/.test(one)
}
