import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, reform } from './run.ts'

const ARGS = [
  'init',
  'kh',
  '--agency',
  'Sở Khoa học và Công nghệ',
  '--parent',
  'UBND tỉnh Hưng Yên',
  '--place',
  'Hưng Yên',
  '--symbol',
  'SKHCN',
  '--unit',
  'vp=Văn phòng Sở',
  '--unit',
  'ttra=Thanh tra Sở',
  '--year',
  '2025',
]

describe('reform init', () => {
  it('lays a folder in which check, report and the templates work at once', () => {
    const folder = folderWith({})
    expect(reform(folder, [...ARGS, '--ci', 'gitlab']).code).toBe(0)
    const root = join(folder, 'kh')
    for (const name of [
      'reform.yaml',
      'plans/2025-ke-hoach.yaml',
      'templates/bao-cao.docx',
      'schemas/plan.schema.json',
      '.gitlab-ci.yml',
      'README.md',
    ]) {
      expect(existsSync(join(root, name)), name).toBe(true)
    }
    const { code, out, err } = reform(root, [
      'check',
      '--as-of',
      '2025-01-10',
      '--max-warnings',
      '0',
      '--format',
      'json',
    ])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out).summary).toMatchObject({ files: 1, errors: 0, warnings: 0 })
    expect(reform(root, ['report', '--period', 'H1']).code).toBe(0)
    expect(reform(root, ['template', 'check', 'templates/bao-cao.docx']).code).toBe(0)
  })

  it('leaves alone what is there already', () => {
    const folder = folderWith({ 'kh/reform.yaml': 'agency: Của tôi\n' })
    const { code, err } = reform(folder, ARGS)
    expect(code).toBe(0)
    expect(err).toContain('reform.yaml')
    expect(readFileSync(join(folder, 'kh/reform.yaml'), 'utf8')).toBe('agency: Của tôi\n')
  })

  it('says in one line where it cannot write', () => {
    const folder = folderWith({ kh: 'một tệp, không phải thư mục' })
    const { code, err } = reform(folder, ARGS)
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
