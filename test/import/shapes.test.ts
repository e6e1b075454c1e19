import { describe, expect, it } from 'vitest'
import { importPlan } from '../../src/import/import.ts'
import { writePackage } from '../../src/ooxml/package.ts'

const tasksOf = (bytes: Uint8Array, name: string) => {
  const { imported, fault } = importPlan(bytes, name)
  if (!imported) throw new Error(fault)
  const rows: string[] = []
  const walk = (parts: typeof imported.draft.sections, depth: number): void => {
    for (const { id, title, tasks, sections } of parts) {
      if (title !== undefined) rows.push(`${'#'.repeat(depth)} ${id ?? ''} ${title}`.replace('  ', ' '))
      for (const { id: own, title: text, lead, support, values } of tasks)
        rows.push(
          [own, text, lead.join('+'), support.join('+'), values.timing ?? '', values.deliverables ?? ''].join(
            ' | ',
          ),
        )
      walk(sections, depth + 1)
    }
  }
  walk(imported.draft.sections, 1)
  return { rows, doubts: imported.doubts.map(({ kind }) => kind), imported }
}
const text = (it: string, name = 'x.md') => tasksOf(new TextEncoder().encode(it), name)

describe('tables of other shapes', () => {
  it('columns in another order, without numbers, counted head, groups over the whole width', () => {
    const { rows, doubts } = text(`# KẾ HOẠCH
Nhiệm vụ trọng tâm năm 2026

| Thời hạn | Nội dung công việc | Kết quả đầu ra | Đơn vị thực hiện | Cơ quan phối hợp | Nguồn kinh phí |
|---|---|---|---|---|---|
| (1) | (2) | (3) | (4) | (5) | (6) |
| 31/3/2026 | Ban hành kế hoạch kiểm tra | Kế hoạch | Phòng Nội vụ | UBND các xã, thị trấn | NSNN |
| Hằng quý | Báo cáo kết quả | Báo cáo | Phòng Nội vụ, Văn phòng HĐND và UBND | | |`)
    expect(rows).toEqual([
      '1 | Ban hành kế hoạch kiểm tra | Phòng Nội vụ | UBND các xã, thị trấn | 31/3/2026 | Kế hoạch',
      '2 | Báo cáo kết quả | Phòng Nội vụ+Văn phòng HĐND và UBND |  | Hằng quý | Báo cáo',
    ])
    expect(doubts).toContain('id-made')
  })

  it('quarters to tick become the deadline', () => {
    const { rows } = text(
      [
        'TT\tNội dung\tThực hiện\tThời gian\t\t\t\tĐơn vị chủ trì',
        '\t\t\tQuý I\tQuý II\tQuý III\tQuý IV\t',
        '1\tTập huấn nghiệp vụ\tLớp\t\tx\t\tx\tVăn phòng Sở',
      ].join('\n'),
      'x.tsv',
    )
    expect(rows).toEqual(['1 | Tập huấn nghiệp vụ | Văn phòng Sở |  | Quý II, Quý IV | '])
  })

  it('a row that a page cut is joined, a repeated head left out', () => {
    const { rows } = text(
      [
        'STT\tNhiệm vụ\tChủ trì\tThời gian',
        'I\tCải cách thể chế\t\t',
        '1\tRà soát văn bản quy phạm\tVăn phòng\tQuý',
        '',
        'STT\tNhiệm vụ\tChủ trì\tThời gian',
        '\tpháp luật của tỉnh\tSở\tIII',
        '2\tTự kiểm tra\tThanh tra Sở\tTrước 30/9',
      ].join('\n'),
      'x.txt',
    )
    expect(rows).toEqual([
      '# I Cải cách thể chế',
      '1 | Rà soát văn bản quy phạm pháp luật của tỉnh | Văn phòng Sở |  | Quý III | ',
      '2 | Tự kiểm tra | Thanh tra Sở |  | Trước 30/9 | ',
    ])
  })

  it('tasks as label lines', () => {
    const { rows } = text(
      [
        'KẾ HOẠCH',
        'Chuyển đổi số năm 2025',
        '',
        'I. NHIỆM VỤ',
        '',
        '1. Xây dựng cơ sở dữ liệu ngành',
        '',
        '- Đơn vị chủ trì: Trung tâm Công nghệ thông tin.',
        '- Đơn vị phối hợp: Văn phòng Sở; Phòng Kế hoạch - Tài chính.',
        '- Thời gian hoàn thành: Trước ngày 31/10/2025.',
        '- Sản phẩm: Cơ sở dữ liệu được nghiệm thu.',
        '',
        '2. Tập huấn kỹ năng số',
        '- Chủ trì: Văn phòng Sở.',
        '- Thời gian: Quý II/2025.',
      ].join('\n'),
      'x.txt',
    )
    expect(rows).toEqual([
      '# I NHIỆM VỤ',
      '1 | Xây dựng cơ sở dữ liệu ngành | Trung tâm Công nghệ thông tin | Văn phòng Sở+Phòng Kế hoạch - Tài chính | Trước ngày 31/10/2025 | Cơ sở dữ liệu được nghiệm thu',
      '2 | Tập huấn kỹ năng số | Văn phòng Sở |  | Quý II/2025 | ',
    ])
  })
})

