import { textsOfPlan } from '../plan/texts.ts'
import { marksInRow } from '../text/proofread-marks.ts'
import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ marks: string; meant: string }>({
  id: 'text-mark-row',
  severity: 'warning',
  title: { vi: 'Không có hai dấu câu chồng nhau', en: 'No two marks in a row' },
  why: {
    vi: 'Dấu chồng nhau là chỗ sửa dở: người đọc không biết câu đã hết hay còn liệt kê tiếp.',
    en: 'Marks in a row are half an edit: nobody knows whether the sentence ends or the list goes on.',
  },
  message: {
    vi: ({ marks, meant }) => `dấu “${marks}” chồng nhau; có lẽ chỉ cần “${meant}”`,
    en: ({ marks, meant }) => `"${marks}" are marks in a row; probably "${meant}" is enough`,
  },
  bad: [
    'tasks: [{ title: "Cập nhật chính sách mới của ngành, lĩnh vực,.. để khách hàng nắm bắt" }]',
    'tasks: [{ title: "Rà soát văn bản;." }]',
  ],
  good: [
    'tasks: [{ title: "Ban hành nội quy, quy chế,... của cơ quan, v.v.; công khai kết quả..." }]',
    'document: { body: ["Yêu cầu các đơn vị thực hiện./."] }',
  ],

  *check(context) {
    for (const { at, text } of textsOfPlan(context.plan, context.document)) {
      for (const { start, end, marks, meant } of marksInRow(text)) {
        // Of two different marks only a person knows the right one; the same one twice, or dots, are certain.
        const certain = /^(.)\1+$/.test(marks) || meant.endsWith('...')
        const fix = certain && replaceIn(context, at, [{ start, end, text: meant }], `Thay bằng “${meant}”`)
        yield { at, within: { start, end }, args: { marks, meant }, ...(fix && { fix }) }
      }
    }
  },
})
