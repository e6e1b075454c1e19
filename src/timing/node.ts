/** What is done to a node: it takes in the one behind it, as more of the same or as something unread, or words beside it. */
import type { Node } from './said.ts'

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

/** The notes of several nodes in one, to be put into a new node. */
export function notesOf(...nodes: readonly (Pick<Node, 'note'> | undefined)[]): Pick<Node, 'note'> {
  const notes = nodes.map((it) => it?.note).filter((it) => it !== undefined)
  return notes.length > 0 ? { note: notes.join('; ') } : {}
}
