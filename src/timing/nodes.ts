/**
 * Walks a phrase from left to right and takes it apart into nodes: things said, and what nobody can read. Labels,
 * brackets and joints are seen here; the readers of `grammar/` see one time at a time.
 */
import { foldKey } from '../text/fold.ts'
import { bracket, wordsInBrackets } from './brackets.ts'
import { attempt, type Cursor, fork, is, isAny, peek, textOf, tokenAt } from './cursor.ts'
import { LED } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { periodLabel } from './head-words.ts'
import type { Label } from './heading.ts'
import { inYear } from './join-lists.ts'
import { labels, REPORT } from './labels.ts'
import { lapse, sharesOf } from './limit-notes.ts'
import { bullet, ENUMERATOR } from './marks.ts'
import { isNoDeadline } from './no-deadline.ts'
import { makeNode } from './node.ts'
import { colonNote, purpose } from './notes.ts'
import { isKind, type Link, type Node, pointOf, type Said } from './said.ts'
import { SORT } from './sorts.ts'
import { aside, tail } from './tails.ts'
import type { Token } from './tokens.ts'
import { UNTIL_EVENT } from './told.ts'
import { unread } from './unread.ts'

/** All nodes of a phrase in order; together they hold every token but joints, stops and brackets. */
export function nodesOf(c: Cursor, depth = 0): Node[] {
  const nodes: Node[] = []
  let line = -1
  let label: Label | undefined
  let link: Link = 'none'
  let listed = false
  let heading: Label | undefined
  let number: { text: string; to: number } | undefined
  let fresh = false
  const inside = (it: Cursor): Node[] => nodesOf(it, depth + 1)
  while (c.at < c.end) {
    const ends = peek(c)?.line === true && line !== c.at
    line = c.at
    const joint = ends ? ';' : (joinedBy(c) ?? dashBehindEvent(c, nodes))
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
    const many = nodes.length
    // "(qua Phòng Nội vụ) chậm nhất ngày 15/11"
    const first = nodes.length === 0 && label === undefined && peek(c)?.text === '('
    const more = heading || first ? wordsInBrackets(c) : undefined
    if (more) {
      label = heading ? { ...heading, text: `${heading.text} ${more}` } : { text: more }
      heading = undefined
      fresh = true
      continue
    }
    if (depth < 2 && bracket(c, nodes, inside, heading ?? (number ? label : undefined))) {
      heading = undefined
      if (nodes.length > many) link = 'none'
      continue
    }
    if (colonNote(c, nodes)) {
      if (tokenAt(c, c.at - 1)?.text === ':') {
        link = stronger(link, ':')
        // "Công chức tuyển dụng từ 01/7/2023: trước 30/9": whose the day is ends here.
        if (label?.void) label = undefined
      } else if (bullet(c, c.at)) {
        label = undefined
        link = step(c, ';')
      }
      continue
    }
    if (
      purpose(c, nodes) ||
      sharesOf(c, nodes) ||
      lapse(c, nodes) ||
      tail(c, nodes, link) ||
      aside(c, nodes)
    ) {
      link = 'none'
      continue
    }
    const over = nodes.length > 0 || depth > 0 ? leadsOver(c) : undefined
    if (over && pointOf(nodes.at(-1)?.said ?? { kind: 'unread' })) link = stronger(link, ',')
    const named: Label | undefined =
      attempt(c, labels) ??
      (listed || (isAny(c, ['year', 'quarter', 'month']) && is(c, 'before', 1) && nodes.some(isPeriodic))
        ? attempt(c, periodLabel)
        : undefined)
    if (named) {
      label = number
        ? { ...named, text: `${number.text}${number.to === line ? ' ' : '; '}${named.text}` }
        : named
      if (over) label = { ...label, text: `${over.text} ${label.text}` }
      // "Dự kiến:;" heads nothing.
      if (peek(c)?.text === ';') {
        const empty = makeNode({ kind: 'unread' }, line, c.at, link)
        if (number) empty.label = number.text
        number = undefined
        nodes.push(empty)
        link = 'none'
        continue
      }
      listed ||= REPORT.test(foldKey(named.text)) || OF_PERIOD.test(foldKey(named.text))
      link = link === 'none' && nodes.length > 0 ? ',' : link
      while (c.at < c.end - 1 && BULLETS.includes(peek(c)?.text ?? '')) c.at++
      if (depth < 2 && peek(c)?.text === '(') {
        heading = label
        continue
      }
      // "Thời hạn gửi báo cáo:\na) Trước ngày 15/6"
      const sub = depth === 0 && peek(c)?.line ? attempt(c, enumerator) : undefined
      if (sub && label) label = { ...label, text: `${label.text}; ${sub}` }
    }
    const from = over && !named ? over.from : c.at
    // "Khởi công quý II, hoàn thành quý IV": what is to be finished is not what stood before.
    if (!named && !number && !fresh && is(c, 'finish')) label = undefined
    fresh = false
    const said = readSaid(c)
    if (label && (label.void || (said && isNoDeadline(label.text, said, depth > 0)))) {
      if (!said) unread(c, link, undefined)
      nodes.push(makeNode({ kind: 'unread' }, named ? line : from, c.at, link))
      link = 'none'
      continue
    }
    const made = said
      ? said.map((it) => nodeOf(c, it, from, link, label))
      : [unread(c, link, named || number ? label : undefined)]
    if (said && made.length > 1) for (const it of made.slice(1)) it.link = 'and'
    nodes.push(...made)
    link = 'none'
    number = undefined
  }
  return nodes
}

