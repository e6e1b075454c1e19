/** `reform report --period P`: the periodic report of each plan, or one over all, as .docx. Prints the paths written. */
import type { Words } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import { briefModel } from '../../report/brief.ts'
import { narrativeOf, reportModel, reportTitle } from '../../report/period.ts'
import { renderReport } from '../../report/render.ts'
import type { PlanStatus } from '../../status/types.ts'
import { type Day, sayDay } from '../../time/day.ts'
import { samePeriodBefore } from '../../time/period.ts'
import {
  type DocumentOptions,
  filledOrStop,
  outputPaths,
  type TemplateName,
  templateFor,
  writeDocument,
} from '../documents.ts'
import { Exit, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { type PeriodOptions, periodNamed } from '../period.ts'
import { type LoadedPlan, loadPlans } from '../plans.ts'
import { statusesOf } from './status.ts'

export interface ReportOptions extends GlobalOptions, PeriodOptions, DocumentOptions {
  consolidate?: boolean
  short?: boolean
  brief?: boolean
  within?: string
}

export async function report(paths: string[], options: ReportOptions, host: Host): Promise<Exit> {
  const say = wordsOf(host.lang)
  if (options.period === undefined) throw new Stop(say.noPeriod())
  const period = periodNamed(options.period, host)
  const { plans, failed } = loadPlans(paths, options, host)
  if (plans.length === 0) return Exit.failure
  const statuses = begunOf(statusesOf(plans, options, host), options, host)
  const silent = options.brief ? [] : statuses.filter((it) => !narrativeOf(it))
  if (silent.length > 0) {
    host.err(`${NO_NARRATIVE(period, silent.map(({ plan }) => plan.file).join(', '))[host.lang]}\n`)
  }
  const own: TemplateName = options.brief ? 'trang-lanh-dao' : options.short ? 'bao-cao-ngan' : 'bao-cao'
  const groups = options.consolidate ? [statuses] : statuses.map((it) => [it])
  const prefix = options.brief ? 'trang-lanh-dao-' : ''
  const names = groups.map(([first]) => {
    const what = options.consolidate ? 'tong-hop' : (first?.plan.id ?? '')
    return `${prefix}${what}-${period}-${first?.period.year ?? ''}.docx`
  })
  const targets = outputPaths(names, options.output, 'bao-cao', host)
  for (const [i, group] of groups.entries()) {
    const [first] = group
    const loaded = plans.find(({ plan }) => plan === first?.plan)
    const target = targets[i]
    if (!first || !loaded || target === undefined) continue
    host.passing?.({ work: 'write', at: i + 1, total: groups.length, name: target })
    const template = templateFor(own, options.template, loaded, host)
    const previous = previousOf(group, plans, options, host)
    const input = { statuses: group, office: loaded.config, ...(previous && { previous }) }
    const stamp = { ...reportTitle(first.plan, loaded.config), day: first.asOf }
    const docx = filledOrStop(
      options.brief
        ? renderReport(template.bytes, briefModel(input), stamp)
        : renderReport(template.bytes, reportModel(input), stamp),
      template.name,
      host,
    )
    writeDocument(target, docx, options, host)
  }
  return failed ? Exit.failure : Exit.ok
}

/**
 * Next year's plan lies in the folder before its year begins: there is nothing to report on it yet, which is told. Where
 * nothing has begun, all are reported as asked.
 */
function begunOf(statuses: readonly PlanStatus[], options: ReportOptions, host: Host): readonly PlanStatus[] {
  const day = options.asOf ?? host.today()
  const begun = statuses.filter(({ period }) => period.window.start <= day)
  if (begun.length === 0) return statuses
  for (const { plan, period } of statuses) {
    if (period.window.start > day) host.err(`${NOT_BEGUN(plan.file, period.window.start)[host.lang]}\n`)
  }
  return begun
}

/**
 * The same plans in the same period of the year before, where every one of them has one: itself when its term reaches
 * back, else the plan whose file is named alike with the year before ("2023-papi" beside "2024-papi").
 */
function previousOf(
  group: readonly PlanStatus[],
  plans: readonly LoadedPlan[],
  options: ReportOptions,
  host: Host,
): PlanStatus[] | undefined {
  const earlier: LoadedPlan[] = []
  for (const { plan, period } of group) {
    const { year } = samePeriodBefore(periodNamed(period.name, host), period.year)
    const name = plan.id.replace(String(period.year), String(year))
    const before = plans.find(
      (it) =>
        it.plan.term.years.includes(year) && (it.plan === plan || (name !== plan.id && it.plan.id === name)),
    )
    if (!before) return undefined
    earlier.push(before)
  }
  const year = (group[0]?.period.year ?? 0) - 1
  const { asOf: _, ...rest } = options
  return statusesOf(earlier, { ...rest, year: String(year), asOf: `${year}-12-31` }, host)
}

const NOT_BEGUN = (file: string, start: Day): Words => ({
  vi: `bỏ qua ${file}: kỳ báo cáo bắt đầu từ ngày ${sayDay(start)}`,
  en: `left out ${file}: its period begins on ${start}`,
})
const NO_NARRATIVE = (period: string, files: string): Words => ({
  vi: `lưu ý: ${files} chưa có nhận xét của kỳ (reports, ${period}: highlights, difficulties, causes, proposals, next); các phần ấy chỉ in theo số liệu, kiến nghị in “Không có”; hãy ghi thêm rồi chạy lại`,
  en: `note: ${files}: no assessment of the period (reports, ${period}: highlights, difficulties, causes, proposals, next); those parts are printed from the figures alone, proposals as "none"; write them and run again`,
})
