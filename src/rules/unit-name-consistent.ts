import type { UnitRef } from '../plan/types.ts'
import { canonicalName, isSameCanonical, kindOfName } from '../plan/unit-names.ts'
import { unitRefs } from '../plan/unit-refs.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

/** So many names that differ in one place are numbered ones, not slips. */
const A_SERIES = 20

export default defineRule<{ name: string; usual: string; line: number; count: number }>({
  id: 'unit-name-consistent',
  severity: 'warning',
  title: {
    vi: 'Một đơn vị chỉ ghi một tên trong cả kế hoạch',
    en: 'A body has one name throughout the plan',
  },
  why: {
    vi: 'Cùng một đơn vị ghi hai cách thì bảng tổng hợp theo đơn vị tách thành hai dòng, và văn bản trông thiếu thống nhất.',
    en: 'A body under two names falls into two rows of every summary, and the document looks careless.',
  },
  message: {
    vi: ({ name, usual, line, count }) =>
      `“${name}” và “${usual}” (dòng ${line}) là một đơn vị; hãy thống nhất một cách ghi${count > 1 ? ` ở cả ${count} chỗ` : ''}`,
    en: ({ name, usual, line, count }) =>
      `"${name}" and "${usual}" (line ${line}) are one body; write it one way${count > 1 ? ` in all ${count} places` : ''}`,
  },
  bad: ['tasks: [{ lead: [Phòng Kế hoạch và Tài chính] }, { lead: ["Phòng Kế hoạch, Tài chính"] }]'],
  good: ['tasks: [{ lead: [Phòng Quản lý Khoa học] }, { lead: [Phòng Quản lý Công nghệ] }]'],

  *check({ plan, lineOf }) {
    const forms = new Map<string, Form>()
    for (const { ref } of unitRefs(plan)) {
      if (ref.ids.length > 1 || kindOfName(ref.name) !== 'body') continue
      const key = foldKey(ref.name)
      const form = forms.get(key) ?? { name: ref.name, canonical: canonicalName(ref.name), refs: [] }
      form.refs.push(ref)
      forms.set(key, form)
    }
    // The registry's own name is the right one; without it, the form that most places have.
    const own = new Set(plan.units.all.map(({ name }) => foldKey(name)))
    const ranked = [...forms]
      .sort(
        ([a, one], [b, two]) => Number(own.has(b)) - Number(own.has(a)) || two.refs.length - one.refs.length,
      )
      .map(([, form]) => form)
    const kept = new Map<string, Form[]>()
    for (const form of ranked) {
      const slots = [form.canonical, ...slotsOf(form.canonical)]
      const near = slots.flatMap((slot) => kept.get(slot) ?? [])
      const usual = near.find((other) => sameBody(other, form))
      const [first] = form.refs
      const [other] = usual?.refs ?? []
      if (usual && first && other) {
        const args = { name: form.name, usual: usual.name, line: lineOf(other.path), count: form.refs.length }
        yield { at: first.path, args }
      } else {
        for (const slot of slots) {
          const others = kept.get(slot) ?? []
          if (others.length < A_SERIES) kept.set(slot, [...others, form])
        }
      }
    }
  },
})

/** Keys that names have in common where at most one word differs: the words with each one left out in turn. */
function slotsOf(canonical: string): string[] {
  const words = canonical.split(' ')
  return words.map((_, i) => words.with(i, '*').join(' '))
}

interface Form {
  name: string
  canonical: string
  refs: UnitRef[]
}

function sameBody(one: Form, two: Form): boolean {
  const [a] = one.refs
  const [b] = two.refs
  // Two units of the registry are two units, however alike their names.
  if (a?.id !== undefined && b?.id !== undefined && a.id !== b.id) return false
  return isSameCanonical(one.canonical, two.canonical)
}
