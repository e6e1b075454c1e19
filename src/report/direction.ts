import type { Plan } from '../plan/types.ts'
import type { PlanStatus } from '../status/types.ts'
import { inText } from './counts.ts'
import { unitInText } from './tasks.ts'

/** How the work was set up and followed in the period, from what is on record: assignments, entries, documents, extensions. */
export function directionOf(statuses: readonly PlanStatus[]): string[] {
  return [...statuses.map(({ plan }) => assigned(plan)), followed(statuses), moved(statuses)].filter(
    (text) => text !== '',
  )
}

function assigned(plan: Plan): string {
  const groups = plan.sections.filter(({ title }) => title !== '').length
  const units = new Set(plan.tasks.flatMap(({ lead }) => lead.map(({ id, name }) => id ?? name)))
  const spread = groups > 1 ? ` thuộc ${inText(groups)} nhóm nội dung` : ''
  const leaders =
    units.size > 0 ? `, phân công ${inText(units.size)} phòng, đơn vị, bộ phận chủ trì thực hiện` : ''
  const keepers = [
    ...new Set(plan.reporting.flatMap(({ by }) => by.map(({ name }) => unitInText(name)))),
  ].join('; ')
  const keeper = keepers ? `; giao ${keepers} theo dõi, đôn đốc, tổng hợp báo cáo` : ''
  if (plan.tasks.length === 0) return ''
  return `${plan.document.type} đề ra ${inText(plan.tasks.length)} nhiệm vụ${spread}${leaders}${keeper}.`
}

function followed(statuses: readonly PlanStatus[]): string {
  const tasks = statuses.flatMap((status) => status.tasks.filter(({ inPeriod }) => inPeriod.length > 0))
  const entries = tasks.flatMap(({ inPeriod }) => inPeriod)
  if (entries.length === 0) return 'Trong kỳ chưa có kết quả thực hiện được các đơn vị cập nhật.'
  const proofs = new Set(entries.flatMap(({ evidence }) => evidence))
  const proven = proofs.size > 0 ? `, kèm ${inText(proofs.size)} văn bản, tài liệu kiểm chứng` : ''
  return `Trong kỳ, các đơn vị đã cập nhật ${inText(entries.length)} kết quả của ${inText(tasks.length)} nhiệm vụ${proven}.`
}

function moved(statuses: readonly PlanStatus[]): string {
  const tasks = statuses.flatMap((status) => status.tasks)
  const extended = tasks.filter(({ turns }) => turns.some((turn) => turn.extended.length > 0))
  const deferred = tasks.filter(({ state }) => state === 'deferred')
  const facts = [
    ...(extended.length > 0 ? [`${inText(extended.length)} nhiệm vụ được gia hạn`] : []),
    ...(deferred.length > 0 ? [`${inText(deferred.length)} nhiệm vụ lùi thời hạn thực hiện`] : []),
  ]
  // Only what has its document on record was allowed by anybody.
  const allowed =
    extended.every(({ turns }) => turns.every((turn) => turn.extended.every(({ by }) => by))) &&
    deferred.every(({ latest }) => latest?.by)
  return facts.length > 0
    ? `Có ${facts.join(', ')}${allowed ? ' theo ý kiến của cấp có thẩm quyền' : ''}.`
    : ''
}
