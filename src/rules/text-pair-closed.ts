import type { Words } from '../lang/lang.ts'
import { textsOfPlan } from '../plan/texts.ts'
import { openPairs } from '../text/proofread-marks.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ mark: string; missing: string; opens: boolean; words: string }>({
  id: 'text-pair-closed',
  severity: 'warning',
  title: {
    vi: 'Ngoặc và dấu ngoặc kép mở ra thì phải đóng lại',
    en: 'Brackets and quotation marks come in pairs',
  },
  why: {
    vi: 'Thiếu một nửa thì không rõ tên gọi hay phần trích dẫn kết thúc ở đâu; thường là chữ bị cắt mất khi chép.',
    en: 'With one half missing nobody knows where a name or quotation ends; often words were cut off in copying.',
  },
  message: {
    vi: ({ mark, missing, opens, words }) =>
      opens
        ? `${NAMES[mark]?.vi ?? mark} mở trước “${words}” mà không đóng; hãy thêm ${missing} vào cuối phần trong ngoặc`
        : `${NAMES[mark]?.vi ?? mark} đóng sau “${words}” mà không mở; hãy thêm ${missing} hoặc bỏ dấu này`,
    en: ({ mark, missing, opens, words }) =>
      opens
        ? `the ${NAMES[mark]?.en ?? mark} before "${words}" is never closed; add ${missing}`
        : `the ${NAMES[mark]?.en ?? mark} after "${words}" was never opened; add ${missing} or drop it`,
  },
  bad: [
    'tasks: [{ target: "Cải thiện Chỉ số “Kết quả, tiến độ giải quyết công việc" }]',
    'tasks: [{ title: "Tuyên truyền cải cách hành chính CCHC) trên cổng thông tin" }]',
  ],
  good: [
    'tasks: [{ title: "a) Cải thiện Chỉ số “Tiếp cận dịch vụ” (SIPAS); b) công khai kết quả" }]',
    'document: { title: "Phong trào thi đua \\"Đẩy mạnh cải cách hành chính\\" năm 2024" }',
  ],

  *check({ plan, document }) {
    for (const { at, text } of textsOfPlan(plan, document)) {
      for (const { start, end, mark, missing } of openPairs(text)) {
        const opens = mark !== missing ? '([“«'.includes(mark) : true
        const words = opens ? firstWords(text.slice(end)) : lastWords(text.slice(0, start))
        yield { at, within: { start, end }, args: { mark, missing, opens, words } }
      }
    }
  },
})

const NAMES: Readonly<Record<string, Words>> = {
  '(': { vi: 'ngoặc đơn', en: 'bracket' },
  ')': { vi: 'ngoặc đơn', en: 'bracket' },
  '[': { vi: 'ngoặc vuông', en: 'square bracket' },
  ']': { vi: 'ngoặc vuông', en: 'square bracket' },
  '“': { vi: 'ngoặc kép', en: 'quotation mark' },
  '”': { vi: 'ngoặc kép', en: 'quotation mark' },
  '"': { vi: 'ngoặc kép', en: 'quotation mark' },
  '«': { vi: 'ngoặc kép', en: 'quotation mark' },
  '»': { vi: 'ngoặc kép', en: 'quotation mark' },
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.slice(0, 4).join(' ') + (words.length > 4 ? '…' : '')
}

function lastWords(text: string): string {
  const words = text.trim().split(/\s+/)
  return (words.length > 4 ? '…' : '') + words.slice(-4).join(' ')
}
