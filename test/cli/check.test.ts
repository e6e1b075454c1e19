import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { smallestPlan } from '../rules/smallest-plan.ts'
import { folderWith, type Ran, reform } from './run.ts'

// Each test starts the program several times, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const GOOD = stringify(smallestPlan(), { lineWidth: 0 })
/** An issued plan without a lead (an error) and with an id that YAML takes for a number (a warning with a fix). */
const BAD = GOOD.replace('- id: "1.1"', '- id: 1.10').replace(/ +lead:\n +- vp\n/, '')
const DAY = ['--as-of', '2024-07-01']

const check = (
  files: Record<string, string | Uint8Array>,
  args: string[],
  options = {},
): Ran & { cwd: string } => {
  const cwd = folderWith(files)
  return { cwd, ...reform(cwd, ['check', ...args, ...DAY], options) }
}

/** One line a problem, and nothing that looks like the inside of the program. */
const expectOneLine = ({ err }: Ran): void => {
  expect(err).toMatch(/^[^\n]+\n$/)
  expect(err).not.toMatch(/\bat .*\.js:\d+|node:internal|Error:/)
}

describe('what check must withstand', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[i]}`).join(',')}]`),
  ]

  it.each<[string, Record<string, string | Uint8Array>, string[], RegExp]>([
    ['a missing file', {}, ['khong-co.yaml'], /^khong-co\.yaml: /],
    ['a pattern without a match', {}, ['*.yaml'], /^\*\.yaml: /],
    ['a folder without plans', { 'a/readme.md': '', 'b.yaml': GOOD }, ['a'], /^a: /],
    ['no plans anywhere', { 'x.txt': '' }, [], /^\.: /],
    [
      'a file that is not UTF-8',
      { 'a.yaml': Buffer.from('format: 1\nterm: K\xea ho\u0111ch\n', 'latin1') },
      ['a.yaml'],
      /^a\.yaml:2:8: /,
    ],
    [
      'a file in UTF-16',
      { 'a.yaml': Buffer.from('\ufeffformat: 1\n', 'utf16le') },
      ['a.yaml'],
      /^a\.yaml:1:1: /,
    ],
    ['a file of 50 MB', { 'a.yaml': Buffer.alloc(50 * 1024 * 1024, 'a') }, ['a.yaml'], /^a\.yaml: .*8 MB/],
    ['an unknown format', { 'a.yaml': GOOD }, ['a.yaml', '--format', 'jsn'], /json/],
    ['a format without its file name', { 'a.yaml': GOOD }, ['a.yaml', '--format', 'json='], /--format json=/],
    [
      'two formats for standard output',
      { 'a.yaml': GOOD },
      ['a.yaml', '--format', 'json', '--format', 'github'],
      /--format/,
    ],
    ['a number that is none', { 'a.yaml': GOOD }, ['a.yaml', '--max-warnings', 'x'], /--max-warnings/],
    ['an unknown option', { 'a.yaml': GOOD }, ['a.yaml', '--formt', 'json'], /--format/],
    [
      'an output that cannot be written',
      { 'a.yaml': GOOD },
      ['a.yaml', '--format', 'json=a.yaml/x.json', '--format', 'md'],
      /^a\.yaml\/x\.json: /,
    ],
    ['--dry-run alone', { 'a.yaml': GOOD }, ['a.yaml', '--dry-run'], /--fix/],
    ['a baseline that is not there', { 'a.yaml': GOOD }, ['a.yaml', '--baseline', 'b.json'], /^b\.json: /],
    [
      'a baseline that is none',
      { 'a.yaml': GOOD, 'b.json': '{"version":1}' },
      ['a.yaml', '--baseline', 'b.json'],
      /^b\.json: /,
    ],
    ['--write-baseline without a file', { 'a.yaml': GOOD }, ['a.yaml', '--write-baseline'], /--baseline/],
    ['--since outside of a repository', { 'a.yaml': GOOD }, ['a.yaml', '--since', 'main'], /git/],
    ['a configuration that is not there', { 'a.yaml': GOOD }, ['a.yaml', '--config', 'c.yaml'], /^c\.yaml: /],
    [
      'a configuration that is broken',
      { 'a.yaml': GOOD, 'reform.yaml': 'rules: {task-id-unique: [\n' },
      ['a.yaml'],
      /^reform\.yaml:\d+:\d+: /,
    ],
  ])('%s: one line and exit 2', (_, files, args, line) => {
    const ran = check(files, args, { env: { GIT_CEILING_DIRECTORIES: '/' } })
    expectOneLine(ran)
    expect(ran.err).toMatch(line)
    expect(ran.code).toBe(2)
  })

  it.each<[string, string, string, string]>([
    ['an empty file', '', 'schema-empty', '1:1'],
    ['a file of comments', '# chưa có gì\n', 'schema-empty', '1:1'],
    ['tabs as indentation', 'format: 1\ndocument:\n\ttype: Kế hoạch\n', 'yaml-tab', '3:1'],
    ['broken YAML', 'format: 1\ndocument: {type: "Kế hoạch}\n', 'yaml-syntax', ''],
    ['an alias bomb', `format: 1\n${bomb.join('\n')}\n`, 'yaml-alias', ''],
    ['another format version', 'format: 99\nterm: 2024\n', 'plan-format-version', '1:9'],
    ['a list instead of a plan', '- a\n- b\n', 'schema-type', '1:1'],
    ['a text instead of a plan', 'Kế hoạch năm 2024\n', 'schema-type', '1:1'],
  ])('%s: a finding and exit 1', (_, text, rule, place) => {
    const ran = check({ 'a.yaml': text }, ['a.yaml', '--format', 'json'])
    const [file] = JSON.parse(ran.out).files
    expect(file.findings.map((it: { rule: string }) => it.rule)).toContain(rule)
    if (place) expect(`${file.findings[0].line}:${file.findings[0].column}`).toBe(place)
    expect(ran.err).toBe('')
    expect(ran.code).toBe(1)
  })

  it('a name and a text that would steer the terminal', () => {
    const ran = check(
      {
        'a.yaml': GOOD.replace(
          'title: Cải cách thể chế',
          'title: "Cải cách \\e[31m thể chế"\n    la: "\u202eabc"',
        ),
      },
      ['a.yaml'],
    )
    expect(ran.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(ran.code).toBe(1)
  })
})

