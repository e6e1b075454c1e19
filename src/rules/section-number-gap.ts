import { numberGaps } from '../plan/number-gaps.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; before?: string; missing: string }>({
  id: 'section-number-gap',
  severity: 'warning',
  title: { vi: 'Mục, khoản, điểm đánh số liên tục', en: 'Sections and points are numbered without gaps' },
  why: {
    vi: 'Số bị nhảy thường là một mục đã xóa mà quên đánh số lại, hoặc một mục bị mất khi chép; điểm theo chữ cái tiếng Việt thì sau d là đ.',
    en: 'A gap is mostly a section that was deleted without numbering anew, or lost in copying; Vietnamese points go d, đ, e.',
  },
  message: {
    vi: ({ number, before, missing }) =>
      before === undefined
        ? `danh sách bắt đầu từ “${number}”, thiếu “${missing}”; hãy bổ sung phần thiếu hoặc đánh số lại từ đầu`
        : `sau “${before}” là “${number}”, thiếu “${missing}”; hãy bổ sung phần thiếu hoặc đánh số lại`,
    en: ({ number, before, missing }) =>
      before === undefined
        ? `the list begins with "${number}", "${missing}" is missing; add it or number anew`
        : `"${number}" follows "${before}", "${missing}" is missing; add it or number anew`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  bad: [
    'document: { body: [{ number: "1.", text: Một. }, { number: "3.", text: Hai. }] }',
    'document: { body: [{ number: d), text: Một. }, { number: e), text: Hai. }] }',
    'document: { body: [{ number: b), text: Một. }, { number: c), text: Hai. }] }',
  ],
  good: [
    'document: { body: [{ number: I., text: Một. }, { number: II., text: Hai. }] }',
    'document: { body: [{ number: c), text: Một. }] }',
  ],

  *check({ plan }) {
    for (const { kind, number, before, missing } of numberGaps(plan)) {
      if (kind === 'task') continue
      const args = { number: number.text, missing, ...(before && { before: before.text }) }
      yield { at: number.path, args }
    }
  },
})
