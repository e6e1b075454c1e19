/**
 * Names in a template resolved against the shape of the model. A name is looked up from the innermost repeated thing
 * outwards; dots go down. Matching is by folded text, so case, tone placement and Unicode form do not matter.
 */
import { foldKey } from '../text/fold.ts'
import { nearest } from '../text/suggest.ts'
import type { Fields, GroupShape, ListShape, Shape } from './shape.ts'

/** A known name: in which frame it starts, and the keys down from there. */
export interface Reference {
  /** Number of the repetition that holds it; 0 is the model itself. */
  frame: number
  keys: readonly string[]
  shape: Shape
  /** The name as written, for messages. */
  name: string
}

/** A frame: the model, or one thing of a list that is being repeated. */
export interface Frame {
  id: number
  shape: GroupShape | ListShape
}

/** Ordinal of a repeated thing, from 1: known inside every repetition without being in the model. */
export const ORDINAL: Shape = {
  kind: 'text',
  name: 'thứ tự',
  about: 'Số thứ tự trong nhóm đang lặp, từ 1',
  optional: false,
}
export const ORDINAL_KEY = '#'

/** Looks a written name up. Unknown gives the nearest right name, where there is one. */
export function resolveName(written: string, frames: readonly Frame[]): Reference | { suggestion?: string } {
  const steps = written.split('.').map(foldKey)
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i] as Frame
    if (steps.length === 1 && i > 0 && steps[0] === foldKey(ORDINAL.name)) {
      return { frame: frame.id, keys: [ORDINAL_KEY], shape: ORDINAL, name: written }
    }
    const found = descend(frame.shape.fields, steps)
    if (found) return { frame: frame.id, name: written, ...found }
  }
  const suggestion = nearest(steps.join('.'), visibleNames(frames))
  return suggestion === undefined ? {} : { suggestion }
}

function descend(fields: Fields, steps: readonly string[]): { keys: string[]; shape: Shape } | undefined {
  const [step, ...rest] = steps
  for (const [key, shape] of Object.entries(fields)) {
    if (foldKey(shape.name) !== step) continue
    if (rest.length === 0) return { keys: [key], shape }
    if (shape.kind !== 'group' && shape.kind !== 'option') return undefined
    const below = descend(shape.fields, rest)
    return below && { keys: [key, ...below.keys], shape: below.shape }
  }
  return undefined
}

/** All names that can be used in some frames, the innermost first. */
export function visibleNames(frames: readonly Frame[]): string[] {
  const names = frames.length > 1 ? [ORDINAL.name] : []
  for (const { shape } of [...frames].reverse()) names.push(...namesOf(shape.fields, ''))
  return names
}

function namesOf(fields: Fields, before: string): string[] {
  return Object.values(fields).flatMap((shape) => {
    const name = before + shape.name
    return shape.kind === 'group' || shape.kind === 'option'
      ? [name, ...namesOf(shape.fields, `${name}.`)]
      : [name]
  })
}
