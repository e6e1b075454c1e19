/** The director's page as plain data: the figures, the worst, the nearest, what is proposed — so much as one page holds. */
import type { Model } from '../ooxml/shape.ts'
import { sayDay } from '../time/day.ts'
import { unitChart } from './appendices.ts'
import { briefShape } from './brief-shape.ts'
import { compare, countsOf, inText, rateText } from './counts.ts'
import { agencyOf } from './head.ts'
import { listed, type Pair, turnsWhere } from './lists.ts'
import { narrativeLines, periodName, type ReportInput } from './period.ts'
import { statisticsOfPlans } from './statistics.ts'
import { breakTitle, planName, TITLE_WIDTH } from './titles.ts'

/** How many of each list fit, and how long a line may be. */
const MOST = { overdue: 6, soon: 5, proposals: 3 }
const LONGEST = 110

/** The model of `trang-lanh-dao.docx`. */
export function briefModel({ statuses, office, previous }: ReportInput): Model<typeof briefShape.fields> {
  const [first] = statuses
  if (!first) throw new Error('a brief needs a plan')
  const statistics = statisticsOfPlans(statuses)
  const overdue = turnsWhere(statuses, ({ state }) => state === 'overdue').sort(
    (a, b) => (b.turn.daysLate ?? 0) - (a.turn.daysLate ?? 0),
  )
  const soon = turnsWhere(statuses, ({ state }) => state === 'due-soon').sort(
    (a, b) => (a.turn.daysLeft ?? 0) - (b.turn.daysLeft ?? 0),
  )
  const silent = turnsWhere(statuses, ({ state }) => state === 'silent')
  return {
    shape: briefShape,
    data: {
      agency: agencyOf(first.plan, office),
      planShort: breakTitle(
        statuses.length === 1 ? planName(first.plan.document) : 'các kế hoạch cải cách hành chính',
        TITLE_WIDTH,
      ),
      asOf: sayDay(first.asOf),
      period: periodName(first),
      counts: countsOf(statistics),
      overdueOfDeadline: rateText(statistics.rates.overdueOfWithDeadline),
      soonCount: String(soon.length),
      silentCount: String(silent.length),
      comparison: previous?.[0]
        ? compare(statistics, statisticsOfPlans(previous), periodName(previous[0]))
        : '',
      overdue: overdue.slice(0, MOST.overdue).map((pair) => line(pair, `quá hạn ${pair.turn.daysLate} ngày`)),
      overdueMore: more(overdue.length - MOST.overdue, 'quá hạn'),
      soon: soon
        .slice(0, MOST.soon)
        .map((pair) =>
          line(pair, pair.turn.daysLeft === 0 ? 'đến hạn hôm nay' : `còn ${pair.turn.daysLeft} ngày`),
        ),
      soonMore: more(soon.length - MOST.soon, 'sắp đến hạn'),
      proposals: narrativeLines(statuses, 'proposals')
        .slice(0, MOST.proposals)
        .map(({ text }) => ({ text: shorten(text, 2 * LONGEST) })),
      byUnitChart: unitChart(statuses),
    },
  }
}

function line({ task, turn }: Pair, state: string) {
  const { id, title, lead, due } = listed(task, turn)
  return {
    title: shorten(id === '' ? title : `${id}. ${title}`, LONGEST),
    lead: shorten(lead, LONGEST / 2),
    due,
    state,
  }
}

function more(count: number, what: string): string {
  return count > 0 ? `Ngoài ra còn ${inText(count)} nhiệm vụ ${what} khác.` : ''
}

/** A text cut at a word, with dots, when it is longer than a line may be. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most)
  return `${text.slice(0, cut > 0 ? cut : most).replace(/[\s,;:.(]+$/u, '')}…`
}
