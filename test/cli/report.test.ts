import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderWith, reform } from './run.ts'

const example = readFileSync('examples/2024-papi.yaml')

describe('reform report', () => {
  it('tells which plans have no word of a person on the period, and only those', () => {
    const folder = folderWith({
      'a.yaml': example,
      'b.yaml': example.toString().replace(/^reports:[\s\S]*/m, ''),
    })
    const { code, out, err } = reform(folder, ['report', 'a.yaml', 'b.yaml', '--period', 'H1', '-o', 'bc'])
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(err).toContain('b.yaml chưa có nhận xét của kỳ')
    expect(err).not.toContain('a.yaml')
  })

  it("leaves out next year's plan, whose period has not begun, and says so", () => {
    const next = example
      .toString()
      .replace(/^term: 2024$/m, 'term: 2025')
      .replace(/^ +progress:[\s\S]*?(?=^ {6}- id|^ {2}- id|^reports)/gm, '')
    const folder = folderWith({ 'plans/2024.yaml': example, 'plans/2025.yaml': next })
    const year = reform(folder, ['report', '--period', 'Y', '--as-of', '2024-12-14'])
    expect([year.code, year.out]).toEqual([0, 'bao-cao/2024-Y-2024.docx\n'])
    expect(year.err).toContain('bỏ qua plans/2025.yaml: kỳ báo cáo bắt đầu từ ngày 15/12/2024')
    const alone = reform(folder, ['report', 'plans/2025.yaml', '--period', 'Y', '--as-of', '2024-12-01'])
    expect(alone.out).toBe('bao-cao/2025-Y-2025.docx\n')
  })
})
