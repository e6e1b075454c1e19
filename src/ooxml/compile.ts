/**
 * From a part of a Word file to a template that can be filled: tags are found (also where Word has split them into runs),
 * paired, resolved against the shape, and lifted to what they repeat — words, paragraphs, cells, rows. Comes in: the XML
 * of a part and the shape. Goes out: a tree of static XML and filling places, and every fault of the part at once.
 */
import type { Problem } from '../finding.ts'
import type { TemplateArgs } from './faults.ts'
import { Pairing } from './pairing.ts'
import type { GroupShape } from './shape.ts'
import { joinSplitTags, textElement, WRAPPERS } from './tag-runs.ts'
import { cutAtTags, type Tag } from './tags.ts'
import {
  type Block,
  hasText,
  type Item,
  isAcross,
  isSlot,
  isToken,
  isValue,
  type Part,
  printsSomething,
  type Slot,
  type Token,
} from './template-tree.ts'
import { descendantsOf, element, isElement, textOf, type XmlElement, type XmlNode } from './xml.ts'

/** Compiles one part. Problems are complete: the template is only to be filled when there are none. */
export function compilePart(
  root: XmlElement,
  part: string,
  shape: GroupShape,
): { template: Part; problems: Problem<TemplateArgs>[] } {
  const compiler = new Compiler(part, shape)
  const template = compiler.compile(root)
  return { template, problems: compiler.problems }
}

class Compiler {
  private readonly pairing: Pairing
  private readonly marked = new Set<XmlElement>()
  private readonly lost = new Set<Block>()
  private paragraphs = 0
  private cell: Slot | undefined
  private table: Slot | undefined

  constructor(
    private readonly part: string,
    shape: GroupShape,
  ) {
    this.pairing = new Pairing(part, shape)
  }

  get problems(): Problem<TemplateArgs>[] {
    return this.pairing.problems
  }

  compile(root: XmlElement): Part {
    this.mark(root)
    const template = this.visit(root)
    this.pairing.finish(this.lost)
    return template
  }

  /** Finds the elements with a brace in a text below them; all others stay as they are. */
  private mark(node: XmlElement): boolean {
    let found = node.name === 'w:t' && /[{}]/.test(textOf(node))
    for (const child of node.children) {
      if (typeof child !== 'string' && this.mark(child)) found = true
    }
    if (found) this.marked.add(node)
    return found
  }

  private visit(node: XmlElement): Part {
    if (!this.marked.has(node)) return this.keep(node)
    if (node.name === 'w:tbl') return this.visitTable(node)
    const { items } = this.visitBlocks(node.children)
    return { kind: 'slot', name: node.name, attrs: node.attrs, children: this.settle(items) }
  }

  private keep(node: XmlElement): XmlElement {
    if (node.name === 'w:p') this.paragraphs++
    else for (const child of descendantsOf(node)) if (child.name === 'w:p') this.paragraphs++
    return node
  }

  private visitBlocks(children: readonly XmlNode[]): { items: Item[]; prints: boolean } {
    const items: Item[] = []
    let prints = false
    for (const child of children) {
      if (typeof child === 'string' || !/^w:(p|tbl)$/.test(child.name)) {
        items.push(typeof child === 'string' ? child : this.visit(child))
        if (isElement(child, 'w:sdt')) prints = true
      } else if (child.name === 'w:tbl') {
        items.push(this.visit(child))
        prints = true
      } else {
        const { before, slot, after } = this.visitParagraph(child)
        for (const token of before) items.push({ ...token, leading: token.leading && !prints })
        if (slot !== undefined) items.push(slot)
        if (slot !== undefined && (after.length > 0 || hasText(slot))) prints = true
        for (const token of after) items.push({ ...token, leading: false })
      }
    }
    return { items: this.nest(items), prints }
  }

