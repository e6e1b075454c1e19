/** Who does the work of an office, by the words that it names them with: units, levels, persons, and what is sent. */
import { type Cursor, peek } from './cursor.ts'

/** Who works or what is sent, by the words that an office names them with. */
const ACTORS: ReadonlySet<string> = new Set(
  [
    'sở|ngành|ban|bộ|cục|vụ|viện|khoa|phòng|tổ|đội|nhóm|cấp|tỉnh|huyện|quận|xã|phường|thôn|bản|khu|ấp|trường|nhà trường',
    'chi nhánh|công ty|ngân hàng|hợp tác xã|tổ hợp tác|chi cục|tổng cục|văn phòng|trung tâm|đơn vị|cơ quan|địa phương|cơ sở|thành phố|thị xã|thị trấn|đặc khu|tổ dân phố',
    'bgh|btv|bch|bcđ|ubnd|hđnd|ủy ban|uỷ ban|hội đồng|mặt trận|thường trực|thanh tra|công an|quân sự|bảo hiểm xã hội|kho bạc|thuế',
    'chi bộ|đảng bộ|đảng ủy|đảng uỷ|công đoàn|đoàn|hội|liên đoàn|ban chỉ đạo|tổ công tác|tổ giúp việc',
    'lãnh đạo|chủ tịch|giám đốc|thủ trưởng|trưởng phòng|bí thư|chánh văn phòng|hiệu trưởng|người|cá nhân|cán bộ|công chức',
    'viên chức|giáo viên|giảng viên|học sinh|sinh viên|thí sinh|hộ|doanh nghiệp|nhà thầu|chủ đầu tư|bên|đoàn viên',
    'chính phủ|thủ tướng|quốc hội|tòa án|viện kiểm sát|trưởng đoàn|đoàn thanh tra|nhà đầu tư|thương nhân|hai bên|các bên|thường trực tỉnh ủy|thường trực huyện ủy|thường trực thành ủy|thường trực đảng ủy|thường trực hội đồng|thường trực hđnd|thường trực ủy ban|ban thường trực|khách hàng|chi đoàn|chi hội|liên đội|chi đội',
    'bệnh viện|trạm|trạm y tế|cảng vụ|học viện|nhà máy|xí nghiệp|ban quản lý|tòa soạn',
    'người lao động|người sử dụng lao động|người đứng đầu|người nộp thuế|người dân|người khiếu nại|công dân',
    'toàn tỉnh|toàn ngành|toàn huyện|toàn xã|đ/c|đồng chí|ông|bà|anh|chị|bản giấy|bản cứng|bản mềm|bản điện tử|file|nội bộ|chuyên viên|bộ phận|đầu mối|tác giả|thành viên',
  ].flatMap((it) => it.split('|')),
)

const EACH: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'từng', 'toàn'])

/** The first words of them, so that most places need no second look. */
const FIRST = new Set([...ACTORS].map((it) => it.split(' ')[0] ?? it))

/** Whether somebody is named at the cursor. */
export function namesActor(c: Cursor, ahead = 0): boolean {
  const at = EACH.has(peek(c, ahead)?.text ?? '') ? ahead + 1 : ahead
  let words = peek(c, at)?.text ?? ''
  if (!FIRST.has(words) && !ACTORS.has(words)) return false
  for (let i = 1; i <= 3; i++) {
    if (ACTORS.has(words)) return true
    words += ` ${peek(c, at + i)?.text ?? ''}`
  }
  return false
}

/** "Gửi báo cáo đến Bộ …", "tuyển sinh vào lớp 10": to whom and where to, not until when. */
export function sentTo(c: Cursor): boolean {
  const next = peek(c, 1)
  if (!/^(đến|vào|tới)$/.test(peek(c)?.text ?? '') || next?.kind !== 'word' || next.text === 'hạn')
    return false
  return next.lexes.length === 0 || namesActor(c, 1)
}
