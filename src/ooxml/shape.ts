/**
 * What a template may name: the shape of a model, as data. One description gives three things: the TypeScript type of the
 * model (`DataOf`), the Vietnamese names that a template uses, and the reference page of them. Knows no plan and no XML.
 */
import type { Rich } from './rich.ts'

/** A place that the office fills in by hand later (số, ngày chưa cấp): stays open on purpose, `width` spaces wide. */
export interface Blank {
  kind: 'blank'
  width: number
}

/** The value of a text place. An empty text is a fault unless the shape says `optional`; a line break is a new paragraph. */
export type TextValue = string | Rich | Blank

/** Data of a chart: one value for each category in each series. */
export interface ChartData {
  categories: readonly string[]
  series: readonly { name: string; values: readonly number[] }[]
}

interface Common {
  /** The name in a template, in Vietnamese with its tone marks. */
  name: string
  /** One sentence for the reference page. */
  about: string
}

export interface TextShape extends Common {
  kind: 'text'
  /** May be empty without fault: a cell of a table in which there is often nothing to say. */
  optional: boolean
}
export interface FlagShape extends Common {
  kind: 'flag'
}
export interface ChartShape extends Common {
  kind: 'chart'
}
export type Fields = Readonly<Record<string, Shape>>
export interface GroupShape<F extends Fields = Fields> extends Common {
  kind: 'group'
  fields: F
}
/** Fields under one name that may be absent as a whole; to be named only under a condition. */
export interface OptionShape<F extends Fields = Fields> extends Common {
  kind: 'option'
  fields: F
}
export interface ListShape<F extends Fields = Fields> extends Common {
  kind: 'list'
  fields: F
}
export type Shape = TextShape | FlagShape | ChartShape | GroupShape | OptionShape | ListShape

/** The data that fills a shape. */
export type DataOf<S extends Shape> = S extends TextShape
  ? TextValue
  : S extends FlagShape
    ? boolean
    : S extends ChartShape
      ? ChartData
      : S extends ListShape<infer F>
        ? readonly FieldsOf<F>[]
        : S extends GroupShape<infer F>
          ? FieldsOf<F>
          : S extends OptionShape<infer F>
            ? FieldsOf<F> | undefined
            : never

/** The data of several fields, by their key in code. */
export type FieldsOf<F extends Fields> = { readonly [K in keyof F]: DataOf<F[K]> }

/** A place for a text. */
export function text(name: string, about: string): TextShape {
  return { kind: 'text', name, about, optional: false }
}

/** A place for a text that may be empty. */
export function optionalText(name: string, about: string): TextShape {
  return { kind: 'text', name, about, optional: true }
}

/** Something that is so or is not, for conditions. */
export function flag(name: string, about: string): FlagShape {
  return { kind: 'flag', name, about }
}

/** The data of a chart. */
export function chart(name: string, about: string): ChartShape {
  return { kind: 'chart', name, about }
}

/** Fields under one name, reached with a dot. */
export function group<F extends Fields>(name: string, about: string, fields: F): GroupShape<F> {
  return { kind: 'group', name, about, fields }
}

/** Fields under one name that may be absent as a whole. */
export function option<F extends Fields>(name: string, about: string, fields: F): OptionShape<F> {
  return { kind: 'option', name, about, fields }
}

/** Things of a kind, each with the same fields, for repeating. */
export function list<F extends Fields>(name: string, about: string, fields: F): ListShape<F> {
  return { kind: 'list', name, about, fields }
}

/** A place left open, as wide as the office leaves it for a number or a day. */
export function openBlank(width = 6): Blank {
  return { kind: 'blank', width }
}

/** Data with its shape: all that a template needs. */
export interface Model<F extends Fields = Fields> {
  shape: GroupShape<F>
  data: FieldsOf<F>
}
