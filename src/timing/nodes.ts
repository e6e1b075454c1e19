/**
 * Walks a phrase from left to right and takes it apart into nodes: things said, and what nobody can read. Labels,
 * brackets and joints are seen here; the readers of `grammar/` see one time at a time.
 */
import { foldKey } from '../text/fold.ts'
import { attempt, type Cursor, is, peek, textOf } from './cursor.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { bullet, type Label, labelBefore, periodLabel, REPORT, stops, TURN_NUMBER, TURNS } from './labels.ts'
import { isKind, type Link, type Node, type Said } from './said.ts'
import { boundTimeHere, timeIn, unread } from './unread.ts'

/** All nodes of a phrase in order; together they hold every token but joints, stops and brackets. */
export function nodesOf(c: Cursor, depth = 0): Node[] {
  const nodes: Node[] = []
  let line = -1
  let label: Label | undefined
  let link: Link = 'none'
  let listed = false
  let heading: Label | undefined
  let number: { text: string; to: number } | undefined
  while (c.at < c.end) {
    const ends = peek(c)?.line === true && line !== c.at
    line = c.at
    const joint = ends ? ';' : joinedBy(c)
    if (joint) {
      if (joint === ';') label = undefined
      link = stronger(link, joint)
      continue
    }
    const item = depth === 0 ? attempt(c, enumerator) : undefined
    if (item) {
      label = { text: item }
      number = { text: item, to: c.at }
      continue
    }
    if (depth < 2 && bracket(c, nodes, depth, heading ?? (number ? label : undefined))) {
      heading = undefined
      continue
    }
    if (colonNote(c, nodes)) {
      if (c.tokens[c.at - 1]?.text === ':') link = stronger(link, ':')
      else if (bullet(c, c.at)) {
        label = undefined
        link = step(c, ';')
      }
      continue
    }
    if (purpose(c, nodes)) continue
    const named = attempt(c, labelBefore) ?? (listed ? attempt(c, periodLabel) : undefined)
    if (named) {
      label = number
        ? { ...named, text: `${number.text}${number.to === line ? ' ' : '; '}${named.text}` }
        : named
      listed ||= REPORT.test(foldKey(named.text))
      link = link === 'none' && nodes.length > 0 ? ',' : link
      while (c.at < c.end - 1 && BULLETS.includes(peek(c)?.text ?? '')) c.at++
      if (depth < 2 && peek(c)?.text === '(') {
        heading = label
        continue
      }
    }
    const from = c.at
    // "Khởi công quý II, hoàn thành quý IV": what is to be finished is not what stood before.
    if (!named && !number && is(c, 'finish')) label = undefined
    const said = readSaid(c)
    const made = said
      ? said.map((it) => nodeOf(it, from, c.at, link, label))
      : [unread(c, link, named || number ? label : undefined)]
    if (said && made.length > 1) for (const it of made.slice(1)) it.link = 'and'
    nodes.push(...made)
    link = 'none'
    number = undefined
  }
  return nodes
}

function nodeOf(said: Said, from: number, to: number, link: Link, label: Label | undefined): Node {
  const node: Node = { said, from, to, link }
  if (label) node.label = label.text
  if (label?.hint) node.hint = label.hint
  return node
}

const ORDER: readonly Link[] = ['none', ':', '(', ',', 'and', 'or', ';']

function stronger(a: Link, b: Link): Link {
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a
}

const BULLETS: readonly string[] = ['-', '•', '*', '+']

/** Takes a joint or stop. */
function joinedBy(c: Cursor): Link | undefined {
  const token = peek(c)
  if (!token) return undefined
  const first =
    c.at === 0 || c.tokens[c.at - 1]?.text === ';' || token.line || c.tokens[c.at - 1]?.text === ':'
  if ((token.text === '-' || token.text === '•' || token.text === '*' || token.text === '+') && first)
    return step(c, ',')
  // "Quý I/202" ends in a broken year, not in a joint.
  if (token.text === '/' && token.glued && peek(c, 1)?.kind === 'number') return undefined
  if (token.text === ',' || token.text === '/') return step(c, ',')
  if (token.text === ';' || token.text === '.' || token.text === '…') return step(c, ';')
  if (token.text === '"') return step(c, 'none')
  // "Cùng đợt báo cáo …" joins nothing before it.
  if (token.text === 'cùng' && (c.at === 0 || first || peek(c, 1)?.text === 'đợt')) return undefined
  if (token.lexes.includes('and')) return step(c, 'and')
  if (token.lexes.includes('or')) return step(c, 'or')
  return undefined
}

/** "1.", "a)", "(2)" before an item of a list. */
function enumerator(c: Cursor): string | undefined {
  const from = c.at
  if ((peek(c)?.text.length ?? 9) > 4) return undefined
  const last = c.tokens[from - 1]
  if (last && last.text !== ';' && last.text !== '.' && !peek(c)?.line) return undefined
  const open = peek(c)?.text === '(' ? 1 : 0
  const next = peek(c, open + 2)
  c.at += open + 2
  const text = next && next.kind !== 'number' && !next.glued ? textOf(c, from, c.at) : ''
  return ENUMERATOR.test(text) ? text : undefined
}