const word = (body: string): Uint8Array =>
  writePackage(
    new Map([
      [
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ],
      ['word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`],
    ]),
    '2025-01-01',
  )
const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${words
    .split('\n')
    .map((it) => `<w:p><w:r><w:t xml:space="preserve">${it}</w:t></w:r></w:p>`)
    .join('')}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const START = '<w:vMerge w:val="restart"/>'
const GOES_ON = '<w:vMerge/>'

describe('merged cells of Word', () => {
  it('are carried down, and two head rows are read as one', () => {
    const { rows, imported } = tasksOf(
      word(
        `<w:tbl>${[
          row(
            cell('TT', START),
            cell('Nhiệm vụ', START),
            cell('Phân công', '<w:gridSpan w:val="2"/>'),
            cell('Tiến độ', START),
          ),
          row(cell('', GOES_ON), cell('', GOES_ON), cell('Chủ trì'), cell('Phối hợp'), cell('', GOES_ON)),
          row(cell('I. CẢI CÁCH THỂ CHẾ', '<w:gridSpan w:val="5"/>')),
          row(
            cell('1'),
            cell('Việc một'),
            cell('Phòng Nội vụ', START),
            cell('Văn phòng Sở\nThanh tra Sở'),
            cell('Quý I', START),
          ),
          row(cell('2'), cell('Việc hai'), cell('', GOES_ON), cell('Các phòng, đơn vị'), cell('', GOES_ON)),
        ].join('')}</w:tbl>`,
      ),
      'x.docx',
    )
    expect(rows).toEqual([
      '# I. CẢI CÁCH THỂ CHẾ',
      '1 | Việc một | Phòng Nội vụ | Văn phòng Sở+Thanh tra Sở | Quý I | ',
      '2 | Việc hai | Phòng Nội vụ | Các phòng, đơn vị | Quý I | ',
    ])
    expect(imported.draft.columns.map(({ field }) => field)).toEqual([
      'id',
      'title',
      'lead',
      'support',
      'timing',
    ])
  })
})

const sheet = (rows: string, merges: string): Uint8Array =>
  writePackage(
    new Map([
      ['[Content_Types].xml', '<Types/>'],
      [
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="KH 2025" sheetId="1" r:id="a"/><sheet name="ẩn" state="hidden" sheetId="2" r:id="b"/></sheets></workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ],
      ['xl/sharedStrings.xml', '<sst><si><r><t>Văn phòng </t></r><r><t>Sở</t></r></si></sst>'],
      ['xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'],
      [
        'xl/worksheets/sheet1.xml',
        `<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
      ],
    ]),
    '2025-01-01',
  )
const said = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`

describe('a workbook', () => {
  it('gives shared texts, dates, merged cells and what a formula came to', () => {
    const { rows, imported } = tasksOf(
      sheet(
        [
          `<row r="1">${said('A1', 'KẾ HOẠCH CÔNG TÁC NĂM 2025')}</row>`,
          `<row r="3">${said('A3', 'STT')}${said('B3', 'Công việc')}${said('C3', 'Chủ trì')}${said('D3', 'Thời hạn')}</row>`,
          `<row r="4"><c r="A4"><v>1.1000000000000001</v></c>${said('B4', 'Việc một')}<c r="C4" t="s"><v>0</v></c><c r="D4" s="1"><v>45747</v></c></row>`,
          `<row r="5"><c r="A5"><f>A4+0.1</f><v>1.2</v></c>${said('B5', 'Việc hai')}<c r="D5" t="str"><f>"Quý "&amp;"II"</f><v>Quý II</v></c></row>`,
        ].join(''),
        '<mergeCell ref="A1:D1"/><mergeCell ref="C4:C5"/>',
      ),
      'x.xlsx',
    )
    expect(rows).toEqual([
      '1.1 | Việc một | Văn phòng Sở |  | 31/3/2025 | ',
      '1.2 | Việc hai | Văn phòng Sở |  | Quý II | ',
    ])
    expect(imported.draft.term).toBe('2025')
  })
})

describe('hostile and wrong files', () => {
  it.each([
    ['empty', new Uint8Array(), 'x.docx', 'empty'],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'x.doc', 'ole'],
    ['a text that says to be Word', new TextEncoder().encode('abc'), 'x.docx', 'not-zip'],
    ['bytes', new Uint8Array([1, 0, 255, 254]), 'x.pdf', 'unknown-format'],
    ['broken XML', word('<w:p>'), 'x.docx', 'xml'],
    [
      'a zip without a document',
      writePackage(new Map([['a.txt', 'a']]), '2025-01-01'),
      'x.docx',
      'no-document',
    ],
    [
      'an entity of its own',
      writePackage(
        new Map([['word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']]),
        '2025-01-01',
      ),
      'x.docx',
      'xml',
    ],
    ['a letter', new TextEncoder().encode('Kính gửi anh'), 'x.txt', 'no-plan'],
  ])('%s is refused with its reason', (_, bytes, name, fault) => {
    expect(importPlan(bytes, name).fault).toBe(fault)
  })
  it('a table of very wide spans is cut, not multiplied', () => {
    const wide = `<w:tbl>${row(cell('Nhiệm vụ', '<w:gridSpan w:val="2000000000"/>')).repeat(2_000)}</w:tbl>`
    expect(importPlan(word(wide), 'x.docx')).toBeDefined()
  })
})
