import { nameIndex } from '../report/index-name.ts'
import { planName } from '../report/titles.ts'
import { groupsOf, summaryOf } from '../status/summary.ts'
import type { GroupKey, PlanStatus, Summary } from '../status/types.ts'

/** Counts of some tasks under a title, or only a title over the rows below. */
export interface CountRow {
  number: string
  title: string
  summary?: Summary
  isTotal?: true
}

/** A row that takes the next number where it has none of its own. */
type BlockRow = Omit<CountRow, 'number'> & { number?: string }

/** In all, then by plan, unit, section and index dimension, each under a letter; the reporting duties by themselves. */
export function countRows(statuses: readonly PlanStatus[]): CountRow[] {
  const several = statuses.length > 1
  const year = statuses[0]?.period.year ?? 0
  const blocks: { title: string; rows: BlockRow[] }[] = []
  const grouped = (
    plans: readonly PlanStatus[],
    by: GroupKey,
    name: (key: string, title: string) => string,
  ) => groupsOf(plans, by).map(({ key, title, summary }) => ({ title: name(key, title), summary }))
  if (several) {
    const rows = statuses.map(({ plan, summary }) => ({ title: planTitle(plan), summary }))
    blocks.push({ title: 'Theo kế hoạch', rows })
  }
  blocks.push({
    title: 'Theo đơn vị chủ trì',
    rows: grouped(statuses, 'unit', (_, title) => title || 'Chưa ghi đơn vị chủ trì'),
  })
  for (const status of statuses) {
    const rows = sectionRows(status)
    if (rows.length > 1 || status.plan.sections.some(({ title }) => title !== ''))
      blocks.push({
        title: several ? `Theo nhóm nhiệm vụ: ${planTitle(status.plan)}` : 'Theo nhóm nhiệm vụ',
        rows,
      })
  }
  if (groupsOf(statuses, 'index').some(({ key }) => key !== ''))
    blocks.push({
      title: 'Theo chỉ số',
      rows: grouped(statuses, 'index', (key) => (key ? nameIndex(key, year) : 'Không gắn với chỉ số nào')),
    })
  const duties = statuses.filter(({ reporting }) => reporting.length > 0)
  if (duties.length > 0)
    blocks.push({
      title: 'Chế độ báo cáo (không tính vào tổng cộng)',
      rows: duties.map(({ plan, reportingSummary }) => ({
        title: planTitle(plan),
        summary: reportingSummary,
      })),
    })
  const total = summaryOf(statuses.flatMap(({ tasks }) => tasks))
  return [
    { number: '', title: 'TỔNG CỘNG', summary: total, isTotal: true },
    ...blocks
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ title, rows }, i): CountRow[] => [
        { number: letterOf(i), title },
        ...rows.map((row, n): CountRow => ({ number: String(n + 1), ...row })),
      ]),
  ]
}

/** The top sections of a plan by their own numbers. */
function sectionRows(status: PlanStatus): BlockRow[] {
  const { id, sections } = status.plan
  return groupsOf([status], 'section').map(({ key, title, summary }) => {
    const section = sections.find((it) => `${id}#${it.id ?? it.title}` === key)
    const name = section?.title || title || 'Không thuộc nhóm nào'
    return { ...(section?.id && { number: section.id }), title: name, summary }
  })
}

/** A plan in a row of a table: "Kế hoạch số 12/KH-SKHCN: …", by its name where it has no number yet. */
function planTitle({ document }: PlanStatus['plan']): string {
  const { type, number, symbol } = document
  const name = planName(document)
  if (number === undefined || symbol === undefined) return name
  return `${type} số ${number}/${symbol}: ${name.slice(type.length).trim()}`
}

function letterOf(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : String(i + 1)
}
