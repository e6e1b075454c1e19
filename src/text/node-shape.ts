/** How the nodes of a YAML file are laid out in its text. */
import { type Document, isScalar, isSeq, type Node, visit } from 'yaml'

/** Where a node begins in the text. */
export function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0
}

/** Whether a collection is written in brackets or braces. */
export function isFlow(node: { flow?: boolean }): boolean {
  return node.flow === true
}

/** The key of a pair as it is written. */
export function keyOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key)
}

/** Offset of a comma that follows without an item after it. */
export function trailingComma(text: string, at: number): number | undefined {
  const match = /^(?:\s|#[^\n]*(?=\n))*,/.exec(text.slice(at))
  return match ? at + match[0].length - 1 : undefined
}

/** By how many blanks this file indents a list inside a map. */
export function indentStep(doc: Document.Parsed, text: string): number {
  let step: number | undefined
  visit(doc, {
    Pair(_, pair) {
      const { key, value } = pair as { key: Node | null; value: Node | null }
      if (!isSeq(value) || isFlow(value) || !key?.range || !value.range) return undefined
      const column = (at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1)
      step = Math.max(0, column(value.range[0]) - column(key.range[0]))
      return visit.BREAK
    },
  })
  return step ?? 2
}
