/**
 * What makes a whole clause doubtful though times in it could be read: lunar days, fractions, numbers of documents, days
 * that lost a part. No day of such a clause is given, as it would be a wrong one.
 */
import { type Cursor, textOf, tokenAt } from './cursor.ts'
import { makeNode, noteTo } from './node.ts'
import { isKind, type Node, pointOf } from './said.ts'
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'

/** The nodes, with one unread node for each clause that nobody can trust. */
export function undoubted(c: Cursor, nodes: readonly Node[]): readonly Node[] {
  const lunar = ((c.tokens[0]?.ahead ?? 0) & SORT.lunar) !== 0
  if (!lunar && !nodes.some((it, i) => isDoubtful(c, it, i > 0 ? nodes[i - 1] : undefined))) return nodes
  const clauses = [...lunarClauses(c, nodes), ...doubtfulClauses(c, nodes)]
  return clauses.reduce((all, clause) => withUnread(c, all, clause), [...nodes])
}

type Clause = readonly [from: number, to: number]

function withUnread(c: Cursor, nodes: Node[], [from, to]: Clause): Node[] {
  const isInside = (it: Node): boolean => it.to > from && it.from < to
  const first = nodes.find(isInside)
  if (!first) return nodes
  const one = makeNode({ kind: 'unread' }, from, to, first.link)
  const out: Node[] = []
  for (const node of nodes) {
    if (!isInside(node)) {
      out.push(node)
      continue
    }
    if (node === first) out.push(one)
    else one.to = Math.max(one.to, node.to)
    // What stood beside a time is told on, where it is no part of the clause.
    const { note } = node
    if (note !== undefined && !textOf(c, one.from, one.to).includes(note)) noteTo(one, note)
  }
  return out
}

function* doubtfulClauses(c: Cursor, nodes: readonly Node[]): Iterable<Clause> {
  let end = 0
  for (const [i, node] of nodes.entries()) {
    if (node.from < end || !isDoubtful(c, node, i > 0 ? nodes[i - 1] : undefined)) continue
    const clause = clauseOf(c, node.from, isGap(c, node.to))
    end = clause[1]
    yield clause
  }
}

function isDoubtful(c: Cursor, node: Node, before: Node | undefined): boolean {
  const { kind } = node.said
  if (kind === 'unread') return false
  if (kind === 'event') return perhapsSix(c, node)
  return (
    lostBefore(c, node) ||
    mayBeMore(c, node) ||
    isGap(c, node.to) ||
    isFraction(c, node) ||
    isBareYear(c, node, before) ||
    isOfTerm(c, node) ||
    isIncoming(c, node, before)
  )
}

/** "sau thang dau nam": with its marks this may be "sáu tháng". */
function perhapsSix(c: Cursor, { from }: Node): boolean {
  return c.tokens[from]?.text === 'sau' && c.tokens[from + 1]?.text === 'thang'
}

/** "/6/2024", "Tháng /2024", "ISO 9001:2015": the number before is lost, or is no time. */
function lostBefore(c: Cursor, { from }: Node): boolean {
  const [first, mark, last] = [c.tokens[from], tokenAt(c, from - 1), tokenAt(c, from - 2)]
  if (first?.kind !== 'number' || !mark) return false
  if (mark.text === ':') return mark.glued && first.glued && last?.kind === 'number'
  if (mark.text !== '/' || last?.text === '/' || last?.text === ')') return false
  if (!last || last.kind === 'mark' || mark.line) return true
  const unit = last.lexes.some((lex) => ['day', 'month', 'quarter', 'year'].includes(lex))
  return unit && (first.text.length === 4 || c.tokens[from + 1]?.text === '/')
}

/** "30/1l/2024", "30/1¹", "12/2024/TT-BNV", "15/8 ta", "30/6 + 5 ngày", "30/6 hoặc sau đó": what follows changes the time. */
function mayBeMore({ tokens }: Cursor, { to }: Node): boolean {
  const [last, next, after] = [tokens[to - 1], tokens[to], tokens[to + 1]]
  if (!last || !next || next.line) return false
  const number = last.kind === 'number'
  if (number && next.glued && (isUnknown(next) || SUPERSCRIPT.test(next.text))) return true
  if (number && next.text === '/' && next.glued && after?.glued && isUnknown(after)) return true
  if (next.text === 'ta' || next.text === 'âm') return true
  const open = next.text === '(' ? 1 : 0
  if (open && after && /^(ta|âm)$/.test(after.text) && tokens[to + 2]?.text === ')') return true
  return adds(tokens, to + open) || endsLater(tokens, to)
}

