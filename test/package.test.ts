import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The package as a stranger gets it: packed, installed in an empty folder without network, and run there. */
let folder = ''
const npm = (args: string[], cwd: string): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
const reform = (...args: string[]): string =>
  execFileSync(process.execPath, [join(folder, 'node_modules/reform/bin/reform.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reform-package-'))
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], process.cwd())
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, tarball)], folder)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the installed package', () => {
  it('runs, and needs no other package', () => {
    expect(reform('--version')).toMatch(/^\d+\.\d+\.\d+/)
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'reform',
    ])
  })

  it('prints what the build prints, though without its compiled start', () => {
    const args = [
      'check',
      join(process.cwd(), 'examples/2024-papi.yaml'),
      '--as-of',
      '2024-07-01',
      '--format',
      'json',
    ]
    const built = spawnSync(process.execPath, [join(process.cwd(), 'bin/reform.js'), ...args], {
      encoding: 'utf8',
    })
    const packed = spawnSync(process.execPath, [join(folder, 'node_modules/reform/bin/reform.js'), ...args], {
      encoding: 'utf8',
    })
    expect(
      readdirSync(join(folder, 'node_modules/reform/dist')).filter((it) => it.startsWith('start')),
    ).toEqual([])
    expect(JSON.parse(packed.stdout)).toMatchObject({ version: 1 })
    expect({ ...packed, pid: 0 }).toEqual({ ...built, pid: 0 })
  })

  it('brings its schemas and templates', () => {
    expect(JSON.parse(reform('schema'))).toMatchObject({ $schema: expect.stringContaining('2020-12') })
    const plan = join(process.cwd(), 'examples/2024-papi.yaml')
    const written = reform('report', plan, '--period', 'H1', '-o', join(folder, 'bc')).trim()
    expect(existsSync(written)).toBe(true)
  })

  it('passes on the licences of what is bundled', () => {
    const text = readFileSync(join(folder, 'node_modules/reform/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['yaml', 'commander', 'fflate']) expect(text).toContain(`\n${name} `.trimStart())
  })

  it('holds no sources, tests or plans', () => {
    const files = readdirSync(join(folder, 'node_modules/reform'))
    expect(files.sort()).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'bin', 'dist', 'schemas', 'templates']),
    )
    for (const name of ['src', 'test', 'plans', 'examples', 'bench']) expect(files).not.toContain(name)
  })
})
