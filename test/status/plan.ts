import { defaultConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { Plan } from '../../src/plan/types.ts'
import { scheduleOf } from '../../src/status/schedule.ts'
import { type StatusOptions, statusOf } from '../../src/status/state.ts'
import type { PlanStatus, Schedule, TaskStatus } from '../../src/status/types.ts'
import { readDocument } from '../../src/text/document.ts'
import { calendarOf } from '../../src/time/workday.ts'

const HEAD = `format: 1
document: {type: Kế hoạch, number: 12, symbol: KH-SKHCN, date: 2024-01-15, title: Nâng cao chỉ số}
`
const UNITS = `units:
  vp: {name: Văn phòng Sở, aliases: [Văn phòng]}
  tt: Thanh tra Sở
`

/** A plan from the YAML of its sections (and what stands beside them). */
export function planOf(yaml: string, term = '2024', units = UNITS): Plan {
  const text = `${HEAD}term: ${term}\n${units}${yaml}`
  return readPlan(readDocument(text), defaultConfig, 'plans/thu.yaml').plan
}

/** A plan with one task, given as the fields of a YAML flow map; its schedule. */
export function scheduleOfTask(fields: string, term = '2024'): Schedule {
  const yaml = `sections: [{id: "1", title: Mục một, tasks: [{id: "1.1", title: Việc, lead: [vp], deliverables: [Báo cáo], ${fields}}]}]`
  return scheduleOf(planOf(yaml, term), calendarOf())
}

/** The one task of such a plan as it stands on a day. */
export function taskOn(fields: string, asOf: string, options: StatusOptions = {}, term = '2024'): TaskStatus {
  const [task] = statusOf(scheduleOfTask(fields, term), asOf, options).tasks
  if (!task) throw new Error('the plan has no task')
  return task
}

export function statusOfYaml(yaml: string, asOf: string, options: StatusOptions = {}): PlanStatus {
  return statusOf(scheduleOf(planOf(yaml), calendarOf()), asOf, options)
}
