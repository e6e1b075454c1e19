/** One task in print: who, by when, what came of it. */
import type { Progress, UnitRef } from '../plan/types.ts'
import type { TaskStatus, TurnStatus } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { sayCount } from '../text/number.ts'
import { sayDay } from '../time/day.ts'
import { capital, inSentence, withoutStop } from './titles.ts'

/** Units by name, the separator that reads well in a cell and a sentence. */
export function unitNames(units: readonly UnitRef[]): string {
  return units.map(({ name }) => name).join('; ')
}

/** A unit inside a sentence: “các phòng, đơn vị” is no name. */
export function unitInText(name: string): string {
  return /^(Các|Những|Mọi) /u.test(name) ? inSentence(name) : name
}

/** Progress entries as one text: each with its evidence in brackets. Entries that say nothing are left out. */
export function resultText(entries: readonly Progress[]): string {
  return entries.flatMap((entry) => entryText(entry) ?? []).join('; ')
}

function entryText({ note, value, evidence }: Progress): string | undefined {
  const words = [note && withoutStop(note), value === undefined ? undefined : `đạt ${figure(value)}`].filter(
    (it) => it,
  )
  const proof = evidence.length > 0 ? evidence.map(withoutStop).join('; ') : ''
  if (words.length === 0) return proof || undefined
  return `${words.join(', ')}${proof ? ` (${proof})` : ''}`
}

/** A measured value the Vietnamese way: a comma before decimals. */
function figure(value: number): string {
  const [whole = '0', decimals] = String(value).split('.')
  return `${sayCount(Number(whole))}${decimals ? `,${decimals}` : ''}`
}

/** The state in a cell: "Quá hạn 15 ngày", "Hoàn thành đúng hạn". */
export function stateText({ state, turn }: TaskStatus): string {
  const name = capital(stateNames[state].vi)
  if (state === 'overdue' && turn?.daysLate !== undefined) return `${name} ${turn.daysLate} ngày`
  return name
}

/** Extensions and other notes: "Gia hạn đến 15/7/2024 (Công văn số …)". */
export function noteText({ task, turn }: TaskStatus): string {
  const extended = (turn?.extended ?? []).map(
    ({ to, by }) => `Gia hạn đến ngày ${sayDay(to)}${by ? ` (${by})` : ''}`,
  )
  return [...extended, task?.notes ?? ''].filter((it) => it.trim() !== '').join('; ')
}

/** The turn of a task that a list is about, in words: its period, where a task has several. */
export function dueText(turn: TurnStatus | undefined): string {
  return turn?.due === undefined ? '' : sayDay(turn.due)
}
