/**
 * From what YAML makes of a text to what the office meant: where the schema wants text and YAML read a number, a
 * truth value or nothing, the characters of the file count (`id: 1.10` is "1.10"). A key left empty is left out.
 */
import type { Path, Problem } from '../finding.ts'
import type { YamlDocument } from '../text/document.ts'
import { isDay } from '../time/day.ts'
import { childShape, type Shape, typesOf } from './shape.ts'
import { isMap } from './values.ts'

/** Arguments of `schema-text-quoted`: the key and the characters that YAML would read as no text. */
export interface TextQuotedArgs {
  key: string
  source: string
}

/** Arguments of `schema-format`: the key, what stands there, and the day that was probably meant. */
export interface FormatArgs {
  key: string
  value: string
  /** `YYYY-MM-DD`, where the digits name a day that exists. */
  near?: string
}

/** The value of a document with texts as written, days checked, empty keys left out. */
export function normalise(document: YamlDocument, root: Shape): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = []
  const value = walk(document.value, root, [])
  return { value, problems }

  function walk(value: unknown, shape: Shape | undefined, path: Path): unknown {
    if (Array.isArray(value))
      return value.map((item, i) => walk(item, childShape(shape, i, root), [...path, i]))
    if (isMap(value)) {
      const kept = Object.entries(value).filter(([, of]) => of !== null)
      return Object.fromEntries(
        kept.map(([key, of]) => [key, walk(of, childShape(shape, key, root), [...path, key])]),
      )
    }
    const types = typesOf(shape)
    if (!types.includes('string')) return value
    const text = typeof value === 'string' ? value : sourceOf(value, types, path)
    if (typeof text === 'string' && shape?.format === 'date' && !isDay(text)) {
      const near = meantDay(text)
      problems.push({
        rule: 'schema-format',
        at: path,
        args: { key: keyOf(path), value: text, ...(near && { near }) },
      })
    }
    return text
  }

  function sourceOf(value: unknown, types: readonly string[], path: Path): unknown {
    const scalar = document.scalarAt(path)
    if (scalar?.style !== 'plain' || value === null) return value
    const { source, range } = scalar
    // `number: 12` may be written as the number it is; `number: 05` loses its zero in other hands.
    if (!types.includes('integer') || String(value) !== source) {
      problems.push({
        rule: 'schema-text-quoted',
        at: path,
        args: { key: keyOf(path), source },
        fix: { title: `"${source}"`, edits: [{ ...range, text: `"${source}"` }] },
      })
    }
    return source
  }
}

/** The nearest key above a place: of an item in a list, the key of the list. */
export function keyOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}

/** A month written otherwise than `YYYY-MM`: "1/2024", "2024-1". */
export function meantMonth(text: string): string | undefined {
  const [, year, month] = /^\s*(\d{4})[-/.](\d{1,2})\s*$/.exec(text) ?? [
    text,
    ...(/^\s*(\d{1,2})[-/.](\d{4})\s*$/.exec(text)?.slice(1).reverse() ?? []),
  ]
  return year && month && Number(month) >= 1 && Number(month) <= 12
    ? `${year}-${month.padStart(2, '0')}`
    : undefined
}

/** "15/3/2024", "15-03-2024", "2024/3/15", "2024-3-15" as a day, where it exists. */
export function meantDay(text: string): string | undefined {
  const [, year, month, date] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$/.exec(text) ?? [
    text,
    ...(/^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(text)?.slice(1).reverse() ?? []),
  ]
  if (!year || !month || !date) return undefined
  const near = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(near) ? near : undefined
}
