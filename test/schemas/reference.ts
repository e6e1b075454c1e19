/** The page that explains every field, written from the schemas: what `docs/truong-du-lieu.md` holds. */

/** As much of JSON Schema as ours use. */
export interface Schema {
  $ref?: string
  title?: string
  description?: string
  type?: string | string[]
  format?: string
  const?: unknown
  enum?: unknown[]
  default?: unknown
  examples?: unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  oneOf?: Schema[]
  $defs?: Record<string, Schema>
}

/** A schema with the heading it stands under and the syntax of its examples. */
export interface Chapter {
  name: string
  heading: string
  schema: Schema
  syntax: 'yaml' | 'json'
  homes: Homes
}

interface Field {
  /** `term.from`, `holidays[].date`. */
  path: string
  schema: Schema
  required: boolean
}

const TYPES: Record<string, string> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'đúng/sai',
  array: 'danh sách',
  object: 'nhóm',
}

/** Where a named group of fields is told: in the chapter that has it first, the others lead there. */
type Homes = Map<string, string>

/** The whole page: an index, then a chapter a schema, a table for the root and one for each named group of fields. */
export function referencePage(list: readonly Omit<Chapter, 'homes'>[]): string {
  const homes: Homes = new Map()
  const chapters = list.map((it): Chapter => ({ ...it, homes }))
  for (const { name, schema } of chapters)
    for (const key of groupsOf(schema)) {
      const print = JSON.stringify(schema.$defs?.[key])
      if (!homes.has(print)) homes.set(print, `${name}-${key}`)
    }
  const index = chapters.map((chapter) => {
    const groups = ownGroups(chapter).map(([anchor, { title }]) => `  - [${title}](#${anchor})`)
    return [`- [${chapter.heading}](#${chapter.name})`, ...groups].join('\n')
  })
  return ['## Mục lục', '', index.join('\n'), '', ...chapters.map(chapterText)].join('\n')
}

/** The names of the groups that a schema leads to, in the order in which a reader meets them. */
function groupsOf(schema: Schema): string[] {
  const met: string[] = []
  const walk = (it: unknown): void => {
    if (typeof it !== 'object' || it === null) return
    for (const [key, value] of Object.entries(it)) {
      if (key === '$defs') continue
      if (key === '$ref') meet(String(value).split('/').at(-1) ?? '')
      else walk(value)
    }
  }
  const meet = (key: string): void => {
    if (met.includes(key)) return
    met.push(key)
    walk(schema.$defs?.[key])
  }
  walk(schema)
  return met
}

/** The groups that are told in this chapter, by their anchors. */
function ownGroups({ name, schema, homes }: Chapter): [anchor: string, group: Schema][] {
  return groupsOf(schema).flatMap((key): [string, Schema][] => {
    const group = schema.$defs?.[key]
    const anchor = `${name}-${key}`
    return group && homes.get(JSON.stringify(group)) === anchor ? [[anchor, group]] : []
  })
}

function chapterText(chapter: Chapter): string {
  const { name, heading, schema } = chapter
  const part = (anchor: string, title: string, it: Schema): string =>
    `<a id="${anchor}"></a>\n\n${title}\n\n${plain(it.description ?? '')}\n\n${bodyOf(it, chapter)}`
  const groups = ownGroups(chapter).map(([anchor, it]) => part(anchor, `### ${it.title}`, it))
  return [part(name, `## ${heading}`, schema), ...groups].join('\n')
}

