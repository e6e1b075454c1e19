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
})
