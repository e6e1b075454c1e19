import type { Lang } from '../lang/lang.ts'
import { trailOf } from '../status/summary.ts'
import type { PlanStatus, TaskStatus, TurnStatus } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { noteOf, unitText } from './status-words.ts'

type Row = (string | number)[]

const TASK_HEAD = {
  vi: [
    'Kế hoạch',
    'Mục',
    'Mã',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Sản phẩm',
    'Thời hạn',
    'Ngày đến hạn',
    'Tình trạng',
    'Số ngày quá hạn',
    'Lưu ý',
    'Ngày cập nhật',
    'Kết quả',
    'Minh chứng',
  ],
  en: [
    'Plan',
    'Section',
    'Id',
    'Task',
    'Lead',
    'Support',
    'Deliverables',
    'Deadline',
    'Due on',
    'State',
    'Days overdue',
    'Remarks',
    'Updated on',
    'Result',
    'Evidence',
  ],
} as const

/** One row a task, titles first, for `status --format csv`. Days are `YYYY-MM-DD`, which every Excel takes for days. */
export function taskRows(plans: readonly PlanStatus[], lang: Lang): Row[] {
  const rows = plans.flatMap((status) =>
    [...status.tasks, ...status.reporting].map(
      (task): Row => [
        ...taskCells(status, task),
        task.timing?.phrase ?? '',
        task.dueOn ?? '',
        stateNames[task.state][lang],
        task.daysOverdue ?? '',
        noteOf(task, lang),
        task.latest?.date ?? '',
        task.latest?.note ?? '',
        (task.latest?.evidence ?? []).join('; '),
      ],
    ),
  )
  return [[...TASK_HEAD[lang]], ...rows]
}

const TURN_HEAD = {
  vi: [
    'Kế hoạch',
    'Mục',
    'Mã',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Sản phẩm',
    'Thời hạn',
    'Lượt',
    'Từ ngày',
    'Đến ngày',
    'Hạn đầu',
    'Ngày đến hạn',
    'Ngày làm việc',
    'Số lần gia hạn',
    'Tình trạng',
    'Số ngày chậm',
    'Ngày hoàn thành',
  ],
  en: [
    'Plan',
    'Section',
    'Id',
    'Task',
    'Lead',
    'Support',
    'Deliverables',
    'Deadline',
    'Turn',
    'From',
    'To',
    'First due',
    'Due on',
    'Working day',
    'Extensions',
    'State',
    'Days late',
    'Closed on',
  ],
} as const

/** One row a turn, titles first, for `export`: everything that is or was to be done, with and without a due day. */
export function turnRows(plans: readonly PlanStatus[], lang: Lang): Row[] {
  const rows = plans.flatMap((status) =>
    [...status.tasks, ...status.reporting].flatMap((task) =>
      task.turns.map(
        (turn): Row => [...taskCells(status, task), task.timing?.phrase ?? '', ...turnCells(turn, lang)],
      ),
    ),
  )
  return [[...TURN_HEAD[lang]], ...rows]
}

function turnCells(turn: TurnStatus, lang: Lang): Row {
  return [
    turn.kind === 'unread' || (turn.kind === 'event' && !turn.trigger) ? '' : turn.name,
    turn.span.start,
    turn.span.end,
    turn.firstDue ?? '',
    turn.due ?? '',
    turn.dueWorkday ?? '',
    turn.extensions,
    stateNames[turn.state][lang],
    turn.daysLate ?? '',
    turn.state === 'deferred' ? '' : (turn.closedOn ?? ''),
  ]
}

function taskCells({ plan }: PlanStatus, task: TaskStatus): Row {
  const section = task.task ? trailOf(task.task.section, plan.sections).at(-1) : undefined
  return [
    plan.id,
    [section?.id, section?.title].filter(Boolean).join(' '),
    task.id,
    task.title,
    unitText(task.lead),
    unitText(task.support),
    (task.task?.deliverables ?? []).join('; '),
  ]
}
