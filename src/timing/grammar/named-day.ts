/** Reads days that are called by what is kept on them, with the date behind the name: "ngày Quốc khánh 02/9". */

import { foldKey } from '../../text/fold.ts'
import { type Cursor, peek, take, takeText, textOf } from '../cursor.ts'
import { SORT } from '../sorts.ts'
import type { Token } from '../tokens.ts'

/** Takes "ngày" and the name up to the date, which another reader reads. */
export function dayName(c: Cursor): true | undefined {
  if (!calledDay(c)) return undefined
  takeText(c, ':')
  return peek(c)?.kind === 'number' ? true : undefined
}

/** Takes "ngày" and what is kept on it: "Ngày Pháp luật", "ngày Quốc khánh". */
export function calledDay(c: Cursor): true | undefined {
  if (!take(c, 'day') || !FIRST.has(peek(c)?.text ?? '')) return undefined
  const from = c.at
  while (c.at < from + 10 && isName(peek(c))) c.at++
  return NAMED.test(foldKey(textOf(c, from, c.at))) ? true : undefined
}

/** "Ngày Pháp luật trước ngày 20/11": a word that bounds a time, or says to whom, is none of the name. */
function isName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.line) return false
  return (token.sorts & (SORT.bound | SORT.date | SORT.negation)) === 0 && !APART.includes(token.text)
}

const APART: readonly string[] = ['về', 'vào', 'trong', 'tại', 'là']

const NAMES = [
  'quốc khánh',
  'quốc tế (lao động|phụ nữ|thiếu nhi|hạnh phúc|người cao tuổi|khuyết tật)',
  'giải phóng (hoàn toàn )?miền nam.*',
  'thống nhất đất nước',
  'thành lập (đảng|đoàn|mặt trận|quân đội|ngành|hội) .*',
  'pháp luật( .*)?',
  'khoa học và công nghệ( .*)?',
  'chuyển đổi số( .*)?',
  'sở hữu trí tuệ( .*)?',
  'sách và văn hóa đọc( .*)?',
  'nhà giáo( .*)?',
  'thầy thuốc( .*)?',
  'báo chí( .*)?',
  'doanh nhân( .*)?',
  'phụ nữ( .*)?',
  'gia đình( .*)?',
  'thương binh( -|,)? liệt sĩ',
  'môi trường( .*)?',
  'đại đoàn kết( .*)?',
  'toàn dân .*',
]

const NAMED = new RegExp(`^(truyền thống |hội )?(${NAMES.join('|')})$`)
/** The first words of the names, so that most places need no second look. */
const FIRST = new Set(
  'quốc|giải|thống|thành|pháp|khoa|chuyển|chuyển đổi|chuyển đổi số|sở|sách|nhà|thầy|báo|doanh|phụ|gia|thương|môi|đại|toàn|toàn dân|truyền|hội'.split(
    '|',
  ),
)