const ENUMERATOR = /^(\((\d{1,2}|[a-hđ])\)|(\d{1,2}|[a-hđ]|[ivx]+)[.)])$/i

function step(c: Cursor, link: Link): Link {
  c.at++
  return link
}

/** "(trước 15/12)" is read like the rest; "(theo quy định)" is a note; what may be a time and cannot be read is said. */
function bracket(c: Cursor, nodes: Node[], depth: number, heading: Label | undefined): boolean {
  if (peek(c)?.text !== '(') return false
  let close = c.at + 1
  while (close < c.end && c.tokens[close]?.text !== ')') close++
  const inner: Cursor = { ...c, at: c.at + 1, end: close }
  const found = close > c.at + 1 ? nodesOf(inner, depth + 1) : []
  const before = heading ? undefined : nodes.at(-1)
  const noted = found.every(
    ({ said, label, from }) =>
      (said.kind === 'event' && (said.how === 'under' || c.tokens[from]?.text.startsWith('nếu'))) ||
      (said.kind === 'again' && said.bare && label !== undefined),
  )
  const silent =
    found.every(({ said }) => said.kind === 'unread') &&
    (!timeIn(c, c.at + 1, close) || numbersTurn(c, c.at + 1, close))
  // "15/6 (6 tháng)": the report that is due, not a frequency.
  const about =
    (before?.said.kind === 'by' || before?.said.kind === 'span') &&
    found.every((it) => (isKind(it, 'again') && it.said.bare) || isReportOn(it, before))
  if (before && before.said.kind !== 'unread' && (noted || silent || about)) {
    const text = textOf(c, c.at + 1, close)
    if (text !== '') before.note = before.note ? `${before.note}; ${text}` : text
  } else {
    found.forEach((it, i) => {
      if (i === 0) it.link = '('
      const label = heading?.text ?? before?.label
      if (label !== undefined && it.label === undefined) it.label = label
      else if (heading && it.label !== undefined) it.label = `${heading.text}; ${it.label}`
      nodes.push(it)
    })
  }
  c.at = Math.min(close + 1, c.end)
  return true
}

/** What looks back on a period. */
const REVIEW = /báo cáo|số liệu|kết quả|tổng kết|sơ kết|đánh giá|quyết toán/

/**
 * "Quý I (báo cáo năm 2023)", "20/12 (báo cáo năm 2024)": the period that the report due then is on. Behind a stretch a
 * month may be when it is due, and is read.
 */
function isReportOn({ said, label }: Node, before: Node): boolean {
  if (said.kind !== 'span' || said.during || label === undefined || !REVIEW.test(foldKey(label))) return false
  const { stretch } = said
  const long = stretch.kind === 'years' || (stretch.kind === 'months' && stretch.to > stretch.from)
  return long || before.said.kind === 'by'
}

/** "đợt 1", "lần thứ 2", "giai đoạn I": which of several turns the time before is of. */
function numbersTurn(c: Cursor, from: number, to: number): boolean {
  if (!TURNS.includes(c.tokens[from]?.text ?? '')) return false
  const at = c.tokens[from + 1]?.text === 'thứ' ? from + 2 : from + 1
  return at === to - 1 && TURN_NUMBER.test(c.tokens[at]?.text ?? '')
}

/** "… đối với báo cáo 6 tháng": what the time before is for. */
function purpose(c: Cursor, nodes: Node[]): boolean {
  const before = nodes.at(-1)
  if (!before || before.said.kind === 'unread' || !is(c, 'for')) return false
  const from = c.at
  while (c.at < Math.min(c.end, from + 30)) {
    const token = peek(c)
    if (!token || token.line || [';', '(', ',', ':'].includes(token.text)) break
    if (token.text === '.' && !c.tokens[c.at + 1]?.glued) break
    if (c.at > from && boundTimeHere(c)) break
    c.at++
  }
  while (c.at > from + 1 && c.tokens[c.at - 1]?.lexes.some((lex) => lex === 'and' || lex === 'or')) c.at--
  const text = textOf(c, from, c.at)
  before.note = before.note ? `${before.note}; ${text}` : text
  return true
}

/** "Quý I: xây dựng kế hoạch; …": words after a time that hold no time are what is to be done in it. */
function colonNote(c: Cursor, nodes: Node[]): boolean {
  const before = nodes.at(-1)
  if (peek(c)?.text !== ':') return false
  const from = c.at + 1
  let to = from
  while (
    to < Math.min(c.end, from + 60) &&
    ![';', '(', ':'].includes(c.tokens[to]?.text ?? '') &&
    !stops(c, to) &&
    !bullet(c, to) &&
    !c.tokens[to]?.line
  )
    to++
  const ahead: Cursor = { ...c, at: from, end: to }
  if (readSaid(ahead) && clauseMayEnd({ ...ahead, end: c.end })) {
    c.at++
    return true
  }
  if (
    !before ||
    before.said.kind === 'unread' ||
    to === from ||
    (timeIn(c, from, to) && !numbersTurn(c, from, to))
  ) {
    c.at++
    return true
  }
  const text = textOf(c, from, to).replace(/[.,]+$/, '')
  before.note = before.note ? `${before.note}; ${text}` : text
  c.at = to
  return true
}
