/**
 * A compiled template as a tree: static XML and filling places, blocks lifted to what they repeat. While it is being
 * compiled, the two ends of a block are tokens between the pieces.
 */
import type { Place } from './faults.ts'
import type { Reference } from './scope.ts'
import { isElement, textOf, type XmlElement, type XmlNode } from './xml.ts'

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

/** A repetition or condition that has been opened. */
export interface Block {
  id: number
  op: 'each' | 'across' | 'if'
  name: string
  tag: string
  negate: boolean
  ref?: Reference
  place: Place
  hasElse: boolean
}

/** One end of a block, or its middle. */
export interface Token {
  kind: 'token'
  role: 'open' | 'else' | 'end'
  block: Block
  /** Nothing that prints stands before it in its paragraph or row. */
  leading: boolean
}

/** What a list of pieces holds until its blocks are lifted. */
export type Item = Part | Token

const SILENT = new Set(['w:pPr', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:lastRenderedPageBreak'])

/** Whether an item is the end of a block. */
export function isToken(item: Item): item is Token {
  return typeof item === 'object' && 'kind' in item && item.kind === 'token'
}

/** Whether an item is an element with something to fill. */
export function isSlot(item: Item): item is Slot {
  return typeof item === 'object' && 'kind' in item && item.kind === 'slot'
}

/** Whether an item is a value to print. */
export function isValue(item: Item | undefined): item is ValuePart {
  return typeof item === 'object' && 'kind' in item && item.kind === 'value'
}

/** Whether a token is of a block that repeats cells. */
export function isAcross(token: Token): boolean {
  return token.block.op === 'across'
}

/** Whether a piece of a paragraph leaves anything on the page, or must be kept for what it does. */
export function printsSomething(part: Part): boolean {
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

/** Whether there is any text in a piece, or will be. */
export function hasText(part: Part): boolean {
  if (typeof part === 'string') return part.trim() !== ''
  if (!('kind' in part)) return textOf(part).trim() !== ''
  return part.kind === 'slot' ? part.children.some(hasText) || part.rule !== undefined : true
}
