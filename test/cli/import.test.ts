import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, reform } from './run.ts'

const source = readFileSync('test/import/sources/2024-hung-yen-papi.txt')

describe('reform import', () => {
  it('writes a plan that check reads, and shows what went where first', () => {
    const folder = folderWith({ 'papi.txt': source })
    const { code, out, err } = reform(folder, ['import', 'papi.txt', '-o', 'papi.yaml'])
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('cột “Chủ trì thực hiện”')
    expect(err).toContain('đã ghi papi.yaml')
    const checked = JSON.parse(reform(folder, ['check', 'papi.yaml', '--format', 'json']).out)
    const rules = checked.files[0].findings.map(({ rule }: { rule: string }) => rule)
    expect(rules.filter((rule: string) => /^(schema|yaml)-/.test(rule))).toEqual([])
    // The source has the number 6.4 twice; the plan keeps it, and the check says so.
    expect(rules).toContain('task-id-unique')
  })

  it('changes nothing the second time, and never writes over a file that differs', () => {
    const folder = folderWith({ 'papi.txt': source })
    reform(folder, ['import', 'papi.txt', '-o', 'papi.yaml'])
    const again = reform(folder, ['import', 'papi.txt', '-o', 'papi.yaml'])
    expect(again.code).toBe(0)
    expect(again.err).toContain('không có gì để ghi')
    writeFileSync(join(folder, 'papi.yaml'), 'format: 1\n')
    const { code, err } = reform(folder, ['import', 'papi.txt', '-o', 'papi.yaml'])
    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
    expect(readFileSync(join(folder, 'papi.yaml'), 'utf8')).toBe('format: 1\n')
  })

  it('only shows with --dry-run, and prints to standard output without -o', () => {
    const folder = folderWith({ 'papi.txt': source })
    expect(reform(folder, ['import', 'papi.txt', '-o', 'papi.yaml', '--dry-run']).out).toContain('+format: 1')
    expect(existsSync(join(folder, 'papi.yaml'))).toBe(false)
    expect(reform(folder, ['import', 'papi.txt']).out).toMatch(/^# yaml-language-server/)
    expect(JSON.parse(reform(folder, ['import', 'papi.txt', '--format', 'json']).out)).toMatchObject({
      version: 1,
      tasks: 24,
    })
  })

  it('takes the document that render printed for the same tasks again', () => {
    const folder = folderWith({ '2024-papi.yaml': readFileSync('plans/2024-papi.yaml') })
    expect(reform(folder, ['render', '2024-papi.yaml', '-o', 'papi.docx']).code).toBe(0)
    expect(reform(folder, ['import', 'papi.docx', '-o', 'again.yaml']).code).toBe(0)
    const diff = JSON.parse(reform(folder, ['diff', '2024-papi.yaml', 'again.yaml', '--format', 'json']).out)
    const told = JSON.stringify(diff)
    expect(told).not.toMatch(/"kind":"(?:added|dropped|removed|renumbered)"/)
    expect(told).not.toMatch(/"field":"(?:title|timing|deliverables)"/)
  })

  it('keeps letters above the line, as the office writes who drafted', () => {
    const plan = `format: 1
document:
  type: Kế hoạch
  symbol: KH-SKHCN
  place: Hưng Yên
  parent: UBND tỉnh Hưng Yên
  agency: Sở Khoa học và Công nghệ
  title: Thử
  body: ["Nội dung./."]
  recipients: ["UBND tỉnh;", "Lưu: VT, VP^{XT}."]
  signature: {position: Giám đốc, name: Nguyễn Văn A}
term: 2024
sections:
  - tasks: [{id: "1", title: Rà soát, lead: [Văn phòng Sở], timing: Quý I}]
`
    const folder = folderWith({ 'a.yaml': plan })
    expect(reform(folder, ['render', 'a.yaml', '-o', 'a.docx']).code).toBe(0)
    expect(reform(folder, ['import', 'a.docx']).out).toContain('Lưu: VT, VP^{XT}')
  })

  it('says in one line why a file cannot be imported', () => {
    const folder = folderWith({ 'a.docx': 'abc', 'b.txt': '', 'c.yaml': '' })
    for (const args of [['a.docx'], ['b.txt'], ['missing.docx'], ['a.docx', '-o', 'x.yaml']]) {
      const { code, err, out } = reform(folder, ['import', ...args])
      expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1])
    }
    expect(existsSync(join(folder, 'x.yaml'))).toBe(false)
  })
})
