/** `reform new --from PLAN --year Y`: next year's plan from this year's. Never writes over a file. */
import type { Words } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import { rollOver } from '../../plan/roll-over.ts'
import type { Plan } from '../../plan/types.ts'
import { isMap } from '../../plan/values.ts'
import { scheduleOf } from '../../status/schedule.ts'
import { statusOf } from '../../status/state.ts'
import { isClosed } from '../../status/verdict.ts'
import { calendarOf } from '../../time/workday.ts'
import { Exit, Stop } from '../exit.ts'
import { writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { type LoadedPlan, loadPlans } from '../plans.ts'

export interface NewOptions extends GlobalOptions {
  from?: string
  year?: string
  output?: string
  keepAll?: boolean
}

export async function newPlan(options: NewOptions, host: Host): Promise<Exit> {
  const { from, year, output } = options
  if (from === undefined || year === undefined) throw new Stop(NEEDED[host.lang])
  if (output !== undefined && host.kind(output) !== 'none') throw new Stop(THERE(output)[host.lang])
  const { plans } = loadPlans([from], options, host)
  const [loaded, second] = plans
  if (!loaded) return Exit.failure
  if (second) throw new Stop(ONE(from)[host.lang])
  const { plan, document } = loaded
  if (!isPlan(document.value)) throw new Stop(wordsOf(host.lang).notPlan(from))
  const [old, last] = [plan.term.years[0], plan.term.years.at(-1)]
  if (old === undefined) throw new Stop(NO_TERM(from)[host.lang])
  if (Number(year) <= old) throw new Stop(EARLIER(from, old)[host.lang])
  const { closed, open } = onceTasks(loaded, Boolean(options.keepAll))
  const rolled = rollOver(document.text, {
    from: old,
    to: Number(year),
    drop: closed.map((it) => it.path),
    ...(last !== undefined && { last }),
  })
  if (!rolled) throw new Stop(UNSOUND(from)[host.lang])
  if (output === undefined) host.out(rolled.text)
  else writeFile(output, rolled.text, host)
  const told = TOLD(rolled.moved, rolled.marked)
  host.err(
    `${[told, ...leftOut(closed, rolled.sections), ...carriedOn(open)].map((it) => it[host.lang]).join('; ')}\n`,
  )
  if (last !== undefined && last > old && Number(year) <= last) {
    host.err(`${STILL(from, old, last, last + 1)[host.lang]}\n`)
  }
  if (output !== undefined) host.err(`${WROTE(output, rolled.marked)[host.lang]}\n`)
  return Exit.ok
}

/** A file named by mistake, the configuration above all, would otherwise be copied as it is. */
function isPlan(value: unknown): boolean {
  return isMap(value) && ('document' in value || 'sections' in value)
}

/** Tasks that were due once: those closed on the last day of the term, and those begun and left open. */
function onceTasks({ plan, config }: LoadedPlan, keepAll: boolean): Record<'closed' | 'open', Plan['tasks']> {
  const calendar = calendarOf(config.holidays)
  const schedule = scheduleOf(plan, calendar, { before: config.before })
  const once = statusOf(schedule, plan.term.end, { calendar }).tasks.flatMap(({ task, turns }) => {
    if (!task || turns.length === 0 || turns.some((it) => it.kind !== 'once')) return []
    return [{ task, closed: turns.every((it) => isClosed(it.state)) }]
  })
  const begun = once.filter((it) => !it.closed && it.task.progress.length + it.task.extensions.length > 0)
  return {
    closed: keepAll ? [] : once.filter((it) => it.closed).map((it) => it.task),
    open: begun.map((it) => it.task),
  }
}

const idsOf = (tasks: Plan['tasks']): string => tasks.map(({ id }) => id || '?').join(', ')

function leftOut(closed: Plan['tasks'], sections: readonly string[]): Words[] {
  const tasks = closed.length > 0 ? [LEFT(closed.length, idsOf(closed))] : []
  return sections.length > 0 ? [...tasks, EMPTIED(sections.map((it) => `“${it}”`).join(', '))] : tasks
}

function carriedOn(open: Plan['tasks']): Words[] {
  return open.length > 0 ? [CARRIED(open.length, idsOf(open))] : []
}

const NEEDED: Words = {
  vi: 'thiếu kế hoạch cũ hoặc năm mới; hãy ghi: reform new --from plans/2024-papi.yaml --year 2025',
  en: 'old plan or new year missing; write: reform new --from plans/2024-papi.yaml --year 2025',
}
const THERE = (output: string): Words => ({
  vi: `${output}: đã có nên không ghi đè; hãy đặt tên khác sau -o`,
  en: `${output}: is there already and not written over; name another after -o`,
})
const ONE = (from: string): Words => ({
  vi: `${from}: có nhiều kế hoạch; hãy chỉ đúng một tệp sau --from`,
  en: `${from}: several plans; name one file after --from`,
})
const NO_TERM = (from: string): Words => ({
  vi: `${from}: chưa rõ năm thực hiện; hãy ghi \`term\` (ví dụ: term: 2024)`,
  en: `${from}: no telling its year; write \`term\` (such as term: 2024)`,
})
const EARLIER = (from: string, old: number): Words => ({
  vi: `${from}: là kế hoạch năm ${old}; sau --year phải là năm sau đó`,
  en: `${from}: is the plan of ${old}; --year has to be a later one`,
})
const UNSOUND = (from: string): Words => ({
  vi: `${from}: chưa lập được kế hoạch mới vì tệp có lỗi cú pháp hoặc có chỗ dùng chung (&, *); hãy chạy reform check ${from} và sửa trước`,
  en: `${from}: no new plan, as the file has faults or shared parts (&, *); run reform check ${from} and mend it first`,
})
const TOLD = (moved: number, marked: number): Words => ({
  vi: `đã chuyển ${moved} chỗ ghi năm; ${marked} chỗ chưa chắc đánh dấu “# KIỂM TRA”`,
  en: `${moved} years moved; ${marked} doubtful places marked "# KIỂM TRA"`,
})
const LEFT = (count: number, ids: string): Words => ({
  vi: `bỏ ${count} nhiệm vụ một lần đã kết thúc: ${ids} (muốn giữ lại: thêm --keep-all)`,
  en: `${count} closed one-time tasks left out: ${ids} (to keep them: --keep-all)`,
})
const EMPTIED = (names: string): Words => ({
  vi: `bỏ mục không còn nhiệm vụ: ${names}`,
  en: `sections left without a task are gone: ${names}`,
})
const CARRIED = (count: number, ids: string): Words => ({
  vi: `chuyển tiếp ${count} nhiệm vụ đang làm dở: ${ids}; hãy xem lại thời hạn của các nhiệm vụ này`,
  en: `${count} unfinished tasks carried on: ${ids}; look at their deadlines`,
})
const STILL = (from: string, first: number, last: number, next: number): Words => ({
  vi: `lưu ý: ${from} là kế hoạch ${first}-${last}, còn hiệu lực đến hết năm ${last}; lập kế hoạch cho giai đoạn sau thì ghi --year ${next}`,
  en: `note: ${from} is the plan of ${first}-${last} and holds to the end of ${last}; for the term after it write --year ${next}`,
})
const WROTE = (output: string, marked: number): Words => ({
  vi: `đã ghi ${output}; ${marked > 0 ? 'hãy xem các dòng “# KIỂM TRA”, rồi chạy' : 'tiếp theo hãy chạy'}: reform check ${output}`,
  en: `wrote ${output}; ${marked > 0 ? 'look at the lines "# KIỂM TRA", then' : 'now'} run: reform check ${output}`,
})
