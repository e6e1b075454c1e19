/**
 * From a part of a Word file to a template that can be filled: tags are found (also where Word has split them into runs),
 * paired, resolved against the shape, and lifted to what they repeat — words, paragraphs, cells, rows. Comes in: the XML
 * of a part and the shape. Goes out: a tree of static XML and filling places, and every fault of the part at once.
 */
import type { Problem } from '../finding.ts'
import { foldKey } from '../text/fold.ts'
import { type Place, type TemplateArgs, type TemplateRule, templateProblem } from './faults.ts'
import { type Frame, type Reference, resolveName } from './scope.ts'
import type { GroupShape } from './shape.ts'
import { cutAtTags, type Tag } from './tags.ts'
import { descendantsOf, element, isElement, textOf, type XmlElement, type XmlNode } from './xml.ts'

/** A piece of a template: static XML is shared between all fillings, never changed. */
export type Part = XmlNode | Slot | ValuePart | EachPart | IfPart

/** An element with something to fill below it. */
export interface Slot {
  kind: 'slot'
  name: string
  attrs: Readonly<Record<string, string>>
  children: Part[]
  /** Of a paragraph: it is the ruled line below the paragraph before it. */
  rule?: 'long' | 'short'
  /** Of a cell: merged with those below of the same value. */
  merge?: Reference
  /** Of a table: it has cells that repeat from left to right. */
  elastic?: boolean
}

export interface ValuePart {
  kind: 'value'
  ref: Reference
  tag: string
  upper: boolean
  /** How its run looks. */
  look?: XmlElement
  place: Place
}

export interface EachPart {
  kind: 'each'
  ref: Reference
  frame: number
  body: Part[]
  place: Place
}

export interface IfPart {
  kind: 'if'
  ref: Reference
  negate: boolean
  then: Part[]
  otherwise: Part[]
}

interface Block {
  id: number
  op: 'each' | 'across' | 'if'
  name: string
  tag: string
  negate: boolean
  ref?: Reference
  place: Place
  hasElse: boolean
}

interface Token {
  kind: 'token'
  role: 'open' | 'else' | 'end'
  block: Block
  /** Nothing that prints stands before it in its paragraph or row. */
  leading: boolean
}

type Item = Part | Token