const SUPERSCRIPT = /^[⁰¹²³⁴-⁹]$/

function isUnknown(token: Token): boolean {
  return token.kind === 'word' && token.lexes.length === 0 && token.value === undefined && !token.head
}

/** "+ 5 ngày", "+ 15": so many days more, not another time. */
function adds(tokens: readonly Token[], at: number): boolean {
  const [plus, count, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (plus?.text !== '+' || count?.kind !== 'number') return false
  const dated = tokens[at - 1]?.kind === 'number' && /^[/.-]$/.test(tokens[at - 2]?.text ?? '')
  if (!unit || unit.kind === 'mark') return dated && !/^[/.-]$/.test(unit?.text ?? '')
  const days = unit.lexes.some((lex) => lex === 'day' || lex === 'workday' || lex === 'week')
  return (days || dated) && tokens[at + 3]?.kind !== 'number'
}

/** "hoặc sau đó", and "sau đó" with nothing behind it. */
function endsLater(tokens: readonly Token[], to: number): boolean {
  const at = /^[,;(]$/.test(tokens[to]?.text ?? '') ? to + 1 : to
  const or = tokens[at]?.lexes.includes('or') ? 1 : 0
  if (tokens[at + or]?.text !== 'sau đó') return false
  const next = tokens[at + or + 1]
  return or === 1 || !next || next.line || next.kind === 'mark'
}

/** "15/5 … 30/6": a run, or two of several days. */
function isGap({ tokens }: Cursor, to: number): boolean {
  let at = to
  while (tokens[at]?.text === '…' || (tokens[at]?.text === '.' && (at === to || tokens[at]?.glued))) at++
  const next = tokens[at]
  if (at === to || (at === to + 1 && tokens[to]?.text === '.') || !next || next.line) return false
  return next.kind === 'number' || /^(i{1,3}|iv)$/.test(next.text)
}

/** "15/6 đơn vị", "12/2024 hồ sơ": so many out of so many, or a number of things. */
function isFraction(c: Cursor, { to }: Node): boolean {
  const { tokens } = c
  const next = tokens[to]
  if (!next || next.line || tokens[to - 2]?.text !== '/') return false
  if (tokens[to - 3]?.kind !== 'number' || tokens[to - 1]?.kind !== 'number') return false
  if (!isUnknown(next) && !COUNTED.includes(next.text)) return false
  const before = tokens[to - 4]
  const bound =
    before?.text === '/' ||
    (before && !before.lexes.includes('finish') && (before.sorts & (SORT.time | SORT.how)) !== 0)
  return !bound
}

/** Things that are counted, of which the vocabulary knows the words for other reasons. */
const COUNTED: readonly string[] = [
  'hồ sơ',
  'nhiệm vụ',
  'nội dung',
  'kế hoạch',
  'cuộc',
  'buổi',
  'đợt',
  'phiên',
]

/** "Quý IV/2024 và 2025": the same of the next year, or all of it. */
function isBareYear({ tokens }: Cursor, { from, to, said, link }: Node, before: Node | undefined): boolean {
  if (said.kind !== 'span' || said.stretch.kind !== 'years' || to !== from + 1) return false
  if (!before || (link !== ',' && link !== 'and' && link !== 'or')) return false
  const at =
    before.said.kind === 'span'
      ? before.said.stretch
      : before.said.kind === 'by'
        ? before.said.point
        : undefined
  return (
    (at?.kind === 'months' || at?.kind === 'date') && at.year !== undefined && tokens[from]?.kind === 'number'
  )
}

/** "Tuần 9" of a term of school is not one of the year. */
function isOfTerm(c: Cursor, { from, said }: Node): boolean {
  const at = pointOf(said)
  if (at?.kind !== 'week') return false
  const [start, end] = clauseOf(c, from, false)
  return c.tokens
    .slice(start, end)
    .some(({ text }, i, all) => text === 'năm học' || (text === 'học' && /^kỳ/.test(all[i + 1]?.text ?? '')))
}

/** "Công văn đến 15/6": a letter that has come in; "kỳ báo cáo tính từ … đến …": the days that a report is on. */
function isIncoming({ tokens }: Cursor, node: Node, before: Node | undefined): boolean {
  const { from } = node
  if (!isKind(before, 'unread') || before.to !== from) return false
  if (isKind(node, 'range') && tokens[from - 1]?.text === 'kỳ báo cáo') return true
  if (tokens[from]?.text !== 'đến') return false
  return /^(văn|bản|thư|điện)$/.test(tokens[from - 1]?.text ?? '')
}

/** "15/8 (âm lịch)", "Âm lịch: 15/8"; a bracket that names a lunar day of its own leaves the day before it alone. */
function* lunarClauses(c: Cursor, nodes: readonly Node[]): Iterable<Clause> {
  const { tokens } = c
  let end = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i < end || !isLunar(c, i) || nodes.some((it) => inEvent(it, i))) continue
    const clause = ownBracket(c, i) ?? clauseOf(c, i, false)
    end = clause[1]
    yield clause
  }
}

