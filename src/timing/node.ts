/** How a node is made, and what is done to it: it takes in the one behind it, as more of the same or as unread, or words beside it. */
import type { Link, Node } from './said.ts'

/** A node with nothing beside it yet. All nodes hold the same fields, set or not: of one shape they are read fastest. */
export function makeNode(said: Node['said'], from: number, to: number, link: Link): Node {
  return {
    said,
    from,
    to,
    link,
    label: undefined,
    note: undefined,
    assumed: undefined,
    led: undefined,
    inYear: undefined,
    heading: undefined,
    ruled: undefined,
    hint: undefined,
    only: undefined,
  }
}

export function swallow(last: Node, node: Node): boolean {
  last.said = { kind: 'unread' }
  last.to = node.to
  return true
}

export function set(last: Node, node: Node, more: object): boolean {
  last.said = { ...last.said, ...more } as Node['said']
  last.to = node.to
  return true
}

/** Puts words beside a node. */
export function noteTo(node: Node, text: string): void {
  if (text !== '') node.note = node.note ? `${node.note}; ${text}` : text
}

/** A node with the words of the one before it as its heading, behind the heading that those had. */
export function headedBy(last: Node, words: string, node: Node): Node {
  const heading = last.label === undefined ? words : `${last.label}; ${words}`
  const label = node.label === undefined || node.label === last.label ? heading : `${heading}; ${node.label}`
  return { ...node, link: last.link, label }
}

/** The notes of several nodes in one, to be put into a new node. */
export function notesOf(...nodes: readonly (Pick<Node, 'note'> | undefined)[]): Partial<Pick<Node, 'note'>> {
  const notes = nodes.map((it) => it?.note).filter((it) => it !== undefined)
  return notes.length > 0 ? { note: notes.join('; ') } : {}
}
