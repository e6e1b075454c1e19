import { POINT_LETTERS } from '../official/numbering.ts'
import type { Section } from '../plan/types.ts'
import { statisticsOf } from '../status/summary.ts'
import type { PlanStatus, TaskStatus } from '../status/types.ts'
import { inText, rateText } from './counts.ts'
import { resultText } from './tasks.ts'
import { capital, oneLine, planName, withoutStop } from './titles.ts'

interface Result {
  number: string
  title: string
  isPlan: boolean
  summary: string
  items: { task: string; text: string }[]
}

/** What was done, by the top sections of each plan; several plans are headed by their names. */
export function resultsOf(statuses: readonly PlanStatus[]): Result[] {
  const several = statuses.length > 1
  return statuses.flatMap((status, i) => {
    const sections = sectionsOf(status)
    const parts = sections.map(({ section, tasks }, j) =>
      sectionResult(section, tasks, several ? `${POINT_LETTERS[j] ?? j + 1})` : `2.${j + 1}.`),
    )
    if (!several) return parts
    const heading = {
      number: `2.${i + 1}.`,
      title: planName(status.plan.document),
      isPlan: true,
      summary: '',
      items: [],
    }
    return [heading, ...parts]
  })
}

function sectionsOf({ plan, tasks }: PlanStatus): { section: Section | undefined; tasks: TaskStatus[] }[] {
  const byTop = plan.sections.map((section) => ({
    section,
    tasks: tasks.filter(({ task }) => task && isBelow(task.section, section)),
  }))
  return byTop.filter(({ tasks: own }) => own.length > 0)
}

function isBelow(section: Section, top: Section): boolean {
  return section === top || top.sections.some((below) => isBelow(section, below))
}

function sectionResult(section: Section | undefined, tasks: readonly TaskStatus[], number: string): Result {
  const { total, done, open, rates } = statisticsOf(
    tasks.flatMap(({ counted }) => counted.map(({ cell }) => cell)),
  )
  const overdue = open.overdue > 0 ? `; ${inText(open.overdue)} nhiệm vụ quá hạn chưa hoàn thành` : ''
  const summary =
    total === 0
      ? 'Trong kỳ không có nhiệm vụ phải thực hiện.'
      : done.total === 0
        ? goingOn(open.total - open.overdue, open.overdue)
        : `Hoàn thành ${inText(done.total)}/${inText(total)} nhiệm vụ, đạt ${rateText(rates.done)}${overdue}.`
  const items = tasks.flatMap(({ id, title, inPeriod, task }) => {
    const text = resultText(inPeriod, task?.target)
    const name = [id, withoutStop(oneLine(title))].filter((it) => it !== '').join('. ')
    return text === '' ? [] : [{ task: name, text: `${capital(text)}.` }]
  })
  return { number, title: section?.title || 'Các nhiệm vụ của kế hoạch', isPlan: false, summary, items }
}

/** Where nothing is done yet: what is in hand, what is overdue. */
function goingOn(inHand: number, overdue: number): string {
  const parts = [
    ...(inHand > 0 ? [`Đang thực hiện ${inText(inHand)} nhiệm vụ`] : []),
    ...(overdue > 0
      ? [`${inHand > 0 ? '' : 'Còn '}${inText(overdue)} nhiệm vụ quá hạn chưa hoàn thành`]
      : []),
  ]
  return `${parts.join('; ')}.`
}
