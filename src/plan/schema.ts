/**
 * What a file does not keep of its schema, as problems in the reader's terms: one at a place, with the nearest right
 * name. Comes in: a YAML document. Goes out: its value (texts as written) and the problems. Knows no sentence.
 */
import type { Path, Problem } from '../finding.ts'
import type { YamlDocument } from '../text/document.ts'
import { nearest } from '../text/suggest.ts'
import * as config from './generated/config.js'
import * as plan from './generated/plan.js'
import { keyOf, normalise } from './normal.ts'
import { keysOf, type Shape, shapeAt, typesOf } from './shape.ts'
import { isMap } from './values.ts'

/** The version of the plan format that this program reads. */
export const FORMAT = 1

/** A file with more faults than this is told the first ones. */
const MOST = 500

/** What a compiled validator reports; the part of ajv's error object that is used here. */
export interface ValidatorError {
  instancePath: string
  keyword: string
  params: Readonly<Record<string, unknown>>
  /** Set in what is said of the name of a key; `propertyNames` says it again, as a whole. */
  propertyName?: string
}

/** A compiled validator: true, or false with its errors in `errors`. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly ValidatorError[] | null
}

/** Arguments of `schema-unknown-key`. */
export interface UnknownKeyArgs {
  key: string
  /** The key that was probably meant. */
  near?: string
  /** All keys that are known there. */
  known: readonly string[]
}

/** Arguments of `schema-missing-key`: what is missing, and in what (empty at the top). */
export interface MissingKeyArgs {
  key: string
  parent: string
}

/** Arguments of `schema-type`: JSON types (`string`, `array`, `object`, `integer`, …). */
export interface TypeArgs {
  key: string
  /** Which item (from 1) of the list `key`, where it is not the list itself. */
  item?: number
  expected: readonly string[]
  got: string
}

/** Arguments of `schema-enum`. */
export interface EnumArgs {
  key: string
  value: string
  allowed: readonly string[]
  near?: string
}

/** Arguments of `schema-value`: a text that is of the right kind but not in a form that can be read. */
export interface ValueArgs {
  key: string
  value: string
}

/** Arguments of `plan-format-version`. */
export interface FormatVersionArgs {
  found: string
  supported: number
}

/**
 * Holds a document against one of the two schemas.
 *
 * @returns the value with texts as written, and at most one problem a place. Of an empty file only `schema-empty`, of
 *   another format version only `plan-format-version`: everything else would be noise.
 */
export function checkSchema(
  document: YamlDocument,
  name: 'plan' | 'config',
): { value: unknown; problems: Problem[] } {
  const { validate, shape } = name === 'plan' ? plan : config
  if (document.value === undefined) return { value: {}, problems: [] } // the YAML itself is broken
  const { value, problems } = normalise(document, shape)
  if (value === null || (isMap(value) && Object.keys(value).length === 0)) {
    const empty: Problem = { rule: 'schema-empty', at: [], args: {} }
    return { value: {}, problems: name === 'plan' && document.problems.length === 0 ? [empty] : [] }
  }
  const version = name === 'plan' && isMap(value) ? value.format : undefined
  if (version !== undefined && String(version) !== String(FORMAT)) {
    const args: FormatVersionArgs = { found: String(version), supported: FORMAT }
    return { value, problems: [{ rule: 'plan-format-version', at: ['format'], args }] }
  }
  if (!validate(value)) {
    const errors = (validate.errors ?? []).filter(
      (it) => it.propertyName === undefined || it.keyword === 'propertyNames',
    )
    for (const error of errors.slice(0, MOST)) problems.push(problemOf(error, value, shape))
  }
  return { value, problems: onePerPlace(withoutEchoes(problems)) }
}

function problemOf({ instancePath, keyword, params }: ValidatorError, value: unknown, root: Shape): Problem {
  const at = pathOf(instancePath, value)
  const key = keyOf(at)
  const found = valueAt(value, at)
  switch (keyword) {
    case 'propertyNames':
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty ?? params.propertyName)
      const known = keysOf(shapeAt(root, at))
      // Of two letters any other two are near: H3 is neither H1 nor Q3.
      const near = unknown.length > 2 ? nearest(unknown, known) : undefined
      const args: UnknownKeyArgs = { key: unknown, known, ...(near !== undefined && { near }) }
      return { rule: 'schema-unknown-key', at: [...at, unknown], onKey: true, args }
    }
    case 'required': {
      const missing = String(params.missingProperty)
      const args: MissingKeyArgs = { key: missing, parent: key }
      return { rule: 'schema-missing-key', at: [...at, missing], args }
    }
    case 'type': {
      const last = at.at(-1)
      const item = typeof last === 'number' ? { item: last + 1 } : {}
      const args: TypeArgs = { key, ...item, expected: typesOf(shapeAt(root, at)), got: kindOf(found) }
      return { rule: 'schema-type', at, args }
    }
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : []
      const near = nearest(String(found), allowed)
      const args: EnumArgs = { key, value: String(found), allowed, ...(near !== undefined && { near }) }
      return { rule: 'schema-enum', at, args }
    }
    default: {
      const args: ValueArgs = { key, value: String(found) }
      return { rule: 'schema-value', at, args }
    }
  }
}

/** A JSON Pointer as a path; digits are an index only where a list stands. */
function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = []
  let here = value
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(here) ? Number(name) : name
    path.push(step)
    here = valueAt(here, [step])
  }
  return path
}

function valueAt(value: unknown, path: Path): unknown {
  let here: unknown = value
  for (const step of path) here = (here as Record<string | number, unknown> | null | undefined)?.[step]
  return here
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

/** A misspelt key is unknown and the right one missing: one slip, told once. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const place = (at: Path, key: string): string => JSON.stringify([...at.slice(0, -1), key])
  const meant = new Set(
    problems
      .filter(({ rule }) => rule === 'schema-unknown-key')
      .map(({ at, args }) => place(at, (args as UnknownKeyArgs).near ?? '')),
  )
  return problems.filter(({ rule, at }) => rule !== 'schema-missing-key' || !meant.has(JSON.stringify(at)))
}

/** Of several problems of form at one place the first: the others only say it again. */
export function onePerPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ at }) => {
    const place = JSON.stringify(at)
    return !seen.has(place) && seen.add(place)
  })
}
