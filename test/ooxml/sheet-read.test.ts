import { describe, expect, it } from 'vitest'
import { writePackage } from '../../src/ooxml/package.ts'
import { packSheet } from '../../src/ooxml/sheet.ts'
import { dayOfSerial, readWorkbook } from '../../src/ooxml/sheet-read.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'

const relations = (...targets: [type: string, target: string][]): string =>
  `<Relationships xmlns="${RELS}">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** A workbook as Excel saves it: texts in a table of their own. */
const saved = (row: string, strings = '', settings = ''): Uint8Array =>
  writePackage(
    new Map([
      ['[Content_Types].xml', '<Types/>'],
      ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relations(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
      ],
      [
        'xl/worksheets/sheet1.xml',
        `<worksheet xmlns="${MAIN}"><sheetData><row r="3">${row}</row></sheetData></worksheet>`,
      ],
      ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings}</sst>`],
    ]),
    '2024-07-01',
  )
const cells = (bytes: Uint8Array) => readWorkbook(bytes).sheets?.[0]?.rows[0]?.cells

describe('readWorkbook', () => {
  it.each([
    ['<c r="B3" t="s"><v>1</v></c>', [{ column: 1, value: 'Hoàn thành' }]],
    ['<c r="AA3" t="s"><v>0</v></c>', [{ column: 26, value: 'a\nb' }]],
    ['<c r="A3" t="inlineStr"><is><t>15/3/2024</t></is></c>', [{ column: 0, value: '15/3/2024' }]],
    [
      '<c><v>45366</v></c><c><v>86.5</v></c>',
      [
        { column: 0, value: 45366 },
        { column: 1, value: 86.5 },
      ],
    ],
    ['<c r="A3" t="str"><f>CMD()</f><v>x</v></c>', [{ column: 0, value: 'x', formula: true }]],
    [
      '<c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      [{ column: 0, value: '#DIV/0!', formula: true, error: true }],
    ],
    ['<c r="A3" t="s"><v>99</v></c>', undefined],
  ])('takes %s', (row, expected) => {
    const strings =
      '<si><r><t>a\r</t></r><r><t>\nb</t></r></si><si><t>Hoàn thành</t><rPh sb="0" eb="1"><t>x</t></rPh></si>'
    expect(cells(saved(row, strings))).toEqual(expected)
  })

  it('counts days from 1904 where the workbook does', () => {
    const read = readWorkbook(saved('<c><v>1</v></c>', '', '<workbookPr date1904="1"/>'))
    expect(read.sheets && dayOfSerial(1, read.firstDay)).toBe('1904-01-02')
    expect(dayOfSerial(45366.75, '1899-12-30')).toBe('2024-03-15')
    expect(dayOfSerial(-3, '1899-12-30')).toBeUndefined()
    expect(dayOfSerial(1e9, '1899-12-30')).toBeUndefined()
  })

  it('says what is no workbook, and refuses one without end', () => {
    expect(readWorkbook(new TextEncoder().encode('xin chào')).fault).toBe('not-zip')
    expect(readWorkbook(writePackage(new Map([['a.xml', '<a/>']]), '2024-07-01')).fault).toBe('not-workbook')
    expect(readWorkbook(saved('<c r="A3"><v>1</v></c>'.repeat(400_001))).fault).toMatch(/large/)
  })
})

describe('packSheet', () => {
  const page = {
    name: "P: [Kế hoạch] 'x'",
    columns: [
      { width: 9, days: true as const },
      { width: 9, hidden: true as const, choices: ['Có', 'Không'] },
    ],
    rows: [
      [
        { value: 'Ngày', look: { bold: true as const } },
        { value: 'Khóa', look: {} },
      ],
      [
        { value: '2024-03-15', look: { date: true as const, open: true as const } },
        { value: '=1+1', look: {} },
      ],
    ],
    head: 0,
    locked: true as const,
    note: { name: 'reform', lines: ['a', 'b'] },
  }

  it('reads back as it was laid: days as days, a text that looks like a formula as text', () => {
    const { sheets } = readWorkbook(packSheet(page, '2024-07-01'))
    expect(sheets?.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["P   Kế hoạch  'x", false],
      ['reform', true],
    ])
    expect(sheets?.[0]?.rows[1]?.cells).toEqual([
      { column: 0, value: 45366 },
      { column: 1, value: '=1+1' },
    ])
  })

  it('is the same bytes for the same page and day', () => {
    expect(packSheet(page, '2024-07-01')).toEqual(packSheet(page, '2024-07-01'))
  })
})
