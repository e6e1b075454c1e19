/**
 * The one currency of everything that can be wrong: a `Problem` is raised (a rule id, a place, plain arguments),
 * and becomes a `Finding` (words, line and column) only when it is told to a person.
 * This file knows no plan, no language and no file system.
 */

/** Where in a YAML value: keys and 0-based indices from the root. `['sections', 0, 'tasks', 2, 'lead']`. */
export type Path = readonly (string | number)[]

/** Part of a text: 0-based offsets in UTF-16 units, `end` not included. */
export interface Range {
  start: number
  end: number
}

/** One replacement in a text; `start === end` inserts. */
export interface Edit extends Range {
  text: string
}

/** A remedy that the tool itself can carry out. Edits do not overlap and are in order of `start`. */
export interface Fix {
  title: string
  edits: Edit[]
}

/** How grave a finding is: `error` fails `check`, `warning` fails it beyond `--max-warnings`, `info` never does. */
export type Severity = 'error' | 'warning' | 'info'

/** A fault as a value: which rule, where, and the arguments of its sentence. Words come last, in `rules/say.ts`. */
export interface Problem<Args = unknown> {
  rule: string
  /** The place in the plan; a missing key falls back to its nearest present parent. */
  at: Path
  /** Point at the key of `at` and not at its value. */
  onKey?: boolean
  /** A part of the scalar at `at`: offsets into its value. */
  within?: Range
  /** Offsets into the file itself, where there is no path (broken YAML). Wins over `at`. */
  range?: Range
  args: Args
  /** Offsets of the edits are into the file. */
  fix?: Fix
}

/** A problem in the reader's words, with its place as editors count: lines and columns from 1, UTF-16 units. */
export interface Finding extends Range {
  rule: string
  severity: Severity
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  /** JSON Pointer (RFC 6901) to the place. */
  path: string
  fix?: Fix
}

/** A path as a JSON Pointer (RFC 6901): `~` and `/` inside keys are escaped. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
