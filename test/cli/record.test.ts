import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/text/document.ts'

const bin = join(import.meta.dirname, '../../bin/reform.js')
let folder = ''
let plan = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reform-record-'))
  plan = join(folder, 'papi.yaml')
  cpSync('plans/2024-papi.yaml', plan)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const reform = (...args: string[]): { code: number; out: string; err: string } => {
  try {
    const out = execFileSync(process.execPath, [bin, 'record', plan, ...args, '--as-of', '2024-07-01'], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { code: 0, out, err: '' }
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return { code: status, out: stdout, err: stderr }
  }
}
const taskOf = (id: string): Record<string, unknown> | undefined => {
  const { sections } = readDocument(readFileSync(plan, 'utf8')).value as {
    sections: { tasks: Record<string, unknown>[] }[]
  }
  return sections.flatMap((it) => it.tasks).find((it) => it.id === id)
}
const linesLost = (before: string, after: string): string[] =>
  before.split('\n').filter((line) => !after.split('\n').includes(line))

describe('reform record', () => {
  it('writes progress into the task and leaves every other line as it was', () => {
    const before = readFileSync(plan, 'utf8')
    expect(
      reform(
        '2.7',
        '--state',
        'done',
        '--date',
        '2024-03-20',
        '--note',
        'Kiện toàn Ban Thanh tra nhân dân',
        '--evidence',
        'Quyết định số 15/QĐ-SKHCN ngày 20/3/2024',
      ).code,
    ).toBe(0)
    expect(taskOf('2.7')?.progress).toEqual([
      {
        date: '2024-03-20',
        state: 'done',
        note: 'Kiện toàn Ban Thanh tra nhân dân',
        evidence: ['Quyết định số 15/QĐ-SKHCN ngày 20/3/2024'],
      },
    ])
    expect(linesLost(before, readFileSync(plan, 'utf8'))).toEqual([])
  })

  it('appends to what is there, triggers and extensions too', () => {
    reform(
      '6.2',
      '--trigger',
      '2024-05-02',
      '--by',
      'Kế hoạch số 45/KH-UBND ngày 02/5/2024',
      '--due',
      '2024-06-30',
    )
    reform('6.2', '--extend', '2024-07-15', '--by', 'Công văn số 88/SKHCN-VP ngày 20/6/2024')
    reform('6.2', '--state', 'started', '--date', '2024-05-10')
    reform('6.2', '--state', 'ongoing', '--value', '86.5')
    expect(taskOf('6.2')).toMatchObject({
      triggers: [{ date: '2024-05-02', by: 'Kế hoạch số 45/KH-UBND ngày 02/5/2024', due: '2024-06-30' }],
      extensions: [{ to: '2024-07-15', by: 'Công văn số 88/SKHCN-VP ngày 20/6/2024' }],
      progress: [
        { date: '2024-05-10', state: 'started' },
        { date: '2024-07-01', state: 'ongoing', value: 86.5 },
      ],
    })
  })

  it('takes days and numbers as a clerk writes them', () => {
    const args = ['--state', 'done', '--date', '20/3/2024', '--value', '1.270', '--evidence', 'Ảnh']
    expect(reform('2.7', ...args).code).toBe(0)
    expect(taskOf('2.7')?.progress).toMatchObject([{ date: '2024-03-20', value: 1270 }])
  })

  it('says where a broken file is broken', () => {
    const broken = `${readFileSync(plan, 'utf8')}\n  a: [b\n`
    writeFileSync(plan, broken)
    const { code, err } = reform('2.7', '--state', 'done')
    expect(code).toBe(2)
    expect(err).toMatch(/papi\.yaml:\d+:\d+: không ghi, tệp giữ nguyên: /)
    expect(readFileSync(plan, 'utf8')).toBe(broken)
  })

  it('issues a plan: number and day', () => {
    expect(reform('--number', '12', '--issued', '2024-01-15').code).toBe(0)
    expect((readDocument(readFileSync(plan, 'utf8')).value as { document: object }).document).toMatchObject({
      number: 12,
      date: '2024-01-15',
    })
  })

  it('shows the change and writes nothing with --dry-run', () => {
    const before = readFileSync(plan, 'utf8')
    const { out } = reform('2.7', '--state', 'done', '--date', '2024-03-20', '--dry-run')
    expect(out).toMatch(/^\+ +.*state: done/m)
    expect(readFileSync(plan, 'utf8')).toBe(before)
  })

  it.each([
    ['an id that two tasks have', ['6.4', '--state', 'done'], /nhiều nhiệm vụ \(dòng \d+, \d+\).*6\.4#1/],
    ['an id that no task has', ['9.9', '--state', 'done'], /không có nhiệm vụ “9\.9”/],
    ['nothing to record', ['2.7'], /chưa có gì để ghi/],
    [
      'a day that is none',
      ['2.7', '--state', 'done', '--date', '2024-02-30'],
      /--date 2024-02-30: không có ngày này/,
    ],
    ['a word for a day', ['2.7', '--state', 'done', '--date', 'mai'], /--date mai: không phải một ngày/],
    ['the symbol for the number', ['--number', '12/KH-SKHCN'], /chỉ ghi số.*document\.symbol/],
    ['no number', ['--number', ' '], /chỉ ghi số/],
    ['a note of no state', ['2.7', '--extend', '15/7/2024', '--note', 'x'], /--note: chỉ dùng cùng --state/],
    [
      'a due day of no trigger',
      ['2.7', '--state', 'done', '--due', '1/7/2024'],
      /--due: chỉ dùng cùng --trigger/,
    ],
    [
      'a day of a trigger twice',
      ['2.7', '--trigger', '1/7/2024', '--date', '1/7/2024'],
      /--date: chỉ dùng cùng/,
    ],
    ['a state that is none', ['2.7', '--state', 'doen'], /ý bạn là “done”/],
    ['a value that is no number', ['2.7', '--state', 'done', '--value', 'nhiều'], /không phải một số/],
  ])('refuses %s in one line and leaves the file alone', (_, args, message) => {
    const before = readFileSync(plan, 'utf8')
    const { code, err } = reform(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(readFileSync(plan, 'utf8')).toBe(before)
  })

  it('takes the second task of a doubled id by its place', () => {
    reform('6.4#2', '--state', 'ongoing', '--date', '2024-04-01')
    const text = readFileSync(plan, 'utf8')
    expect(text.indexOf('2024-04-01')).toBeGreaterThan(text.lastIndexOf('6.4'))
  })

  it('loses nothing when two write at once', async () => {
    const runs = Array.from(
      { length: 6 },
      (_, i) =>
        new Promise<number | null>((done) => {
          const args = [
            bin,
            'record',
            plan,
            '2.7',
            '--state',
            'ongoing',
            '--date',
            `2024-03-0${i + 1}`,
            '--as-of',
            '2024-07-01',
          ]
          spawn(process.execPath, args, { stdio: 'ignore' }).on('close', done)
        }),
    )
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0, 0, 0])
    expect(taskOf('2.7')?.progress).toHaveLength(6)
  })
})
