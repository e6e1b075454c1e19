/** One task in print: who, by when, what came of it. */
import { readTarget } from '../plan/target.ts'
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

/**
 * Progress entries as one text: each with its evidence in brackets. Entries that say nothing are left out.
 *
 * @param target of the task, which tells in what the values are measured
 */
export function resultText(entries: readonly Progress[], target?: string): string {
  return entries.flatMap((entry) => entryText(entry, target) ?? []).join('; ')
}

function entryText({ note, value, evidence }: Progress, target: string | undefined): string | undefined {
  const said = note && withoutStop(note)
  const words = [said, value === undefined || names(said, value) ? undefined : valueText(value, target)]
  const proof = evidence.length > 0 ? evidence.map(withoutStop).join('; ') : ''
  const text = words.filter((it) => it).join(', ')
  if (text === '') return proof || undefined
  return `${text}${proof ? ` (${proof})` : ''}`
}

/** “đạt 86,5%” of what is held against a target, else only the figure. */
function valueText(value: number, target: string | undefined): string {
  if (target === undefined) return `số liệu: ${figure(value)}`
  const percent = readTarget(target)[0]?.unit === '%'
  return `đạt ${figure(value)}${percent ? '%' : ''}`
}

/** Whether the note says the value itself: “Đăng 19 tin, bài” says 19, “phát 02 phóng sự” says 2, “97,40%” says 97,4. */
function names(note = '', value: number): boolean {
  const numbers = note.match(/(?<![\d.,/])\d+(?:\.\d{3})*(?:,\d+)?(?![\d/])/g) ?? []
  return numbers.some((it) => Number(it.replaceAll('.', '').replace(',', '.')) === value)
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