function nodeOf(c: Cursor, said: Said, from: number, link: Link, label: Label | undefined): Node {
  const node = makeNode(label?.month ? inMonth(said, label.month) : said, from, c.at, link)
  if (said.kind === 'event' && said.aside) node.note = textOf(c, ...said.aside)
  if (said.kind === 'always' && said.until) {
    node.note = textOf(c, ...said.until)
    node.assumed = [UNTIL_EVENT]
  }
  if (label) node.label = label.text
  if (label?.hint) node.hint = label.hint
  if (label?.only) node.only = label.only
  if (label?.shift) inYear(node, { shift: label.shift })
  if (label?.year) inYear(node, { year: label.year })
  return node
}

/** "Giao ban quý I": what is held for a period. */
const OF_PERIOD = /(^| )(quý (i{1,3}|iv|[1-4])|tháng \d{1,2})(\/\d{4})?$/

/** "riêng tháng 12 trước ngày 10": the bare day is one of that month. */
function inMonth(said: Said, month: number): Said {
  if (said.kind !== 'rule' || said.on.kind !== 'date' || said.on.date === 'last') return said
  const { date, before } = said.on
  return { kind: 'by', how: before ? 'before' : 'on', point: { kind: 'date', date, month } }
}

/** A report of a quarter, half-year or the like. */
function isPeriodic(node: Node): boolean {
  if (isKind(node, 'rule')) return node.said.every !== undefined && node.said.every !== 'month'
  return (
    isKind(node, 'again') &&
    (node.said.of !== undefined || node.said.every === 'quarter' || node.said.every === 'half')
  )
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
    c.at === 0 || tokenAt(c, c.at - 1)?.text === ';' || token.line || tokenAt(c, c.at - 1)?.text === ':'
  if ((token.text === '-' || token.text === '•' || token.text === '*' || token.text === '+') && first)
    return step(c, ',')
  // "Quý I/202" ends in a broken year, not in a joint.
  if (token.text === '/' && token.glued && peek(c, 1)?.kind === 'number') return undefined
  if (token.text === ',' || token.text === '/') return step(c, ',')
  if (token.text === ';' || token.text === '.' || token.text === '…') return step(c, ';')
  if (token.text === '"') return step(c, 'none')
  // "Cùng đợt báo cáo …" joins nothing before it.
  if (token.text === 'cùng' && (c.at === 0 || first || !beginsTime(peek(c, 1)))) return undefined
  if (token.lexes.includes('and')) return step(c, 'and')
  if (token.lexes.includes('or')) return step(c, 'or')
  return undefined
}

