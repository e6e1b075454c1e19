/** `reform export [paths…] --to FORMAT`: plans as they stand, whole, for Excel, calendars and other programs. */
import { csv } from '../../format/csv.ts'
import { exportBook } from '../../format/export-book.ts'
import { ics } from '../../format/ics.ts'
import { EVERY_GROUP, statusJson } from '../../format/status-json.ts'
import { turnRows } from '../../format/status-rows.ts'
import type { Lang, Words } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import { defaultConfig } from '../../plan/config.ts'
import { filterStatus } from '../../status/filter.ts'
import type { PlanStatus } from '../../status/types.ts'
import { Exit, Stop } from '../exit.ts'
import { writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { type PeriodOptions, periodNamed } from '../period.ts'
import { loadPlans } from '../plans.ts'
import { checkUnits, statusesOf } from './status.ts'

export interface ExportOptions extends GlobalOptions, PeriodOptions {
  to?: string
  output?: string
  unit?: string[]
  separator?: string
  signed?: boolean
}

export async function exportPlans(paths: string[], options: ExportOptions, host: Host): Promise<Exit> {
  if (options.period !== undefined) periodNamed(options.period, host)
  const say = wordsOf(host.lang)
  const to = options.to ?? 'csv'
  // What would be passed over in silence is asked about.
  if (options.signed && to !== 'xlsx') throw new Stop(say.onlyWith('--signed', '--to xlsx'))
  if (options.separator !== undefined && to !== 'csv') throw new Stop(say.onlyWith('--separator', '--to csv'))
  const { plans, failed } = loadPlans(paths, options, host)
  if (plans.length === 0) return Exit.failure
  const { unit } = options
  checkUnits(plans, unit ?? [], host)
  const all = statusesOf(plans, options, host)
  const list = unit ? all.map((it) => filterStatus(it, { units: unit })) : all
  const { lang } = host
  if (to === 'xlsx') {
    if (options.output === undefined) throw new Stop(say.needsOutput('--to xlsx'))
    const office = plans.find(({ plan }) => plan === list[0]?.plan)?.config ?? defaultConfig
    const input = {
      statuses: list,
      office,
      ...(unit && { units: unit.map((it) => unitNamed(it, list)) }),
      signed: options.signed ?? false,
    }
    writeFile(options.output, exportBook(input), host)
    host.err(`${WROTE(options.output)[lang]}\n`)
    return failed ? Exit.failure : Exit.ok
  }
  const text = textOf(list, options, lang)
  if (options.output === undefined) host.out(text)
  else {
    writeFile(options.output, text, host)
    host.err(`${WROTE(options.output)[lang]}\n`)
  }
  return failed ? Exit.failure : Exit.ok
}

const WROTE = (output: string): Words => ({ vi: `đã ghi ${output}`, en: `wrote ${output}` })

/** A unit by the name that documents print, however it was asked for. */
function unitNamed(asked: string, list: readonly PlanStatus[]): string {
  const known = list.map(({ plan }) => plan.units.find(asked)).find((it) => it !== undefined)
  return known?.name ?? asked
}

function textOf(list: readonly PlanStatus[], { to, separator }: ExportOptions, lang: Lang): string {
  if (to === 'ics') return ics(list, lang)
  if (to === 'json') return statusJson(list, lang, EVERY_GROUP)
  return csv(turnRows(list, lang), separator === ';' ? ';' : ',')
}
