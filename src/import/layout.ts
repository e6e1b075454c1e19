import type { Grid } from './model.ts'

/** A table in layout text of a PDF reader, its columns held apart by blanks; nothing where none begins at this line. */
export function layoutTable(
  _lines: readonly string[],
  _at: number,
): { grid: Grid; next: number } | undefined {
  return undefined
}
