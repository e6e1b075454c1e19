/**
 * A YAML file as values with positions. Reading never fails: what is broken comes out as problems beside what could be
 * read. Knows YAML, knows no plan.
 */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Path, Problem, Range } from '../finding.ts'
import { type Lines, linesOf } from './lines.ts'

/** A YAML file, read. */
export interface YamlDocument {
  /** The text as it was given, byte order mark and all. */
  text: string
  lines: Lines
  /** Plain values: maps as objects without prototype surprises, sequences as arrays, scalars by the YAML 1.2 core schema. */
  value: unknown
  /** Broken YAML: `yaml-syntax`, `yaml-duplicate-key`, `yaml-alias`, …; args are `{ detail }`. */
  problems: Problem[]
  /** Range of the value at a path, without comments and trailing blanks; nothing if there is no such place. */
  rangeOf(path: Path): Range | undefined
  /** Range of the key that leads to a path. */
  keyRangeOf(path: Path): Range | undefined
  /** How a scalar is written: its source text and whether it is plain (unquoted, on one line) or otherwise. */
  scalarAt(path: Path): ScalarSource | undefined
  /** What `edit.ts` cuts by, where the text was read to be changed: it need not be taken apart once more for that. */
  parsed?: Document.Parsed
}

export interface ScalarSource {
  /** The characters of the scalar: without quotes for a plain one, with everything for the others. */
  source: string
  style: 'plain' | 'single' | 'double' | 'block'
  range: Range
}

/** No file of an office comes near this; more is an alias bomb (a few anchors that grow into millions of values). */
const MAX_VALUES = 400_000
const MAX_DEPTH = 64

/**
 * Reads YAML text. Never throws for what the text holds.
 *
 * @param edited the text is to be changed: takes more memory
 */
export function readDocument(text: string, { edited = false } = {}): YamlDocument {
  const lines = linesOf(text)
  const doc = parseDocument(text, {
    keepSourceTokens: edited,
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    logLevel: 'error', // “silent” would let a second document go by in silence
  })
  const problems = doc.errors.concat(doc.warnings).map((error) => syntaxProblem(error, text))
  const reader = new ValueReader(doc)
  const value = reader.read(doc.contents, 0)
  const { bomb } = reader
  if (bomb) {
    const range = rangeOfNode(bomb) ?? { start: 0, end: 0 }
    problems.push({ rule: 'yaml-alias', at: [], range, args: { limit: MAX_VALUES } })
  }
  return {
    ...(edited && { parsed: doc }),
    text,
    lines,
    value: bomb ? undefined : value,
    problems,
    rangeOf: (path) => rangeOfNode(nodeAt(doc, path)),
    keyRangeOf: (path) => rangeOfNode(keyAt(doc, path)),
    scalarAt(path) {
      const node = resolve(doc, nodeAt(doc, path))
      if (!isScalar(node) || !node.range) return undefined
      const range = { start: node.range[0], end: node.range[1] }
      return { source: text.slice(range.start, range.end), style: styleOf(node.type), range }
    },
  }
}

function syntaxProblem(
  error: { code: string; message: string; pos: [number, number] },
  text: string,
): Problem {
  const [start, end] = error.pos
  const range = { start: Math.min(start, text.length), end: Math.min(Math.max(end, start), text.length) }
  const args = { code: error.code, detail: error.message }
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(range.start))?.[0] ?? ''
    return { rule: 'yaml-duplicate-key', at: [], range: { start, end: start + key.length }, args: { key } }
  }
  if (error.code === 'TAB_AS_INDENT') return { rule: 'yaml-tab', at: [], range, args: {} }
  return { rule: 'yaml-syntax', at: [], range, args }
}

/** Turns nodes into plain values, with one budget for the whole file so that aliases cannot blow it up. */
class ValueReader {
  bomb: Node | undefined
  private count = 0

  constructor(private readonly doc: Document.Parsed) {}

  read(node: unknown, depth: number): unknown {
    if (this.bomb) return undefined
    if (++this.count > MAX_VALUES || depth > MAX_DEPTH) {
      this.bomb = node as Node
      return undefined
    }
    if (isScalar(node)) return node.value
    if (isAlias(node)) return this.read(node.resolve(this.doc), depth + 1)
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1))
    if (isMap(node)) {
      // fromEntries defines own properties, so a key named __proto__ stays a key.
      return Object.fromEntries(
        node.items.map((pair) => [keyText(pair.key), this.read(pair.value, depth + 1)]),
      )
    }
    return null
  }
}

function keyText(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value)
  return key === null ? '' : String(key)
}

function resolve(doc: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(doc) : node
}

function nodeAt(doc: Document.Parsed, path: Path): unknown {
  let node: unknown = doc.contents
  for (const step of path) {
    node = resolve(doc, node)
    if (isSeq(node) && typeof step === 'number') node = node.items[step]
    else if (isMap(node)) node = node.items.find((pair) => keyText(pair.key) === String(step))?.value
    else return undefined
    if (isPair(node)) node = node.value
  }
  return node
}

function keyAt(doc: Document.Parsed, path: Path): unknown {
  const parent = resolve(doc, nodeAt(doc, path.slice(0, -1)))
  if (!isMap(parent)) return undefined
  return parent.items.find((pair) => keyText(pair.key) === String(path.at(-1)))?.key
}

function rangeOfNode(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range
  return range ? { start: range[0], end: range[1] } : undefined
}

function styleOf(type: string | undefined): ScalarSource['style'] {
  if (type === 'QUOTE_SINGLE') return 'single'
  if (type === 'QUOTE_DOUBLE') return 'double'
  return type === 'PLAIN' ? 'plain' : 'block'
}
