import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/text/document.ts'
import { answering, folderWith, reform } from './run.ts'

const PLAN = `format: 1
document: { type: Kế hoạch, symbol: KH-SKHCN, title: Nâng cao chỉ số }
term: 2024
units: { vp: Văn phòng Sở, ttra: Thanh tra Sở }
sections:
  - id: I
    title: Công khai
    tasks:
      - id: "1.1"
        title: Niêm yết thủ tục hành chính # việc đầu
        lead: [vp]
        timing: Trước ngày 30/6
        target: Đạt từ 85% trở lên
      - { id: "1.2", title: Kiện toàn Ban Thanh tra nhân dân, lead: [ttra], timing: Hằng quý }
  - id: II
    title: Đánh giá
    tasks:
      - { id: "2.1", title: Tổ chức đối thoại với người dân, lead: [vp], timing: Khi có yêu cầu }
reporting:
  - { title: Báo cáo kết quả thực hiện, by: [vp], timing: Trước ngày 15/12 }
`
const AS_OF = ['--as-of', '2024-07-01']

interface Recorded {
  document: Record<string, unknown>
  sections: { tasks: Record<string, unknown>[] }[]
  reporting: Record<string, unknown>[]
}

async function record(
  args: readonly string[],
  answers: readonly (string | undefined)[],
  files: Record<string, string> = { 'plans/papi.yaml': PLAN },
) {
  const folder = folderWith(files)
  const ran = await answering(folder, ['record', ...args, ...AS_OF], answers)
  const text = readFileSync(join(folder, 'plans/papi.yaml'), 'utf8')
  const { document, sections, reporting } = readDocument(text).value as Recorded
  const tasks = sections.flatMap((it) => it.tasks)
  return { ...ran, text, document, tasks, reporting }
}

