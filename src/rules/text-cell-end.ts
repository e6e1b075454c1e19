import { defineRule } from './rule.ts'

export default defineRule<{ mark: string; words: string }>({
  id: 'text-cell-end',
  severity: 'info',
  title: {
    vi: 'Tên nhiệm vụ không kết thúc bằng dấu phẩy, chấm phẩy, hai chấm',
    en: 'A task title does not end with a comma, semicolon or colon',
  },
  why: {
    vi: 'Dấu này còn lại khi chép từ danh sách liệt kê vào bảng; trong ô của bảng thì thừa, hoặc phần sau đã bị mất.',
    en: 'Such a mark remains from a list that was copied into the table, or something after it is lost.',
  },
  message: {
    vi: ({ mark, words }) =>
      `tên nhiệm vụ kết thúc bằng “${words}”; hãy bỏ dấu “${mark}” hoặc ghi tiếp phần còn thiếu`,
    en: ({ mark, words }) => `the task title ends with "${words}"; drop the "${mark}" or add what is missing`,
  },
  bad: [
    'tasks: [{ title: "Rà soát thủ tục hành chính;" }, { title: Công khai kết quả }, { title: Báo cáo }]',
  ],
  good: ['tasks: [{ title: Rà soát thủ tục hành chính. }, { title: Công khai kết quả }]'],

  *check({ plan }) {
    const found = plan.tasks.filter(({ title, content }) => content.length === 0 && /[;,:]$/.test(title))
    // Every other row with such a mark is the way of this plan.
    if (found.length * 3 > plan.tasks.length) return
    for (const { title, path } of found) {
      const words = title.split(/\s+/).slice(-3).join(' ')
      const within = { start: title.length - 1, end: title.length }
      yield { at: [...path, 'title'], within, args: { mark: title.slice(-1), words: `…${words}` } }
    }
  },
})
