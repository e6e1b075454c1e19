import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ title: string; meant: string; fault: 'type' | 'mark' }>({
  id: 'document-title',
  severity: 'warning',
  title: {
    vi: 'Trích yếu không nhắc lại tên loại và không có dấu ở cuối',
    en: 'The title neither repeats the type nor ends with a mark',
  },
  why: {
    vi: 'Tên loại đã in ở dòng trên; trích yếu ghi thêm thì thành “KẾ HOẠCH / Kế hoạch …”. Trích yếu không có dấu kết thúc.',
    en: 'The type stands in the line above; repeated, it reads “KẾ HOẠCH / Kế hoạch …”. A title has no closing mark.',
  },
  message: {
    vi: ({ title, meant, fault }) =>
      `trích yếu “${title}” ${fault === 'type' ? 'nhắc lại tên loại đã in ở dòng trên' : 'có dấu ở cuối'}; hãy ghi “${meant}”`,
    en: ({ title, meant, fault }) =>
      `the title "${title}" ${fault === 'type' ? 'repeats the type of the line above' : 'ends with a mark'}; write "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.5',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { title: Kế hoạch tuyên truyền cải cách hành chính năm 2024 }',
    'document: { title: Tuyên truyền cải cách hành chính năm 2024. }',
  ],
  good: [
    'document: { title: Tuyên truyền cải cách hành chính năm 2024 }',
    'document: { title: "Thực hiện Kế hoạch cải cách hành chính của tỉnh năm 2024 (lần thứ 2)" }',
  ],

  *check({ plan }) {
    const { title, type, path } = plan.document
    if (!title) return
    const at = [...path, 'title']
    const key = foldKey(title)
    if (key.startsWith(`${foldKey(type)} `) && title.length > type.length + 12) {
      const rest = title.slice(type.length).trimStart()
      const meant = rest.charAt(0).toUpperCase() + rest.slice(1)
      yield { at, args: { title: shorten(title), meant: shorten(meant), fault: 'type' } }
    } else if (/[^.…][.;,:]$/.test(title)) {
      const meant = title.slice(0, -1).trimEnd()
      yield {
        at,
        args: { title: shorten(title), meant: `…${meant.slice(-24).replace(/^\S*\s/, '')}`, fault: 'mark' },
      }
    }
  },
})

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}
