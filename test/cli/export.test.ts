import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../src/cli/commands/schema.ts'
import { readWorkbook } from '../../src/ooxml/sheet-read.ts'
import { folderWith, reform } from './run.ts'

const PLAN = `format: 1
document: {type: Kế hoạch, number: 12, symbol: KH-SKHCN, date: 2024-01-15, title: Thử}
term: 2024
units: {vp: Văn phòng Sở, ttra: Thanh tra Sở}
sections:
  - id: I
    title: Nhóm một
    tasks:
      - {id: "1", title: =1+1, lead: [vp], timing: Trước ngày 31/3}
      - {id: "2", title: Rà soát, lead: [ttra], timing: Quý I, progress: [{date: 2024-03-20, state: done, value: 86.5}]}
`
const OTHER = PLAN.replace('number: 12', 'number: 13').replace('title: Thử', 'title: Khác')
const AS_OF = ['--as-of', '2024-07-01']

function folder(): string {
  return folderWith({ 'plans/a.yaml': PLAN, 'plans/b.yaml': OTHER })
}

function pagesOf(path: string): [string, string[]][] {
  const { sheets = [] } = readWorkbook(readFileSync(path))
  return sheets.map(({ name, rows }) => [
    name,
    rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
  ])
}

describe('reform export --to xlsx', () => {
  it('is one workbook over all plans, the same bytes each time', () => {
    const at = folder()
    for (const name of ['mot.xlsx', 'hai.xlsx'])
      expect(reform(at, ['export', '--to', 'xlsx', '-o', name, ...AS_OF])).toEqual({
        code: 0,
        out: '',
        err: `đã ghi ${name}\n`,
      })
    expect(readFileSync(join(at, 'mot.xlsx')).equals(readFileSync(join(at, 'hai.xlsx')))).toBe(true)
    const pages = pagesOf(join(at, 'mot.xlsx'))
    expect(pages.map(([name]) => name)).toEqual(['Nhiệm vụ', 'Thống kê', 'Tình trạng', 'Từng lượt'])
    expect(pages[0]?.[1].filter((it) => it === '=1+1')).toHaveLength(2)
    expect(pages[1]?.[1]).toContain('Tổng hợp 2 kế hoạch')
  })

  it.each([
    [['--to', 'ics', '--signed'], '--signed: chỉ dùng cùng --to xlsx'],
    [['--to', 'json', '--separator', ';'], '--separator: chỉ dùng cùng --to csv'],
  ])('refuses what another format would pass over: %s', (args, told) => {
    const { code, out, err } = reform(folder(), ['export', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(told)
  })

  it('holds one unit or one period where that is asked, and says so', () => {
    const at = folder()
    const args = [
      'export',
      'plans/a.yaml',
      '--to',
      'xlsx',
      '-o',
      'x.xlsx',
      '--unit',
      'ttra',
      '--period',
      'Q1',
    ]
    expect(reform(at, [...args, '--signed', ...AS_OF]).code).toBe(0)
    const text = pagesOf(join(at, 'x.xlsx'))[0]?.[1].join('\n') ?? ''
    expect(text).toMatch(/Đơn vị chủ trì: Thanh tra Sở/)
    expect(text).toMatch(/Kỳ báo cáo Quý I năm 2024 \(số liệu từ 15\/12\/2023 đến 14\/3\/2024\)/)
    expect(text).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/)
    expect(text).not.toMatch(/=1\+1/)
  })
})

describe('reform export to text', () => {
  it('gives programs every plan, grouping and entry', () => {
    const { out, code } = reform(folder(), ['export', '--to', 'json', ...AS_OF])
    const { plans, groups, summary } = JSON.parse(out)
    expect(code).toBe(0)
    expect(plans.map((it: { document: { number: string } }) => it.document.number)).toEqual(['12', '13'])
    expect(new Set(groups.map((it: { by: string }) => it.by))).toEqual(
      new Set(['unit', 'section', 'state', 'plan', 'index']),
    )
    expect(plans[0].tasks[1]).toMatchObject({
      section: [{ id: 'I', title: 'Nhóm một' }],
      progress: [{ date: '2024-03-20', state: 'done', value: 86.5, evidence: [] }],
    })
    expect(summary.total).toBe(4)
  })

  it.each([
    [',', `,"'=1+1",`],
    [';', `;"'=1+1";`],
  ])('writes csv parted by %s that no Excel computes', (separator, cell) => {
    const { out } = reform(folder(), ['export', '--separator', separator, ...AS_OF])
    expect(out.startsWith('\ufeff')).toBe(true)
    expect(out.split('\r\n').filter((it) => it.includes(cell))).toHaveLength(2)
  })
})

it.each(SCHEMAS)('reform schema %s prints that schema', (name) => {
  expect(reform(folder(), ['schema', name]).out).toBe(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
})
