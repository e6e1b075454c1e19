/** Paragraphs as an outline of numbered parts, the way the body of a plan holds it. */
import type { Column } from '../plan/types.ts'
import type { Paragraph } from './model.ts'
import { leadNumber } from './numbers.ts'

export interface DraftBlock {
  number?: string
  title?: string
  text?: string
  body: DraftBlock[]
  tasks?: { layout: 'table' | 'paragraphs'; columns: Column[] }
  /** Of a task paragraph: how it is counted. */
  style?: string
  place: string
}

const LONG_HEADING = 220

/** A piece of the prose: a paragraph, or the place where the task table stands. */
export type Piece = Paragraph | { kind: 'tasks'; columns: Column[]; place: string }

/** Nests numbered paragraphs by their ways of counting. */
export function outlineOf(pieces: readonly Piece[]): DraftBlock[] {
  const root: DraftBlock = { body: [], place: '' }
  const open: DraftBlock[] = [root]
  for (const piece of pieces) {
    if (piece.kind === 'tasks') {
      const home = headingAbove(open)
      const tasks = { layout: 'table' as const, columns: piece.columns }
      if (home !== root && home.tasks === undefined && home.body.length === 0 && home.text === undefined)
        home.tasks = tasks
      else home.body.push({ tasks, body: [], place: piece.place })
      continue
    }
    const lead = leadOf(piece)
    if (!lead) {
      headingAbove(open).body.push({ text: piece.text, body: [], place: piece.place })
      continue
    }
    const at = open.findIndex(({ style }) => style === lead.style)
    if (at > 0) open.length = at
    else if (isTop(lead.style)) open.length = topLevel(open, lead.style)
    const block: DraftBlock = {
      number: lead.number,
      ...wordsOf(lead, piece),
      body: [],
      style: lead.style,
      place: piece.place,
    }
    open.at(-1)?.body.push(block)
    open.push(block)
  }
  return root.body
}

/** Number and words of a paragraph, the number from Word's own counting or from the text. */
export function leadOf({
  text,
  label,
}: Paragraph): { number: string; style: string; rest: string } | undefined {
  if (label !== undefined) {
    const own = leadNumber(`${label} x`)
    return { number: label, style: own?.style ?? 'dash', rest: text }
  }
  return leadNumber(text)
}

function isTop(style: string): boolean {
  return ['part', 'chapter', 'upper', 'roman', 'article'].includes(style)
}

/** A Roman number does not stand below an Arabic one. */
function topLevel(open: readonly DraftBlock[], style: string): number {
  const order = ['part', 'chapter', 'upper', 'roman', 'article']
  const rank = order.indexOf(style)
  const at = open.findIndex(
    (it, i) => i > 0 && !(it.style && order.indexOf(it.style) >= 0 && order.indexOf(it.style) < rank),
  )
  return at < 0 ? open.length : at
}

/** The nearest part that is a heading: what follows an item's text belongs beside the item. */
function headingAbove(open: DraftBlock[]): DraftBlock {
  while (open.length > 1) {
    const top = open.at(-1)
    if (top && top.title !== undefined && top.text === undefined) return top
    open.pop()
  }
  return open[0] as DraftBlock
}

function wordsOf(
  { style, rest }: { style: string; rest: string },
  { bold }: Paragraph,
): { title?: string; text?: string } {
  if (rest === '') return { title: '' }
  if (/^(dash|plus|dot|letter|paren)$/.test(style) && !(bold && isHeading(rest))) return { text: rest }
  const split = /^([^:*]{3,80}:)\s+(\S[\s\S]*)$/.exec(rest)
  if (split && (style === 'article' || (split[2] ?? '').length < 120) && isHeading(split[1] ?? '')) {
    return { title: split[1] ?? '', text: split[2] ?? '' }
  }
  return isHeading(rest) || bold ? { title: rest } : { text: rest }
}

function isHeading(text: string): boolean {
  if (text.length > LONG_HEADING) return false
  return !/[.;]\*?$/.test(text) && !/[.;] \p{Lu}/u.test(text)
}
