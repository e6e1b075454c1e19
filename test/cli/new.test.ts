import { readdirSync, readFileSync } from 'node:fs'
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

  it('names what it left out and what is carried on unfinished', () => {
    const plan = example
      .toString()
      .replace(
        'timing: Quý I\n        progress:',
        'timing: Quý I\n        extensions: [{to: 2025-03-31}]\n        progress:',
      )
    const half = plan.replace(/(Quyết định kiện toàn, quy chế[\s\S]*?)state: done/, '$1state: ongoing')
    const open = half.replace(
      /date: 2024-04-12\n {12}state: done/,
      'date: 2024-04-12\n            state: ongoing',
    )
    const folder = folderWith({ 'a.yaml': plan, 'b.yaml': open })
    expect(reform(folder, ['new', '--from', 'a.yaml', '--year', '2025']).err).toMatch(
      /đã kết thúc: 2\.7 .*--keep-all/,
    )
    expect(reform(folder, ['new', '--from', 'b.yaml', '--year', '2025']).err).toMatch(/làm dở: 2\.7;/)
  })

  it.each(readdirSync('plans').filter((name) => /^20.*\.yaml$/.test(name)))(
    '%s: the new plan has no fault that the old one had not, but years that it marked',
    (name) => {
      const folder = folderWith({ [name]: readFileSync(`plans/${name}`) })
      const year = Number(name.slice(0, 4)) + 1
      expect(reform(folder, ['new', '--from', name, '--year', String(year), '-o', 'new.yaml']).code).toBe(0)
      const errors = (file: string, asOf: number): string[] => {
        const { out } = reform(folder, ['check', file, '--format', 'json', '--as-of', `${asOf}-02-01`])
        const { findings } = JSON.parse(out).files[0]
        return (findings as { rule: string; severity: string }[])
          .filter((it) => it.severity === 'error')
          .map((it) => it.rule)
      }
      const before = errors(name, year - 1)
      expect(errors('new.yaml', year).filter((rule) => !before.includes(rule))).toEqual([])
    },
  )

  it('tells of a plan over several years that still holds, and from when the next may be made', () => {
    const folder = folderWith({ 'a.yaml': readFileSync('plans/2022-thi-dua-cchc.yaml') })
    const { code, err } = reform(folder, ['new', '--from', 'a.yaml', '--year', '2023'])
    expect(code).toBe(0)
    expect(err).toContain('--year 2026')
    const next = reform(folder, ['new', '--from', 'a.yaml', '--year', '2026'])
    expect(next.err).not.toContain('--year')
    expect(next.out).toMatch(/^term: 2026-2029$/m)
  })

  it('refuses what is no plan', () => {
    const folder = folderWith({ 'reform.yaml': 'agency: Sở X\n', 'a.yaml': example })
    for (const [from, year] of [
      ['reform.yaml', '2025'],
      ['b.yaml', '2025'],
      ['a.yaml', '2024'],
    ] as const) {
      const { code, out, err } = reform(folder, ['new', '--from', from, '--year', year])
      expect([code, out]).toEqual([2, ''])
      expect(err.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${from}:`))
    }
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
