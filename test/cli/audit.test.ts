import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letter } from '../official/plain-letter.ts'

const bin = join(import.meta.dirname, '../../bin/reform.js')
let folder = ''
const audit = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'audit', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reform-audit-'))
  writeFileSync(join(folder, 'dung.docx'), await letter())
  writeFileSync(join(folder, 'sai.docx'), await letter({ font: 'Arial', margins: { left: 20 } }))
  writeFileSync(join(folder, 'xem.docx'), await letter({ date: 'Hưng Yên, ngày 5 tháng 01 năm 2024' }))
  writeFileSync(join(folder, 'cu.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('reform audit', () => {
  it.each([
    ['dung.docx', 0, 'dung.docx: đạt'],
    ['xem.docx', 0, 'xem.docx: cần người xem'],
    ['sai.docx', 1, 'sai.docx: không đạt'],
  ])('gives the verdict on %s', (file, code, verdict) => {
    const result = audit(file)
    expect(result.code).toBe(code)
    expect(result.out).toContain(verdict)
  })

  it('says where a fault stands and what the decree asks for', () => {
    expect(audit('xem.docx').out).toMatch(
      /bảng 1, hàng 1, cột 2, đoạn \d+ \(“Hưng Yên, ngày 5 tháng 01 năm 2024”\): ngày “5”; yêu cầu: “05”/,
    )
  })

  it('looks at every file in one run, and fails for one that is none', () => {
    const { code, out, err } = audit('dung.docx', 'cu.doc', 'thieu.docx')
    expect(code).toBe(2)
    expect(out).toContain('dung.docx: đạt')
    expect(err.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toMatch(/cu\.doc: .*lưu thành \.docx/)
  })

  it('takes folders and patterns, as PowerShell fills none in', () => {
    const verdicts = (out: string) => [...out.matchAll(/^(\S+\.docx): /gm)].map(([, name]) => name)
    expect(verdicts(audit('*.docx').out)).toEqual(['dung.docx', 'sai.docx', 'xem.docx'])
    expect(verdicts(audit('.').out)).toEqual(['dung.docx', 'sai.docx', 'xem.docx'])
    const none = audit('van-ban/*.docx')
    expect(none.code).toBe(2)
    expect(none.err).toContain('không có tệp nào khớp')
  })

  it('writes the formats of check, several at once', () => {
    const { code, out } = audit('sai.docx', '--format', 'sarif=a.sarif', '--format', 'json')
    expect(code).toBe(1)
    const findings = JSON.parse(out).files[0].findings as { rule: string }[]
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['audit-font', 'audit-margin']))
    expect(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })
})