function beginsTime(token: Token | undefined): boolean {
  return token !== undefined && (token.sorts & (SORT.spot | SORT.stretch)) !== 0
}

/** "Khi có yêu cầu - trong 24h", "Quý III – chưa rõ ngày", "quý - trước ngày 10": a dash with blanks behind an event or a time. */
function dashBehindEvent(c: Cursor, nodes: readonly Node[]): Link | undefined {
  const last = nodes.at(-1)
  const due = isAny(fork(c, c.at + 1), ['before', 'by', 'day'])
  if (isKind(last, 'again') && last.said.bare && due && bullet(c, c.at) && !peek(c)?.line) return step(c, ':')
  // "Bắt đầu từ 01/4/2024 - hoàn thành trước 30/9/2024"
  if (isKind(last, 'open') && bullet(c, c.at) && is(fork(c, c.at + 1), 'finish')) return step(c, ',')
  const timed = isKind(last, 'span') || isKind(last, 'by')
  if (timed && peek(c)?.text === '-' && /^(chưa|đã|đang)$/.test(peek(c, 1)?.text ?? '') && bullet(c, c.at))
    return step(c, ',')
  if (!bullet(c, c.at) || peek(c)?.text !== '-' || !isKind(last, 'event') || !last.said.words)
    return undefined
  return readSaid(fork(c, c.at + 1)) ? step(c, ',') : undefined
}

/** "nhưng phải xong trước …", "thì báo cáo trong 24 giờ": words that lead over to a time stand with it. */
function leadsOver(c: Cursor): { from: number; text: string } | undefined {
  const from = c.at
  while (c.at < from + 3 && LED.includes(peek(c)?.text ?? '')) c.at++
  if (c.at === from) return undefined
  const ahead = fork(c)
  if (labels(fork(c)) || (readSaid(ahead) && (clauseMayEnd(ahead) || peek(ahead)?.text === 'phải')))
    return { from, text: textOf(c, from, c.at) }
  c.at = from
  return undefined
}

/** "1.", "a)", "(2)" before an item of a list. */
function enumerator(c: Cursor): string | undefined {
  const from = c.at
  if ((peek(c)?.text.length ?? 9) > 4) return undefined
  const last = tokenAt(c, from - 1)
  if (last && last.text !== ';' && last.text !== '.' && !peek(c)?.line) return undefined
  const many = sections(c)
  if (many) return many
  const open = peek(c)?.text === '(' ? 1 : 0
  const [first, close, next] = [peek(c, open), peek(c, open + 1), peek(c, open + 2)]
  c.at += open + 2
  // "1. 03 ngày" may be a date; "a. 03 ngày" and "1) 03 ngày" are none.
  const apart = first?.kind === 'word' || close?.text === ')' || next?.kind !== 'number'
  const text = next && apart && !next.glued ? textOf(c, from, c.at) : ''
  return ENUMERATOR.test(text) ? text : undefined
}

/** "5.4.2." before a heading; with two numbers it may be a day. */
function sections(c: Cursor): string | undefined {
  const from = c.at
  let many = 0
  while (peek(c)?.kind === 'number' && (peek(c)?.text.length ?? 9) < 3 && peek(c, 1)?.text === '.') {
    if (many > 0 && !peek(c)?.glued) break
    c.at += 2
    many++
  }
  if (many > 2 && peek(c)?.kind === 'word' && !peek(c)?.glued) return textOf(c, from, c.at)
  c.at = from
  return undefined
}

function step(c: Cursor, link: Link): Link {
  c.at++
  return link
}
