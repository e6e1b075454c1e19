import type { Edit, Fix } from '../finding.ts'
import { textsOfPlan } from '../plan/texts.ts'
import { decomposedIn } from '../text/proofread-unicode.ts'
import { editsIn, isKept } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ word: string; places: number }>({
  id: 'text-unicode-form',
  severity: 'warning',
  title: { vi: 'Chữ có dấu dùng Unicode dựng sẵn', en: 'Letters with marks are composed Unicode' },
  why: {
    vi: 'Chữ gõ bằng Unicode tổ hợp trông giống hệt nhưng tìm kiếm không ra, so sánh không khớp, in ra có khi lệch dấu.',
    en: 'Decomposed letters look the same, but are not found, do not compare equal, and may print with shifted marks.',
  },
  message: {
    vi: ({ word, places }) =>
      `“${word}”${places > 1 ? ` và ${places - 1} chữ khác trong kế hoạch` : ''} gõ bằng Unicode tổ hợp; hãy chuyển sang Unicode dựng sẵn (NFC)`,
    en: ({ word, places }) =>
      `"${word}"${places > 1 ? ` and ${places - 1} more words of the plan` : ''} are typed in decomposed Unicode; convert to composed (NFC)`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, I.2 (TCVN 6909:2001)',
  bad: ['tasks: [{ title: "Rà soát thủ tục ha\u0300nh chính" }]'],
  good: ['tasks: [{ title: Rà soát thủ tục hành chính }]'],

  // One finding for the plan: a text pasted from such a source has it in every word.
  *check({ plan, document }) {
    const found = textsOfPlan(plan, document).flatMap((it) => {
      const slips = decomposedIn(it.text)
      return slips.length > 0 ? [{ ...it, slips }] : []
    })
    const [first] = found
    const [slip] = first?.slips ?? []
    if (!first || !slip) return
    const places = found.reduce((sum, { slips }) => sum + slips.length, 0)
    const edits = found.flatMap(({ at, slips }): Edit[] => {
      const parts = slips.map(({ start, end, meant }) => ({ start, end, text: meant }))
      return isKept(at) ? [] : (editsIn(document, at, parts) ?? [])
    })
    const fixable = edits.length > 0 && plan.document.standing === 'draft'
    const fix: Fix = {
      title: 'Chuyển sang Unicode dựng sẵn',
      edits: edits.sort((a, b) => a.start - b.start),
    }
    yield {
      at: first.at,
      within: { start: slip.start, end: slip.end },
      args: { word: slip.meant, places },
      ...(fixable && { fix }),
    }
  },
})
