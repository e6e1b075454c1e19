import { textsOfPlan } from '../plan/texts.ts'
import { invisibleIn } from '../text/proofread-unicode.ts'
import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ code: string; words: string; lost: boolean }>({
  id: 'text-invisible',
  severity: 'warning',
  title: { vi: 'Không có ký tự ẩn hoặc ký tự hỏng', en: 'No invisible or lost characters' },
  why: {
    vi: 'Ký tự ẩn chép từ trang web hoặc tệp PDF làm tìm kiếm không ra; ký tự hỏng in thành ô vuông.',
    en: 'Hidden characters copied from the web or a PDF defeat a search; lost ones print as boxes.',
  },
  message: {
    vi: ({ code, words, lost }) =>
      lost
        ? `ký tự hỏng (${code}) ở “${words}”; hãy gõ lại theo bản gốc`
        : `có ký tự ẩn (${code}) ở “${words}”; hãy xóa đi`,
    en: ({ code, words, lost }) =>
      lost
        ? `a lost character (${code}) at "${words}"; type it again from the original`
        : `an invisible character (${code}) at "${words}"; delete it`,
  },
  bad: [
    'tasks: [{ title: "Rà soát thủ\u200b tục hành chính" }]',
    'tasks: [{ title: "\uf0b7 Rà soát thủ tục hành chính" }]',
  ],
  good: ['tasks: [{ title: Rà soát thủ tục hành chính }]'],

  *check(context) {
    for (const { at, text } of textsOfPlan(context.plan, context.document)) {
      for (const { start, end, wrong, lost } of invisibleIn(text)) {
        const code = `U+${(wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        const before = /\S*\s*$/u.exec(text.slice(0, start))?.[0] ?? ''
        const after = /^\s*\S*/u.exec(text.slice(end))?.[0] ?? ''
        const words = `${before}${after}`.trim()
        const fix = lost ? undefined : replaceIn(context, at, [{ start, end, text: '' }], 'Xóa ký tự ẩn')
        yield { at, within: { start, end }, args: { code, words, lost }, ...(fix && { fix }) }
      }
    }
  },
})
