import type { Validate } from '../schema.ts'
import type { Shape } from '../shape.ts'

/** Compiled from the schema by scripts/validators.js. */
export const validate: Validate
export const shape: Shape
