import { textsOfPlan } from '../plan/texts.ts'
import { doubleBlanks } from '../text/proofread-marks.ts'
import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ words: string }>({
  id: 'text-blanks',
  severity: 'info',
  title: { vi: 'Giữa hai chữ chỉ có một dấu cách', en: 'One blank between two words' },
  why: {
    vi: 'Dấu cách thừa làm dòng căn đều hai bên bị thưa và khiến tìm kiếm không khớp.',
    en: 'Extra blanks tear holes into justified lines and defeat a search.',
  },
  message: {
    vi: ({ words }) => `thừa dấu cách ở “${words}”; hãy để một dấu cách`,
    en: ({ words }) => `more than one blank in "${words}"; leave one`,
  },
  bad: ['tasks: [{ title: "Rà soát  thủ tục hành chính nội bộ" }]'],
  good: [
    'tasks: [{ title: "Thực hiện Kế hoạch số      /KH-UBND ngày    tháng    năm 2024 của UBND tỉnh về cải cách hành chính" }]',
  ],

  *check(context) {
    for (const { at, text } of textsOfPlan(context.plan, context.document)) {
      const places = doubleBlanks(text)
      const [first] = places
      if (!first) continue
      const parts = places.map((place) => ({ ...place, text: ' ' }))
      const fix = replaceIn(context, at, parts, 'Để một dấu cách')
      const before = /\S+$/u.exec(text.slice(0, first.start))?.[0] ?? ''
      const after = /^\S+/u.exec(text.slice(first.end))?.[0] ?? ''
      yield { at, within: first, args: { words: `${before} ${after}` }, ...(fix && { fix }) }
    }
  },
})
