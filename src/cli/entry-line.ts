import { dayText } from '../format/status-words.ts'
import { STATE_WORDS } from '../import/sheet-columns.ts'
import type { Lang } from '../lang/lang.ts'
import type { Entry } from '../plan/record.ts'
import type { Progress } from '../plan/types.ts'
import { resultText } from '../report/tasks.ts'

/** A progress entry in one line: "15/3/2024 Hoàn thành; Đăng 12 tin (Báo cáo số 15)". */
export function entryLine(entry: Omit<Progress, 'path'>, lang: Lang): string {
  const state = lang === 'vi' ? STATE_WORDS[entry.state] : entry.state
  const told = [state, resultText([{ ...entry, path: [] }]), entry.by ?? '']
  return `${dayText(entry.date, lang)} ${told.filter((it) => it !== '').join('; ')}`
}

/**
 * What was recorded, in one line: "nhiệm vụ 2.7: hoàn thành 12/6/2024", "số 12, ngày 15/01/2024".
 *
 * @param id of the task that the entries belong to
 * @param issue number and day that the registry gave the plan
 */
export function recordedLine(
  id: string | undefined,
  entries: readonly Entry[],
  issue: { number?: string | undefined; issued?: string | undefined },
  lang: Lang,
): string {
  const vi = lang === 'vi'
  const told = entries.map((entry) => entryWords(entry, lang)).join(', ')
  const parts = entries.length > 0 ? [`${vi ? 'nhiệm vụ ' : ''}${id}: ${told}`] : []
  if (issue.number !== undefined) parts.push(`${vi ? 'số' : 'number'} ${issue.number}`)
  if (issue.issued !== undefined)
    parts.push(`${vi ? 'ngày ban hành' : 'issued'} ${dayText(issue.issued, lang)}`)
  return parts.join(', ')
}

function entryWords(entry: Entry, lang: Lang): string {
  const vi = lang === 'vi'
  if (entry.kind === 'extension') return `${vi ? 'gia hạn đến' : 'extended to'} ${dayText(entry.to, lang)}`
  const day = dayText(entry.date, lang)
  if (entry.kind === 'progress') return `${vi ? STATE_WORDS[entry.state].toLowerCase() : entry.state} ${day}`
  const due = entry.due === undefined ? '' : `, ${vi ? 'hạn' : 'due'} ${dayText(entry.due, lang)}`
  return `${vi ? 'phát sinh' : 'trigger'} ${day}${due}`
}
