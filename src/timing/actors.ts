/**
 * Reads who is to do something by a day as the heading of that day: "Các phòng gửi trước ngày 10/12", "Cấp xã gửi cấp
 * huyện trước …, cấp huyện gửi Sở trước …".
 */
import { type Cursor, isOf, peek } from './cursor.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { type Label, labelOf } from './heading.ts'
import type { Said } from './said.ts'
import { SORT } from './sorts.ts'

/** Who works or what is sent, by the words that an office names them with. */
const ACTORS: ReadonlySet<string> = new Set(
  [
    'sở|ngành|ban|bộ|cục|vụ|viện|khoa|phòng|tổ|đội|nhóm|cấp|tỉnh|huyện|quận|xã|phường|thôn|bản|khu|ấp|trường|nhà trường',
    'chi cục|tổng cục|văn phòng|trung tâm|đơn vị|cơ quan|địa phương|cơ sở|thành phố|thị xã|thị trấn|đặc khu|tổ dân phố',
    'ubnd|hđnd|ủy ban|uỷ ban|hội đồng|mặt trận|thường trực|thanh tra|công an|quân sự|bảo hiểm xã hội|kho bạc|thuế',
    'chi bộ|đảng bộ|đảng ủy|đảng uỷ|công đoàn|đoàn|hội|liên đoàn|ban chỉ đạo|tổ công tác|tổ giúp việc',
    'lãnh đạo|chủ tịch|giám đốc|thủ trưởng|trưởng phòng|bí thư|chánh văn phòng|hiệu trưởng|người|cá nhân|cán bộ|công chức',
    'viên chức|giáo viên|giảng viên|học sinh|sinh viên|thí sinh|hộ|doanh nghiệp|nhà thầu|chủ đầu tư|bên|đoàn viên',
    'toàn tỉnh|toàn ngành|toàn huyện|toàn xã|bản giấy|bản cứng|bản mềm|bản điện tử|file|nội bộ|chuyên viên|bộ phận|đầu mối|tác giả|thành viên',
  ].flatMap((it) => it.split('|')),
)

const EACH: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'từng', 'toàn'])

/** How many words such a clause has at the most. */
const LONGEST = 24

/** Whether somebody is named at the cursor. */
export function namesActor(c: Cursor, ahead = 0): boolean {
  const at = EACH.has(peek(c, ahead)?.text ?? '') ? ahead + 1 : ahead
  let words = peek(c, at)?.text ?? ''
  for (let i = 1; i <= 3; i++) {
    if (ACTORS.has(words)) return true
    words += ` ${peek(c, at + i)?.text ?? ''}`
  }
  return false
}

/** "Các phòng gửi Văn phòng trước ngày 10/6": the words up to the time, which must be a bound one and end the clause. */
export function actorClause(c: Cursor): Label | undefined {
  const from = c.at
  if (!namesActor(c)) return undefined
  c.at++
  while (!(isOf(c, 'bound') || isOf(c, 'date'))) {
    const token = peek(c)
    if (!token || c.at > from + LONGEST || token.line || !isPlain(c)) return undefined
    c.at++
  }
  const to = c.at
  const acts = c.tokens.slice(from, to).some(({ head }) => head)
  const ahead = { ...c }
  const said = readSaid(ahead)
  if (!said?.every((it) => isBound(it, acts))) return undefined
  if (!clauseMayEnd(ahead) && !peek(ahead)?.head && !namesActor(ahead)) return undefined
  return labelOf(c, from, to)
}

/** A day to do it by; where a word tells what is done, a day to do it on and days to do it in, too. */
function isBound(it: Said, acts: boolean): boolean {
  if (it.kind === 'by') return it.point.kind === 'date' && (it.how !== 'on' || acts)
  if (it.kind === 'rule' || it.kind === 'again') return it.on !== undefined && (it.on.before === true || acts)
  return it.kind === 'range' && acts
}

/** A word that can neither be part of a time nor take one back. */
function isPlain(c: Cursor): boolean {
  const token = peek(c)
  if (!token || token.kind === 'number') return false
  if (token.kind === 'mark')
    return token.text === ',' ? peek(c, 1)?.head === true || namesActor(c, 1) : MARKS.includes(token.text)
  const [last, next] = [c.tokens[c.at - 1], peek(c, 1)]
  if (token.text === 'đồng') return last?.text === 'hội'
  if (token.text === 'số') return next?.kind !== 'number'
  if (token.text === 'người') return true
  return (token.sorts & (SORT.time | SORT.negation)) === 0
}

const MARKS: readonly string[] = ['/', '-']
