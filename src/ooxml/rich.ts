/** A stretch of text in one look. */
export interface Inline {
  text: string
  italic?: boolean
  bold?: boolean
  superscript?: boolean
}

/** Text with marks resolved. */
export type Rich = readonly Inline[]

const MARK = /\*\*(\S(?:[^*]*\S)?)\*\*|\*(\S(?:[^*]*\S)?)\*|\^\{([^{}]*)\}/g

/**
 * Text with the plan's inline marks — `*nghiêng*`, `**đậm**`, `^{lên trên}` — as stretches. A mark without its partner
 * (`5 * 3`, a lone `*`) stays as written.
 */
export function readRich(marked: string): Rich {
  const parts: Inline[] = []
  let at = 0
  const plain = (end: number) => {
    if (end > at) parts.push({ text: marked.slice(at, end) })
  }
  for (const match of marked.matchAll(MARK)) {
    plain(match.index)
    const [whole, bold, italic, superscript] = match
    if (bold !== undefined) parts.push(...readRich(bold).map((part) => ({ ...part, bold: true })))
    else if (italic !== undefined) parts.push(...readRich(italic).map((part) => ({ ...part, italic: true })))
    else parts.push({ text: superscript ?? '', superscript: true })
    at = match.index + whole.length
  }
  plain(marked.length)
  return parts
}

/** The text without its marks. */
export function plainText(rich: Rich): string {
  return rich.map(({ text }) => text).join('')
}
