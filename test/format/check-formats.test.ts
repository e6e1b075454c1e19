import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { checkFormats } from '../../src/format/check-formats.ts'
import type { FileFindings, FormatContext } from '../../src/format/findings.ts'
import { fingerprintsOf, keysOf } from '../../src/rules/baseline.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { linesOf } from '../../src/text/lines.ts'

const TEXT = 'format: 1\nsections:\n  - tasks:\n      - id: 1.10\n        title: "100% <hồ sơ>, đúng | hạn"\n'

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'schema-text-quoted',
  severity: 'warning',
  message: 'mã “1.10”: 100%, xem `id`',
  start: 43,
  end: 47,
  line: 4,
  column: 13,
  endLine: 4,
  endColumn: 17,
  path: '/sections/0/tasks/0/id',
  fix: { title: '"1.10"', edits: [{ start: 43, end: 47, text: '"1.10"' }] },
  ...over,
})

const fileOf = (path: string, findings: Finding[]): FileFindings => {
  const keys = keysOf(findings, { id: 'a', tasks: [] }, TEXT)
  return { path, findings, lines: linesOf(TEXT), fingerprints: fingerprintsOf(path, keys) }
}
const context: FormatContext = { lang: 'vi', prefix: '', version: '1.2.3', catalogue, failures: [] }
const write = (format: string, files: FileFindings[], over: Partial<FormatContext> = {}): string =>
  checkFormats[format]?.(files, { ...context, ...over }) ?? ''

describe('github', () => {
  it('escapes what a command would take for its own marks', () => {
    const text = write('github', [fileOf('a,b:c.yaml', [finding({ message: 'một\nhai: 5%' })])])
    expect(text).toBe(
      '::warning file=a%2Cb%3Ac.yaml,line=4,endLine=4,col=13,endColumn=17,title=schema-text-quoted::một%0Ahai: 5%25\n',
    )
  })

  it('puts errors first, shows ten of a level and says how many are hidden', () => {
    const many = [
      ...Array.from({ length: 12 }, () => finding({ severity: 'info' })),
      ...Array.from({ length: 11 }, () => finding()),
      finding({ severity: 'error' }),
    ]
    const lines = write('github', [fileOf('a.yaml', many)])
      .trimEnd()
      .split('\n')
    const commands = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? 'log')
    expect(commands.slice(0, 20)).toEqual(['error', ...Array(10).fill('warning'), ...Array(9).fill('notice')])
    expect(commands.slice(20)).toEqual([...Array(4).fill('log'), 'notice'])
    expect(lines.at(-1)).toContain('4 mục')
  })

  it('leaves columns out where a place runs over lines', () => {
    expect(write('github', [fileOf('a.yaml', [finding({ endLine: 6 })])])).toContain(
      'line=4,endLine=6,title=',
    )
  })
})

describe('gitlab', () => {
  const report = (files: FileFindings[]) => JSON.parse(write('gitlab', files)) as Record<string, unknown>[]

  it('gives each finding what a code quality report asks for', () => {
    expect(report([fileOf('a.yaml', [finding()])])).toEqual([
      {
        description: 'mã “1.10”: 100%, xem `id`',
        check_name: 'schema-text-quoted',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'minor',
        location: { path: 'a.yaml', lines: { begin: 4, end: 4 } },
      },
    ])
  })

  it('keeps a fingerprint when lines move, and never gives one twice', () => {
    const [first, second] = report([fileOf('a.yaml', [finding(), finding({ line: 9 })])])
    const [moved] = report([fileOf('a.yaml', [finding({ line: 40, endLine: 40 })])])
    expect(first?.fingerprint).toBe(moved?.fingerprint)
    expect(first?.fingerprint).not.toBe(second?.fingerprint)
  })
})

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  ) as Record<string, unknown>
  // The schema is of draft 4, of which it uses nothing that draft 7 reads otherwise.
  const { $schema: _, id: __, ...rest } = schema
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest)

  const all = [
    finding(),
    finding({ severity: 'error', rule: 'task-id-unique', path: '' }),
    finding({ severity: 'info', endLine: 5 }),
  ]

  it.each<[string, FileFindings[], Partial<FormatContext>]>([
    ['findings', [fileOf('kế hoạch/a b.yaml', all), fileOf('b.yaml', [])], {}],
    ['nothing found', [], {}],
    ['files that could not be read', [fileOf('<stdin>', all)], { failures: ['x.yaml: không có tệp'] }],
    ['English', [fileOf('/tmp/a.yaml', all)], { lang: 'en' }],
  ])('keeps the official schema with %s', (_name, files, over) => {
    expect(validate(JSON.parse(write('sarif', files, over))), JSON.stringify(validate.errors)).toBe(true)
  })

  it('names rules, regions in UTF-16 units, fixes and fingerprints', () => {
    const [run] = JSON.parse(write('sarif', [fileOf('kế hoạch/a b.yaml', all)])).runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.rules.map((it: { id: string }) => it.id)).toEqual([
      'schema-text-quoted',
      'task-id-unique',
    ])
    const [first] = run.results
    expect(first).toMatchObject({
      ruleIndex: 0,
      level: 'warning',
      partialFingerprints: { primaryLocationLineHash: expect.any(String) },
    })
    expect(first.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/a%20b.yaml', index: 0 },
      region: { startLine: 4, startColumn: 13, endLine: 4, endColumn: 17 },
    })
    expect(first.fixes[0].artifactChanges[0].replacements[0]).toEqual({
      deletedRegion: { startLine: 4, startColumn: 13, endLine: 4, endColumn: 17 },
      insertedContent: { text: '"1.10"' },
    })
  })
})

describe('junit and checkstyle', () => {
  const files = [
    fileOf('a&b.yaml', [finding({ severity: 'error', message: '“<a>” & \u0007"b"' }), finding()]),
    fileOf('c.yaml', []),
  ]

  it.each(['junit', 'checkstyle'])('%s is well-formed whatever a plan holds', (format) => {
    const text = write(format, files, { failures: ['x.yaml: <không đọc được>'] })
    expect(text).not.toMatch(/[\u0000-\u0008]|&(?!(?:amp|lt|gt|quot|#\d+);)/)
    const open: string[] = []
    for (const [, end, name, self] of text.matchAll(/<(\/?)(\w+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name)
      else if (!self) open.push(name ?? '')
    }
    expect(open).toEqual([])
  })

  it('counts only errors as failures', () => {
    const text = write('junit', files)
    expect(text).toContain('<testsuite name="a&amp;b.yaml" tests="2" failures="1" errors="0" skipped="1">')
    expect(text).toContain('<testcase classname="c.yaml" name="reform check" file="c.yaml"/>')
  })

  it('gives checkstyle its lines', () => {
    expect(write('checkstyle', files)).toContain('line="4" column="13" severity="warning"')
  })
})

describe('md', () => {
  it('keeps a table whole whatever a message holds', () => {
    const text = write('md', [fileOf('a.yaml', [finding({ message: 'a | b\n*c* <d> `e_f`' })])])
    expect(text).toContain('| 4:13 | cảnh báo | a \\| b \\*c\\* \\<d\\> `e_f` | `schema-text-quoted` |')
  })
})

it.each(Object.keys(checkFormats))('%s takes paths from the root of the repository', (format) => {
  const text = write(format, [fileOf('../chung/a.yaml', [finding()])], { prefix: 'so/2024/' })
  if (format === 'md') expect(text).toContain('../chung/a.yaml')
  else expect(text).toContain('so/chung/a.yaml')
})
