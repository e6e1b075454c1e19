import { editionsIn, formerlyNamed } from '../official/index-names.ts'
import { indices } from '../official/indices.ts'
import { indexedSections, yearsOf } from '../plan/indexed.ts'
import { textsOfPlan } from '../plan/texts.ts'
import type { Plan } from '../plan/types.ts'
import type { YamlDocument } from '../text/document.ts'
import { foldMap } from '../text/fold.ts'
import { defineRule, type RuleProblem } from './rule.ts'

interface Args {
  index: string
  year: number
  /** How many dimensions the plan takes the index to have, or the number it uses. */
  said: string
  /** How many there are. */
  count: number
  kind: 'count' | 'number' | 'name'
  right?: string
}

export default defineRule<Args>({
  id: 'index-edition',
  severity: 'warning',
  title: {
    vi: 'Bộ chỉ số đúng phiên bản của năm kế hoạch',
    en: 'An index is taken in the edition of the plan’s year',
  },
  why: {
    vi: 'PAPI có 6 nội dung đến năm 2017 và 8 nội dung từ năm 2018; lĩnh vực của PAR INDEX đổi tên từ năm 2022. Dùng danh sách cũ là bỏ sót nội dung được chấm điểm.',
    en: 'PAPI had 6 dimensions until 2017 and has 8 since 2018; PAR INDEX renamed its fields in 2022. An old list leaves out what is scored.',
  },
  message: {
    vi: ({ index, year, said, count, kind, right }) =>
      kind === 'name'
        ? `“${said}” là tên cũ; ${index} áp dụng cho năm ${year} gọi là “${right}”`
        : kind === 'count'
          ? `“${said}”: ${index} áp dụng cho năm ${year} có ${count} nội dung; hãy cập nhật theo bộ chỉ số hiện hành`
          : `\`${said}\`: ${index} của năm ${year} chỉ có ${count} nội dung; hãy xem lại`,
    en: ({ index, year, said, count, kind, right }) =>
      kind === 'name'
        ? `"${said}" is an old name; ${index} of ${year} calls it "${right}"`
        : kind === 'count'
          ? `"${said}": ${index} of ${year} has ${count} dimensions; follow the list in force`
          : `\`${said}\`: ${index} of ${year} has only ${count} dimensions; look again`,
  },
  bad: [
    'document: { body: [{ number: "1.", title: Yêu cầu, text: Cải thiện cả 06 nội dung đánh giá của Chỉ số PAPI. }] }',
    'sections: [{ id: "1", title: Hiện đại hóa hành chính, index: par, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],
  good: [
    'document: { body: [{ number: "1.", title: Yêu cầu, text: Cải thiện cả 08 nội dung đánh giá của Chỉ số PAPI. }] }',
    'document: { body: [{ number: "1.", title: Yêu cầu, text: "Tập trung 03 nội dung còn thấp điểm. Phấn đấu nâng cao Chỉ số PAPI." }] }',
  ],

  *check({ plan, document }) {
    const years = yearsOf(plan)
    const year = plan.term.years.at(-1) ?? 0
    for (const { section, index, number, stated } of indexedSections(plan)) {
      const editions = editionsIn(index, years)
      const dimensions = editions.flatMap((it) => it.dimensions)
      const all = index.editions.flatMap((it) => it.dimensions)
      const last = editions.at(-1)
      if (!last) continue
      const count = last.dimensions.length
      const base = { index: index.short, year, count }
      const has = (list: typeof all): boolean => list.some((it) => it.number === number)
      if (stated && number !== undefined && has(all) && !has(dimensions))
        yield {
          at: [...section.path, 'index'],
          args: { ...base, said: section.index ?? '', kind: 'number' },
        }
      const former = editions.length === 1 ? formerlyNamed(section.title, last.dimensions) : undefined
      if (former)
        yield {
          at: [...section.path, 'title'],
          args: { ...base, said: section.title, kind: 'name', right: former.name },
        }
    }
    yield* papiCounts(plan, document, years, year)
  },
})

const COUNT =
  /(?<![\p{L}\d])(?<count>0?[4-9]|1[0-2]) (?:chỉ số )?(?:nội dung|trục nội dung|lĩnh vực nội dung|chỉ số thành phần|chỉ số lĩnh vực)(?=[^.;\n]{0,60}papi)|papi[^.;\n]{0,40}?(?:gồm|có|với|trên|cả)(?: cả)? (?<later>0?[4-9]|1[0-2]) (?:chỉ số )?(?:nội dung|trục nội dung|lĩnh vực nội dung)/gu

/** Some of them are meant: "06 nội dung còn thấp điểm của Chỉ số PAPI". */
const PICKED = /(?<!\p{L})(?:còn|thấp|giảm|tăng|yếu|chưa|cao|hạn chế|tụt|cải thiện điểm|mất điểm)(?!\p{L})/u

/** "06 nội dung đánh giá của Chỉ số PAPI" in a plan whose PAPI has eight. */
function* papiCounts(
  plan: Plan,
  document: YamlDocument,
  years: readonly number[],
  year: number,
): Iterable<RuleProblem<Args>> {
  const papi = indices.find(({ key }) => key === 'papi')
  const counts = papi ? editionsIn(papi, years).map(({ dimensions }) => dimensions.length) : []
  const every = papi?.editions.map(({ dimensions }) => dimensions.length) ?? []
  for (const { at, kind, text } of textsOfPlan(plan, document)) {
    if (kind === 'record' || kind === 'basis') continue
    if (!/papi/i.test(text) || !/\d/.test(text)) continue
    // What PAPI was in those years may be told at any time.
    if (/20(?:0\d|1[0-7])/.test(text)) continue
    const folded = foldMap(text)
    for (const match of folded.text.matchAll(COUNT)) {
      const count = Number(match.groups?.count ?? match.groups?.later)
      if (PICKED.test(folded.text.slice(match.index, match.index + 80).split(/[.;]/)[0] ?? '')) continue
      // Only the number of another edition: "04 nội dung còn yếu của PAPI" picks some of them.
      if (counts.includes(count) || !every.includes(count)) continue
      const within = { start: folded.raw(match.index), end: folded.raw(match.index + match[0].length) }
      const said = text.slice(within.start, within.end)
      yield { at, within, args: { index: 'PAPI', year, said, count: counts.at(-1) ?? 0, kind: 'count' } }
    }
  }
}