const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
])
const SILENT = new Set(['w:pPr', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:lastRenderedPageBreak'])

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
  readonly problems: Problem<TemplateArgs>[] = []
  private readonly marked = new Set<XmlElement>()
  private readonly frames: Frame[]
  private readonly open: Block[] = []
  private readonly lost = new Set<Block>()
  private paragraphs = 0
  private lastId = 0
  private place: Place
  private cell: Slot | undefined
  private table: Slot | undefined

  constructor(
    private readonly part: string,
    shape: GroupShape,
  ) {
    this.frames = [{ id: 0, shape }]
    this.place = { part, paragraph: 0, text: '' }
  }

  compile(root: XmlElement): Part {
    this.mark(root)
    const template = this.visit(root)
    for (const block of this.open) this.fault('template-block-paired', block.tag, {}, block.place)
    for (const block of this.lost) {
      if (!this.open.includes(block)) this.fault('template-block-place', block.tag, {}, block.place)
    }
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
    this.place = place
    joinSplitTags(node)
    const slot: Slot = { kind: 'slot', name: 'w:p', attrs: node.attrs, children: [] }
    const items = this.nest(this.visitInline(node.children, slot))
    const tokens = items.filter(isToken)
    slot.children = items.filter((item): item is Part => !isToken(item))
    if (!slot.rule && !slot.children.some(printsSomething)) return { before: tokens, after: [] }
    const goesBefore = (token: Token) => token.role === 'open' || token.leading
    for (const token of tokens) {
      if (token.role === 'else' && !token.leading)
        this.fault('template-block-place', '{không thì}', {}, place)
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
        else if (stretch.kind === 'stray') this.fault('template-tag-closed', stretch.text)
        else {
          yield flush()
          yield this.readTag(stretch.tag, stretch.text, paragraph, look)
        }
      }
    }
    yield flush()
  }

  private readTag(tag: Tag, text: string, paragraph: Slot, look?: XmlElement): Item | undefined {
    switch (tag.op) {
      case 'rule':
        paragraph.rule = tag.length
        return undefined
      case 'value':
      case 'upper':
      case 'merge': {
        const ref = this.resolve(tag.name, text, ['text'])
        if (!ref) return undefined
        if (tag.op === 'merge' && this.cell) this.cell.merge = ref
        const upper = tag.op === 'upper'
        return { kind: 'value', ref, tag: text, upper, ...(look && { look }), place: this.place }
      }
      case 'each':
      case 'across': {
        const ref = this.resolve(tag.name, text, ['list'])
        const block = this.begin(tag.op, tag.name, text, false, ref)
        const nothing: GroupShape = { kind: 'group', name: '', about: '', fields: {} }
        this.frames.push({ id: block.id, shape: ref?.shape.kind === 'list' ? ref.shape : nothing })
        if (tag.op === 'across' && this.table) this.table.elastic = true
        return { kind: 'token', role: 'open', block, leading: false }
      }
      case 'if': {
        const { name, negate } = this.readCondition(tag.name)
        const block = this.begin('if', tag.name, text, negate, this.resolve(name, text))
        return { kind: 'token', role: 'open', block, leading: false }
      }
      case 'else': {
        const block = this.open.at(-1)
        if (block?.op !== 'if' || block.hasElse) {
          this.fault('template-block-paired', text, block && { open: block.tag })
          return undefined
        }
        block.hasElse = true
        return { kind: 'token', role: 'else', block, leading: false }
      }
      case 'end': {
        const block = this.open.at(-1)
        if (!block || !endsBlock(tag.name, block)) {
          this.fault('template-block-paired', text, block && { open: block.tag })
          // A misspelt end still ends what is open, so that one slip is not told as ten.
          if (!block || this.open.some((other) => endsBlock(tag.name, other))) return undefined
        }
        this.open.pop()
        if (block.op !== 'if') this.frames.pop()
        return { kind: 'token', role: 'end', block, leading: false }
      }
    }
  }

  /** “không có”, “không”, “có” before a name belong to the condition, unless the name itself begins so. */
  private readCondition(written: string): { name: string; negate: boolean } {
    if ('keys' in resolveName(written, this.frames)) return { name: written, negate: false }
    const match = /^(không\s+có|không|có)\s+(.+)$/iu.exec(written.normalize('NFC'))
    if (!match) return { name: written, negate: false }
    return { name: match[2] ?? '', negate: foldKey(match[1] ?? '') !== 'có' }
  }

  private begin(op: Block['op'], name: string, tag: string, negate: boolean, ref?: Reference): Block {
    const block: Block = {
      id: ++this.lastId,
      op,
      name,
      tag,
      negate,
      ...(ref && { ref }),
      place: this.place,
      hasElse: false,
    }
    this.open.push(block)
    return block
  }

  private resolve(name: string, tag: string, kinds?: readonly string[]): Reference | undefined {
    const found = resolveName(name, this.frames)
    if (!('keys' in found)) {
      // Inside a repetition of something unknown no name can be right: the unknown list is told, not its fields.
      const lost = this.open.some((block) => block.op !== 'if' && !block.ref)
      if (!lost) this.fault('template-name-known', tag, found)
      return undefined
    }
    if (kinds && !kinds.includes(found.shape.kind)) {
      this.fault('template-name-use', tag, { kind: found.shape.kind })
      return undefined
    }
    return found
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
        if (token.role === 'else' && !early) this.fault('template-block-place', '{không thì}')
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

  private fault(rule: TemplateRule, tag: string, more: Partial<TemplateArgs> = {}, place = this.place): void {
    this.problems.push(templateProblem(rule, { ...place, tag, ...more }))
  }
}

/** Word splits a tag over runs where it changed a letter or checked a word: each tag is put whole into its first run. */
function joinSplitTags(paragraph: XmlElement): void {
  const texts: XmlElement[] = []
  const collect = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:t') texts.push(child)
      else if (child.name === 'w:r' || WRAPPERS.has(child.name)) collect(child)
    }
  }
  collect(paragraph)
  const owners = texts.flatMap((node, i) => Array.from({ length: textOf(node).length }, () => i))
  const whole = texts.map((node) => textOf(node)).join('')
  for (const { index, 0: tag } of whole.matchAll(/\{[^{}]*\}/g))
    owners.fill(owners[index] ?? 0, index, index + tag.length)
  texts.forEach((node, i) => {
    const from = owners.indexOf(i)
    node.children = [from < 0 ? '' : whole.slice(from, owners.lastIndexOf(i) + 1)]
  })
}

function textElement(value: string): XmlElement {
  return element('w:t', { 'xml:space': 'preserve' }, [value])
}

function endsBlock(name: string, block: Block): boolean {
  const words = foldKey(name)
  const last = block.name.split('.').at(-1) ?? ''
  if (words === '' || words === foldKey(block.name) || words === foldKey(last)) return true
  if (block.op !== 'if') return false
  return words === 'nếu' || words === foldKey(`nếu ${block.name}`)
}

function isToken(item: Item): item is Token {
  return typeof item === 'object' && 'kind' in item && item.kind === 'token'
}

function isSlot(item: Item): item is Slot {
  return typeof item === 'object' && 'kind' in item && item.kind === 'slot'
}

function isAcross(token: Token): boolean {
  return token.block.op === 'across'
}

/** Whether a piece of a paragraph leaves anything on the page, or must be kept for what it does. */
function printsSomething(part: Part): boolean {
  if (typeof part === 'string') return false
  if ('kind' in part) return part.kind !== 'slot' || (part.name === 'w:r' ? part.children.some(isInk) : true)
  if (part.name === 'w:pPr') return part.children.some((child) => isElement(child, 'w:sectPr'))
  if (SILENT.has(part.name)) return false
  return part.name !== 'w:r' || part.children.some(isInk)
}

function isInk(part: Part): boolean {
  if (typeof part === 'string' || ('kind' in part && part.kind !== 'slot')) return typeof part !== 'string'
  if (part.name === 'w:rPr' || part.name === 'w:lastRenderedPageBreak') return false
  if ('kind' in part) return true
  return part.name !== 'w:t' || textOf(part).trim() !== ''
}

function hasText(part: Part): boolean {
  if (typeof part === 'string') return part.trim() !== ''
  if (!('kind' in part)) return textOf(part).trim() !== ''
  return part.kind === 'slot' ? part.children.some(hasText) || part.rule !== undefined : true
}
