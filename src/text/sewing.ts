/**
 * Where the text of a YAML file is cut for a change: the ranges of its nodes turned into edits, in the layout that stands
 * around them. Proves nothing; `edit.ts` does.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Edit, Path } from '../finding.ts'
import { indentStep, isFlow, keyOf, startOf, trailingComma } from './node-shape.ts'
import { blockItem, flowText, type Plain, scalarText } from './written-value.ts'

/** A place in a document: the node there, if any, and the collection that holds it or should. */
export interface Place {
  node: Node | undefined
  parent: YAMLMap | YAMLSeq | undefined
  /** Key in a map, index in a list. */
  step: string | number
  /** The key node, where the place is in a map and there. */
  pair: Pair<Node, Node | null> | undefined
}

/** What is needed of one text while edits for it are made. */
export class Sewing {
  private readonly eol: string
  private readonly step: number

  constructor(
    private readonly text: string,
    private readonly doc: Document.Parsed,
  ) {
    this.eol = /\r?\n/.exec(text)?.[0] ?? '\n'
    this.step = indentStep(doc, text)
  }

  find(path: Path): Place | 'no-place' | 'alias' {
    let node = this.doc.contents as Node | null
    let place: Place = { node: node ?? undefined, parent: undefined, step: '', pair: undefined }
    for (const [i, step] of path.entries()) {
      if (isAlias(node)) return 'alias'
      const missing = i === path.length - 1 ? undefined : ('no-place' as const)
      if (isSeq(node) && typeof step === 'number') {
        const item = node.items[step] as Node | undefined
        if (item === undefined) return 'no-place'
        place = { node: item, parent: node, step, pair: undefined }
        node = item
      } else if (isMap(node)) {
        const map: YAMLMap = node
        const pair = map.items.find((it) => keyOf(it.key) === String(step)) as Place['pair']
        if (!pair && missing) return missing
        place = { node: pair?.value ?? undefined, parent: map, step, pair }
        node = pair?.value ?? null
      } else return 'no-place'
    }
    return place
  }

  set({ node, parent, step, pair }: Place, value: string | number | boolean | null): Edit[] | undefined {
    if (isAlias(node)) return undefined
    const inFlow = parent !== undefined && isFlow(parent)
    if (isScalar(node) && node.range && !this.isEmpty(node)) {
      const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
      const [start, end] = node.range
      const written = scalarText(value, inFlow, node.type)
      return [
        {
          start,
          end,
          text: block && end > start && this.text[end - 1] === '\n' ? written + this.eol : written,
        },
      ]
    }
    if (isCollection(node)) return undefined
    if (pair) return this.fill(pair, scalarText(value, inFlow))
    if (!parent) return undefined
    if (isSeq(parent)) return this.fillItem(parent, Number(step), scalarText(value, inFlow))
    return this.addKey(parent, String(step), scalarText(value, inFlow))
  }

  append({ node, parent, step, pair }: Place, item: Plain): Edit[] | undefined {
    if (isSeq(node)) return isFlow(node) ? this.appendFlow(node, item) : this.appendBlock(node, item)
    if (node && !(isScalar(node) && this.isEmpty(node))) return undefined
    if (!isMap(parent)) return undefined
    if (isFlow(parent)) {
      const list = `[${flowText(item)}]`
      return pair ? this.fill(pair, list) : this.addKey(parent, String(step), list)
    }
    const indent = this.columnOf(parent) + this.step
    const block = blockItem(item, indent, this.eol)
    if (!pair) return this.addKey(parent, String(step), undefined, `${this.eol}${block}`)
    const end = this.lineEnd(this.afterColon(pair))
    return [{ start: end, end, text: `${this.eol}${block}` }]
  }

  remove({ parent, step, pair }: Place): Edit[] | undefined {
    if (!parent) return undefined
    const items = parent.items as (Node | Pair<Node, Node | null>)[]
    const i = isSeq(parent) ? Number(step) : items.indexOf(pair as Pair<Node, Node | null>)
    if (i < 0 || i >= items.length) return undefined
    return isFlow(parent) ? this.removeFlow(parent, i) : this.removeBlock(parent, i)
  }

