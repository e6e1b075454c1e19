import { expect, it } from 'vitest'
import { xlsx } from '../../src/format/xlsx.ts'
import { partText, readPackage } from '../../src/ooxml/package.ts'
import { readXml } from '../../src/ooxml/xml.ts'

const ROWS = [
  ['Mã', 'Nhiệm vụ', 'Ngày đến hạn', 'Số ngày quá hạn'],
  ['1.10', '=HYPERLINK("x") & <b>\u0007', '2024-03-31', 92],
  ['2024-13-01', '', '', ''],
]

function sheetOf(bytes: Uint8Array): string {
  const { parts } = readPackage(bytes)
  return (parts && partText(parts, 'xl/worksheets/sheet1.xml')) ?? ''
}

it('keeps days as days, numbers as numbers, and text that looks like a formula as text', () => {
  const sheet = sheetOf(xlsx(ROWS, 'Thời hạn', '2024-07-01'))
  expect(sheet).toContain('<c r="C2" s="2"><v>45382</v></c>') // 31/03/2024 in Excel
  expect(sheet).toContain('<c r="D2" s="0"><v>92</v></c>')
  expect(sheet).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">1.10</t></is></c>')
  expect(sheet).toContain('=HYPERLINK("x") &amp; &lt;b&gt;</t>')
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('2024-13-01</t>')
})

it('is well-formed and the same bytes each time', () => {
  const bytes = xlsx(ROWS, 'Thời hạn', '2024-07-01')
  const { parts } = readPackage(bytes)
  for (const name of parts?.keys() ?? []) {
    expect(readXml((parts && partText(parts, name)) ?? '').fault, name).toBeUndefined()
  }
  expect(xlsx(ROWS, 'Thời hạn', '2024-07-01')).toEqual(bytes)
})

it('names columns beyond Z', () => {
  expect(sheetOf(xlsx([Array.from({ length: 28 }, (_, i) => `c${i}`)], 'x', '2024-07-01'))).toContain(
    'r="AB1"',
  )
})