describe('exit codes', () => {
  it.each<[string, Record<string, string>, string[], number]>([
    ['0 for a sound plan', { 'a.yaml': GOOD }, ['a.yaml'], 0],
    ['1 for an error', { 'a.yaml': BAD }, ['a.yaml'], 1],
    ['1 for an error though only errors are shown', { 'a.yaml': BAD }, ['a.yaml', '--quiet'], 1],
    ['0 for warnings', { 'a.yaml': GOOD.replace('- id: "1.1"', '- id: 1.10') }, ['a.yaml'], 0],
    [
      '1 for more warnings than allowed',
      { 'a.yaml': GOOD.replace('- id: "1.1"', '- id: 1.10') },
      ['a.yaml', '--max-warnings', '0'],
      1,
    ],
    [
      '0 where the office has lowered a rule',
      { 'a.yaml': BAD, 'reform.yaml': 'rules: {task-lead-present: info}\n' },
      ['a.yaml'],
      0,
    ],
    [
      '1 where the office has raised a rule',
      {
        'a.yaml': GOOD.replace('- id: "1.1"', '- id: 1.10'),
        'reform.yaml': 'rules: {schema-text-quoted: error}\n',
      },
      ['a.yaml'],
      1,
    ],
    ['2 where one of several cannot be read', { 'a.yaml': GOOD }, ['a.yaml', 'b.yaml'], 2],
  ])('%s', (_, files, args, code) => {
    expect(check(files, args).code).toBe(code)
  })
})

