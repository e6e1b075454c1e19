import { kinds, kindsOfCode, typeCode } from '../official/kinds.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ type: string; code: string; right: string; other?: string }>({
  id: 'document-symbol-type',
  severity: 'error',
  title: {
    vi: 'Ký hiệu mở đầu bằng chữ viết tắt của tên loại',
    en: 'The symbol begins with the abbreviation of its type',
  },
  why: {
    vi: 'Kế hoạch là KH, báo cáo là BC, tờ trình là TTr; sai chữ viết tắt thì văn thư vào nhầm sổ.',
    en: 'A plan is KH, a report BC, a submission TTr; with the wrong one it is registered in the wrong book.',
  },
  message: {
    vi: ({ type, code, right, other }) =>
      `ký hiệu mở đầu bằng “${code}”${other ? ` (${other})` : ''} nhưng văn bản là ${type}; hãy dùng “${right}”`,
    en: ({ type, code, right, other }) =>
      `the symbol begins with "${code}"${other ? ` (${other})` : ''}, but the document is a ${type}; use "${right}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, I',
  bad: ['document: { symbol: BC-SKHCN }', 'document: { type: Tờ trình, symbol: KH-SKHCN }'],
  good: ['document: { symbol: KH-SKHCN }', 'document: { type: Tờ trình, symbol: TTr-SKHCN }'],

  *check({ plan }) {
    const { type, symbol, path } = plan.document
    const key = foldKey(type)
    const kind = kinds.find(({ name, words = [] }) => [name, ...words].some((word) => foldKey(word) === key))
    const [right] = kind?.codes ?? []
    // A công văn has no abbreviation of its own; "KHSKHCN" has no groups and is told by document-symbol.
    if (!kind || !right || !symbol || kind.name === 'Công văn') return
    const code = symbol.replace(/\s+/g, '').split(/[-‐-―−/]/)[0] ?? ''
    if (code === '' || kind.codes.includes(code) || !/[-‐-―−/]/.test(symbol)) return
    // "kh-skhcn" is right but for its capitals, and told as such.
    if (typeCode(code, kind) === right) return
    const other = kindsOfCode(code)[0]?.name
    yield { at: [...path, 'symbol'], args: { type, code, right, ...(other && { other }) } }
  },
})
