import { textsOfPlan } from '../plan/texts.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

/** Types that are sent to somebody at their head. */
const ADDRESSED = /^(?:công văn|báo cáo|tờ trình|công điện|giấy mời)/

export default defineRule<{ type: string }>({
  id: 'body-addressee',
  severity: 'warning',
  title: { vi: 'Kế hoạch không có phần “Kính gửi”', en: 'A plan has no “Kính gửi”' },
  why: {
    vi: '“Kính gửi” chỉ dùng cho công văn và cho báo cáo, tờ trình gửi cấp trên; kế hoạch gửi theo Nơi nhận.',
    en: '“Kính gửi” is for letters and for reports to a superior; a plan goes to its list of recipients.',
  },
  message: {
    vi: ({ type }) => `${type} không có “Kính gửi”; hãy bỏ dòng này và ghi nơi nhận ở Nơi nhận`,
    en: ({ type }) => `a ${type} has no “Kính gửi”; drop the line and name them among the recipients`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.9',
  bad: ['document: { body: ["Kính gửi: Các phòng, đơn vị thuộc Sở", "Sở ban hành kế hoạch này./."] }'],
  good: ['document: { body: ["Sở kính gửi các đơn vị kế hoạch này./."] }'],

  *check({ plan, document }) {
    const { type } = plan.document
    if (ADDRESSED.test(foldKey(type))) return
    const texts = textsOfPlan(plan, document).filter(({ kind }) => kind === 'body' || kind === 'basis')
    for (const { at, text } of texts) {
      const key = foldKey(text.slice(0, 16))
      if (!/^kính gửi\s*:/.test(key) && key !== 'kính gửi') continue
      yield { at, args: { type } }
      return
    }
  },
})