  private visitParagraph(node: XmlElement): { before: Token[]; slot?: Part; after: Token[] } {
    this.paragraphs++
    if (!this.marked.has(node)) {
      for (const child of descendantsOf(node)) if (child.name === 'w:p') this.paragraphs++
      return { before: [], slot: node, after: [] }
    }
    const text = textOf(node).replace(/\s+/g, ' ').trim()
    const place = {
      part: this.part,
      paragraph: this.paragraphs,
      text: text.length > 60 ? `${text.slice(0, 60)}…` : text,
    }
    this.pairing.place = place
    joinSplitTags(node)
    const slot: Slot = { kind: 'slot', name: 'w:p', attrs: node.attrs, children: [] }
    const items = this.nest(this.visitInline(node.children, slot))
    const tokens = items.filter(isToken)
    slot.children = items.filter((item): item is Part => !isToken(item))
    if (!slot.rule && !slot.children.some(printsSomething)) return { before: tokens, after: [] }
    const goesBefore = (token: Token) => token.role === 'open' || token.leading
    for (const token of tokens) {
      if (token.role === 'else' && !token.leading)
        this.pairing.fault('template-block-place', '{không thì}', {}, place)
    }
    return { before: tokens.filter(goesBefore), slot, after: tokens.filter((token) => !goesBefore(token)) }
  }

  private visitInline(children: readonly XmlNode[], paragraph: Slot): Item[] {
    const items: Item[] = []
    let prints = false
    const add = (item: Item | undefined) => {
      if (item === undefined) return
      if (isToken(item)) item.leading = !prints
      else if (printsSomething(item)) prints = true
      items.push(item)
    }
    for (const child of children) {
      if (typeof child === 'string' || !this.marked.has(child))
        add(typeof child === 'string' ? child : this.keep(child))
      else if (child.name === 'w:r') for (const item of this.visitRun(child, paragraph)) add(item)
      else if (WRAPPERS.has(child.name)) {
        const inner = this.settle(this.nest(this.visitInline(child.children, paragraph)))
        add({ kind: 'slot', name: child.name, attrs: child.attrs, children: inner })
      } else add(this.visit(child))
    }
    return items
  }

  private *visitRun(run: XmlElement, paragraph: Slot): Generator<Item | undefined> {
    const look = run.children.find((child): child is XmlElement => isElement(child, 'w:rPr'))
    let held: Part[] = []
    const flush = (): Part | undefined => {
      if (held.length === 0) return undefined
      const children = look ? [look, ...held] : held
      held = []
      return { kind: 'slot', name: 'w:r', attrs: {}, children }
    }
    for (const child of run.children) {
      if (child === look || typeof child === 'string') continue
      if (child.name !== 'w:t' || !this.marked.has(child)) {
        held.push(this.visit(child))
        continue
      }
      for (const stretch of cutAtTags(textOf(child))) {
        if (stretch.kind === 'text') held.push(textElement(stretch.text))
        else if (stretch.kind === 'stray') this.pairing.fault('template-tag-closed', stretch.text)
        else {
          yield flush()
          yield this.readTag(stretch.tag, stretch.text, paragraph, look)
        }
      }
    }
    yield flush()
  }

  private readTag(tag: Tag, text: string, paragraph: Slot, look?: XmlElement): Item | undefined {
    if (tag.op === 'rule') {
      paragraph.rule = tag.length
      return undefined
    }
    if (tag.op === 'across' && this.table) this.table.elastic = true
    const item = this.pairing.read(tag, text, look)
    if (tag.op === 'merge' && this.cell && isValue(item)) this.cell.merge = item.ref
    return item
  }

  private visitTable(node: XmlElement): Part {
    const outer = this.table
    const slot: Slot = { kind: 'slot', name: 'w:tbl', attrs: node.attrs, children: [] }
    this.table = slot
    const items: Item[] = []
    for (const child of node.children) {
      if (isElement(child, 'w:tr') && this.marked.has(child)) items.push(...this.visitRow(child))
      else items.push(typeof child === 'string' ? child : this.visit(child))
    }
    slot.children = this.settle(this.nest(items))
    this.table = outer
    return slot
  }