function isLunar({ tokens }: Cursor, at: number): boolean {
  const token = tokens[at]
  if (!token?.lexes.includes('lunar')) return false
  const [last, next] = [tokens[at - 1], tokens[at + 1]]
  // "AL" may be short for something else.
  if (/^(al|âl)$/.test(token.text))
    return last?.kind === 'number' || last?.text === '(' || next?.kind === 'number'
  if (/^(mùng|mồng)$/.test(token.text)) return !isMonthly(tokens, at)
  return token.repaired === undefined || token.text.includes(' ')
}

/** "ngày mùng 5 hằng tháng": so are the first ten days of any month called. */
function isMonthly(tokens: readonly Token[], at: number): boolean {
  const [named, count, each, month] = [at - 1, at + 1, at + 2, at + 3].map((it) => tokens[it])
  return (
    named?.text === 'ngày' &&
    count?.value !== undefined &&
    each?.lexes.includes('each') === true &&
    month?.text === 'tháng'
  )
}

function inEvent({ said, from, to }: Node, at: number): boolean {
  return said.kind === 'event' && said.how !== 'under' && at >= from && at < to
}

/** The inside of the bracket around a token, if it holds a number of its own. */
function ownBracket({ tokens }: Cursor, at: number): Clause | undefined {
  let from = at
  while (from > 0 && tokens[from - 1]?.text !== '(')
    if (/^[;)]$/.test(tokens[--from]?.text ?? '')) return undefined
  let to = at
  while (to < tokens.length && tokens[to]?.text !== ')') to++
  const dated = tokens.slice(from, at).some(({ kind }) => kind === 'number')
  return from > 0 && dated ? [from, to] : undefined
}

/** The tokens of the clause around one, without the stops at its ends; `gap` for one that goes on behind a gap. */
function clauseOf(c: Cursor, at: number, gap: boolean): Clause {
  const { tokens } = c
  let from = at
  while (from > 0 && !tokens[from]?.line && !ends(tokens, from - 1)) from--
  let to = at + 1
  while (to < tokens.length && !tokens[to]?.line && (gap ? tokens[to]?.text !== ';' : !ends(tokens, to))) to++
  while (from < at && /^[-•*+,]$/.test(tokens[from]?.text ?? '')) from++
  while (to > at + 1 && /^[,.…]$/.test(tokens[to - 1]?.text ?? '')) to--
  return [from, to]
}

function ends(tokens: readonly Token[], at: number): boolean {
  const [stop, next] = [tokens[at], tokens[at + 1]]
  if (stop?.text === ';' || stop?.text === '…') return true
  return stop?.text === '.' && !next?.glued && !isNumbered(tokens, at)
}

/** "2. Trước 30/6": the number of an item belongs to it. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [number, last] = [tokens[at - 1], tokens[at - 2]]
  if (!number || number.text.length > 2) return false
  return number.line || !last || /^[;.]$/.test(last.text)
}
