/** `reform check [paths…]`: schema and rules. Exit 1 on any error or too many warnings, 2 when a file could not be read. */
import { checkJson } from '../../format/check-json.ts'
import { checkPretty } from '../../format/check-pretty.ts'
import { type FileFindings, summaryOf } from '../../format/findings.ts'
import { wordsOf } from '../../lang/words.ts'
import { checkPlan } from '../../rules/check-plan.ts'
import { configsOf } from '../configs.ts'
import { discover } from '../discover.ts'
import { Exit } from '../exit.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { paintOf } from '../paint.ts'

export interface CheckCommandOptions extends GlobalOptions {
  format?: string
  maxWarnings?: string
  quiet?: boolean
}

export async function check(paths: string[], options: CheckCommandOptions, host: Host): Promise<Exit> {
  const say = wordsOf(host.lang)
  const { files, failures, skipped } = discover(paths, host)
  const configs = configsOf(options.config, host)
  const asOf = options.asOf ?? host.today()
  const checked: FileFindings[] = files.map(({ path, text }) => {
    const { findings, document } = checkPlan(text, path, { config: configs.for(path), asOf, lang: host.lang })
    return { path, findings, lines: document.lines }
  })
  const shown = options.quiet
    ? checked.map((file) => ({ ...file, findings: file.findings.filter((it) => it.severity === 'error') }))
    : checked
  if (files.length > 0)
    host.out(
      options.format === 'json' ? checkJson(shown) : checkPretty(shown, host.lang, paintOf(host.color)),
    )
  for (const failure of [...configs.failures, ...failures]) host.err(`${failure}\n`)
  if (skipped.length > 0) host.err(`${say.skipped(skipped.length, skipped.join(', '))}\n`)
  if (failures.length > 0 || configs.failures.length > 0) return Exit.failure
  const { errors, warnings } = summaryOf(checked)
  const most = options.maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(options.maxWarnings)
  if (warnings > most) host.err(`${say.tooManyWarnings(warnings, most)}\n`)
  return errors > 0 || warnings > most ? Exit.findings : Exit.ok
}
