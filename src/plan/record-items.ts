import type { Plan, ReportingDuty, Task } from './types.ts'

/** What a plan keeps a record of: its tasks and its reporting duties, in the order of the plan. */
export function recordItems({ tasks, reporting }: Plan): { name: string; item: Task | ReportingDuty }[] {
  return [
    ...tasks.map((item) => ({ name: item.id === '' ? item.title : item.id, item })),
    ...reporting.map((item) => ({ name: item.title, item })),
  ]
}