  private removeFlow(parent: YAMLMap | YAMLSeq, i: number): Edit[] | undefined {
    const spans = this.itemSpans(parent)
    const own = spans[i]
    if (!own) return undefined
    const after = spans[i + 1]
    const before = spans[i - 1]
    // With its comma: the one after it, or of the last item the one before.
    if (after) return this.cut(own.start, after.start)
    if (before) return this.cut(before.end, own.end)
    const comma = /^\s*,/.exec(this.text.slice(own.end))?.[0].length ?? 0
    return this.cut(own.start, own.end + comma)
  }

  private removeBlock(parent: YAMLMap | YAMLSeq, i: number): Edit[] | undefined {
    const spans = this.itemSpans(parent)
    const own = spans[i]
    if (!own) return undefined
    const empty = isSeq(parent) ? '[]' : '{}'
    const last = spans.length === 1
    const lineStart = this.text.lastIndexOf('\n', own.start - 1) + 1
    const ownLine = this.text.slice(lineStart, own.start).replace('\ufeff', '').trim() === ''
    const next = spans[i + 1]
    if (last) return this.emptied(parent, own, empty)
    if (ownLine) {
      const end = this.text[own.end - 1] === '\n' ? own.end : this.lineEnd(own.end)
      const past = end < this.text.length && this.text[end - 1] !== '\n' ? end + this.eolAt(end) : end
      const from = this.text[lineStart] === '\ufeff' ? lineStart + 1 : lineStart
      if (past > end || this.text[end - 1] === '\n') return [{ start: from, end: past, text: '' }]
      return [{ start: this.beforeBreak(lineStart), end, text: '' }]
    }
    // The first of its list stands on the line of what holds it ("- id: …"): the next one moves up.
    return next ? this.cut(own.start, next.start) : undefined
  }

  /** The only item goes: its list stays as `[]`, on the line of its key where there is one. */
  private emptied(parent: YAMLMap | YAMLSeq, own: { start: number; end: number }, empty: string): Edit[] {
    const end = this.trimmed(own.start, own.end)
    const holder = this.holderOf(parent)
    if (!holder) return [{ start: own.start, end, text: empty }]
    const colon = this.afterColon(holder)
    const between = this.text.slice(colon, own.start)
    if (between.trim() === '') return [{ start: colon, end, text: ` ${empty}` }]
    return [
      { start: colon, end: colon, text: ` ${empty}` },
      { start: colon + between.trimEnd().length, end: this.lineEnd(end), text: '' },
    ]
  }

  private holderOf(node: YAMLMap | YAMLSeq): Pair<Node, Node | null> | undefined {
    let holder: Pair<Node, Node | null> | undefined
    visit(this.doc, {
      Pair: (_, pair) => {
        if (pair.value !== node) return undefined
        holder = pair as Pair<Node, Node | null>
        return visit.BREAK
      },
    })
    return holder
  }

  private cut(start: number, end: number): Edit[] {
    return [{ start, end, text: '' }]
  }

  private beforeBreak(lineStart: number): number {
    if (lineStart === 0) return 0
    return this.text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1
  }

  private trimmed(start: number, end: number): number {
    let at = end
    while (at > start && /\s/.test(this.text[at - 1] ?? '')) at--
    return at
  }

  /** Where each item begins (dash or key) and its content ends. */
  private itemSpans(parent: YAMLMap | YAMLSeq): { start: number; end: number }[] {
    const tokens = (
      parent.srcToken as { items?: { start?: { type: string; offset: number }[] }[] } | undefined
    )?.items
    return parent.items.map((item, i) => {
      const pair = isMap(parent) ? (item as Pair<Node, Node | null>) : undefined
      const node = pair ? pair.value : (item as Node)
      const dash = tokens?.[i]?.start?.find((it) => it.type === 'seq-item-ind')?.offset
      const start = pair ? startOf(pair.key) : (dash ?? startOf(node))
      const end = pair
        ? Math.max(this.afterColon(pair), this.contentEnd(node))
        : Math.max(start, this.contentEnd(node))
      return { start, end: Math.max(end, isSeq(parent) && dash !== undefined ? dash + 1 : start) }
    })
  }

