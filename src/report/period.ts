/**
 * The periodic report as plain data: what the plans asked for in a period, what came of it, what is open, what comes next.
 * Comes in: plans as they stand at the cut-off day. Goes out: the model of the report's templates, every sentence and
 * figure ready to print. Knows no Word.
 */
import { nameDocument, OPEN } from '../official/head.ts'
import type { Model } from '../ooxml/shape.ts'
import type { Plan, ReportNarrative } from '../plan/types.ts'
import type { PlanStatus, Statistics } from '../status/types.ts'
import { sayDay } from '../time/day.ts'
import { namePeriod, periodAfter, readPeriod } from '../time/period.ts'
import { addresseesOf, recipientsOf } from './addressees.ts'
import { appendicesOf } from './appendices.ts'
import { compare, countsOf, inText, rateText } from './counts.ts'
import { directionOf } from './direction.ts'
import { agencyOf, headOf, type Office } from './head.ts'
import { comingOf, dueSoonOf, movedOf, overdueOf, silentOf } from './lists.ts'
import { periodShape } from './period-shape.ts'
import { resultsOf } from './results.ts'
import { statisticsOfPlans } from './statistics.ts'
import { breakTitle, capital, citePlan, inSentence, planName, TITLE_WIDTH } from './titles.ts'

/** What a periodic report is made from. */
export interface ReportInput {
  /** One plan, or all that the report is consolidated over, in their order; at least one. */
  statuses: readonly PlanStatus[]
  office: Office
  /** The same plans in an earlier period, for comparison; absent where there is none. */
  previous?: readonly PlanStatus[]
}

/** The model of `bao-cao.docx`, `bao-cao-ngan.docx` and `trang-lanh-dao.docx`. */
export function reportModel({ statuses, office, previous }: ReportInput): Model<typeof periodShape.fields> {
  const [first] = statuses
  if (!first) throw new Error('a report needs a plan')
  const { plan, period, asOf } = first
  const one = statuses.length === 1 ? plan : undefined
  const narratives = statuses.flatMap((status) => narrativeOf(status) ?? [])
  const [own] = narratives
  const name = periodName(first)
  const nextName = nextPeriodName(first)
  const addressees = addresseesOf(statuses, office)
  const date = own?.date ?? own?.dateText ?? asOf.slice(0, 7)
  const issue = { abbreviation: 'BC', year: period.year, date, ...(own?.number && { number: own.number }) }
  const head = headOf(plan, office, issue, recipientsOf(plan, office, addressees))
  const agency = agencyOf(plan, office)
  const statistics = statisticsOfPlans(statuses)
  const subject = one ? planName(one.document, period.year) : 'các kế hoạch cải cách hành chính'
  // “… giai đoạn 2022 - 2025, 6 tháng đầu năm 2023”: two numbers in a row want a mark between them.
  const about = `${subject}${/\d$/.test(subject) ? ',' : ''} ${name}`
  const reference = `(Kèm theo ${nameDocument({ type: 'Báo cáo', symbol: plain(head.symbol), agency, date, ...(own?.number && { number: own.number }) }, period.year)})`
  const appendices = appendicesOf(statuses, statistics)
  return {
    shape: periodShape,
    data: {
      ...head,
      subject: breakTitle(`Kết quả thực hiện ${about}; phương hướng, nhiệm vụ ${nextName}`, TITLE_WIDTH),
      ...addressees,
      agencyInText: agency,
      period: name,
      nextPeriod: nextName,
      from: sayDay(period.window.start),
      to: sayDay(asOf),
      window:
        period.kind === 'nd09'
          ? 'thời gian chốt số liệu theo Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ'
          : 'thời gian lấy số liệu theo tháng dương lịch',
      plansCited: statuses.map((status) => citePlan(status.plan, office.symbol)).join('; '),
      // The template goes on with the period, which names the year.
      planShort: `${subject}${/\d$/.test(subject) ? ',' : ''}`,
      direction: directionOf(statuses).map((text) => ({ text })),
      counts: countsOf(statistics, inText),
      turnsDiffer: statuses.some(({ tasks }) => tasks.some(({ counted }) => counted.length > 1)),
      overdueOfDeadline: rateText(statistics.rates.overdueOfWithDeadline),
      cancelled: statistics.cancelled > 0 ? inText(statistics.cancelled) : '',
      comparison: previous?.[0]
        ? compare(statistics, statisticsOfPlans(previous), periodName(previous[0]))
        : '',
      results: resultsOf(statuses),
      overdue: overdueOf(statuses),
      severalUnits: appendices.units.length > 1,
      hasContinuous: statuses.some(({ tasks }) =>
        tasks.some(({ turns }) => turns.some(({ kind }) => kind === 'continuous')),
      ),
      silent: silentOf(statuses),
      dueSoon: dueSoonOf(statuses),
      moved: movedOf(statuses),
      highlights: highlightsOf(narratives, statuses, statistics),
      difficulties: difficultiesOf(narratives, statuses, statistics),
      causes: said(narratives, 'causes'),
      ahead: said(narratives, 'next'),
      coming: comingOf(statuses),
      proposals: said(narratives, 'proposals'),
      reference,
      ...appendices,
    },
  }
}

