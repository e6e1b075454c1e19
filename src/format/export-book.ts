/**
 * The workbook of `export --to xlsx`: the appendix table, the official statistics, the tasks by state, and every turn.
 * Comes in: plans as they stand. Goes out: bytes; all figures are those of `status` and of the report.
 */
import { packSheets } from '../ooxml/sheet.ts'
import { statesPage, statisticsPage } from './export-counts.ts'
import type { ExportInput } from './export-head.ts'
import { tasksPage } from './export-tasks.ts'
import { turnsPage } from './export-turns.ts'
import { lastDayOf } from './status-words.ts'

/** The bytes of the workbook; the same plans as of the same day are the same bytes. */
export function exportBook(input: ExportInput): Uint8Array {
  const { statuses } = input
  const [first] = statuses
  const name = statuses.length === 1 && first ? first.plan.id : `${statuses.length} kế hoạch`
  const pages = [tasksPage, statisticsPage, statesPage, turnsPage].map((pageOf) => pageOf(input))
  return packSheets(
    pages.map((page) => ({ ...page, foot: [name, page.name] })),
    lastDayOf(statuses),
  )
}
