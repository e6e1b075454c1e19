/**
 * Changing a YAML file by cutting and sewing its text, so that comments, layout, quotes, line breaks and the byte order
 * mark stay as the clerk laid them. Comes in: a text and one change. Goes out: the edits, the new text, and the proof
 * that it reads as meant. Knows YAML, knows no plan.
 */
import { isDeepStrictEqual } from 'node:util'
import { type Document, parseDocument } from 'yaml'
import type { Edit, Path } from '../finding.ts'
import { commentsOf } from './comments.ts'
import { readDocument, type YamlDocument } from './document.ts'
import { Sewing } from './sewing.ts'
import type { Plain } from './written-value.ts'

export type { Plain } from './written-value.ts'

/** One change of a file's value. */
export type Change =
  | { kind: 'set'; path: Path; value: string | number | boolean | null }
  | { kind: 'append'; path: Path; item: Plain }
  | { kind: 'remove'; path: Path }

/** A change carried out and proved, with the new text as it was read again; or why it was not: nothing is ever written half sure. */
export type Changed =
  | { text: string; edits: Edit[]; document: YamlDocument }
  | { refused: 'broken' | 'no-place' | 'alias' | 'unproved' }

/**
 * The text with edits applied. Edits may come in any order.
 *
 * @throws if two edits overlap, or one lies outside of the text: a bug of the caller. Two insertions at one place keep
 *   their order; an insertion at the border of a replacement does not overlap it.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, i) => ({ edit, i }))
  sorted.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i)
  let out = ''
  let at = 0
  for (const { edit } of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`edits overlap or leave the text at ${edit.start}`)
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** Whether any edit of one list touches what an edit of the other replaces. */
export function editsOverlap(a: readonly Edit[], b: readonly Edit[]): boolean {
  return a.some((x) => b.some((y) => (x.start < y.end && y.start < x.end) || x.start === y.start))
}

/**
 * Carries out a change and proves it.
 *
 * @returns the new text; or why not: the file is `broken` YAML, there is `no-place` for the change (a step of the path
 *   is missing or of another kind), the place is an `alias` shared with others, or the result did not read as meant
 * @param before the text as it was read, where it was already
 */
export function changeText(
  text: string,
  change: Change,
  before: YamlDocument = readDocument(text, { edited: true }),
): Changed {
  if (before.problems.length > 0) return { refused: 'broken' }
  const edits = editsFor(text, change, before)
  if (typeof edits === 'string') return { refused: edits }
  const meant = changedValue(before.value, [change])
  if (!meant) return { refused: 'no-place' }
  const after = applyEdits(text, edits)
  const document = proveEdit(text, after, { value: meant.value, edits })
  return document ? { text: after, edits, document } : { refused: 'unproved' }
}

/**
 * Several changes at once with one proof for all: many entries into a large plan take the time of one. Refused as a whole;
 * changes of one place must be carried out one after the other, but for items appended to a list that has some already.
 */
export function changeTextAll(
  text: string,
  changes: readonly Change[],
  before: YamlDocument = readDocument(text, { edited: true }),
): Changed {
  const doc = parsedOf(text, before)
  if (before.problems.length > 0 || doc.errors.length > 0) return { refused: 'broken' }
  const edits = editsTogether(new Sewing(text, doc), changes)
  if (typeof edits === 'string') return { refused: edits }
  const meant = changedValue(before.value, changes)
  if (!meant) return { refused: 'no-place' }
  const after = applyEdits(text, edits)
  const document = proveEdit(text, after, { value: meant.value, edits })
  return document ? { text: after, edits, document } : { refused: 'unproved' }
}

