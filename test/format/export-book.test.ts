import { describe, expect, it } from 'vitest'
import { exportBook } from '../../src/format/export-book.ts'
import { groupRows } from '../../src/format/status-groups.ts'
import { partText, readPackage } from '../../src/ooxml/package.ts'
import { readWorkbook } from '../../src/ooxml/sheet-read.ts'
import { readXml } from '../../src/ooxml/xml.ts'
import { defaultConfig } from '../../src/plan/config.ts'
import { daysBetween } from '../../src/time/day.ts'
import { statusOfYaml } from '../status/plan.ts'

const YAML = `sections:
  - id: I
    title: Thủ tục & hồ sơ
    index: papi/5
    tasks:
      - id: "1.10"
        title: '=HYPERLINK("x") <b>'
        lead: [vp, tt]
        deliverables: [Báo cáo]
        timing: Trước ngày 31/3
        progress: [{date: 2024-03-20, state: done, note: Đã xong, evidence: ["Báo cáo số 1/BC-SKHCN ngày 20/3/2024"]}]
      - {id: "1.2", title: Hằng quý báo cáo, lead: [tt], timing: Hằng quý}
  - id: II
    title: Công khai
    tasks:
      - {id: "2.1", title: ${'Rất dài '.repeat(400)}, lead: [vp], timing: Quý I}
reporting: [{title: Báo cáo kết quả, by: [vp], timing: Trước ngày 15/12}]
`
const status = statusOfYaml(YAML, '2024-07-01')
const office = { ...defaultConfig, agency: 'Sở Khoa học và Công nghệ', symbol: 'SKHCN', place: 'Hưng Yên' }
const bytes = exportBook({ statuses: [status], office })
const { sheets = [] } = readWorkbook(bytes)

function part(name: string, of = bytes): string {
  const { parts } = readPackage(of)
  return (parts && partText(parts, name)) ?? ''
}

/** The cells of a page as a matrix, holes as ''. */
function cellsOf(page: number): (string | number | boolean)[][] {
  return (sheets[page]?.rows ?? []).map(({ cells }) => {
    const row: (string | number | boolean)[] = []
    for (const { column, value } of cells) row[column] = value
    return Array.from(row, (it) => it ?? '')
  })
}

const rowOf = (page: number, text: string) => cellsOf(page).find((row) => row.some((it) => it === text))

it('has the appendix table, the statistics, the states and every turn', () => {
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Nhiệm vụ', false],
    ['Thống kê', false],
    ['Tình trạng', false],
    ['Từng lượt', false],
  ])
})

describe('the appendix table', () => {
  it('is headed by the office, the plan cited in full and the day of the data', () => {
    expect(cellsOf(0).slice(0, 4).flat().filter(Boolean)).toEqual([
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
      'Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 về nâng cao chỉ số',
      '(Số liệu tính đến ngày 01/7/2024)',
    ])
  })

  it('leaves out columns that no task uses and keeps ids, days and texts what they are', () => {
    expect(rowOf(0, 'TT')).toEqual([
      'TT',
      'Nhiệm vụ',
      'Chủ trì',
      'Sản phẩm',
      'Thời gian hoàn thành',
      'Ngày đến hạn',
      'Kết quả thực hiện',
      'Tình trạng',
      'Ghi chú',
    ])
    expect(rowOf(0, '1.10')).toEqual([
      '1.10',
      '=HYPERLINK("x") <b>',
      'Văn phòng Sở; Thanh tra Sở',
      'Báo cáo',
      'Trước ngày 31/3',
      daysBetween('1899-12-30', '2024-03-30'),
      'Đã xong (Báo cáo số 1/BC-SKHCN ngày 20/3/2024)',
      'Hoàn thành đúng hạn',
    ])
  })

  it('has the sections with what came of them, and the reporting duties last', () => {
    const { done, total } = status.tasks.slice(0, 2).reduce(
      (sum, { counted }) => ({
        done: sum.done + counted.filter(({ cell }) => cell.startsWith('done')).length,
        total: sum.total + counted.length,
      }),
      { done: 0, total: 0 },
    )
    expect(rowOf(0, 'Thủ tục & hồ sơ')).toContain(`Hoàn thành ${done}/${total}`)
    expect(cellsOf(0).at(-2)?.[1]).toBe('Chế độ báo cáo')
    expect(cellsOf(0).at(-1)?.[1]).toBe('Báo cáo kết quả')
  })
})

describe('the statistics', () => {
  const { statistics, byState } = status.summary

  it('are the figures of `status`, rates as exact as the report prints them', () => {
    const { done, open, cancelled, rates } = statistics
    expect(rowOf(1, 'TỔNG CỘNG')?.slice(2)).toEqual([
      statistics.total,
      ...[done.total, done.inTime, done.late, done.noDeadline],
      ...[open.total, open.inTime, open.overdue, open.noDeadline],
      cancelled,
      ...[rates.done, rates.doneInTime, rates.overdue].map(({ percent = 0 }) =>
        Number((percent / 100).toFixed(4)),
      ),
    ])
    expect(rowOf(2, 'TỔNG CỘNG')?.slice(2)).toEqual([3, ...Object.values(byState)])
  })

  it.each(['unit', 'section'] as const)('say the same by %s as the table of `status --by`', (by) => {
    const [, ...rows] = groupRows([status], by, 'vi')
    for (const [title = '', total, inTime, late, noDeadline] of rows.slice(0, -1)) {
      const row = rowOf(1, title.replace(/^[IVX]+\. /, ''))
      expect([row?.[2], row?.[4], row?.[5], row?.[6]].map(String)).toEqual([total, inTime, late, noDeadline])
    }
  })

  it('say why the rows are more than the total', () => {
    expect(cellsOf(1).at(-1)?.[0]).toMatch(/nhiều đơn vị cùng chủ trì/)
  })

  it('count the reporting duties by themselves', () => {
    const at = cellsOf(1).findIndex((row) => String(row[1]).startsWith('Chế độ báo cáo'))
    expect(cellsOf(1)[at + 1]?.[2]).toBe(status.reportingSummary.statistics.total)
  })

  it('are by plan, too, where there are several, under the head that they share', () => {
    const other = { ...status, plan: { ...status.plan, id: 'khac' } }
    const both = readWorkbook(exportBook({ statuses: [status, other], office })).sheets ?? []
    const texts = (both[1]?.rows ?? []).flatMap(({ cells }) => cells.map(({ value }) => value))
    expect(texts).toContain('Tổng hợp 2 kế hoạch')
    expect(texts).toContain('Theo kế hoạch')
    expect(texts).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ')
    expect(texts.filter((it) => String(it).startsWith('Theo nhóm nhiệm vụ: Kế hoạch số 12'))).toHaveLength(2)
  })
})

