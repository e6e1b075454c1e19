import { Chalk } from 'chalk'
import type { Paint } from '../format/check-pretty.ts'

/** Colours for a terminal, or plain text. */
export function paintOf(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const { red, yellow, blue, gray, bold, green } = chalk
  return { red, yellow, blue, gray, bold, green }
}
