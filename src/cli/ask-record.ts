/**
 * The questions of `reform record` about what happened. Comes in: the plan, a task or report of it, the options given. Goes
 * out: options as if all had been given, so that asked or typed, the same is written.
 */
import { dayText, noteOf } from '../format/status-words.ts'
import { STATE_WORDS } from '../import/sheet-columns.ts'
import { wordsOf } from '../lang/words.ts'
import { itemsNamed } from '../plan/find-item.ts'
import type { ProgressState } from '../plan/types.ts'
import type { TaskStatus, TurnStatus } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { readWrittenNumber } from '../text/number.ts'
import { askDay, askLine, askOption, askUntil } from './ask.ts'
import type { RecordOptions } from './commands/record.ts'
import { statusesOf } from './commands/status.ts'
import { entryLine } from './entry-line.ts'
import type { Host } from './host.ts'
import type { LoadedPlan } from './plans.ts'

/** Turns shown at once: the last ones that have begun. */
const TURNS = 12

/** Asks what happened to an item, after showing how it stands. */
export async function askEntry(
  loaded: LoadedPlan,
  name: string,
  options: RecordOptions,
  host: Host,
): Promise<RecordOptions> {
  const { ask } = wordsOf(host.lang)
  const [item] = itemsNamed(loaded.plan, name)
  const [status] = statusesOf([loaded], { ...(options.asOf !== undefined && { asOf: options.asOf }) }, host)
  const known = [...(status?.tasks ?? []), ...(status?.reporting ?? [])].find(
    (it) => item !== undefined && (it.task === item || it.duty === item),
  )
  if (known) host.err(standing(name, known, host))
  const states = Object.entries(STATE_WORDS).map(([value, vi]) => ({
    value: value as ProgressState,
    label: host.lang === 'vi' ? vi : value,
  }))
  const what = await askOption<ProgressState | 'trigger' | 'extension'>(
    ask.what,
    [...states, { value: 'trigger', label: ask.trigger }, { value: 'extension', label: ask.extension }],
    host,
  )
  if (what === 'trigger') return askTrigger(options, host)
  if (what === 'extension') return askExtension(known, options, host)
  return askProgress(what, known, options, host)
}

async function askProgress(
  state: ProgressState,
  status: TaskStatus | undefined,
  options: RecordOptions,
  host: Host,
): Promise<RecordOptions> {
  const { ask } = wordsOf(host.lang)
  const today = options.asOf ?? host.today()
  const text = ask.date(dayText(today, host.lang))
  const date = options.date ?? (await askDay({ text, today, past: true }, host)) ?? today
  const turn = options.turn ?? (await askTurn(status, true, host))
  const note = options.note ?? (await askMaybe(ask.note, host))
  const target = status?.task?.target
  const value = options.value ?? (target === undefined ? undefined : await askValue(ask.value(target), host))
  const allowed = state === 'deferred' || state === 'cancelled'
  const by = options.by ?? (allowed ? await askMaybe(ask.reason, host) : undefined)
  const evidence = options.evidence ?? (allowed ? [] : await askAll(ask.evidence, ask.moreEvidence, host))
  return present({ ...options, state, date, turn, note, value, by, evidence })
}

async function askTrigger(options: RecordOptions, host: Host): Promise<RecordOptions> {
  const { ask } = wordsOf(host.lang)
  const today = options.asOf ?? host.today()
  const text = ask.triggerDate(dayText(today, host.lang))
  const trigger = (await askDay({ text, today, past: true }, host)) ?? today
  const by = options.by ?? (await askMaybe(ask.triggerBy, host))
  const due = options.due ?? (await askDay({ text: ask.triggerDue, today }, host))
  return present({ ...options, trigger, by, due })
}

async function askExtension(
  status: TaskStatus | undefined,
  options: RecordOptions,
  host: Host,
): Promise<RecordOptions> {
  const { ask } = wordsOf(host.lang)
  const today = options.asOf ?? host.today()
  const extend = await askDay({ text: ask.extendTo, today, needed: true }, host)
  const turn = options.turn ?? (await askTurn(status, false, host))
  const by = options.by ?? (await askMaybe(ask.extendBy, host))
  return present({ ...options, extend, turn, by })
}

