import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, reform } from './run.ts'

const example = readFileSync('examples/2024-papi.yaml')

describe('reform new', () => {
  it("makes next year's plan: years moved, progress gone, closed one-time tasks left out, doubts marked", () => {
    const folder = folderWith({ 'plans/2024-papi.yaml': example })
    const { code } = reform(folder, [
      'new',
      '--from',
      'plans/2024-papi.yaml',
      '--year',
      '2025',
      '-o',
      'plans/2025-papi.yaml',
    ])
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'plans/2025-papi.yaml'), 'utf8')
    expect(text).toMatch(/^term: 2025$/m)
    expect(text).toMatch(/title: .*năm 2025$/m)
    expect(text).not.toMatch(/^\s*(progress|triggers|extensions):/m)
    expect(text).not.toMatch(/^ {2}number:/m)
    expect(text).toContain('# KIỂM TRA: giữ nguyên năm 2023')
    expect(text).not.toMatch(/id: "2\.7"/)
    const findings = JSON.parse(
      reform(folder, ['check', 'plans/2025-papi.yaml', '--format', 'json', '--as-of', '2025-01-10']).out,
    )
    const rules = (findings.files[0].findings as { rule: string; severity: string }[]).filter(
      (it) => it.severity === 'error',
    )
    expect(rules.filter(({ rule }) => /^(yaml|schema)-/.test(rule))).toEqual([])
  })

  it('keeps closed tasks when asked, and never writes over a file', () => {
    const folder = folderWith({ 'a.yaml': example, 'b.yaml': 'giữ nguyên' })
    const all = reform(folder, ['new', '--from', 'a.yaml', '--year', '2025', '--keep-all'])
    expect(all.out).toMatch(/id: "2\.7"/)
    const { code, err } = reform(folder, ['new', '--from', 'a.yaml', '--year', '2025', '-o', 'b.yaml'])
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe('giữ nguyên')
  })
})
