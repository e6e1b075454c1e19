import { findCitations } from '../official/citation.ts'
import { recordItems } from '../plan/record-items.ts'
import type { ReportingDuty, Task } from '../plan/types.ts'
import { type Day, sayDay } from '../time/day.ts'
import { defineRule, type RuleContext } from './rule.ts'

export default defineRule<{
  name: string
  granted: string
  due: string
  kind: 'late' | 'backwards'
  to: string
}>({
  id: 'progress-extension-in-time',
  severity: 'warning',
  title: { vi: 'Gia hạn trước khi hết hạn', en: 'An extension is granted before the deadline' },
  why: {
    vi: 'Gia hạn sau khi đã quá hạn là hợp thức hóa việc chậm; gia hạn đến ngày sớm hơn thời hạn cũ là ghi nhầm ngày.',
    en: 'An extension after the deadline only covers a delay; one to an earlier day is a mistyped date.',
  },
  message: {
    vi: ({ name, granted, due, kind, to }) =>
      kind === 'late'
        ? `nhiệm vụ ${name} đến hạn ngày ${sayDay(due)} nhưng văn bản gia hạn đề ngày ${sayDay(granted)}, sau khi đã quá hạn; hãy xem lại ngày văn bản`
        : `nhiệm vụ ${name} gia hạn đến ${sayDay(to)}, không muộn hơn thời hạn đang có ${sayDay(due)}; hãy xem lại ngày`,
    en: ({ name, granted, due, kind, to }) =>
      kind === 'late'
        ? `task ${name} was due on ${due}, yet its extension is dated ${granted}, after that; look at the date of the document`
        : `task ${name} is extended to ${to}, no later than its deadline ${due}; look at the date`,
  },
  bad: [
    'tasks: [{ timing: Chậm nhất ngày 30/6/2024, extensions: [{ to: 2024-07-15, by: Công văn số 88/SKHCN-VP ngày 05/7/2024 }] }]',
    'tasks: [{ timing: Chậm nhất ngày 30/6/2024, extensions: [{ to: 2024-06-15, by: Công văn số 88/SKHCN-VP ngày 05/6/2024 }] }]',
  ],
  good: [
    'tasks: [{ timing: Chậm nhất ngày 30/6/2024, extensions: [{ to: 2024-07-15, by: Công văn số 88/SKHCN-VP ngày 20/6/2024 }] }]',
  ],

  *check(context) {
    for (const { name, item } of recordItems(context.plan)) {
      let due = onlyDue(item, context)
      for (const { to, by, date, turn, path } of item.extensions) {
        if (due === undefined || turn !== undefined) break
        const granted = date ?? dayOfDocument(by ?? '')
        if (to <= due)
          yield { at: [...path, 'to'], args: { name, granted: granted ?? to, due, to, kind: 'backwards' } }
        else if (granted !== undefined && granted > due)
          yield {
            at: [...path, date === undefined ? 'by' : 'date'],
            args: { name, granted, due, to, kind: 'late' },
          }
        if (to > due) due = to
      }
    }
  },
})

/** The one day that a task is due on; of several turns it is not certain which one was extended. */
function onlyDue(
  { timing: phrase, override }: Task | ReportingDuty,
  { timing }: RuleContext,
): Day | undefined {
  if (override) return override.due?.length === 1 ? override.due[0] : undefined
  if (phrase === undefined) return undefined
  const { due, parts } = timing(phrase)
  return parts.length === 1 && due.length === 1 ? due[0] : undefined
}

function dayOfDocument(text: string): Day | undefined {
  return findCitations(text)[0]?.date
}
