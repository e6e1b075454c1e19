/** How values are written into a YAML file: on one line each, with quotes only where they are needed. */
import { Document, Scalar, visit } from 'yaml'

/** What can be put into a file: a scalar, or lists and maps of them. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * A scalar as it is written between other text.
 *
 * @param inFlow inside brackets or braces, where commas need quotes
 * @param was how the value that it replaces was written: its quotes are kept
 */
export function scalarText(
  value: string | number | boolean | null,
  inFlow: boolean,
  was?: Scalar.Type | null,
): string {
  const scalar = new Scalar(value)
  if (typeof value === 'string') {
    if (/[\n\r\t]/.test(value)) scalar.type = 'QUOTE_DOUBLE'
    else if (was === 'QUOTE_SINGLE' || was === 'QUOTE_DOUBLE') scalar.type = was
  }
  return inFlow ? flowOf([scalar]) : written(scalar)
}

/** A value as it is written inside brackets. */
export function flowText(item: Plain): string {
  return flowOf([item])
}

/** A value as an item of a list that stands on lines: a map with a line for each key, all else on one line. */
export function blockItem(item: Plain, indent: number, eol: string, flow = false): string {
  const blanks = ' '.repeat(indent)
  if (flow || typeof item !== 'object' || item === null || Array.isArray(item))
    return `${blanks}- ${onOneLine(item)}`
  const lines = Object.entries(item).map(([key, value]) => `${scalarText(key, false)}: ${onOneLine(value)}`)
  if (lines.length === 0) return `${blanks}- {}`
  return lines.map((line, i) => `${blanks}${i === 0 ? '- ' : '  '}${line}`).join(eol)
}

function onOneLine(value: Plain): string {
  return typeof value === 'object' && value !== null ? flowText(value) : scalarText(value, false)
}

/** On one line each, so that nothing is folded: `doubleQuotedAsJSON` writes a line break as `\\n`. */
const ON_ONE_LINE = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedAsJSON: true,
  flowCollectionPadding: false,
}

/** How a lone scalar is written on one line, with quotes only where it needs them. */
function written(scalar: Scalar): string {
  return new Document(scalar).toString(ON_ONE_LINE).replace(/\n$/, '')
}

/** How the only item of a list is written between brackets. */
function flowOf(list: readonly unknown[]): string {
  const doc = new Document(list)
  visit(doc, {
    Collection: (_, node) => {
      node.flow = true
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && /[\n\r\t]/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return oneLine(doc.toString(ON_ONE_LINE).trim().slice(1, -1))
}

/** The writer breaks long collections over lines; in a plan they stay on one. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\n\s*/g, ' ')
    .replace(/([[{]) /g, '$1')
}