describe('how plans are found and read', () => {
  it('takes standard input, several paths and folders, each file once', () => {
    const ran = check(
      { 'plans/a.yaml': GOOD, 'plans/2023/b.yml': GOOD, 'plans/ghi-chu.yaml': 'x: 1\n' },
      ['plans', 'plans/a.yaml', '-', '--format', 'json'],
      { stdin: GOOD },
    )
    expect(JSON.parse(ran.out).files.map((it: { path: string }) => it.path)).toEqual([
      'plans/2023/b.yml',
      'plans/a.yaml',
      '<stdin>',
    ])
    expect(ran.err).toContain('plans/ghi-chu.yaml')
    expect(ran.code).toBe(0)
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('finds the same at the same places with %s', (_, change) => {
    const places = (text: string) =>
      JSON.parse(check({ 'a.yaml': text }, ['a.yaml', '--format', 'json']).out).files[0].findings.map(
        ({ rule, line, column, endColumn }: Record<string, unknown>) => ({ rule, line, column, endColumn }),
      )
    expect(places(change(BAD))).toEqual(places(BAD))
  })

  it('reads decomposed letters (NFD) as the same words, and says that they are', () => {
    const ran = check({ 'a.yaml': GOOD.normalize('NFD') }, ['a.yaml', '--format', 'json'])
    const rules = new Set(JSON.parse(ran.out).files[0].findings.map((it: { rule: string }) => it.rule))
    rules.delete('text-unicode-form')
    expect([...rules]).toEqual([])
  })
})

describe('many plans', () => {
  it('are looked at on several threads with the same answer, in the same order', () => {
    const names = Array.from({ length: 70 }, (_, i) => `plans/ke-hoach-${String(i).padStart(2, '0')}.yaml`)
    const files = names.map((name, i) => [
      name,
      (i % 3 === 0 ? GOOD : BAD).replace('agency: Sở', `agency: Sở thứ ${i},`),
    ])
    const cwd = folderWith(Object.fromEntries(files))
    const filesOf = (args: string[]) =>
      JSON.parse(reform(cwd, ['check', '--format', 'json', ...args, ...DAY]).out).files
    const together = filesOf(['plans'])
    expect(together.map((it: { path: string }) => it.path)).toEqual(names)
    expect(together).toEqual([...filesOf(names.slice(0, 35)), ...filesOf(names.slice(35))])
  })
})

describe('--format', () => {
  it('writes files whole and one format to standard output', () => {
    const ran = check({ 'a.yaml': BAD }, [
      'a.yaml',
      '--format',
      'sarif=out.sarif',
      '--format',
      'junit=out.xml',
      '--format',
      'json',
    ])
    expect(JSON.parse(ran.out).summary).toMatchObject({ files: 1, errors: 1 })
    expect(JSON.parse(readFileSync(join(ran.cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(ran.cwd, 'out.xml'), 'utf8')).toContain('<failure type="task-lead-present"')
    expect(ran.code).toBe(1)
  })

  it('places annotations from the root of the repository', () => {
    const cwd = folderWith({ 'so/plans/a.yaml': BAD })
    const ran = reform(join(cwd, 'so'), ['check', '--format', 'github', ...DAY], {
      env: { GITHUB_WORKSPACE: cwd },
    })
    expect(ran.out).toMatch(/^::error file=so\/plans\/a\.yaml,line=\d+/)
  })
})

describe('--fix', () => {
  const draft = BAD.replace(/^ {2}number: 12\n/m, '')

  it('mends what is certain and leaves every other byte', () => {
    const ran = check({ 'a.yaml': draft }, ['a.yaml', '--fix'])
    expect(readFileSync(join(ran.cwd, 'a.yaml'), 'utf8')).toBe(draft.replace('- id: 1.10', '- id: "1.10"'))
    expect(ran.err).toContain('a.yaml')
    expect(ran.code).toBe(1)
  })

  it('shows what it would do as a diff, and writes nothing', () => {
    const ran = check({ 'a.yaml': draft }, ['a.yaml', '--fix', '--dry-run'])
    expect(ran.out).toMatch(/^--- a\/a\.yaml\n\+\+\+ b\/a\.yaml\n@@ /)
    expect(ran.out).toContain('\n-      - id: 1.10\n+      - id: "1.10"\n')
    expect(readFileSync(join(ran.cwd, 'a.yaml'), 'utf8')).toBe(draft)
  })

  it('quotes an id of an issued plan, which says the same then', () => {
    const ran = check({ 'a.yaml': BAD }, ['a.yaml', '--fix'])
    expect(readFileSync(join(ran.cwd, 'a.yaml'), 'utf8')).toContain('- id: "1.10"')
  })

  it('writes through a link, not over it', () => {
    const cwd = folderWith({ 'kho/a.yaml': draft })
    symlinkSync(join(cwd, 'kho/a.yaml'), join(cwd, 'a.yaml'))
    reform(cwd, ['check', 'a.yaml', '--fix', ...DAY])
    expect(readFileSync(join(cwd, 'kho/a.yaml'), 'utf8')).toContain('- id: "1.10"')
  })

  it('cannot write standard input back, and shows the diff of it', () => {
    const ran = check({}, ['-', '--fix'], { stdin: draft })
    expectOneLine(ran)
    expect(ran.code).toBe(2)
    expect(check({}, ['-', '--fix', '--dry-run'], { stdin: draft }).out).toContain('+++ b/<stdin>')
  })
})

describe('--baseline', () => {
  it('lets old faults rest wherever they move, tells new ones and what is mended', () => {
    const cwd = folderWith({ 'a.yaml': BAD })
    const run = (...args: string[]) =>
      reform(cwd, ['check', 'a.yaml', '--baseline', 'cu.json', ...args, ...DAY])
    expect(run('--write-baseline')).toMatchObject({ code: 0, out: '' })
    expect(run().code).toBe(0)
    writeFileSync(join(cwd, 'a.yaml'), `# thêm một dòng\n${BAD}`)
    expect(run()).toMatchObject({ code: 0, err: '' })
    writeFileSync(
      join(cwd, 'a.yaml'),
      BAD.replace('title: Rà soát văn bản quy phạm pháp luật', 'titel: Rà soát'),
    )
    expect(run().code).toBe(1)
    writeFileSync(join(cwd, 'a.yaml'), GOOD)
    expect(run()).toMatchObject({ code: 0, err: expect.stringContaining('--write-baseline') })
  })
})

describe('--since', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=An', '-c', 'user.email=an@example.vn', '-c', 'commit.gpgsign=false', ...args],
      { cwd, stdio: 'pipe' },
    )
  const rulesOf = ({ out }: Ran) =>
    JSON.parse(out).files.flatMap((it: { findings: { rule: string }[] }) => it.findings.map((f) => f.rule))

  it('tells only of what the branch touched, new files whole', () => {
    const cwd = folderWith({ 'plans/cũ.yaml': BAD, 'plans/b.yaml': GOOD })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-q', '-m', 'Lập kế hoạch')
    const run = () => reform(cwd, ['check', 'plans', '--since', 'main', '--format', 'json', ...DAY])
    expect(rulesOf(run())).toEqual([])
    writeFileSync(join(cwd, 'plans/b.yaml'), GOOD.replace('- id: "1.1"', '- id: 1.10'))
    expect(rulesOf(run())).toEqual(['schema-text-quoted'])
    // A line taken out is touched too: what is missing now was there before.
    writeFileSync(join(cwd, 'plans/b.yaml'), GOOD.replace(/ +lead:\n +- vp\n/, ''))
    expect(rulesOf(run())).toEqual(['task-lead-present'])
    writeFileSync(join(cwd, 'plans/c.yaml'), BAD)
    expect(rulesOf(run())).toEqual(expect.arrayContaining(['task-lead-present', 'schema-text-quoted']))
    const wrong = reform(cwd, ['check', 'plans', '--since', 'mainn', ...DAY])
    expectOneLine(wrong)
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('mainn') })
    const none = reform(cwd, ['check', 'plans', '--since', 'main', ...DAY], { env: { PATH: '/khong-co' } })
    expectOneLine(none)
    expect(none.code).toBe(2)
  })
})
