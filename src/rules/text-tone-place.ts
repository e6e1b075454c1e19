import { textsOfPlan } from '../plan/texts.ts'
import { tonePlacesIn } from '../text/proofread-unicode.ts'
import { editsIn, isKept } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ word: string; other: string; few: number; many: number }>({
  id: 'text-tone-place',
  severity: 'info',
  title: {
    vi: 'Dấu thanh đặt một kiểu trong cả kế hoạch (hòa hoặc hoà)',
    en: 'Tones are placed one way throughout (hòa or hoà)',
  },
  why: {
    vi: 'Hai kiểu bỏ dấu lẫn nhau cho thấy văn bản ghép từ nhiều nguồn, và tìm “hóa” sẽ sót “hoá”.',
    en: 'Two ways of placing tones betray a text of several sources, and a search for one misses the other.',
  },
  message: {
    vi: ({ word, other, few, many }) =>
      `“${word}”: kế hoạch này bỏ dấu kiểu “${other}” ở ${many} chỗ, kiểu này ở ${few} chỗ; hãy thống nhất một kiểu`,
    en: ({ word, other, few, many }) =>
      `"${word}": this plan has the tone as in "${other}" in ${many} places and this way in ${few}; use one`,
  },
  bad: ['tasks: [{ title: "Hiện đại hóa nền hành chính, số hóa hồ sơ và văn hoá công vụ" }]'],
  good: [
    'tasks: [{ title: "Hiện đại hóa nền hành chính, số hóa hồ sơ và văn hóa công vụ" }]',
    'tasks: [{ title: "Hiện đại hoá nền hành chính, quý II, kết quả, hoàn thành" }]',
  ],

  *check({ plan, document }) {
    const found = textsOfPlan(plan, document).flatMap((it) =>
      tonePlacesIn(it.text).map((place) => ({ ...place, at: it.at })),
    )
    const old = found.filter(({ style }) => style === 'old')
    const young = found.filter(({ style }) => style === 'new')
    const [few, many] = young.length <= old.length ? [young, old] : [old, young]
    const [first] = few
    if (!first) return
    const edits = few.flatMap(({ at, start, end, other }) =>
      isKept(at) ? [] : (editsIn(document, at, [{ start, end, text: other }]) ?? []),
    )
    const fixable = edits.length > 0 && plan.document.standing === 'draft'
    const fix = {
      title: `Bỏ dấu thống nhất kiểu “${first.other}”`,
      edits: edits.sort((a, b) => a.start - b.start),
    }
    yield {
      at: first.at,
      within: { start: first.start, end: first.end },
      args: { word: first.word, other: first.other, few: few.length, many: many.length },
      ...(fixable && { fix }),
    }
  },
})