/** Asks number and day of a plan that was issued. */
export async function askIssue(options: RecordOptions, host: Host): Promise<RecordOptions> {
  const { ask } = wordsOf(host.lang)
  const today = options.asOf ?? host.today()
  const number = options.number ?? (await askMaybe(ask.number, host))
  const issued = options.issued ?? (await askDay({ text: ask.issued, today }, host))
  return present({ ...options, number, issued })
}

/** Which turn of a recurring item; nothing where there is one only, or the day is to tell. */
async function askTurn(
  status: TaskStatus | undefined,
  byDay: boolean,
  host: Host,
): Promise<string | undefined> {
  const { ask } = wordsOf(host.lang)
  const turns = (status?.turns ?? []).filter(({ kind }) => kind === 'recurring')
  if (turns.length < 2) return undefined
  const begun = turns.filter(({ state }) => state !== 'upcoming')
  const open = turns.filter(({ cell }) => cell.startsWith('open'))
  const shown = byDay && begun.length > 0 ? begun.slice(-TURNS) : open.slice(0, TURNS)
  host.err(`${ask.turns}\n${shown.map((it) => `  ${turnLine(it, host)}\n`).join('')}`)
  return askUntil(
    { text: ask.turn(byDay), complete: turns.map(({ name }) => name) },
    (answer) => {
      if (answer === '') return { value: undefined }
      const typed = answer.toUpperCase()
      const turn =
        turns.find(({ name }) => name === typed) ?? turns.find(({ name }) => name.endsWith(`-${typed}`))
      return turn ? { value: turn.name } : { fault: ask.noTurn(answer) }
    },
    host,
  )
}

function turnLine({ name, due, state }: TurnStatus, { lang }: Host): string {
  const day = due === undefined ? '' : `, ${wordsOf(lang).ask.dueOn(dayText(due, lang))}`
  return `${name}${day}: ${stateNames[state][lang]}`
}

function standing(name: string, status: TaskStatus, { lang }: Host): string {
  const { ask } = wordsOf(lang)
  const phrase = status.timing?.phrase
  const note = noteOf(status, lang)
  const state = stateNames[status.state][lang]
  const due = status.dueOn === undefined ? '' : `, ${ask.dueOn(dayText(status.dueOn, lang))}`
  const lines = [
    `${name}  ${status.title}`,
    ...(status.lead.length > 0 ? [`  ${ask.lead(status.lead.map((it) => it.name).join('; '))}`] : []),
    ...(phrase === undefined ? [] : [`  ${ask.timing(phrase)}`]),
    `  ${note.startsWith(state) ? note : [state, note].filter(Boolean).join(', ')}${due}`,
    ...status.progress.slice(-3).map((entry) => `  ${ask.before(entryLine(entry, lang))}`),
  ]
  return `\n${lines.join('\n')}\n\n`
}

async function askMaybe(text: string, host: Host): Promise<string | undefined> {
  return (await askLine({ text }, host)) || undefined
}

function askValue(text: string, host: Host): Promise<string | undefined> {
  return askUntil(
    { text },
    (answer) => {
      const value = readWrittenNumber(answer)
      if (answer !== '' && value === undefined) return { fault: wordsOf(host.lang).ask.notNumber(answer) }
      return { value: value === undefined ? undefined : String(value) }
    },
    host,
  )
}

async function askAll(first: string, more: string, host: Host): Promise<string[]> {
  const all: string[] = []
  for (;;) {
    const answer = await askMaybe(all.length === 0 ? first : more, host)
    if (answer === undefined) return all
    all.push(answer)
  }
}

type Loose = { [K in keyof RecordOptions]: RecordOptions[K] | undefined }

function present(options: Loose): RecordOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as RecordOptions
}
