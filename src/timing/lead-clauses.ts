/** Clauses before a time that tell what is to be done, and nothing of when: "Giao Sở Tài chính rà soát; hoàn thành trước 15/8". */
import { foldKey } from '../text/fold.ts'
import { lastsSoLong } from './asides.ts'
import { type Cursor, fork, textOf } from './cursor.ts'
import { isNoTime, isWord } from './no-time.ts'
import { headedBy } from './node.ts'
import { isKind, type Node } from './said.ts'
import { namesActor } from './who.ts'

/** The nodes with such clauses as the headings of the times behind them. */
export function leadClauses(c: Cursor, nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((_, i) => leadsTo(c, nodes, i))) return nodes
  const out: Node[] = []
  for (const [i, node] of nodes.entries()) {
    const last = nodes[i - 1]
    if (last && leadsTo(c, nodes, i - 1)) {
      out.pop()
      out.push(headedBy(last, wordsOf(c, last), node))
    } else out.push(node)
  }
  return out
}

function wordsOf(c: Cursor, { from, to }: Node): string {
  return textOf(c, from, c.tokens[to]?.text === ')' ? to + 1 : to)
}

/** Whether a clause without a time stands before one with its time, behind a comma or where that one tells what is due. */
function leadsTo(c: Cursor, nodes: readonly Node[], at: number): boolean {
  const [clause, node] = [nodes[at], nodes[at + 1]]
  if (!clause || !isKind(clause, 'unread') || clause.note !== undefined) return false
  // "Đến năm 2025 cơ bản hoàn thành, đến năm 2030 …" goes with the time before it.
  if (!node || isKind(node, 'unread') || (at > 0 && clause.link === 'none')) return false
  const due = node.label === undefined ? finishes(c, node) : DUE.test(foldKey(node.label))
  if (node.link !== ',' && !(node.link === ';' && due)) return false
  const { from } = clause
  const first = c.tokens[from]
  // "Chuyển đổi IPv6 cho Cổng thông tin của Sở, chậm nhất trong tháng 11"
  const plain = node.link === ',' && clause.to > from + 2 && isWord(first)
  const acts = plain || first?.head === true || namesActor(fork(c, from)) || ACTS.test(first?.text ?? '')
  const period = PERIOD.test(c.tokens[clause.to - 1]?.text ?? '')
  // "Lồng ghép trong báo cáo CCHC quý, 6 tháng, năm" is a list of reports.
  if (period && (node.label === undefined || node.label === clause.label)) return false
  // "… tổng hợp báo cáo tuần, gửi Viện trước 10 giờ thứ Ba": which report it is.
  const to = wordsTo(c, clause, period)
  return REFERS.test(foldKey(textOf(c, from, to))) || (acts && isNoTime(c, from, to))
}

/** Where the words of a clause end, without what tells which one it is: "báo cáo tuần", "số liệu tháng trước", "mỗi đơn vị 02 ngày". */
function wordsTo(c: Cursor, { from, to }: Node, period: boolean): number {
  if (period && c.tokens[to - 2]?.text === 'báo cáo') return to - 1
  const last = c.tokens[to - 1]?.text === 'trước' && PERIOD.test(c.tokens[to - 2]?.text ?? '')
  if (last && to > from + 3) return to - 2
  let at = to - 1
  while (at > from && c.tokens[at]?.text !== ',') at--
  return at > from && lastsSoLong(textOf(c, at + 1, to)) ? at : to
}

const PERIOD = /^(tuần|tháng|quý|năm)$/

function finishes(c: Cursor, { from }: Node): boolean {
  return c.tokens[from]?.lexes.includes('finish') === true
}

/** Behind a stop it still speaks of the clause before. */
const DUE = /^(thời (gian|hạn)|hạn|hoàn thành|xong|báo cáo|trình|gửi|nộp)( |$)/

/** With which an office begins what it asks for. */
const ACTS =
  /^(giao|yêu|yêu cầu|đề|phân|phân công|chỉ|chỉ đạo|chủ|chủ trì|khẩn|khẩn trương|phối|phối hợp|tiếp tục|tập trung|để|trên|đồng thời|đạt|các|đối với)$/

/** "Tiếp theo Công văn số 890/UBND-NC ngày 02/5/2024": the document that the letter goes on from. */
const REFERS =
  /^(tiếp theo|thực hiện|căn cứ|phúc đáp|liên quan đến) ([^ ,;]+ ){1,5}số \d+[^ ,;]*( ngày \d{1,2}\/\d{1,2}\/\d{4})?( của [^\d,;]+)?$/
