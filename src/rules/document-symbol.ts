import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ symbol: string; meant?: string; blanks: boolean }>({
  id: 'document-symbol',
  severity: 'error',
  title: {
    vi: 'Ký hiệu của kế hoạch viết liền, đúng dạng “KH-TÊN CƠ QUAN VIẾT TẮT”',
    en: "The plan's own symbol is written without blanks, in the form “KH-AGENCY”",
  },
  why: {
    vi: 'Giữa các nhóm chữ viết tắt chỉ có dấu gạch nối, không cách chữ; sai một dấu là số hiệu in trên mọi bản đều sai.',
    en: 'Only a hyphen stands between the groups, without blanks; one wrong mark is wrong on every copy.',
  },
  message: {
    vi: ({ symbol, meant, blanks }) =>
      `ký hiệu “${symbol}” ${blanks ? 'thừa dấu cách' : 'chưa đúng thể thức'}; ${meant ? `hãy viết “${meant}”` : 'hãy viết như “KH-SKHCN”'}`,
    en: ({ symbol, meant, blanks }) =>
      `the symbol "${symbol}" ${blanks ? 'has blanks inside' : 'is not in form'}; ${meant ? `write "${meant}"` : 'write it like "KH-SKHCN"'}`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3',
  bad: [
    'document: { symbol: KH- KHCN }',
    'document: { symbol: KH–SKHCN }',
    'document: { symbol: /KH-SKHCN }',
    'document: { symbol: kh-skhcn }',
  ],
  good: ['document: { symbol: KH-SKHCN }', 'document: { symbol: KH-VP&TH }'],

  *check(context) {
    const { symbol, path } = context.plan.document
    // Công văn have agency and unit, Party documents a slash; both are made of groups too.
    if (symbol === undefined || /^[\p{Lu}][\p{L}\d&.]*(?:[-/][\p{L}\d&.]+)+$/u.test(symbol)) return
    const bare = symbol
      .normalize('NFC')
      .replace(/\s+/g, '')
      .replace(/[‐-―−_]/g, '-')
      .replace(/^\d*\//, '')
    const meant = bare === bare.toLowerCase() ? bare.toUpperCase() : bare
    const sure = meant !== symbol && /^[\p{Lu}][\p{L}\d&.]*(?:[-/][\p{L}\d&.]+)+$/u.test(meant)
    const at = [...path, 'symbol']
    const fix =
      sure && replaceIn(context, at, [{ start: 0, end: symbol.length, text: meant }], `Viết “${meant}”`)
    const args = { symbol, blanks: /\s/.test(symbol), ...(sure && { meant }) }
    yield { at, args, ...(fix && { fix }) }
  },
})
