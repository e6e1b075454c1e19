import type { Words } from '../../lang/lang.ts'
import type { Exit } from '../exit.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'

/** One option of a command. */
export interface OptionSpec {
  flags: string
  help: Words
  /** The only values allowed (before a `=`). */
  choices?: readonly string[]
  /** A whole number, 0 or more. */
  number?: boolean
  /** A year of four figures. */
  year?: boolean
  /** May be given more than once. */
  repeat?: boolean
}

/** One argument of a command. */
export interface ArgumentSpec {
  /** As commander writes it: `<name>`, `[name]`, `[names...]`. */
  name: string
  help: Words
  /** The only values allowed. */
  choices?: readonly string[]
}

/** A command as data: name, arguments, options and words; what it does is loaded when it is called. */
export interface CommandSpec {
  name: string
  summary: Words
  args?: ArgumentSpec[]
  options?: OptionSpec[]
  commands?: CommandSpec[]
  examples?: string[]
  run?(
    args: (string | string[] | undefined)[],
    options: GlobalOptions & Record<string, unknown>,
    host: Host,
  ): Promise<Exit>
}
