/** Parts in the making: what a phrase says, with its days, before it is placed in the phrase. */
import type { Assumption, Part } from './types.ts'

/** What parts have in common is put to them when they are placed in the phrase. */
export type Bare = {
  [K in Part['kind']]: Omit<Extract<Part, { kind: K }>, 'text' | 'at' | 'assumed'>
}[Part['kind']]

/** A part in the making, with what was assumed on the way. */
export interface Made {
  bare: Bare
  assumed: Assumption[]
}