describe('in print', () => {
  const pages = [1, 2, 3, 4].map((i) => part(`xl/worksheets/sheet${i}.xml`))

  it.each(pages.map((xml, i) => [sheets[i]?.name, xml]))(
    '%s is A4 landscape, as wide as the page, numbered',
    (_, xml) => {
      expect(readXml(xml).fault).toBeUndefined()
      expect(xml).toContain(
        '<pageSetup paperSize="9" firstPageNumber="1" fitToWidth="1" fitToHeight="0" orientation="landscape" useFirstPageNumber="1"/>',
      )
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
      expect(xml).toMatch(/<oddHeader>&amp;C[^<]*&amp;P<\/oddHeader>/)
      expect(xml).not.toContain('<firstHeader>')
      expect(xml).toContain('state="frozen"')
      expect(xml).not.toContain('<f>')
    },
  )

  it('repeats the headings of each page', () => {
    const workbook = part('xl/workbook.xml')
    expect(workbook).toContain('localSheetId="0">\'Nhiệm vụ\'!$6:$6<')
    expect(workbook).toContain('localSheetId="1">\'Thống kê\'!$6:$8<')
    expect(workbook).toContain('localSheetId="2">\'Tình trạng\'!$6:$7<')
    expect(workbook).toContain('localSheetId="3">\'Từng lượt\'!$1:$1<')
  })

  it('has no row higher than Excel takes and no cell in two merged runs', () => {
    for (const xml of pages) {
      const heights = [...xml.matchAll(/ ht="([\d.]+)"/g)].map(([, it]) => Number(it))
      expect(Math.max(...heights)).toBeLessThanOrEqual(409)
      const taken = new Set<string>()
      for (const [, a = '', from, b = '', to] of xml.matchAll(
        /mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
      )) {
        for (let row = Number(from); row <= Number(to); row++) {
          for (let code = a.charCodeAt(0); code <= b.charCodeAt(0); code++) {
            expect(taken.has(`${code}:${row}`)).toBe(false)
            taken.add(`${code}:${row}`)
          }
        }
      }
    }
  })

  it('shows counts, shares and days in the formats of the country', () => {
    const styles = part('xl/styles.xml')
    for (const id of ['3', '10', '164']) expect(styles).toContain(`numFmtId="${id}"`)
    expect(styles).toContain('formatCode="dd/mm/yyyy"')
  })

  it('writes an ampersand in a name so that it is no code', () => {
    const odd = { ...status, plan: { ...status.plan, id: 'a&P' } }
    expect(part('xl/worksheets/sheet1.xml', exportBook({ statuses: [odd], office }))).toContain(
      ' a&amp;&amp;P&amp;R',
    )
  })

  it('is the same bytes each time', () => {
    expect(exportBook({ statuses: [status], office })).toEqual(bytes)
  })
})

it('has the columns that only this plan has, and what its reporting duties are due for', () => {
  const own = statusOfYaml(
    'sections: [{tasks: [{id: "1", title: A, timing: Quý I, budget: Ngân sách, method: Tự làm, other: {Lãnh đạo theo dõi: Phó Giám đốc}}]}]\nreporting: [{title: B, timing: Trước ngày 15/12}]\n',
    '2024-07-01',
  )
  const rows = readWorkbook(exportBook({ statuses: [own], office })).sheets?.[0]?.rows ?? []
  const texts = rows.map(({ cells }) => cells.map(({ value }) => value))
  expect(texts).toContainEqual(
    expect.arrayContaining(['Cách thức thực hiện', 'Kinh phí', 'Lãnh đạo theo dõi', 'Thời gian hoàn thành']),
  )
  expect(texts).toContainEqual(expect.arrayContaining(['A', 'Tự làm', 'Ngân sách', 'Phó Giám đốc', 'Quý I']))
  expect(texts.at(-1)).toEqual(expect.arrayContaining(['B', 'Trước ngày 15/12']))
})

it('has Quốc hiệu, dateline and places for signatures where it is to be signed', () => {
  const signed = readWorkbook(exportBook({ statuses: [status], office, signed: true })).sheets ?? []
  for (const page of signed.slice(0, 2)) {
    const texts = page.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)))
    expect(texts).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(texts.join('\n')).toMatch(/Hưng Yên, ngày\s+tháng\s+năm 2024/)
    expect(texts).toContain('NGƯỜI LẬP BIỂU')
    expect(texts).toContain('THỦ TRƯỞNG CƠ QUAN')
  }
})
