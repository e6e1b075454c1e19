import { defineRule } from './rule.ts'

const PARTS = ['parent', 'agency', 'symbol', 'place', 'title', 'signature', 'recipients'] as const
type Part = (typeof PARTS)[number]

export default defineRule<{ parts: Part[] }>({
  id: 'document-head-complete',
  severity: 'info',
  title: { vi: 'Kế hoạch có đủ các thành phần thể thức', en: 'The plan has all parts of its form' },
  why: {
    vi: 'In kế hoạch ra Word thì cần đủ cơ quan, ký hiệu, địa danh, trích yếu, người ký và nơi nhận.',
    en: 'The Word document needs agency, symbol, place, title, signer and recipients.',
  },
  message: {
    vi: ({ parts }) =>
      `chưa có ${parts.map((part) => NAMES[part].vi).join(', ')}; hãy bổ sung ${parts.map((part) => `\`${part}\``).join(', ')} trước khi in`,
    en: ({ parts }) =>
      `no ${parts.map((part) => NAMES[part].en).join(', ')} yet; add ${parts.map((part) => `\`${part}\``).join(', ')} before printing`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Điều 8',
  bad: ['document: { symbol: "", recipients: [] }'],
  good: ['document: { symbol: KH-SKHCN }'],

  *check({ plan }) {
    const { document } = plan
    // An agency at the top of its branch has no parent: only told beside a missing agency.
    const parts = PARTS.filter((part) =>
      part === 'parent'
        ? document.parent === undefined && document.agency === undefined
        : part === 'recipients'
          ? document.recipients.length === 0
          : document[part] === undefined,
    )
    if (parts.length > 0) yield { at: document.path, onKey: true, args: { parts } }
  },
})

const NAMES = {
  parent: { vi: 'cơ quan chủ quản', en: 'superior body' },
  agency: { vi: 'cơ quan ban hành', en: 'agency' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  place: { vi: 'địa danh', en: 'place' },
  title: { vi: 'trích yếu', en: 'title' },
  signature: { vi: 'người ký', en: 'signature' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
} as const
