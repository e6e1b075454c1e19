/** Periods that reports and plans are on, before the day that they are due: "Dự toán năm 2025, gửi Sở Tài chính trước 10/7". */
import { foldKey } from '../text/fold.ts'
import { type Cursor, textOf } from './cursor.ts'
import { isDataNote } from './no-deadline.ts'
import { noteTo } from './node.ts'
import { isKind, type Node } from './said.ts'

/** Takes the periods that stand before a due time into its heading; false where there is none. */
export function namedPeriods(c: Cursor, out: Node[], node: Node): boolean {
  const due = (isKind(node, 'by') && node.said.how !== 'on') || isKind(node, 'range')
  if (!due || !handedIn(c, node)) return false
  let first = out.length
  for (let next: Node = node; first > 0; first--) {
    const it = out[first - 1]
    // "Báo cáo quý I (số liệu tính từ … đến …) gửi về Sở trước …"
    const noted = it?.note !== undefined && !isDataNote(it.note)
    if (!it || noted || (next !== node && next.link === ';') || !isName(it, next)) break
    next = it
  }
  const names = out.slice(first)
  const last = names.at(-1)
  if (!last) return false
  // One reader may have read "quý I, II", and both have its words then.
  const apart = names.filter((it, i) => it.from !== names[i - 1]?.from)
  const words = apart.map((it, i) => {
    const typed = textOf(c, it.from, it.to)
    // "Báo cáo (quý I) và …"
    const period = c.tokens[it.from - 1]?.text === '(' ? `(${typed})` : typed
    return it.label === undefined || it.label === apart[i - 1]?.label ? period : `${it.label} ${period}`
  })
  if (node.label !== undefined && node.label !== last.label) words.push(node.label)
  const made = { ...node, link: names[0]?.link ?? node.link, label: words.join('; ') }
  for (const { note } of names) if (note !== undefined) noteTo(made, note)
  out.splice(first, names.length, made)
  return true
}

/** "Trước 31/01/2025 báo cáo kết quả năm 2024", "quý IV xây dựng kế hoạch năm 2025": which one is to be done then. */
export function periodBehind(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(node, 'span') || node.said.during || node.label === undefined || node.link !== ',') return false
  const { kind } = node.said.stretch
  const beside = c.tokens[last.to]
  if ((kind !== 'years' && kind !== 'months') || beside?.kind !== 'word' || beside.line) return false
  const label = foldKey(node.label)
  const bound = isKind(last, 'by') && last.said.how !== 'on'
  // "công bố kết quả SIPAS 2024"
  const bare = /^\d{4}$/.test(textOf(c, node.from, node.to))
  const named = bare || PLANNED.test(label) || ABOUT.test(label) || REPORTED.test(label)
  const timed = isKind(last, 'by') || isKind(last, 'span') || isKind(last, 'rule') || isKind(last, 'range')
  if (!bound && !(timed && named)) return false
  noteTo(last, `${node.label} ${textOf(c, node.from, node.to)}`)
  last.to = node.to
  return true
}

/** Whether the time says when what stands before it is sent or done. */
function handedIn(c: Cursor, { link, label, from }: Node): boolean {
  if (link === 'and') return label !== undefined
  // "Báo cáo quý I; báo cáo năm trước 15/12" are two reports.
  const own = /(^| )(tuần|tháng|quý|năm|kỳ)( |$)/.test(foldKey(label ?? ''))
  const sent =
    c.tokens[from]?.lexes.includes('finish') === true || (!own && HANDED_IN.test(foldKey(label ?? '')))
  return sent && (link === ',' || link === ';')
}

const HANDED_IN = /^(gửi|trình|nộp|báo cáo|đăng ký|hoàn thành|ban hành|phê duyệt|xong)( |$)/

/** Whether a period only tells which report or plan is meant. */
function isName(node: Node, next: Node): boolean {
  const label = foldKey(node.label ?? '')
  const follows = NEXT.test(foldKey(next.label ?? ''))
  const both = next.link === 'and' && follows && REPORTED.test(label)
  if (isKind(node, 'again')) return both && node.said.bare === true && !node.said.on
  if (isKind(node, 'always')) return node.said.during !== undefined && PLANNED.test(label)
  if (!isKind(node, 'span') || node.said.during) return false
  const { kind } = node.said.stretch
  if (kind === 'years') return PLANNED.test(label) || (next.link === 'and' && REPORTED.test(label))
  // "Báo cáo tháng 6 và 6 tháng đầu năm trước 20/6"
  const too = next.link === 'and' && ABOUT.test(label) && PERIOD.test(foldKey(next.label ?? ''))
  return (
    kind === 'months' &&
    (both ||
      too ||
      (next.link !== 'and' && ABOUT.test(label)) ||
      (next.label === node.label && ABOUT.test(label)))
  )
}

/** What is made for years to come, or on years gone by. */
const PLANNED =
  /(^| )(dự toán|kế hoạch|chương trình|quy hoạch|danh mục|nhu cầu|ước thực hiện|báo cáo tổng kết|chỉ số)( [^ ,;]+){0,6}$|^báo cáo /

/** What looks back on months: "Tổng hợp kết quả quý I", "xây dựng nhiệm vụ 6 tháng cuối năm". */
const ABOUT =
  /(^| )(kết quả|tình hình|số liệu|báo cáo|phương hướng|phương hướng nhiệm vụ)$|^(xây dựng|đề ra|đánh giá) .*nhiệm vụ$|^(xây dựng|đề ra) nhiệm vụ$/

const PERIOD = /^(\d+ tháng|tháng|quý|năm|cả năm)( |$)/

const REPORTED =
  /^(gửi |nộp |lập )?(báo cáo|tổng kết|đánh giá|kết quả|số liệu)( kết quả| tình hình| tổng kết)?/
const NEXT = /^(kế hoạch|phương hướng|chương trình|nhiệm vụ|dự toán|ước|dự kiến)( |$)/
