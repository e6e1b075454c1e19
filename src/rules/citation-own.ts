import type { PlanCitation } from '../plan/cited.ts'
import { printedCitations } from '../plan/cited.ts'
import type { OfficialDocument } from '../plan/types.ts'
import { sayDay } from '../time/day.ts'
import { compact, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

interface Args {
  what: 'number' | 'symbol' | 'date'
  written: string
  right: string
}

export default defineRule<Args>({
  id: 'citation-own',
  severity: 'error',
  title: {
    vi: 'Dòng “Kèm theo …” ghi đúng số, ký hiệu và ngày của chính kế hoạch',
    en: 'The "attached to" line repeats the plan\'s own number, symbol and date',
  },
  why: {
    vi: 'Phụ lục thường chép từ kế hoạch cũ; số hoặc ngày khác thì phụ lục không còn là của kế hoạch này.',
    en: 'Appendices are copied from older plans; with another number or date the appendix belongs to another document.',
  },
  message: {
    vi: ({ what, written, right }) =>
      `dòng “Kèm theo” ghi ${words[what].vi} “${written}” nhưng kế hoạch này là “${right}”; hãy sửa cho khớp`,
    en: ({ what, written, right }) =>
      `the "attached to" line has the ${words[what].en} "${written}", but this plan has "${right}"; make them agree`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, III.1',
  bad: [
    'document: { appendix: { reference: "(Kèm theo Kế hoạch số 11/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" } }',
    'document: { appendix: { reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2023 của Sở Khoa học và Công nghệ)" } }',
  ],
  good: [
    'document: { appendix: { reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" } }',
    'document: { appendix: { reference: "(Kèm theo Kế hoạch số    /KH-SKHCN ngày    /01/2024 của Sở Khoa học và Công nghệ)" } }',
  ],

  *check(context) {
    const { document } = context.plan
    for (const cited of printedCitations(context.plan)) {
      if (!isAttachedTo(cited, document)) continue
      const args = differs(cited, document)
      if (args) yield { ...placeOf(context, cited), args }
    }
  },
})

const words = {
  number: { vi: 'số', en: 'number' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  date: { vi: 'ngày', en: 'date' },
} as const

/** "(Kèm theo Kế hoạch …)"; "(Ban hành kèm theo Quyết định …)" is another document that issues the plan. */
function isAttachedTo({ in: place, text, citation }: PlanCitation, document: OfficialDocument): boolean {
  if (citation.type !== document.type) return false
  const before = text.slice(0, citation.start)
  // In the prose another plan may be named so; there the symbol must be the plan's own.
  if (place !== 'appendix' && compact(citation.symbol ?? '') !== compact(document.symbol ?? '')) return false
  return place === 'appendix'
    ? /kèm\s+theo/i.test(before)
    : /\(\s*(ban\s+hành\s+)?kèm\s+theo\s*$/i.test(before)
}

function differs({ citation }: PlanCitation, document: OfficialDocument): Args | undefined {
  const { symbol, serial, date, dateText, open } = citation
  if (symbol && document.symbol && compact(symbol) !== compact(document.symbol)) {
    return { what: 'symbol', written: symbol, right: compact(document.symbol) }
  }
  if (
    !open &&
    serial &&
    document.number &&
    Number.parseInt(serial, 10) !== Number.parseInt(document.number, 10)
  ) {
    return { what: 'number', written: serial, right: document.number }
  }
  if (date && document.date && date !== document.date) {
    return { what: 'date', written: sayDay(date), right: sayDay(document.date) }
  }
  const month = /(\d{1,2})\s*(?:\/|năm)\s*(\d{4})$/.exec(dateText ?? '')
  const own = document.date?.slice(0, 7) ?? document.dateText
  if (month && own && /^\d{4}-\d{2}$/.test(own) && !date) {
    const written = `${month[2]}-${month[1]?.padStart(2, '0')}`
    if (written !== own)
      return { what: 'date', written: dateText ?? '', right: `tháng ${own.slice(5)}/${own.slice(0, 4)}` }
  }
  if (date && !document.date && own && /^\d{4}-\d{2}$/.test(own) && date.slice(0, 7) !== own) {
    return { what: 'date', written: sayDay(date), right: `tháng ${own.slice(5)}/${own.slice(0, 4)}` }
  }
  return undefined
}
