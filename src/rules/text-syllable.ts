import { textsOfPlan } from '../plan/texts.ts'
import { maskOf } from '../text/proofread-mask.ts'
import { type SyllableFault, syllableSlip } from '../text/proofread-syllable.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ word: string; fault: SyllableFault; near?: string }>({
  id: 'text-syllable',
  severity: 'warning',
  title: { vi: 'Mỗi tiếng viết đúng chính tả tiếng Việt', en: 'Every syllable is possible Vietnamese' },
  why: {
    vi: 'Tiếng không thể có trong tiếng Việt (“nghành”, “đâuf”) chắc chắn là lỗi gõ hoặc lỗi quét, không cần từ điển cũng biết.',
    en: 'A syllable that Vietnamese cannot have is a slip of typing or scanning, whatever was meant.',
  },
  message: {
    vi: ({ word, fault, near }) =>
      fault === 'joined'
        ? `“${word}” viết dính; có lẽ là “${near}”`
        : fault === 'tone'
          ? `“${word}” đặt sai chỗ dấu thanh; hãy viết “${near}”`
          : `“${word}” không phải ${fault === 'unused' ? 'từ' : 'tiếng'} Việt${near ? `; có lẽ là “${near}”` : '; hãy đối chiếu bản gốc và sửa lại'}`,
    en: ({ word, fault, near }) =>
      fault === 'joined'
        ? `"${word}" runs together; probably "${near}"`
        : fault === 'tone'
          ? `"${word}" has its tone in the wrong place; write "${near}"`
          : `"${word}" is no Vietnamese ${fault === 'unused' ? 'word' : 'syllable'}${near ? `; probably "${near}"` : '; compare with the original'}`,
  },
  bad: [
    'tasks: [{ title: "Phối hợp với các sở, ban, nghành của tỉnh" }]',
    'tasks: [{ title: Báo cáo đâuf năm }]',
    'tasks: [{ title: Rà soát thủ tục hànhchính }]',
  ],
  good: [
    'tasks: [{ title: "Khuyến khích, khuếch trương, nghiêng; Đắk Lắk, Krông Nô, ôtô, facebook, café" }]',
  ],

  *check({ plan, document }) {
    for (const { at, text } of textsOfPlan(plan, document)) {
      const masked = maskOf(text)
      for (const match of masked.matchAll(
        /(?<![\p{L}\p{M}\p{N}&'’-])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}&'’-])/gu,
      )) {
        const word = match[0]
        const slip = isName(masked, match.index, word) ? undefined : syllableSlip(word)
        // Decomposed and look-alike letters have rules of their own.
        if (!slip) continue
        const { fault, near } = slip
        const within = { start: match.index, end: match.index + word.length }
        yield { at, within, args: { word, fault, ...(near !== undefined && { near }) } }
      }
    }
  },
})

/** A capital inside a sentence begins a name, and names of places and peoples keep to no spelling (Krông, Đắk, Hrê). */
function isName(text: string, at: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  const before = text.slice(0, at).trimEnd()
  const opens = before === '' || /[.!?:;\n“"(+*-]$/.test(before)
  // "Nghành" opens a sentence as a slip; "Krông Nô" opens it as a name: the onset tells.
  return (
    !opens ||
    !/^(?:ngh|gh|[bcdđghklmnpqrstvx]?h?[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ])/iu.test(word) ||
    /^\p{Lu}\S*\s+\p{Lu}\p{Ll}/u.test(text.slice(at))
  )
}
