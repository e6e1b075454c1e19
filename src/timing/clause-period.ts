/** The period that what is sent is on, in the middle of a clause: "gửi báo cáo kế hoạch công tác quý IV/2024 về Văn phòng trước …". */
import { type Cursor, fork, is, isAny, peek, take, tokenAt } from './cursor.ts'
import { stretch } from './grammar/span.ts'

/** How many tokens the name of such a period has at the cursor; 0 where none stands, or no day to send it by behind it. */
export function periodInClause(c: Cursor): number {
  const [last, first] = [tokenAt(c, c.at - 1)?.text ?? '', tokenAt(c, c.at - 2)?.text ?? '']
  if (!SENT.test(last) && !SENT.test(`${first} ${last}`)) return 0
  const ahead = fork(c)
  take(ahead, 'whole')
  if (!stretch(ahead)) return 0
  const next = peek(ahead)
  if (next?.kind !== 'word' || next.line || isAny(ahead, ['before', 'by', 'to', 'each'])) return 0
  return dueBehind(ahead) ? ahead.at - c.at : 0
}

/** What is planned for a period or tells of it. */
const SENT =
  /^(báo cáo|kế hoạch|kết quả|nhiệm vụ|công tác|chương trình|phương hướng|dự toán|ước thực hiện|chỉ tiêu|số liệu)$/

/** Whether a day to do it by stands further on in the clause. */
function dueBehind(c: Cursor): boolean {
  for (let i = 0; i < FAR; i++) {
    const token = peek(c, i)
    if (!token || token.line || token.text === ';' || token.text === '(') return false
    if (is(c, 'before', i) || is(c, 'by', i))
      return isAny(fork(c, c.at + i + 1), ['day', 'hour']) || peek(c, i + 1)?.kind === 'number'
  }
  return false
}

/** No clause has more words between; the bound keeps the reading linear. */
const FAR = 24
