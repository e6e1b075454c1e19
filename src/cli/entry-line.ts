import { dayText } from '../format/status-words.ts'
import { STATE_WORDS } from '../import/sheet-columns.ts'
import type { Lang } from '../lang/lang.ts'
import type { Progress } from '../plan/types.ts'
import { resultText } from '../report/tasks.ts'

/** A progress entry in one line: "15/3/2024 Hoàn thành; Đăng 12 tin (Báo cáo số 15)". */
export function entryLine(entry: Omit<Progress, 'path'>, lang: Lang): string {
  const state = lang === 'vi' ? STATE_WORDS[entry.state] : entry.state
  const told = [state, resultText([{ ...entry, path: [] }]), entry.by ?? '']
  return `${dayText(entry.date, lang)} ${told.filter((it) => it !== '').join('; ')}`
}
