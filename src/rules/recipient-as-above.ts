import type { Block } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ line: string }>({
  id: 'recipient-as-above',
  severity: 'warning',
  title: { vi: 'Chỉ ghi “Như trên” khi có “Kính gửi”', en: '“Như trên” only where there is “Kính gửi”' },
  why: {
    vi: '“Như trên” chỉ các nơi ghi ở phần Kính gửi; kế hoạch không có Kính gửi nên phải ghi rõ từng nơi nhận.',
    en: '“Như trên” means those addressed at the head; a plan has no such head and names its recipients.',
  },
  message: {
    vi: ({ line }) => `nơi nhận ghi “${line}” nhưng văn bản không có “Kính gửi”; hãy ghi tên nơi nhận`,
    en: ({ line }) => `the recipient "${line}" stands where there is no “Kính gửi”; name the recipient`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.9',
  bad: ['document: { recipients: ["Như trên;", "Lưu: VT, VP."] }'],
  good: ['document: { recipients: ["UBND tỉnh;", "Lưu: VT, VP."] }'],

  *check({ plan }) {
    const { recipients, body } = plan.document
    if (body.some(isAddressee)) return
    for (const { to, path } of recipients)
      if (/^-?\s*như (?:trên|kính gửi)(?!\p{L})/u.test(foldKey(to))) yield { at: path, args: { line: to } }
  },
})

function isAddressee({ title, text = '' }: Block): boolean {
  return /^kính gửi/.test(foldKey((title ?? text).slice(0, 16)))
}
