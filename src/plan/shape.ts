/**
 * The bare shape of a schema: which keys an object knows, what kind of value stands where. Enough JSON Schema for the
 * two schemas of this tool, no more.
 */
import type { Path } from '../finding.ts'

/** A JSON Schema without words, as scripts/validators.js writes it. */
export interface Shape {
  type?: string | readonly string[]
  format?: string
  const?: unknown
  enum?: readonly unknown[]
  $ref?: string
  $defs?: Readonly<Record<string, Shape>>
  properties?: Readonly<Record<string, Shape>>
  patternProperties?: Readonly<Record<string, Shape>>
  additionalProperties?: boolean | Shape
  items?: Shape
  propertyNames?: { enum: readonly string[] }
}

/** The shape that a `$ref` stands for; the shape itself where it is none. */
export function resolveShape(shape: Shape | undefined, root: Shape): Shape | undefined {
  const name = shape?.$ref?.replace('#/$defs/', '')
  return name === undefined ? shape : resolveShape(root.$defs?.[name], root)
}

/** The shape one step down: of a key of an object, or of the items of a list. */
export function childShape(shape: Shape | undefined, step: string | number, root: Shape): Shape | undefined {
  if (!shape) return undefined
  if (typeof step === 'number') return resolveShape(shape.items, root)
  if (shape.properties && Object.hasOwn(shape.properties, step))
    return resolveShape(shape.properties[step], root)
  for (const [pattern, child] of Object.entries(shape.patternProperties ?? {})) {
    if (new RegExp(pattern, 'u').test(step)) return resolveShape(child, root)
  }
  return typeof shape.additionalProperties === 'object'
    ? resolveShape(shape.additionalProperties, root)
    : undefined
}

/** The shape of a place in a value; nothing where the schema knows no such place. */
export function shapeAt(root: Shape, path: Path): Shape | undefined {
  let shape: Shape | undefined = root
  for (const step of path) shape = childShape(shape, step, root)
  return shape
}

/** The keys that a shape knows by name. */
export function keysOf(shape: Shape | undefined): readonly string[] {
  return shape?.propertyNames?.enum ?? Object.keys(shape?.properties ?? {})
}

/** The types that a shape allows: `['string', 'integer']`. Empty: any. */
export function typesOf(shape: Shape | undefined): readonly string[] {
  const type = shape?.type
  return type === undefined ? [] : typeof type === 'string' ? [type] : type
}
