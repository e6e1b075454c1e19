/** The commands, in the order in which the help lists them; each is described in a file of its own under specs/. */
import { auditSpec } from './specs/audit.ts'
import { checkSpec } from './specs/check.ts'
import { citeSpec } from './specs/cite.ts'
import { completionSpec } from './specs/completion.ts'
import { diffSpec } from './specs/diff.ts'
import { explainSpec } from './specs/explain.ts'
import { exportSpec } from './specs/export.ts'
import { importSpec } from './specs/import.ts'
import { initSpec } from './specs/init.ts'
import { mergeSpec } from './specs/merge.ts'
import { newSpec } from './specs/new.ts'
import { recordSpec } from './specs/record.ts'
import { remindSpec } from './specs/remind.ts'
import { renderSpec } from './specs/render.ts'
import { reportSpec } from './specs/report.ts'
import { schemaSpec } from './specs/schema.ts'
import { sheetSpec } from './specs/sheet.ts'
import type { CommandSpec } from './specs/spec.ts'
import { statusSpec } from './specs/status.ts'
import { templateSpec } from './specs/template.ts'
import { whenSpec } from './specs/when.ts'

export { globals } from './specs/options.ts'
export type { ArgumentSpec, CommandSpec, OptionSpec } from './specs/spec.ts'

/** Every command, in the order in which the help lists them. */
export const commands: readonly CommandSpec[] = [
  checkSpec,
  explainSpec,
  whenSpec,
  citeSpec,
  statusSpec,
  exportSpec,
  reportSpec,
  renderSpec,
  remindSpec,
  sheetSpec,
  mergeSpec,
  recordSpec,
  importSpec,
  diffSpec,
  newSpec,
  templateSpec,
  initSpec,
  auditSpec,
  schemaSpec,
  completionSpec,
]
