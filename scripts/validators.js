// Compiles schemas/*.schema.json into plain functions, so that no schema is compiled when the program starts.
// Beside each function stands the bare schema without its words, for "did you mean" and "this should be a text".
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes `plan.js` and `config.js` into a folder: `validate(value)` with `validate.errors`, and `shape`. */
export async function buildValidators(outDir) {
  mkdirSync(outDir, { recursive: true })
  for (const name of ['plan', 'config']) {
    const shape = bare(JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')))
    // Days are checked by the reader, which knows the calendar; `format` is there for editors.
    const ajv = new Ajv2020({
      allErrors: true,
      allowUnionTypes: true,
      validateFormats: false,
      inlineRefs: false,
      messages: false,
      code: { source: true, esm: true },
    })
    const code = standaloneCode(ajv, ajv.compile(shape))
    if (/\brequire\(/.test(code))
      throw new Error(`${name}.schema.json uses a keyword that needs ajv at run time`)
    const { $defs, properties, type } = shape
    writeIfNew(
      join(outDir, `${name}.js`),
      `${code}\nexport const shape = ${JSON.stringify({ type, properties, $defs })};\n`,
    )
  }
}

/** The schema without what is said to people only. */
function bare(schema, isSchema = true) {
  if (Array.isArray(schema)) return schema.map((item) => (typeof item === 'object' ? bare(item) : item))
  if (schema === null || typeof schema !== 'object') return schema
  const kept = Object.entries(schema).filter(
    ([key]) => !isSchema || !['title', 'description', 'examples', '$schema', '$id'].includes(key),
  )
  // Below these the keys are names of the plan, not words of JSON Schema.
  const names = ['properties', '$defs', 'patternProperties']
  const out = Object.fromEntries(
    kept.map(([key, value]) => [key, bare(value, !(isSchema && names.includes(key)))]),
  )
  return isSchema ? alike(out) : out
}

/** A long list of keys with the same schema (the ids of the rules) is checked as one list of names. */
function alike({ properties, ...rest }) {
  if (!properties) return rest
  const kinds = new Set(Object.values(properties).map((it) => JSON.stringify(it)))
  if (kinds.size !== 1 || Object.keys(properties).length < 10 || rest.patternProperties)
    return { ...rest, properties }
  const [kind] = kinds
  return { ...rest, propertyNames: { enum: Object.keys(properties) }, additionalProperties: JSON.parse(kind) }
}

/** Leaves an unchanged file alone, so that whoever watches it does not wake up. */
function writeIfNew(file, text) {
  try {
    if (readFileSync(file, 'utf8') === text) return
  } catch {}
  writeFileSync(file, text)
}
