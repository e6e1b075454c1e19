import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bin = join(import.meta.dirname, '../../bin/reform.js')
let folder = ''
const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
}
const diff = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'diff', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reform-diff-'))
  mkdirSync(join(folder, 'plans'))
  const plan = join(folder, 'plans/papi.yaml')
  cpSync('plans/2024-papi.yaml', plan)
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'a')
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('timing: Quý I\n', 'timing: Quý II\n'))
  writeFileSync(join(folder, 'khac.yaml'), 'a: [\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('reform diff', () => {
  it.each([
    ['a revision and a file', ['HEAD', 'plans/papi.yaml']],
    ['a file of a revision and a file', ['HEAD:plans/papi.yaml', 'plans/papi.yaml']],
  ])('compares %s', (_, args) => {
    const { code, out } = diff(...args)
    expect(code).toBe(0)
    expect(out).toContain('sửa 2.7')
    expect(out).toContain('thời hạn: “Quý I” → “Quý II” (31/3/2024 → 30/6/2024)')
    expect(out).toContain('0 nhiệm vụ thêm, 0 bỏ, 1 sửa')
  })

  it('gives Markdown and data', () => {
    expect(diff('HEAD', 'plans/papi.yaml', '--format', 'md').out).toMatch(/^\*\*0 nhiệm vụ thêm/)
    expect(JSON.parse(diff('HEAD', 'plans/papi.yaml', '--format', 'json').out)).toMatchObject({
      version: 1,
      tasks: [
        { kind: 'changed', id: '2.7', changes: [{ field: 'timing', before: 'Quý I', after: 'Quý II' }] },
      ],
    })
  })

  it.each([
    ['a file that is missing', ['a.yaml', 'b.yaml']],
    ['a revision that is none', ['khongco', 'plans/papi.yaml']],
    ['a file that is no plan', ['khac.yaml', 'plans/papi.yaml']],
    ['a file that a revision lacks', ['HEAD:khac.yaml', 'plans/papi.yaml']],
  ])('says in one line what is wrong with %s', (_, args) => {
    const { code, err } = diff(...args)
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  })
})
