/** What the options of `reform record` say: each value looked at before anything is asked or written. */
import { wordsOf } from '../lang/words.ts'
import type { Entry } from '../plan/record.ts'
import type { ProgressState } from '../plan/types.ts'
import { readWrittenNumber } from '../text/number.ts'
import { readWrittenDay } from '../time/written-day.ts'
import type { RecordOptions } from './commands/record.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

const DAYS = ['date', 'trigger', 'due', 'extend', 'issued'] as const

/** The options with days and numbers in the one way that plans write them, and texts composed. */
export function readOptions(options: RecordOptions, host: Host): RecordOptions {
  const say = wordsOf(host.lang)
  const read: RecordOptions = { ...options }
  for (const name of DAYS) {
    const text = options[name]
    if (text === undefined) continue
    const day = readWrittenDay(text)
    if (day === undefined || day === 'none')
      throw new Stop(say.noWrittenDay(`--${name}`, text, day === undefined))
    read[name] = day
  }
  if (options.value !== undefined) {
    const value = readWrittenNumber(options.value)
    if (value === undefined) throw new Stop(say.badValue('--value', options.value))
    read.value = String(value)
  }
  if (options.number !== undefined && !/^\d+\p{L}?$/u.test(options.number.trim()))
    throw new Stop(say.badPlanNumber(options.number))
  for (const name of ['note', 'by'] as const)
    if (options[name] !== undefined) read[name] = options[name].normalize('NFC')
  if (options.evidence) read.evidence = options.evidence.map((it) => it.normalize('NFC'))
  return read
}

/**
 * The entries that options ask for, as `readOptions` gave them.
 *
 * @throws a `Stop` for an option that would be left unsaid, as what it goes with is not there
 */
export function entriesOf(options: RecordOptions, today: string, host: Host): Entry[] {
  refuseIdle(options, host)
  const { state, date, note, value, evidence, turn, by, trigger, due, extend } = options
  const shared = by === undefined ? {} : { by }
  const ofTurn = turn === undefined ? {} : { turn }
  const entries: Entry[] = []
  if (trigger !== undefined)
    entries.push({ kind: 'trigger', date: trigger, ...shared, ...(due !== undefined && { due }) })
  if (extend !== undefined)
    entries.push({
      kind: 'extension',
      to: extend,
      ...shared,
      ...(date !== undefined && { date }),
      ...ofTurn,
    })
  if (state !== undefined)
    entries.push({
      kind: 'progress',
      date: date ?? today,
      state: state as ProgressState,
      ...(note !== undefined && { note }),
      ...(value !== undefined && { value: Number(value) }),
      ...(evidence !== undefined && { evidence }),
      ...ofTurn,
      ...(trigger === undefined && extend === undefined && shared),
    })
  return entries
}

/** Which options say something only together with one of others. */
const GOES_WITH: readonly [keyof RecordOptions, readonly (keyof RecordOptions)[]][] = [
  ['note', ['state']],
  ['value', ['state']],
  ['evidence', ['state']],
  ['turn', ['state', 'extend']],
  ['date', ['state', 'extend']],
  ['due', ['trigger']],
  ['by', ['state', 'trigger', 'extend']],
]

function refuseIdle(options: RecordOptions, host: Host): void {
  for (const [name, others] of GOES_WITH) {
    if (options[name] === undefined || others.some((it) => options[it] !== undefined)) continue
    const needed = others.map((it) => `--${it}`).join(', ')
    throw new Stop(wordsOf(host.lang).needsWith(`--${name}`, needed))
  }
}
