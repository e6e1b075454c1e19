import { bareNumber, POINT_LETTERS, romanValue } from '../plan/numbering.ts'
import type { Section } from '../plan/types.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ id: string; before: string }>({
  id: 'task-id-order',
  severity: 'warning',
  title: { vi: 'Mã nhiệm vụ theo thứ tự tăng dần', en: 'Task ids stand in rising order' },
  why: {
    vi: 'Mã đứng sai chỗ thường là dòng chép từ chỗ khác sang mà quên đánh số lại.',
    en: 'An id out of order is mostly a row copied from elsewhere and not numbered anew.',
  },
  message: {
    vi: ({ id, before }) =>
      `mã “${id}” đứng sau “${before}” là không đúng thứ tự; hãy đánh số lại hoặc chuyển nhiệm vụ về đúng chỗ`,
    en: ({ id, before }) => `id "${id}" after "${before}" is out of order; number it anew or move the task`,
  },
  bad: ['tasks: [{ id: "1.2" }, { id: "1.1" }]'],
  good: ['tasks: [{ id: "1.9" }, { id: "1.10" }]', 'tasks: [{ id: "d" }, { id: "đ" }, { id: "e" }]'],

  *check({ plan }) {
    const queue: Section[] = [...plan.sections]
    for (let section = queue.shift(); section; section = queue.shift()) {
      queue.push(...section.sections)
      let before: string | undefined
      for (const { id, path } of section.tasks) {
        if (id === '') continue
        if (before !== undefined && compareIds(id, before) < 0)
          yield { at: [...path, 'id'], args: { id, before } }
        before = id
      }
    }
  },
})

/** Negative when `a` comes before `b` in numbering; 0 when equal or of two styles that do not compare. */
function compareIds(a: string, b: string): number {
  const left = bareNumber(a).split('.').map(stepValue)
  const right = bareNumber(b).split('.').map(stepValue)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [one, two] = [left[i], right[i]]
    if (!one || !two || one.style !== two.style) return 0
    if (one.value !== two.value) return one.value - two.value
  }
  return left.length - right.length
}

function stepValue(step: string): { style: string; value: number } | undefined {
  if (/^\d+$/.test(step)) return { style: 'arabic', value: Number(step) }
  // A lone "c", "d", "i" … is a lettered point before it is a Roman numeral; capitals are the other way round.
  const letter = step.length === 1 ? POINT_LETTERS.indexOf(step.normalize('NFC')) : -1
  if (letter >= 0) return { style: 'letter', value: letter }
  const roman = romanValue(step)
  return roman === undefined ? undefined : { style: 'roman', value: roman }
}
