/** `reform when PHRASE`: says what a deadline phrase was read as. Exit 1 when any of it was not understood. */
import { whenJson } from '../../format/when-json.ts'
import { whenPretty } from '../../format/when-pretty.ts'
import { wordsOf } from '../../lang/words.ts'
import { day, yearOf } from '../../time/day.ts'
import { calendarOf } from '../../time/workday.ts'
import { readerOf } from '../../timing/readings.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readText } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { paintOf } from '../paint.ts'
import { termOf } from '../term.ts'

export interface WhenOptions extends GlobalOptions {
  year?: string
  term?: string
  before?: string
  format?: string
}

export async function when(phrase: string, options: WhenOptions, host: Host): Promise<Exit> {
  const configs = configsOf(options.config, host)
  const config = configs.for('.')
  if (configs.failures.length > 0) throw new Stop(configs.failures.join('\n'))
  const year = Number(options.year ?? yearOf(options.asOf ?? host.today()))
  const term =
    options.term === undefined
      ? { start: day(year, 1, 1), end: day(year, 12, 31) }
      : termOf(options.term, host)
  const before =
    options.before === 'inclusive' || options.before === 'strict' ? options.before : config.before
  const phrases = phrase === '-' ? linesOfInput(host) : [phrase]
  if (phrases.length === 0) throw new Stop(wordsOf(host.lang).noPhrases())
  const calendar = calendarOf(config.holidays)
  const paint = paintOf(host.color)
  // A list is read by programs, one phrase by a person.
  const format = options.format ?? (phrase === '-' ? 'json' : 'pretty')
  const read = readerOf({ term, before })
  let unread = false
  const out: string[] = []
  for (const [i, it] of phrases.entries()) {
    const timing = read(it)
    unread ||= timing.parts.length === 0 || timing.parts.some(({ kind }) => kind === 'unread')
    if (format === 'json') out.push(`${whenJson(timing, host.lang)}\n`)
    else
      out.push(
        `${phrases.length > 1 ? `${i > 0 ? '\n' : ''}${paint.bold(it)}\n` : ''}${whenPretty(timing, calendar, host.lang, paint)}`,
      )
  }
  host.out(out.join(''))
  return unread ? Exit.findings : Exit.ok
}

/** One phrase a line; a blank line is no phrase. */
function linesOfInput(host: Host): string[] {
  return readText('-', host)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
}
