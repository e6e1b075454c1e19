import { AlignmentType } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { auditDocument } from '../../src/official/audit/audit.ts'
import { type LetterOptions, letter } from './plain-letter.ts'

const rulesIn = async (options: LetterOptions): Promise<string[]> => {
  const { problems = [] } = auditDocument(await letter(options))
  return [...new Set(problems.map((it) => it.rule.replace('audit-', '')))]
}

it.each<[string, LetterOptions]>([
  ['a plan', {}],
  [
    'a draft whose number and day are open',
    { number: 'Số:       /KH-SKHCN', date: 'Hưng Yên, ngày     tháng 01 năm 2024' },
  ],
  [
    'a report that goes upward',
    {
      type: 'BÁO CÁO',
      number: 'Số: 12/BC-SKHCN',
      addressee: 'Kính gửi: UBND tỉnh Hưng Yên',
      recipients: ['- Như trên;', '- Lưu: VT, VP.'],
    },
  ],
  ['a plan with an appendix', { appendix: {} }],
  [
    'an appendix of a draft',
    {
      number: 'Số:     /KH-SKHCN',
      appendix: { reference: '(Kèm theo Kế hoạch số     /KH-SKHCN ngày     tháng 01 năm 2024 của Sở)' },
    },
  ],
  ['the head of the agency signing', { signature: ['GIÁM ĐỐC'] }],
  ['a collective signing', { signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }],
  ['the other spelling of HÒA', { national: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
  ['13 pt and 1.5 lines', { nationalSize: 13, bodySize: 13, bodyLine: 1.5, bodyIndent: 10 }],
])('%s keeps the format', async (_, options) => {
  expect(await rulesIn(options)).toEqual([])
})

describe.each<[string, LetterOptions[]]>([
  ['paper', [{ paper: [216, 279] }]],
  [
    'margin',
    [
      { margins: { left: 25 } },
      { margins: { right: 25 } },
      { margins: { top: 15 } },
      { margins: { bottom: 30 } },
    ],
  ],
  ['page-number', [{ pageNumber: 'footer' }, { pageNumberAlign: AlignmentType.RIGHT }, { titlePage: false }]],
  ['font', [{ font: 'Arial' }, { font: 'Calibri' }]],
  ['colour', [{ color: 'FF0000' }]],
  [
    'national-name',
    [
      { national: 'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM' },
      { nationalSize: 14 },
      { national: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
    ],
  ],
  ['motto', [{ motto: 'Độc lập-Tự do-Hạnh phúc' }, { mottoRuled: false }, { mottoUnderlined: true }]],
  ['agency', [{ agencyBold: false }]],
  [
    'number',
    [
      { number: 'Số: 5/KH-SKHCN' },
      { number: 'Số: 05 /KH-SKHCN' },
      { number: 'Số: 05/KH- SKHCN' },
      { number: 'Số: 05/BC-SKHCN' },
      { number: 'Số 05' },
    ],
  ],
  [
    'date',
    [
      { date: 'Hưng Yên, ngày 5 tháng 01 năm 2024' },
      { date: 'Hưng Yên, ngày 05 tháng 1 năm 2024' },
      { date: 'Hưng Yên, ngày 05 tháng 03 năm 2024' },
      { date: 'Hưng Yên ngày 05 tháng 3 năm 2024' },
      { date: 'Hưng Yên, ngày 31 tháng 4 năm 2024' },
      { dateItalic: false },
    ],
  ],
  ['subject', [{ subjectBold: false }]],
  ['addressee', [{ addressee: 'Kính gửi: UBND tỉnh', recipients: ['- Như trên;', '- Lưu: VT, VP.'] }]],
  [
    'basis',
    [
      { basisItalic: false },
      { basis: ['Căn cứ Luật A.', 'Căn cứ Luật B.'] },
      { basis: ['Căn cứ Luật A;', 'Căn cứ Luật B'] },
    ],
  ],
  ['body-size', [{ bodySize: 12, basis: [] }]],
  ['body-paragraph', [{ bodyAlign: AlignmentType.LEFT }, { bodyIndent: 0 }, { bodyGap: 0 }, { bodyLine: 2 }]],
  [
    'heading-order',
    [
      { headings: ['I. MỤC ĐÍCH', 'III. TỔ CHỨC'] },
      { headings: ['a) Một', 'b) Hai', 'd) Bốn'] },
      { headings: ['1. Một', '2. Hai', '2. Ba'] },
      { headings: ['a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'e) Sáu'] },
    ],
  ],
  ['body-end', [{ end: '.' }]],
  [
    'recipients',
    [
      { recipients: ['- UBND tỉnh', '- Lưu: VT, VP.'] },
      { recipients: ['- UBND tỉnh;', '- Lưu: VT, VP'] },
      { recipients: ['- UBND tỉnh;', '- Sở Nội vụ.'] },
      { recipients: ['- Như trên;', '- Lưu: VT, VP.'] },
      { recipientsSize: 13 },
    ],
  ],
  [
    'signature',
    [
      { signature: ['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
      { signature: ['PHÓ GIÁM ĐỐC'] },
      { signature: ['KT. GIÁM ĐỐC'] },
      { name: 'TS. Nguyễn Văn An' },
    ],
  ],
  [
    'appendix',
    [
      { appendix: { label: 'Phụ lục I' } },
      { appendix: { reference: '(Kèm theo Kế hoạch số 06/KH-SKHCN ngày 05 tháng 01 năm 2024)' } },
      { appendix: { start: undefined } },
      { appendix: { mentioned: false } },
    ],
  ],
])('a fault of %s', (rule, spoilt) => {
  it.each(spoilt.map((options) => [JSON.stringify(options), options] as const))(
    'is found in %s, and nothing else',
    async (_, options) => {
      expect(await rulesIn(options)).toEqual([rule])
    },
  )
})

describe('a hostile or broken file', () => {
  const docx = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'ole'],
    ['plain text', strToU8('Kế hoạch'), 'not-zip'],
    ['a zip of something else', docx({ 'a.txt': 'a' }), 'no-document'],
    ['a part that leads outside', docx({ '../a.txt': 'a' }), 'bad-name'],
    [
      'broken XML',
      docx({ '_rels/.rels': rels, 'word/document.xml': '<w:document><w:body></w:document>' }),
      'xml',
    ],
    [
      'an external entity',
      docx({
        '_rels/.rels': rels,
        'word/document.xml':
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>&x;</w:body></w:document>',
      }),
      'xml',
    ],
    ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(130 << 20) }, { level: 9 }), 'too-large'],
  ])('%s gets a clear answer', (_, bytes, fault) => {
    expect(auditDocument(bytes).fault).toBe(fault)
  })

  it('tells tracked changes and macros that are left in', () => {
    const body =
      '<w:document xmlns:w="w"><w:body><w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p></w:body></w:document>'
    const { problems = [] } = auditDocument(
      docx({ '_rels/.rels': rels, 'word/document.xml': body, 'word/vbaProject.bin': 'x' }),
    )
    const found = problems.filter((it) => it.rule === 'audit-clean').map((it) => it.args.found.vi)
    expect(found).toEqual(['tệp chứa macro', 'còn 2 chỗ sửa đang theo dõi'])
  })

  it('missing styles, headers and sections are read as what they are: missing', () => {
    const body =
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>'
    const { problems } = auditDocument(docx({ '_rels/.rels': rels, 'word/document.xml': body }))
    expect(problems?.map((it) => it.rule)).toContain('audit-paper')
  })
})
