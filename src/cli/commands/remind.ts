/** `reform remind [paths…]`: công văn đôn đốc, one a unit or one for all, for what is overdue, due soon or without result. */
import { wordsOf } from '../../lang/words.ts'
import { reportTitle } from '../../report/period.ts'
import { remindedUnits, reminderModel } from '../../report/reminder.ts'
import { reminderHtml, reminderText } from '../../report/reminder-text.ts'
import { renderReport } from '../../report/render.ts'
import { filterStatus } from '../../status/filter.ts'
import { fileName } from '../../text/file-name.ts'
import { addDays, isDay } from '../../time/day.ts'
import { calendarOf } from '../../time/workday.ts'
import { type DocumentOptions, filledOrStop, outputPaths, templateFor, writeDocument } from '../documents.ts'
import { Exit, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { tellLeaderless } from '../leaderless.ts'
import type { GlobalOptions } from '../main.ts'
import type { PeriodOptions } from '../period.ts'
import { loadPlans } from '../plans.ts'
import { checkUnits, statusesOf } from './status.ts'

export interface RemindOptions extends GlobalOptions, PeriodOptions, DocumentOptions {
  unit?: string[]
  within?: string
  replyBy?: string
  together?: boolean
  format?: string
}

/** Days that a unit is given to answer, unless the office says a day. */
const REPLY_DAYS = 7

export async function remind(paths: string[], options: RemindOptions, host: Host): Promise<Exit> {
  const say = wordsOf(host.lang)
  if (options.replyBy !== undefined && !isDay(options.replyBy))
    throw new Stop(say.badDate('--reply-by', options.replyBy))
  const { plans, failed } = loadPlans(paths, options, host)
  if (plans.length === 0) return Exit.failure
  checkUnits(plans, options.unit ?? [], host)
  const all = statusesOf(plans, options, host)
  const asked = options.unit ? all.map((it) => filterStatus(it, { units: options.unit ?? [] })) : all
  const units = remindedUnits(asked, options.within === undefined ? undefined : Number(options.within))
  if (!options.unit) tellLeaderless(all, host, ({ state }) => state === 'overdue' || state === 'due-soon')
  if (units.length === 0) {
    host.err(`${say.nothingToRemind()}\n`)
    return failed ? Exit.failure : Exit.ok
  }
  const letters = options.together ? [units] : units.map((unit) => [unit])
  const first = plans[0]
  if (!first) return Exit.failure
  const asOf = asked[0]?.asOf ?? host.today()
  const replyBy = options.replyBy ?? calendarOf(first.config.holidays).nextWorkday(addDays(asOf, REPLY_DAYS))
  const within = options.within === undefined ? {} : { within: Number(options.within) }
  const models = letters.map((to) => reminderModel({ units: to, office: first.config, replyBy, ...within }))
  if (options.format === 'text' || options.format === 'html') {
    const write = options.format === 'text' ? reminderText : reminderHtml
    host.out(models.map((model) => write(model)).join('\n'))
    return failed ? Exit.failure : Exit.ok
  }
  const targets = outputPaths(
    letters.map(
      (to) => `don-doc-${options.together ? 'cac-don-vi' : fileName(to[0]?.key ?? '')}-${asOf}.docx`,
    ),
    options.output,
    'don-doc',
    host,
  )
  const template = templateFor('cong-van-don-doc', options.template, first, host)
  for (const [i, model] of models.entries()) {
    const target = targets[i]
    if (target === undefined) continue
    host.passing?.({ work: 'write', at: i + 1, total: models.length, name: target })
    const stamp = { ...reportTitle(first.plan, first.config), day: asOf }
    writeDocument(
      target,
      filledOrStop(renderReport(template.bytes, model, stamp), template.name, host),
      options,
      host,
    )
  }
  return failed ? Exit.failure : Exit.ok
}