/** The official name of the period of a status: "6 tháng đầu năm 2024". */
export function periodName({ period }: PlanStatus): string {
  const known = readPeriod(period.name)
  return known ? inSentence(namePeriod(known, period.year)) : `${period.name} năm ${period.year}`
}

function nextPeriodName({ period }: PlanStatus): string {
  const known = readPeriod(period.name)
  if (!known) return 'thời gian tới'
  const next = periodAfter(known, period.year)
  return inSentence(namePeriod(next.period, next.year))
}

/** What a person wrote for the period: under its name, or with the year before it in a plan of several years. */
/** What a person wrote for the period's report: highlights, difficulties, causes, proposals. */
export function narrativeOf({ plan, period }: PlanStatus): ReportNarrative | undefined {
  return plan.reports[`${period.year}-${period.name}`] ?? plan.reports[period.name]
}

type Lines = { text: string }[]
type Heading = 'highlights' | 'difficulties' | 'causes' | 'proposals' | 'next'

function said(narratives: readonly ReportNarrative[], key: Heading): Lines {
  return narratives.flatMap((narrative) => narrative[key].map((text) => ({ text: endSentence(text) })))
}

/** What persons wrote for the period under one heading, in all plans, as whole sentences. */
export function narrativeLines(statuses: readonly PlanStatus[], key: Heading): Lines {
  return said(
    statuses.flatMap((status) => narrativeOf(status) ?? []),
    key,
  )
}

/** Where nobody wrote an assessment the figures speak: nothing is made up beyond them. */
function highlightsOf(
  narratives: readonly ReportNarrative[],
  statuses: readonly PlanStatus[],
  { total, done }: Statistics,
): Lines {
  const written = said(narratives, 'highlights')
  if (written.length > 0) return written
  if (done.total === 0) {
    const begun = statuses.flatMap(({ tasks }) => tasks.filter(({ inPeriod }) => inPeriod.length > 0)).length
    const first = `Đã triển khai thực hiện, có kết quả bước đầu đối với ${inText(begun)} nhiệm vụ.`
    return [{ text: begun > 0 ? first : 'Trong kỳ chưa có nhiệm vụ hoàn thành.' }]
  }
  // Some in time say something only beside all those that could be: a task without a deadline is neither.
  const ways = [
    ...(done.inTime > 0 ? [`${inText(done.inTime)} nhiệm vụ hoàn thành đúng hạn`] : []),
    ...(done.noDeadline > 0 ? [`${inText(done.noDeadline)} nhiệm vụ không quy định thời hạn cụ thể`] : []),
  ]
  const inTime = ways.length > 0 && done.total > 1 ? `, trong đó có ${ways.join(', ')}` : ''
  return [
    {
      text: `Đã hoàn thành ${inText(done.total)}/${inText(total)} nhiệm vụ phải thực hiện trong kỳ${inTime}.`,
    },
  ]
}

function difficultiesOf(
  narratives: readonly ReportNarrative[],
  statuses: readonly PlanStatus[],
  { open, done }: Statistics,
): Lines {
  const written = said(narratives, 'difficulties')
  if (written.length > 0) return written
  const silent = statuses.reduce((sum, { summary }) => sum + summary.byState.silent, 0)
  const facts = [
    ...(open.overdue > 0 ? [`${inText(open.overdue)} nhiệm vụ quá hạn chưa hoàn thành`] : []),
    ...(silent > 0 ? [`${inText(silent)} nhiệm vụ thường xuyên chưa có kết quả được ghi nhận trong kỳ`] : []),
  ]
  const late = done.late > 0 ? `Có ${inText(done.late)} nhiệm vụ hoàn thành quá hạn.` : ''
  if (facts.length > 0) return [{ text: `Còn ${facts.join('; ')}.` }, ...(late ? [{ text: late }] : [])]
  return [{ text: late || 'Trong kỳ không có nhiệm vụ quá hạn.' }]
}

function endSentence(text: string): string {
  return /[.!?…]$/u.test(text.trim()) ? capital(text.trim()) : `${capital(text.trim())}.`
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : OPEN
}

/** Title and author that the file itself carries. */
export function reportTitle(plan: Plan, office: Office): { title: string; author: string } {
  return { title: plan.document.title ?? plan.id, author: agencyOf(plan, office) }
}