  private appendFlow(list: YAMLSeq, item: Plain): Edit[] | undefined {
    const end = list.range?.[1]
    if (end === undefined) return undefined
    const last = list.items.at(-1) as Node | undefined
    const written = flowText(item)
    if (!last) return [{ start: end - 1, end: end - 1, text: written }]
    const at = this.contentEnd(last)
    const comma = trailingComma(this.text, at)
    return comma === undefined
      ? [{ start: at, end: at, text: `, ${written}` }]
      : [{ start: comma + 1, end: comma + 1, text: ` ${written}` }]
  }

  private appendBlock(list: YAMLSeq, item: Plain): Edit[] | undefined {
    const last = list.items.at(-1) as Node | undefined
    const span = this.itemSpans(list).at(-1)
    if (!last || !span) return undefined
    const flow = isCollection(last) && isFlow(last)
    return this.insertLine(span.end, blockItem(item, this.columnOf(list), this.eol, flow))
  }

  /** A new line after the one in which content ends. */
  private insertLine(contentEnd: number, line: string): Edit[] {
    if (contentEnd > 0 && this.text[contentEnd - 1] === '\n')
      return [{ start: contentEnd, end: contentEnd, text: `${line}${this.eol}` }]
    const end = this.lineEnd(contentEnd)
    return [{ start: end, end, text: `${this.eol}${line}` }]
  }

  private addKey(map: YAMLMap, key: string, value?: string, tail = ''): Edit[] | undefined {
    const written = `${scalarText(key, isFlow(map))}:${value === undefined ? '' : ` ${value}`}${tail}`
    const spans = this.itemSpans(map)
    const last = spans.at(-1)
    if (isFlow(map)) {
      const end = map.range?.[1]
      if (end === undefined) return undefined
      if (!last) return [{ start: end - 1, end: end - 1, text: written }]
      const comma = trailingComma(this.text, last.end)
      return comma === undefined
        ? [{ start: last.end, end: last.end, text: `, ${written}` }]
        : [{ start: comma + 1, end: comma + 1, text: ` ${written}` }]
    }
    if (!last) return undefined
    return this.insertLine(last.end, ' '.repeat(this.columnOf(map)) + written)
  }

  /** A value after the colon of a key that has none. */
  private fill(pair: Pair<Node, Node | null>, written: string): Edit[] {
    const at = this.afterColon(pair)
    return [{ start: at, end: at, text: ` ${written}` }]
  }

  private fillItem(list: YAMLSeq, i: number, written: string): Edit[] | undefined {
    const span = this.itemSpans(list)[i]
    return span && [{ start: span.start + 1, end: span.start + 1, text: ` ${written}` }]
  }

  private afterColon(pair: Pair<Node, Node | null>): number {
    const end = pair.key.range?.[1] ?? 0
    const colon = this.text.indexOf(':', end)
    return colon < 0 ? end : colon + 1
  }

  private lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at)
    if (end < 0) return this.text.length
    return this.text[end - 1] === '\r' && end > at ? end - 1 : end
  }

  private eolAt(at: number): number {
    return this.text.startsWith('\r\n', at) ? 2 : 1
  }

  private isEmpty(node: Node): boolean {
    return node.range !== null && node.range !== undefined && node.range[0] === node.range[1]
  }

  private contentEnd(node: Node | null | undefined): number {
    if (!node?.range) return 0
    if (isCollection(node) && !isFlow(node))
      return this.itemSpans(node as YAMLMap).at(-1)?.end ?? node.range[1]
    return node.range[1]
  }

  /** Column (from 0) at which the items of a block collection stand. */
  private columnOf(node: YAMLMap | YAMLSeq): number {
    const start = this.itemSpans(node)[0]?.start ?? startOf(node)
    const lineStart = this.text.lastIndexOf('\n', start - 1) + 1
    return this.text.slice(lineStart, start).replace('\ufeff', '').length
  }
}