  private visitRow(row: XmlElement): Item[] {
    const cells: Item[] = []
    const before: Token[] = []
    const after: Token[] = []
    let prints = false
    for (const child of row.children) {
      if (!isElement(child, 'w:tc')) {
        cells.push(typeof child === 'string' ? child : this.visit(child))
        continue
      }
      const { slot, tokens, prints: cellPrints } = this.visitCell(child)
      const [wrap, rest] = [tokens.filter(isAcross), tokens.filter((token) => !isAcross(token))]
      for (const token of rest) {
        const early = token.role === 'open' || (token.leading && !prints)
        if (token.role === 'else' && !early) this.pairing.fault('template-block-place', '{không thì}')
        ;(early ? before : after).push(token)
      }
      cells.push(
        ...wrap.filter(({ role }) => role === 'open'),
        slot,
        ...wrap.filter(({ role }) => role !== 'open'),
      )
      if (cellPrints) prints = true
    }
    if (!prints && before.length + after.length > 0) return [...before, ...after]
    const children = this.settle(this.nest(cells))
    return [...before, { kind: 'slot', name: 'w:tr', attrs: row.attrs, children }, ...after]
  }

  private visitCell(node: XmlElement): { slot: Part; tokens: Token[]; prints: boolean } {
    if (!this.marked.has(node)) {
      this.keep(node)
      return { slot: node, tokens: [], prints: textOf(node).trim() !== '' }
    }
    const outer = this.cell
    const slot: Slot = { kind: 'slot', name: 'w:tc', attrs: node.attrs, children: [] }
    this.cell = slot
    const { items, prints } = this.visitBlocks(node.children)
    this.cell = outer
    slot.children = items.filter((item): item is Part => !isToken(item))
    const isBlock = (part: Part) => typeof part === 'object' && !('name' in part && part.name === 'w:tcPr')
    if (!slot.children.some(isBlock)) {
      // A cell must hold a paragraph: the one that held the tags stays, empty, in its own look.
      const shell = node.children.find((child): child is XmlElement => isElement(child, 'w:p'))
      slot.children.push(
        element('w:p', {}, shell?.children.filter((child) => isElement(child, 'w:pPr')) ?? []),
      )
    }
    return {
      slot,
      tokens: items.filter(isToken),
      prints: prints || slot.children.some((part) => hasText(part)),
    }
  }

  /** Puts what stands between the two ends of a block into it, where both stand in this list. */
  private nest(items: readonly Item[]): Item[] {
    const ends = new Set(items.flatMap((item) => (isToken(item) && item.role === 'end' ? [item.block] : [])))
    const starts = new Set(
      items.flatMap((item) => (isToken(item) && item.role === 'open' ? [item.block] : [])),
    )
    const inCell = (block: Block) =>
      block.op !== 'across' || items.some((item) => isSlot(item) && item.name === 'w:tc')
    const isLocal = (block: Block) => ends.has(block) && starts.has(block) && inCell(block)
    const root: Item[] = []
    const stack: { block: Block; then: Item[]; otherwise: Item[]; current: Item[] }[] = []
    for (const item of items) {
      const top = stack.at(-1)
      const into = top?.current ?? root
      if (!isToken(item) || !isLocal(item.block)) into.push(item)
      else if (item.role === 'open') {
        const then: Item[] = []
        stack.push({ block: item.block, then, otherwise: [], current: then })
      } else if (item.role === 'else' && top) top.current = top.otherwise
      else if (top) {
        stack.pop()
        const part = this.blockPart(top.block, this.settle(top.then), this.settle(top.otherwise))
        if (part) (stack.at(-1)?.current ?? root).push(part)
      }
    }
    return root
  }

  private blockPart(block: Block, then: Part[], otherwise: Part[]): Part | undefined {
    const { ref, place, negate } = block
    if (!ref) return undefined
    if (block.op === 'if') return { kind: 'if', ref, negate, then, otherwise }
    return { kind: 'each', ref, frame: block.id, body: then, place }
  }

  /** Blocks do not reach beyond a table, a text box or a part: what is left over here stands in the wrong place. */
  private settle(items: readonly Item[]): Part[] {
    for (const item of items) if (isToken(item)) this.lost.add(item.block)
    return items.filter((item): item is Part => !isToken(item))
  }
}
