/** The appendices of a report: results task by task, totals by unit and by index dimension; and the chart of the units. */
import type { ChartData } from '../ooxml/shape.ts'
import type { Section } from '../plan/types.ts'
import { groupsOf, statisticsOf } from '../status/summary.ts'
import type { Group, PlanStatus, Statistics, TaskStatus } from '../status/types.ts'
import { sayCount } from '../text/number.ts'
import { cellText } from './columns.ts'
import { type Counts, countsOf } from './counts.ts'
import { nameIndex } from './index-name.ts'
import { noteText, resultText, stateText, unitNames } from './tasks.ts'
import { planName } from './titles.ts'

/** Several appendices take Roman numbers. NĐ 30/2020/NĐ-CP, Phụ lục I, III.1. */
const ROMAN = ['', 'I', 'II', 'III', 'IV']

type CountRow = Counts & { title: string }

/** Appendices with their labels (I, II, … in the order of the report), the rows by unit and the chart. */
export function appendicesOf(statuses: readonly PlanStatus[], statistics: Statistics) {
  const units = groupsOf(statuses, 'unit')
  const indices = groupsOf(statuses, 'index').filter(({ key }) => key !== '')
  const year = statuses[0]?.period.year ?? 0
  const hasOverdue = statistics.open.overdue > 0
  const label = (number: number) => `Phụ lục ${ROMAN[number]}`
  const unitRows = units.map((group) => row(group, group.title || 'Chưa ghi đơn vị chủ trì'))
  return {
    taskAppendix: {
      label: label(1),
      rows: statuses.flatMap((status) => taskRows(status, statuses.length > 1)),
    },
    unitAppendix: { label: label(2), rows: unitRows, note: doubleNote(units, statistics) },
    overdueAppendix: hasOverdue ? { label: label(3) } : undefined,
    indexAppendix:
      indices.length === 0
        ? undefined
        : {
            label: label(hasOverdue ? 4 : 3),
            rows: indices.map((group) => row(group, nameIndex(group.key, year))),
            note: outsideNote(indices, statistics),
          },
    units: unitRows,
    total: countsOf(statistics),
    byUnitChart: unitChart(statuses),
  }
}

function row({ summary }: Group, title: string): CountRow {
  return { title, ...countsOf(summary.statistics) }
}

function sumOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { summary }) => sum + summary.statistics.total, 0)
}

function doubleNote(units: readonly Group[], { total }: Statistics): string {
  return sumOf(units) > total
    ? 'Nhiệm vụ do nhiều đơn vị cùng chủ trì được tính cho từng đơn vị; dòng tổng cộng chỉ tính một lần.'
    : ''
}

function outsideNote(indices: readonly Group[], { total }: Statistics): string {
  return sumOf(indices) < total
    ? 'Dòng tổng cộng tính cả các nhiệm vụ không gắn với chỉ số nội dung nào.'
    : ''
}

/**
 * Done, done late, in hand and overdue by unit. What has no deadline can be neither late nor overdue: it stands with what is
 * in time, so that the bars add up to the totals of the table.
 */
export function unitChart(statuses: readonly PlanStatus[]): ChartData {
  const units = groupsOf(statuses, 'unit')
  const values = (read: (statistics: Statistics) => number) =>
    units.map(({ summary }) => read(summary.statistics))
  return {
    categories: units.map(({ title }) => title || 'Chưa ghi đơn vị'),
    series: [
      { name: 'Hoàn thành đúng hạn, không hạn', values: values(({ done }) => done.inTime + done.noDeadline) },
      { name: 'Hoàn thành quá hạn', values: values(({ done }) => done.late) },
      {
        name: 'Đang thực hiện trong hạn, không hạn',
        values: values(({ open }) => open.inTime + open.noDeadline),
      },
      { name: 'Quá hạn chưa hoàn thành', values: values(({ open }) => open.overdue) },
    ],
  }
}

interface TaskRow {
  isGroup: boolean
  number: string
  title: string
  subtotal: string
  lead: string
  support: string
  deliverables: string
  timing: string
  result: string
  state: string
  note: string
}

function taskRows({ plan, tasks }: PlanStatus, several: boolean): TaskRow[] {
  const byTask = new Map(tasks.flatMap((status) => (status.task ? [[status.task, status] as const] : [])))
  const below = (section: Section): TaskStatus[] => [
    ...section.tasks.flatMap((task) => byTask.get(task) ?? []),
    ...section.sections.flatMap(below),
  ]
  const subtotalOf = (section: Section): string => {
    const { done, total } = statisticsOf(
      below(section).flatMap(({ counted }) => counted.map(({ cell }) => cell)),
    )
    return total === 0 ? '' : `hoàn thành ${sayCount(done.total)}/${sayCount(total)}`
  }
  const rowsOf = (section: Section): TaskRow[] => [
    ...(section.title ? [groupRow(section.id ?? '', section.title, subtotalOf(section))] : []),
    ...section.tasks.flatMap((task) => {
      const status = byTask.get(task)
      return status ? [taskRow(status)] : []
    }),
    ...section.sections.flatMap(rowsOf),
  ]
  return [...(several ? [groupRow('', planName(plan.document), '')] : []), ...plan.sections.flatMap(rowsOf)]
}

function groupRow(number: string, title: string, subtotal: string): TaskRow {
  const none = { lead: '', support: '', deliverables: '', timing: '', result: '', state: '', note: '' }
  return { isGroup: true, number, title, subtotal, ...none }
}

function taskRow(status: TaskStatus): TaskRow {
  const { id, title, task, inPeriod } = status
  return {
    isGroup: false,
    number: id,
    title,
    subtotal: '',
    lead: unitNames(status.lead),
    support: unitNames(status.support),
    deliverables: task ? cellText(task, { field: 'deliverables', heading: '' }) : '',
    timing: task?.timing ?? '',
    result: resultText(inPeriod, task?.target),
    state: stateText(status),
    note: noteText(status),
  }
}
