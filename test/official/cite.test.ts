import { expect, it } from 'vitest'
import { citeJson } from '../../src/format/cite-json.ts'
import { citePretty } from '../../src/format/cite-pretty.ts'
import { cite } from '../../src/rules/cite.ts'

const plain = (text: string): string => text
const paint = { red: plain, yellow: plain, blue: plain, gray: plain, bold: plain, green: plain }
const TEXT = 'Thực hiện Nghị định số 90/213/NĐ-CP ngày 08/8/2013 về trách nhiệm giải trình'

it('keeps the fields that other programs read', () => {
  const { version, citations } = JSON.parse(citeJson(cite(TEXT, 'vi')))
  expect(version).toBe(1)
  expect(citations).toMatchObject([
    {
      text: 'Nghị định số 90/213/NĐ-CP ngày 08/8/2013',
      start: 10,
      end: 50,
      type: 'Nghị định',
      number: '90/213/NĐ-CP',
      meant: '90/2013/NĐ-CP',
      date: '2013-08-08',
      issuer: 'Chính phủ',
      problems: [{ rule: 'citation-number', severity: 'error', start: 23, end: 35 }],
    },
  ])
})

it('gives an empty list for a text that cites nothing', () => {
  expect(JSON.parse(citeJson(cite('trước ngày 15/12/2024', 'vi')))).toEqual({ version: 1, citations: [] })
})

it("takes the office's own severities", () => {
  const rules = (severities: Parameters<typeof cite>[2]) =>
    cite(TEXT, 'vi', severities).flatMap(({ problems }) => problems.map(({ severity }) => severity))
  expect(rules({ 'citation-number': 'warning' })).toEqual(['warning'])
  expect(rules({ 'citation-number': 'off' })).toEqual([])
})

it('tells a person what was read and what is wrong', () => {
  expect(citePretty(cite(TEXT, 'vi'), 'vi', paint)).toContain('đọc là: 90/2013/NĐ-CP')
  expect(citePretty(cite(TEXT, 'en'), 'en', paint)).toContain('[citation-number]')
  expect(citePretty([], 'vi', paint)).toBe('không thấy văn bản nào được viện dẫn\n')
})
