/**
 * The questions of `reform record`: what the command line left out. Comes in: the plan and the options given. Goes out:
 * options as if all had been given, so that asked or typed, the same is written.
 */

import { dayText, noteOf } from '../format/status-words.ts'
import { STATE_WORDS } from '../import/sheet-columns.ts'
import { wordsOf } from '../lang/words.ts'
import { itemsLike, itemsNamed, type NamedItem, namedItems } from '../plan/find-item.ts'
import type { ProgressState } from '../plan/types.ts'
import type { TaskStatus, TurnStatus } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { readWrittenNumber } from '../text/number.ts'
import { askDay, askLine, askOption, askUntil } from './ask.ts'
import type { RecordOptions } from './commands/record.ts'
import { statusesOf } from './commands/status.ts'
import { entryLine } from './entry-line.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'
import { refusal } from './new-errors.ts'
import { type LoadedPlan, loadPlans } from './plans.ts'

/** Items shown at once; more are narrowed down by typing. */
const MANY = 15
/** Turns shown at once: the last ones that have begun. */
const TURNS = 12

/** The plan to write into: the one named, the only one there is, or one of those found. */
export async function askPlan(
  path: string | undefined,
  options: { config?: string },
  host: Host,
): Promise<LoadedPlan> {
  const { ask } = wordsOf(host.lang)
  const { plans } = loadPlans(path === undefined ? [] : [path], options, host)
  const [first, ...others] = plans
  if (!first) throw new Stop(ask.noPlan)
  if (others.length === 0 && path === undefined) host.err(`${ask.onlyPlan(first.plan.file)}\n`)
  const choices = plans.map((value) => {
    const { file, document } = value.plan
    return { value, label: [file, document.title].filter(Boolean).join('  ') }
  })
  const chosen = others.length === 0 ? first : await askOption(ask.plan, choices, host)
  const { plan, document } = chosen
  // Better now than after all the answers.
  if (document.problems.length > 0) throw refusal(document, plan.file, 'broken', host)
  return chosen
}

/**
 * The name of the item to be recorded of.
 *
 * @param orPlan whether the plan itself may be meant, its number and day: then Enter alone gives nothing
 */
export async function askItem(
  { plan }: LoadedPlan,
  orPlan: boolean,
  host: Host,
): Promise<string | undefined> {
  const { ask } = wordsOf(host.lang)
  const items = namedItems(plan)
  const units = items.flatMap(({ lead }) => lead.map(({ name }) => name))
  const complete = [...new Set([...items.map(({ name }) => name), ...units])]
  let among: readonly NamedItem[] = items
  let text = ask.taskPrompt
  host.err(`${orPlan ? ask.taskOrPlan : ask.task}\n`)
  for (;;) {
    const typed = await askLine({ text, complete }, host)
    if (typed === '' && orPlan && among.length === items.length) return undefined
    if (typed === '') {
      host.err(`  ${ask.needed}\n`)
      continue
    }
    const [named, ...others] = itemsNamed(plan, typed)
    const exact = named && others.length === 0 ? items.find(({ item }) => item === named) : undefined
    if (exact) return exact.name
    // What was found before is narrowed down; words that are not in it start anew.
    const narrowed = itemsLike(among, typed)
    const found = narrowed.length > 0 ? narrowed : itemsLike(items, typed)
    const [only] = found
    if (only && found.length === 1) return only.name
    if (found.length === 0) host.err(`  ${ask.noTask(typed)}\n`)
    else {
      among = found
      host.err(listed(found, host))
    }
    text = found.length > 0 ? ask.whichOf(found.length) : ask.taskPrompt
  }
}

function listed(items: readonly NamedItem[], host: Host): string {
  const width = Math.max(...items.slice(0, MANY).map(({ name }) => name.length))
  const lines = items.slice(0, MANY).map(({ name, title, lead }) => {
    const units = lead.map((it) => it.name).join('; ')
    return cut(`  ${name.padEnd(width)}  ${title}${units === '' ? '' : ` (${units})`}`, host)
  })
  const more = items.length > MANY ? [`  ${wordsOf(host.lang).ask.andMore(items.length - MANY)}`] : []
  return `${[...lines, ...more].join('\n')}\n`
}

/** A line as far as the terminal shows it. */
function cut(line: string, { columns = 100 }: Host): string {
  return line.length <= columns ? line : `${line.slice(0, columns - 1).trimEnd()}…`
}

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
