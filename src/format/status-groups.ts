import type { Lang } from '../lang/lang.ts'
import { groupsOf, summaryOf } from '../status/summary.ts'
import type { Group, GroupKey, PlanStatus, State, Statistics } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { sayCount, sayPercent } from '../text/number.ts'

const FIRST: Record<GroupKey, Record<Lang, string>> = {
  unit: { vi: 'Đơn vị chủ trì', en: 'Lead unit' },
  section: { vi: 'Mục', en: 'Section' },
  state: { vi: 'Tình trạng', en: 'State' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  index: { vi: 'Chỉ số nội dung', en: 'Index dimension' },
}

const COUNTS = {
  vi: [
    'Tổng số',
    'HT đúng hạn',
    'HT quá hạn',
    'HT không hạn',
    'Đang TH trong hạn',
    'Quá hạn',
    'Đang TH không hạn',
    'Tỷ lệ HT trên tổng số',
    'Tỷ lệ đúng hạn trên số HT có hạn',
  ],
  en: [
    'Total',
    'Done in time',
    'Done late',
    'Done, no deadline',
    'Open in time',
    'Overdue',
    'Open, no deadline',
    'Done, of total',
    'In time, of done with a deadline',
  ],
} as const

/** The counts of every group and their total, cells as text; titles first. */
export function groupRows(
  plans: readonly PlanStatus[],
  by: GroupKey,
  lang: Lang,
): [head: string[], ...rows: string[][]] {
  const rows = groupsOf(plans, by).map((it) =>
    // Two years of one plan differ at the end of their titles, which a narrow column cuts off.
    statisticsRow((by === 'plan' ? `${it.key}: ` : '') + groupTitle(it, lang), it.summary.statistics, lang),
  )
  const all = summaryOf(plans.flatMap((it) => it.tasks))
  return [
    statisticsHead(by, lang),
    ...rows,
    statisticsRow(lang === 'vi' ? 'Tổng cộng' : 'Total', all.statistics, lang),
  ]
}

/** What a reader of grouped counts must know where the rows are more than their total; nothing where they add up. */
export function groupNote(plans: readonly PlanStatus[], by: GroupKey, lang: Lang): string | undefined {
  const total = plans.reduce((sum, it) => sum + it.tasks.length, 0)
  const rows = groupsOf(plans, by).reduce((sum, it) => sum + it.tasks.length, 0)
  if (rows === total) return undefined
  return lang === 'vi'
    ? 'Nhiệm vụ có nhiều đơn vị chủ trì được tính ở từng đơn vị; dòng Tổng cộng chỉ tính một lần.'
    : 'A task with several lead units counts under each of them, and once in the total.'
}

/** The column titles of the counts in the official classes; HT is hoàn thành, TH thực hiện, as in the offices' tables. */
function statisticsHead(by: GroupKey, lang: Lang): string[] {
  return [FIRST[by][lang], ...COUNTS[lang]]
}

/** The counts of one group under these titles. A rate without a base is a dash. */
function statisticsRow(title: string, { total, done, open, rates }: Statistics, lang: Lang): string[] {
  const counts = [total, done.inTime, done.late, done.noDeadline, open.inTime, open.overdue, open.noDeadline]
  const percents = [rates.done.percent, rates.doneInTime.percent]
  return [
    title,
    ...counts.map((it) => sayCount(it, lang)),
    ...percents.map((it) => (it === undefined ? '–' : sayPercent(it, lang))),
  ]
}

/** What a group is called: a state by its name, what belongs nowhere by a word of its own. */
function groupTitle({ by, key, title }: Group, lang: Lang): string {
  if (by === 'state') return stateNames[key as State][lang]
  if (title !== '') return title
  if (by === 'unit') return lang === 'vi' ? '(chưa rõ chủ trì)' : '(no lead)'
  return lang === 'vi' ? '(chưa xếp mục)' : '(none)'
}
