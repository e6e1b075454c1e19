import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeOf, symbolOf } from '../../src/cli/ask-init.ts'
import { readDocument } from '../../src/text/document.ts'
import { answering, folderWith, reform } from './run.ts'

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

  it.each([
    ['a name alone', ['--unit', 'Văn phòng Sở'], 'mã=tên'],
    ['an id twice', ['--unit', 'vp=Văn phòng Sở', '--unit', 'vp=Văn phòng Đảng ủy'], 'hai đơn vị'],
  ])('refuses %s as a unit and writes nothing', (_, args, told) => {
    const folder = folderWith({})
    const { code, err } = reform(folder, ['init', 'kh', ...args])
    expect(code).toBe(2)
    expect(err).toContain(told)
    expect(existsSync(join(folder, 'kh'))).toBe(false)
  })
})

describe('reform init, asked at a terminal', () => {
  const config = (folder: string): unknown =>
    readDocument(readFileSync(join(folder, 'kh/reform.yaml'), 'utf8')).value

  it('asks who the office is and lays a folder in which check finds nothing', async () => {
    const folder = folderWith({})
    const { code, asked } = await answering(
      folder,
      ['init', 'kh', '--as-of', '2025-01-10'],
      [
        'Sở Nội vụ',
        'UBND tỉnh Sơn La',
        '',
        '',
        'Văn phòng Sở; Thanh tra Sở',
        'cchc=Phòng Cải cách hành chính',
        'cchc=Phòng khác',
        '',
        '25',
        '',
        'gitlab',
      ],
    )
    expect([code, asked.length]).toEqual([0, 11])
    expect(config(folder)).toMatchObject({
      agency: 'Sở Nội vụ',
      parent: 'UBND tỉnh Sơn La',
      place: 'Sơn La',
      symbol: 'SNV',
      units: { vps: 'Văn phòng Sở', tts: 'Thanh tra Sở', cchc: 'Phòng Cải cách hành chính' },
    })
    expect(existsSync(join(folder, 'kh/.gitlab-ci.yml'))).toBe(true)
    const checked = reform(join(folder, 'kh'), ['check', '--as-of', '2025-01-10', '--max-warnings', '0'])
    expect(checked.code).toBe(0)
  })

  it('takes what is offered for Enter, and asks nothing that options tell', async () => {
    const folder = folderWith({})
    const enter = Array.from({ length: 20 }, () => '')
    const { code } = await answering(folder, ['init', 'kh', '--agency', 'Sở Y tế', '--year', '2025'], enter)
    expect(code).toBe(0)
    expect(config(folder)).toMatchObject({ agency: 'Sở Y tế', symbol: 'SYT', units: { vp: 'Văn phòng Sở' } })
    const whole = await answering(folderWith({}), [...ARGS, '--ci', 'none'], [])
    expect([whole.code, whole.asked]).toEqual([0, []])
  })

  it.each([0, 3, 6])('writes nothing where the person stops after %i answers', async (count) => {
    const folder = folderWith({})
    const { code } = await answering(
      folder,
      ['init', 'kh'],
      Array.from({ length: count }, () => ''),
    )
    expect([code, existsSync(join(folder, 'kh'))]).toEqual([2, false])
  })
})

it.each([
  ['Sở Khoa học và Công nghệ', 'SKHCN', undefined],
  ['UBND tỉnh Hưng Yên', 'UBND', 'Hưng Yên'],
  ['Ủy ban nhân dân thành phố Đà Nẵng', 'UBND', 'Đà Nẵng'],
  ['Sở Nội vụ tỉnh Sơn La', 'SNV', undefined],
  ['Sở Giao thông vận tải', 'SGTVT', undefined],
  ['Ban Dân tộc', 'BDT', undefined],
  ['Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH', undefined],
])('“%s” signs as %s and writes from %s', (agency, symbol, place) => {
  expect([symbolOf(agency), placeOf(agency)]).toEqual([symbol, place])
})