/** A table of the fields; of what has none, its values. */
function bodyOf(schema: Schema, chapter: Chapter): string {
  const short = shortForm(schema, chapter)
  if (schema.oneOf) return `${schema.oneOf.map((it) => `- ${linkTo(it.$ref ?? '', chapter)}`).join('\n')}\n`
  const fields = fieldsOf(schema, '')
  if (fields.length === 0) return `${short}${valuesOf(schema, chapter)}\n`
  const rows = fields.map((field) => rowOf(field, chapter))
  return `${short}| trường | kiểu | bắt buộc | nội dung | ví dụ |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

/** A group that may also be written as a single value says so. */
function shortForm({ type, examples }: Schema, chapter: Chapter): string {
  if (!Array.isArray(type) || !type.includes('object')) return ''
  const others = type.filter((it) => it !== 'object').map((it) => TYPES[it] ?? it)
  const example = examples?.[0] === undefined ? '' : `, ví dụ ${code(examples[0], chapter)}`
  return `Viết gọn được thành ${others.join(' hoặc ')}${example}; viết đủ thì gồm:\n\n`
}

function valuesOf(schema: Schema, chapter: Chapter): string {
  const each =
    schema.items ??
    (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined)
  const kind = `Kiểu: ${typeOf(schema, chapter)}.`
  const inside = each?.$ref ? ` Mỗi mục là ${linkTo(each.$ref, chapter)}.` : ''
  const examples = (schema.examples ?? []).map((it) => code(it, chapter)).join(', ')
  return `${kind}${inside}${allowed(schema, chapter)}${examples ? ` Ví dụ: ${examples}.` : ''}\n`
}

/** The fields of a group, those of groups inside it by their paths. Many keys of one kind are one row. */
function fieldsOf(schema: Schema, before: string): Field[] {
  const { properties = {}, patternProperties = {}, required = [], additionalProperties } = schema
  const keys = Object.keys(properties)
  const [first] = Object.values(properties)
  const isList = keys.length > 11 && keys.every((key) => properties[key]?.$ref === first?.$ref) && first?.$ref
  const named: [string, Schema][] = isList && first ? [['‹khóa›', first]] : Object.entries(properties)
  const own = named.flatMap(([key, it]): Field[] => [
    { path: before + key, schema: it, required: required.includes(key) },
    ...insideOf(it, before + key),
  ])
  const open = typeof additionalProperties === 'object' ? additionalProperties : undefined
  const others = [...(isList ? [] : Object.values(patternProperties)), ...(open ? [open] : [])]
  return [...own, ...others.map((it) => ({ path: `${before}‹khóa›`, schema: it, required: false }))]
}

function insideOf(schema: Schema, path: string): Field[] {
  if (schema.$ref) return []
  if (schema.items && !schema.items.$ref && schema.items.properties)
    return fieldsOf(schema.items, `${path}[].`)
  return schema.properties || typeof schema.additionalProperties === 'object'
    ? fieldsOf(schema, `${path}.`)
    : []
}

function rowOf({ path, schema, required }: Field, chapter: Chapter): string {
  const target = schema.$ref ? defOf(schema.$ref, chapter) : schema
  const said = `**${target.title ?? ''}.** ${plain(target.description ?? '')}`
  const fallback = schema.default === undefined ? '' : ` Mặc định: ${code(schema.default, chapter)}.`
  const values = schema.$ref ? '' : allowed(schema, chapter)
  const cells = [
    `\`${path}\``,
    typeOf(schema, chapter),
    required ? 'có' : '',
    (said + values + fallback).replace(/\s+/g, ' '),
    exampleOf(schema, chapter),
  ]
  return `| ${cells.map((it) => it.replace(/\|/g, '\\|')).join(' | ')} |`
}

/** The example of a field in its row; a link's is where it leads. */
function exampleOf(schema: Schema, chapter: Chapter): string {
  const value = exampleValue(schema)
  return value === undefined ? '' : code(value, chapter)
}

/** A value that a reader can copy: the first example, an allowed value, or a list of one such. */
export function exampleValue(schema: Schema): unknown {
  const { examples, enum: values, type, items } = schema
  if (examples) return examples[0]
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (values) return values[0]
  if (items && !items.$ref) {
    const one = exampleValue(items)
    return one === undefined ? undefined : [one]
  }
  if (type === 'boolean') return true
  if (type === 'integer') return 3
  return undefined
}

function typeOf(schema: Schema, chapter: Chapter): string {
  if (schema.$ref) return linkTo(schema.$ref, chapter)
  const types = [schema.type ?? 'object'].flat()
  return types
    .map((type) => {
      if (type === 'array' && schema.items) return `danh sách ${typeOf(schema.items, chapter)}`
      if (type === 'string' && schema.format === 'date') return 'ngày'
      return TYPES[type] ?? type
    })
    .join(' hoặc ')
}

function allowed({ enum: values }: Schema, chapter: Chapter): string {
  return values ? ` Một trong: ${values.map((it) => code(it, chapter)).join(', ')}.` : ''
}

function linkTo(ref: string, chapter: Chapter): string {
  const key = ref.split('/').at(-1) ?? ''
  const target = defOf(ref, chapter)
  return `[${target.title ?? key}](#${chapter.homes.get(JSON.stringify(target)) ?? ''})`
}

/** Text that Markdown shows as it is; what stands between backticks is left alone. */
function plain(text: string): string {
  return text.replace(/`[^`]*`|[*_<>[\]]/g, (it) => (it.length > 1 ? it : `\\${it}`))
}

function defOf(ref: string, { schema }: Chapter): Schema {
  const found = schema.$defs?.[ref.split('/').at(-1) ?? '']
  if (!found) throw new Error(`no definition ${ref}`)
  return found
}

/** A value as it is written in the file; what YAML would take for a number or for nothing stands in quotes. */
function code(value: unknown, { syntax }: Chapter): string {
  return `\`${syntax === 'json' ? JSON.stringify(value) : yaml(value)}\``
}

function yaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, it]) => `${key}: ${yaml(it)}`)
      .join(', ')}}`
  if (typeof value !== 'string') return String(value)
  const isPlain = /^[\p{L}\d][^:#,[\]{}"'|>*&!%@`]*$/u.test(value) && value.trim() === value
  const isOther = /^(true|false|yes|no|null|~|[\d.]+)$/i.test(value)
  return isPlain && !isOther ? value : JSON.stringify(value)
}
