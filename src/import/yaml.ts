/** Writes YAML the way a person lays it out: quoted only where needed, long texts folded, comments above their keys. */

export type Value = string | number | boolean | Raw | readonly Value[] | Fields

/** Text that goes into the file as it is: a date, a term. */
export interface Raw {
  raw: string
}

/** A mapping in its order; entries without a value are left out. */
export interface Fields {
  fields: readonly Field[]
  /** On one line: `{to: UBND tỉnh, purpose: thay b/c}`. */
  flow?: boolean
}

export interface Field {
  key: string
  value: Value | undefined
  /** Lines of a comment above it, without `#`. */
  comments?: readonly string[] | undefined
  /** A blank line before it. */
  apart?: boolean
}

const WIDTH = 100

/** The lines of a document, ending with a line break. */
export function writeYaml(root: Fields): string {
  return `${fieldLines(root, 0).join('\n')}\n`
}

function fieldLines({ fields }: Fields, indent: number): string[] {
  const pad = ' '.repeat(indent)
  return fields.flatMap(({ key, value, comments = [], apart }) => {
    if (value === undefined || isEmpty(value)) return []
    return [
      ...(apart ? [''] : []),
      ...comments.map((it) => `${pad}# ${it.replace(/\s+/g, ' ')}`),
      ...valueLines(`${pad}${keyText(key)}:`, value, indent),
    ]
  })
}

function keyText(key: string): string {
  return /^[A-Za-z][\w-]*$/.test(key) && !RESERVED.test(key) ? key : quoted(key)
}

function isEmpty(value: Value): boolean {
  if (isList(value)) return value.length === 0
  return (
    typeof value === 'object' && 'fields' in value && value.fields.every(({ value: it }) => it === undefined)
  )
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

/** A key or dash with what follows it. */
function valueLines(head: string, value: Value, indent: number): string[] {
  if (isList(value)) {
    const flow = flowOf(value)
    if (flow !== undefined && head.length + flow.length < WIDTH) return [`${head} ${flow}`]
    return [head, ...value.flatMap((it) => itemLines(it, indent + 2))]
  }
  if (typeof value === 'object' && 'fields' in value) {
    if (value.flow) return [`${head} ${flowFields(value)}`]
    return [head, ...fieldLines(value, indent + 2)]
  }
  return scalarLines(head, value, indent + 2)
}

function itemLines(value: Value, indent: number): string[] {
  const dash = `${' '.repeat(indent)}-`
  if (typeof value === 'object' && 'fields' in value && !value.flow) {
    const lines = fieldLines(value, indent + 2)
    const first = lines.findIndex((it) => !/^\s*(?:#|$)/.test(it))
    const comments = lines
      .slice(0, Math.max(0, first))
      .filter((it) => it !== '')
      .map((it) => it.replace(/^ {2}/, ''))
    const [start = '', ...rest] = lines.slice(Math.max(0, first))
    return [...comments, `${dash} ${start.trimStart()}`, ...rest]
  }
  return valueLines(dash, value, indent)
}

/** A list of short texts on one line; nothing where an item needs more. */
function flowOf(list: readonly Value[]): string | undefined {
  if (list.some((it) => typeof it === 'object' || String(it).includes('\n'))) return undefined
  return `[${list.map((it) => flowScalar(it as string)).join(', ')}]`
}

function flowFields({ fields }: Fields): string {
  const parts = fields.flatMap(({ key, value }) =>
    value === undefined
      ? []
      : [`${keyText(key)}: ${isList(value) ? (flowOf(value) ?? '[]') : flowScalar(value as string)}`],
  )
  return `{${parts.join(', ')}}`
}

function flowScalar(value: string | number | boolean | Raw): string {
  if (typeof value === 'object') return value.raw
  if (typeof value !== 'string') return String(value)
  return isPlain(value) && !/[[\]{},]/.test(value) ? value : quoted(value)
}

function scalarLines(head: string, value: string | number | boolean | Raw, indent: number): string[] {
  if (typeof value === 'object') return [`${head} ${value.raw}`]
  if (typeof value !== 'string') return [`${head} ${value}`]
  const pad = ' '.repeat(indent)
  const lines = value.split('\n')
  if (lines.length > 1 && lines.every((it) => it !== '' && it === it.trim() && isPrintable(it))) {
    return [`${head} |-`, ...lines.map((it) => pad + it)]
  }
  const oneLine = isPlain(value) ? value : quoted(value)
  if (head.length + 1 + oneLine.length <= WIDTH || lines.length > 1) return [`${head} ${oneLine}`]
  // Folding gives every line break back as one blank: only for texts whose blanks are single.
  if (value !== value.trim() || / {2}|\t/.test(value) || !isPrintable(value))
    return [`${head} ${quoted(value)}`]
  return [`${head} >-`, ...folded(value, WIDTH - indent).map((it) => pad + it)]
}

function folded(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const RESERVED = /^(?:~|null|true|false|yes|no|on|off|y|n|\.nan|[-+]?\.inf)$/i

function isPlain(text: string): boolean {
  return (
    /^[\p{L}(/“]/u.test(text) &&
    text === text.trim() &&
    !/: |:$| #|\n|\t/.test(text) &&
    !RESERVED.test(text) &&
    isPrintable(text)
  )
}

function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u0085\u2028\u2029\ufeff\ufffe\uffff]/u.test(text)
}

/** Double quotes; what YAML would not show is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
