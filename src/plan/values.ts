/** Reading of plain values whose kind is not known: what is of another kind counts as absent. */
import { type Day, isDay } from '../time/day.ts'

/** A map, or an empty one. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {}
}

/** Whether a value is a map (and no list). */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text without blanks at its ends; nothing if it is empty or no text. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

/** The texts of a list; a single text is a list of one. */
export function textsOf(value: unknown): string[] {
  const items = typeof value === 'string' ? [value] : listOf(value)
  return items.map(textOf).filter((text) => text !== undefined)
}

/** A day that exists; nothing for anything else. */
export function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}

/** One of some words; nothing for anything else. */
export function wordOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value)
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** An object without the keys whose value is undefined. */
export function present<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>
}
