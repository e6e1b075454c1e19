import { defineRule } from './rule.ts'

export default defineRule<{ id: string; other: string }>({
  id: 'plan-id-unique',
  severity: 'warning',
  title: { vi: 'Mỗi kế hoạch một mã riêng', en: 'Every plan has an id of its own' },
  why: {
    vi: 'Mã kế hoạch là tên tệp bỏ phần đuôi; hai tệp cùng tên ở hai thư mục thì thống kê và nhắc việc theo mã không phân biệt được.',
    en: 'A plan’s id is its file name without the ending; two files of one name in two folders cannot be told apart by it.',
  },
  message: {
    vi: ({ id, other }) =>
      `mã kế hoạch “${id}” trùng với tệp ${other}; hãy đổi tên một trong hai tệp, ví dụ thêm năm hoặc tên chỉ số`,
    en: ({ id, other }) =>
      `plan id "${id}" is also that of ${other}; rename one of the files, say by its year`,
  },
  bad: ['# 2023/papi.yaml\n---\n# 2024/papi.yaml'],
  good: ['# 2023/papi-2023.yaml\n---\n# 2024/papi-2024.yaml'],

  *checkTogether(plans) {
    const first = new Map<string, string>()
    for (const [plan, { id, file }] of plans.entries()) {
      const other = first.get(id)
      if (other === undefined) first.set(id, file)
      else if (other !== file) yield { plan, at: ['document'], onKey: true, args: { id, other } }
    }
  },
})