describe('reform record, asked at a terminal', () => {
  it('asks for all that is missing and writes what was agreed to', async () => {
    const { code, tasks, text, err } = await record(
      [],
      ['niem yet', 'hoan thanh', '20/3/2024', 'Đã niêm yết', '86,5%', 'Công văn số 8/SKHCN-VP', '', 'c'],
    )
    expect(code).toBe(0)
    expect(tasks[0]?.progress).toEqual([
      {
        date: '2024-03-20',
        state: 'done',
        note: 'Đã niêm yết',
        value: 86.5,
        evidence: ['Công văn số 8/SKHCN-VP'],
      },
    ])
    expect(text).toContain('# việc đầu')
    // The plan that was taken, how the task stands, and the change, before the question.
    expect(err).toContain('plans/papi.yaml')
    expect(err).toContain('quá hạn')
    expect(err).toMatch(/^\+ +note: Đã niêm yết$/m)
  })

  it.each([
    ['no', 'k'],
    ['Enter alone', ''],
    ['something else', 'chắc là'],
    ['Ctrl-C', undefined],
  ])('writes nothing on %s at the last question', async (_, last) => {
    const { code, text } = await record(['plans/papi.yaml', '1.1'], ['3', '', '', '', '', last])
    expect([code, text]).toEqual([2, PLAN])
  })

  it.each([0, 1, 2, 3])('writes nothing where the input ends after %i answers', async (count) => {
    const { code, text, err } = await record([], ['1.1', '2', '1/7', 'Đang làm'].slice(0, count))
    expect([code, text]).toEqual([2, PLAN])
    expect(err).toContain('chưa ghi gì')
  })

  it('takes the as-of day for Enter, and asks again for a day that is none', async () => {
    const { tasks, err } = await record(
      ['plans/papi.yaml', '1.1'],
      ['2', '31/02', 'mai', '15/12', '', '', '', '', 'c'],
    )
    expect(tasks[0]?.progress).toEqual([{ date: '2024-07-01', state: 'ongoing' }])
    expect(err).toContain('không có ngày “31/02”')
    expect(err).toContain('“mai” không phải một ngày')
    expect(err).toContain('ngày 15/12/2024 chưa đến')
  })

  it('narrows the tasks by words without tone marks, and by unit', async () => {
    const { tasks, err, asked } = await record(
      ['plans/papi.yaml'],
      ['van phong', 'dan', 'phat sinh', '2/5/2024', '', '', 'c'],
    )
    expect(err).toMatch(/1\.1 +Niêm yết thủ tục hành chính \(Văn phòng Sở\)\n.*2\.1 +Tổ chức đối thoại/)
    expect(asked[0]?.complete).toEqual(['1.1', '1.2', '2.1', 'report-1', 'Văn phòng Sở', 'Thanh tra Sở'])
    expect(tasks[2]?.triggers).toEqual([{ date: '2024-05-02' }])
  })

  it('asks for the turn of a recurring task', async () => {
    const { tasks, err } = await record(['plans/papi.yaml', '1.2'], ['3', '', 'q9', 'q2', 'Đã họp', '', 'c'])
    expect(tasks[1]?.progress).toEqual([
      { date: '2024-07-01', state: 'done', note: 'Đã họp', turn: '2024-Q2' },
    ])
    expect(err).toContain('2024-Q1, đến hạn 31/3/2024: quá hạn')
    expect(err).toContain('không có lượt “q9”')
  })

  it('asks for triggers, extensions and what allows a deferral', async () => {
    const one = await record(['plans/papi.yaml', '2.1'], ['6', '2/5/2024', 'Công văn số 9/UBND', '30/9', 'c'])
    expect(one.tasks[2]?.triggers).toEqual([
      { date: '2024-05-02', by: 'Công văn số 9/UBND', due: '2024-09-30' },
    ])
    const two = await record(['plans/papi.yaml', '1.1'], ['7', '', '15/7', 'Công văn số 88', 'có'])
    expect(two.tasks[0]?.extensions).toEqual([{ to: '2024-07-15', by: 'Công văn số 88' }])
    const three = await record(['plans/papi.yaml', '1.1'], ['lui', '', '', '', 'Công văn số 89', 'C'])
    expect(three.tasks[0]?.progress).toEqual([
      { date: '2024-07-01', state: 'deferred', by: 'Công văn số 89' },
    ])
  })

  it('records that a report of the plan was sent', async () => {
    const { reporting } = await record(['plans/papi.yaml'], ['bao cao ket qua', '3', '', '', '', 'c'])
    expect(reporting[0]?.progress).toEqual([{ date: '2024-07-01', state: 'done' }])
  })

  it('takes number and day of the plan for Enter instead of a task', async () => {
    const { document } = await record(['plans/papi.yaml'], ['', '12', '15/1/2024', 'c'])
    expect(document).toMatchObject({ number: 12, date: '2024-01-15' })
  })

  it('asks only for what the options leave out', async () => {
    const { tasks, asked } = await record(['--state', 'done', '--date', '2024-06-20'], ['1.2', 'c'])
    expect(asked).toHaveLength(3)
    expect(tasks[1]?.progress).toEqual([{ date: '2024-06-20', state: 'done' }])
    const whole = await record(['plans/papi.yaml', '1.2', '--state', 'done'], [])
    expect([whole.code, whole.asked]).toEqual([0, []])
  })

  it('goes on with the next task of the same plan', async () => {
    const first = ['1.1', '3', '', '', '', '', 'c']
    const { code, tasks, err } = await record([], [...first, 'c', '2.1', '2', '', '', '', 'c', 'k'])
    expect(code).toBe(0)
    expect([tasks[0]?.progress, tasks[2]?.progress]).toMatchObject([
      [{ state: 'done' }],
      [{ state: 'ongoing' }],
    ])
    expect(err.match(/Kế hoạch: /g)).toHaveLength(1)
    // What was agreed to stays where the second is given up.
    const half = await record([], [...first, 'c', '2.1', undefined])
    expect([half.code, half.tasks[0]?.progress]).toMatchObject([2, [{ state: 'done' }]])
  })

  it('asks which plan where there are several', async () => {
    const files = { 'plans/papi.yaml': PLAN, 'plans/cchc.yaml': PLAN.replace('Nâng cao chỉ số', 'Cải cách') }
    const { code, tasks } = await record([], ['2', '1.1', '3', '', '', '', '', 'c'], files)
    expect(code).toBe(0)
    expect(tasks[0]?.progress).toHaveLength(1)
  })

  it('tells what check will find fault with before it asks to write', async () => {
    const cited = 'Nghị định số 90/213/NĐ-CP ngày 08/8/2013'
    const { err, text } = await record(['plans/papi.yaml', '1.2'], ['3', '', '', '', cited, '', 'k'])
    expect(err).toMatch(/reform check sẽ báo lỗi ở plans\/papi\.yaml:\d+: .*90\/213/)
    expect(text).toBe(PLAN)
  })

  it('asks nothing of a plan that is broken', async () => {
    const folder = folderWith({ 'plans/papi.yaml': `${PLAN}  a: [b\n` })
    const { code, asked, err } = await answering(folder, ['record', 'plans/papi.yaml', ...AS_OF], ['1.1'])
    expect([code, asked]).toEqual([2, []])
    expect(err).toMatch(/papi\.yaml:\d+:\d+: không ghi/)
  })

  it('shows the change alone with --dry-run', async () => {
    const { code, out, text } = await record(['plans/papi.yaml', '1.1', '--dry-run'], ['3', '', '', '', ''])
    expect([code, text]).toEqual([0, PLAN])
    expect(out).toMatch(/^\+ +.*state: done/m)
  })
})

describe('reform record in a pipe', () => {
  it.each([
    ['the plan', ['record'], 'thiếu tệp kế hoạch'],
    ['the task', ['record', 'plans/papi.yaml', '--state', 'done'], 'thiếu mã nhiệm vụ'],
    ['what to record', ['record', 'plans/papi.yaml', '1.1'], '--state'],
  ])('never asks for %s', (_, args, told) => {
    const folder = folderWith({ 'plans/papi.yaml': PLAN })
    const { code, err } = reform(folder, args, { stdin: '1.1\n3\n\n\n\n\nc\n' })
    expect(code).toBe(2)
    expect(err).toContain(told)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(readFileSync(join(folder, 'plans/papi.yaml'), 'utf8')).toBe(PLAN)
  })
})
