import { type SaidDeadline, saidDeadlines } from '../plan/said-deadline.ts'
import type { Task } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { type Day, daysBetween, sayDay, yearOf } from '../time/day.ts'
import type { Timing } from '../timing/types.ts'
import { defineRule } from './rule.ts'

interface Args {
  task: string
  phrase: string
  due: string
  said: string
  saidDay?: string
}

export default defineRule<Args>({
  id: 'timing-text-agrees',
  severity: 'warning',
  title: { vi: 'Thời hạn khớp với nội dung nhiệm vụ', en: 'A deadline agrees with the task’s own text' },
  why: {
    vi: 'Nội dung ghi một mốc, cột thời gian ghi mốc khác thì đơn vị làm theo mốc muộn, người theo dõi tính theo mốc sớm.',
    en: 'With one day in the text and another in the column, the unit works by the later one and is checked by the earlier.',
  },
  message: {
    vi: ({ task, phrase, due, said, saidDay }) =>
      saidDay === undefined
        ? `nhiệm vụ ${task} là việc của “${said}” nhưng thời hạn “${phrase}” là ${sayDay(due)}; hãy xem lại năm`
        : `nhiệm vụ ${task} ghi “${said}” (${sayDay(saidDay)}) nhưng thời hạn “${phrase}” là ${sayDay(due)}; hãy thống nhất một mốc`,
    en: ({ task, phrase, due, said, saidDay }) =>
      saidDay === undefined
        ? `task ${task} belongs to "${said}", yet its deadline "${phrase}" is ${due}; look at the year again`
        : `task ${task} says "${said}" (${saidDay}), yet its deadline "${phrase}" is ${due}; settle on one day`,
  },
  bad: [
    'tasks: [{ title: Tiến độ thực hiện dự toán (đến hết ngày 30/11), timing: Trước ngày 30/11 }]',
    'tasks: [{ title: Gửi báo cáo trước ngày 15/6, timing: Chậm nhất ngày 20/6 }]',
    'tasks: [{ title: Ban hành Kế hoạch cải cách hành chính năm 2023, timing: Quý I/2024 }]',
  ],
  good: [
    'tasks: [{ title: Tiến độ thực hiện dự toán (đến hết ngày 30/11), timing: Chậm nhất ngày 05/12 }]',
    'tasks: [{ title: Rà soát văn bản ban hành trước ngày 01/7/2016, timing: Quý II }]',
    'tasks: [{ title: Ban hành Kế hoạch cải cách hành chính năm 2025, timing: Tháng 12/2024 }]',
    'tasks: [{ title: Khắc phục hạn chế của năm 2023, timing: Quý I/2024 }]',
  ],

  *check({ plan, timing }) {
    for (const task of plan.tasks) {
      if (task.timing === undefined || task.override) continue
      const read = timing(task.timing)
      const window = onlySpan(read)
      if (!window) continue
      const base = { task: task.id || task.title, phrase: task.timing, due: window.end }
      for (const field of ['title', 'target'] as const) {
        for (const said of saidDeadlines(task[field] ?? '')) {
          const day = dayOf(said, timing)
          if (day === undefined || agrees(said, day, window)) continue
          const within = { start: said.start, end: said.end }
          yield { at: [...task.path, field], within, args: { ...base, said: said.text, saidDay: day } }
        }
      }
      const late = ofPastYear(task, window.start)
      if (late) yield { at: task.timingPath, args: { ...base, said: late } }
    }
  },
})

interface Window {
  start: Day
  end: Day
  /** A single day was named, and not a month or a quarter. */
  exact: boolean
}

/** The one span that a phrase gives; nothing for what recurs, goes on or has two deadlines. */
function onlySpan({ parts }: Timing): Window | undefined {
  const [part] = parts
  if (parts.length !== 1 || !part) return undefined
  if (part.kind === 'window') return { start: part.start, end: part.end, exact: false }
  return part.kind === 'deadline' ? { start: part.due, end: part.due, exact: true } : undefined
}

function dayOf({ text, kind }: SaidDeadline, timing: (phrase: string) => Timing): Day | undefined {
  const { parts, due } = timing(text)
  if (parts.length !== 1 || parts[0]?.kind === 'unread' || due.length !== 1) return undefined
  return kind === 'until' || parts[0]?.kind === 'deadline' || parts[0]?.kind === 'window' ? due[0] : undefined
}

function agrees({ kind, year }: SaidDeadline, day: Day, { start, end, exact }: Window): boolean {
  // A day of another year tells of other years' work: "đơn thư tồn đọng trước ngày 31/12/2022".
  if (year !== undefined && year < yearOf(start)) return true
  // A whole year is no deadline to hold a closing day of accounts against.
  if (kind === 'until') return day <= end || daysBetween(start, end) > 300
  // "trước ngày 30/11" and "30/11" are a day apart and meant alike.
  if (exact) return Math.abs(daysBetween(day, end)) <= 1
  return start <= day && day <= end
}

const MADE =
  /^(?:\W*(?:tham mưu|trình|chủ trì|phối hợp|ubnd|tỉnh|sở|lãnh đạo|giám đốc|và|,) )*(?:xây dựng|ban hành|lập|soạn thảo)(?:,? (?:và )?(?:ban hành|trình|phê duyệt))? (?:các )?(?:kế hoạch|chương trình)/u

/** "Kế hoạch … năm 2023" made after 2023 is over. */
function ofPastYear({ title }: Task, start: Day): string | undefined {
  const folded = foldKey(title)
  if (!MADE.test(folded)) return undefined
  const years = [...folded.matchAll(/năm (\d{4})(?! ?[-–])/g)].map((match) => Number(match[1]))
  const [year] = years
  if (years.length !== 1 || year === undefined || /giai đoạn|đến năm|\d{4} ?- ?\d{4}/.test(folded))
    return undefined
  return year < yearOf(start) ? `năm ${year}` : undefined
}