/** The edits for changes that do not meet; items appended to one list are insertions at one place and keep their order. */
function editsTogether(sewing: Sewing, changes: readonly Change[]): Edit[] | Refusal | 'unproved' {
  const byPlace = new Map<string, { change: Change; edits: Edit[] }>()
  for (const change of changes) {
    const own = editsIn(sewing, change)
    if (typeof own === 'string') return own
    const place = JSON.stringify(change.path)
    const same = byPlace.get(place)
    if (!same) {
      byPlace.set(place, { change, edits: own })
      continue
    }
    const isAppended = [same.change, change].every(({ kind }) => kind === 'append')
    if (!isAppended || [...same.edits, ...own].some(({ start, end }) => start < end)) return 'unproved'
    same.edits.push(...own)
  }
  const groups = [...byPlace.values()].map(({ edits }) => edits)
  const met = groups.some((group, i) => groups.some((other, n) => n < i && editsOverlap(group, other)))
  return met ? 'unproved' : groups.flat()
}

/**
 * The edited text as it reads, where it is what was meant: the old text with just these edits, sound YAML that reads as the
 * meant value, and no comment lost outside of the replaced parts. Nothing where it is not.
 */
export function proveEdit(
  before: string,
  after: string,
  meant: { value: unknown; edits: readonly Edit[] },
): YamlDocument | undefined {
  if (applyEdits(before, meant.edits) !== after) return undefined
  const read = readDocument(after, { edited: true })
  if (read.problems.length > 0 || !isDeepStrictEqual(read.value, meant.value)) return undefined
  const kept = commentsOf(before).filter(
    ({ start, end }) => !meant.edits.some((edit) => edit.start < end && start < edit.end),
  )
  const now = commentsOf(after).map((it) => it.text)
  let at = 0
  for (const { text } of kept) {
    at = now.indexOf(text, at) + 1
    if (at === 0) return undefined
  }
  return read
}

/** The value after changes; nothing where one of them has no place in it. */
function changedValue(value: unknown, changes: readonly Change[]): { value: unknown } | undefined {
  const holder = { root: structuredClone(value) }
  return changes.every((change) => makeChange(holder, change)) ? { value: holder.root } : undefined
}

/** Changes the value in place. @returns whether it has a place for that */
function makeChange(holder: { root: unknown }, change: Change): boolean {
  const parentPath = ['root', ...change.path.slice(0, -1)]
  const last = change.path.at(-1) ?? 'root'
  let parent: unknown = change.path.length === 0 ? holder : undefined
  if (change.path.length > 0) {
    parent = parentPath.reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      holder,
    )
  }
  if (typeof parent !== 'object' || parent === null) return false
  const slot = parent as Record<string | number, unknown>
  if (change.kind === 'remove') {
    if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else delete slot[last]
  } else if (change.kind === 'set') {
    define(slot, last, change.value)
  } else {
    const list = slot[last]
    if (list !== undefined && list !== null && !Array.isArray(list)) return false
    define(slot, last, [...(Array.isArray(list) ? list : []), structuredClone(change.item)])
  }
  return true
}

/** Sets an own property even where its name is that of a prototype. */
function define(slot: Record<string | number, unknown>, key: string | number, value: unknown): void {
  Object.defineProperty(slot, key, { value, writable: true, enumerable: true, configurable: true })
}

type Refusal = 'broken' | 'no-place' | 'alias'

/** The text taken apart with all its tokens; as it was read, where it was read for that. */
function parsedOf(text: string, { parsed }: YamlDocument): Document.Parsed {
  return parsed ?? parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' })
}

function editsFor(text: string, change: Change, before: YamlDocument): Edit[] | Refusal {
  const doc = parsedOf(text, before)
  return doc.errors.length > 0 ? 'broken' : editsIn(new Sewing(text, doc), change)
}

function editsIn(sewing: Sewing, change: Change): Edit[] | Refusal {
  const place = sewing.find(change.path)
  if (typeof place === 'string') return place
  if (change.kind === 'set') return sewing.set(place, change.value) ?? 'no-place'
  if (change.kind === 'append') return sewing.append(place, change.item) ?? 'no-place'
  return sewing.remove(place) ?? 'no-place'
}
