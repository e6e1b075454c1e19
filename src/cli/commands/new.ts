/** `reform new --from PLAN --year Y`: next year's plan from this year's. Never writes over a file. */
import type { Words } from '../../lang/lang.ts'
import { rollOver } from '../../plan/roll-over.ts'
import type { Plan } from '../../plan/types.ts'
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
  const old = plan.term.years[0]
  if (old === undefined) throw new Stop(NO_TERM(from)[host.lang])
  if (Number(year) <= old) throw new Stop(EARLIER(from, old)[host.lang])
  const closed = options.keepAll ? [] : closedTasks(loaded)
  const rolled = rollOver(document.text, {
    from: old,
    to: Number(year),
    drop: closed.map((it) => it.path),
    several: plan.term.years.length > 1,
  })
  if (!rolled) throw new Stop(UNSOUND(from)[host.lang])
  if (output === undefined) host.out(rolled.text)
  else writeFile(output, rolled.text, host)
  const left = closed.map(({ id }) => id).join(', ')
  host.err(`${TOLD(rolled.moved, rolled.marked, closed.length, left)[host.lang]}\n`)
  if (output !== undefined) host.err(`${WROTE(output)[host.lang]}\n`)
  return Exit.ok
}

/** Tasks that were due once and are closed on the last day of the term. */
function closedTasks({ plan, config }: LoadedPlan): Plan['tasks'] {
  const calendar = calendarOf(config.holidays)
  const schedule = scheduleOf(plan, calendar, { before: config.before })
  return statusOf(schedule, plan.term.end, { calendar }).tasks.flatMap(({ task, turns }) =>
    task && turns.length > 0 && turns.every((it) => it.kind === 'once' && isClosed(it.state)) ? [task] : [],
  )
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
const TOLD = (moved: number, marked: number, closed: number, ids: string): Words => ({
  vi: `đã chuyển ${moved} chỗ ghi năm; ${marked} chỗ chưa chắc đánh dấu “# KIỂM TRA”; bỏ ${closed} nhiệm vụ đã xong${ids ? `: ${ids}` : ''}`,
  en: `${moved} years moved; ${marked} doubtful places marked "# KIỂM TRA"; ${closed} closed tasks left out${ids ? `: ${ids}` : ''}`,
})
const WROTE = (output: string): Words => ({
  vi: `đã ghi ${output}; hãy xem các dòng “# KIỂM TRA”, rồi chạy: reform check ${output}`,
  en: `wrote ${output}; look at the lines "# KIỂM TRA", then run: reform check ${output}`,
})
