/**
 * The tags of one part in the order of the document: names resolved, blocks opened and closed. Knows nothing of paragraphs
 * and tables; where a block's ends stand is the business of `compile.ts`.
 */
import type { Problem } from '../finding.ts'
import { foldKey } from '../text/fold.ts'
import { type Place, type TemplateArgs, type TemplateRule, templateProblem } from './faults.ts'
import { type Frame, type Reference, resolveName } from './scope.ts'
import type { GroupShape } from './shape.ts'
import type { Tag } from './tags.ts'
import type { Block, Item } from './template-tree.ts'
import type { XmlElement } from './xml.ts'

/** A tag that is no ruled line: what stands for something in the text, or ends or begins a block. */
export type WordTag = Exclude<Tag, { op: 'rule' }>

/** Reads tags one after the other and keeps the problems of the part. */
export class Pairing {
  readonly problems: Problem<TemplateArgs>[] = []
  /** Where the tag stands that is read now. */
  place: Place
  private readonly frames: Frame[]
  private readonly open: Block[] = []
  private lastId = 0

  constructor(part: string, shape: GroupShape) {
    this.frames = [{ id: 0, shape }]
    this.place = { part, paragraph: 0, text: '' }
  }

  /**
   * Reads the next tag of the document.
   *
   * @param look the properties of the run that it stands in
   * @returns a value, or an end of a block; nothing where it is at fault
   */
  read(tag: WordTag, text: string, look?: XmlElement): Item | undefined {
    switch (tag.op) {
      case 'value':
      case 'upper':
      case 'merge': {
        const ref = this.resolve(tag.name, text, ['text'])
        if (!ref) return undefined
        const upper = tag.op === 'upper'
        return { kind: 'value', ref, tag: text, upper, ...(look && { look }), place: this.place }
      }
      case 'each':
      case 'across': {
        const ref = this.resolve(tag.name, text, ['list'])
        const block = this.begin(tag.op, tag.name, text, false, ref)
        const nothing: GroupShape = { kind: 'group', name: '', about: '', fields: {} }
        this.frames.push({ id: block.id, shape: ref?.shape.kind === 'list' ? ref.shape : nothing })
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

  /** Tells the blocks that are still open at the end of the part, and those whose ends lie in different places. */
  finish(lost: ReadonlySet<Block>): void {
    for (const block of this.open) this.fault('template-block-paired', block.tag, {}, block.place)
    for (const block of lost) {
      if (!this.open.includes(block)) this.fault('template-block-place', block.tag, {}, block.place)
    }
  }

  /** Keeps a problem. */
  fault(rule: TemplateRule, tag: string, more: Partial<TemplateArgs> = {}, place = this.place): void {
    this.problems.push(templateProblem(rule, { ...place, tag, ...more }))
  }
}

function endsBlock(name: string, block: Block): boolean {
  const words = foldKey(name)
  const last = block.name.split('.').at(-1) ?? ''
  if (words === '' || words === foldKey(block.name) || words === foldKey(last)) return true
  if (block.op !== 'if') return false
  return words === 'nếu' || words === foldKey(`nếu ${block.name}`)
}
