import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host.ts'
import { run } from '../../src/cli/main.ts'

const PLAN = `format: 1
document: {type: Kế hoạch, number: 12, symbol: KH-SKHCN, date: 2024-01-15, title: Nâng cao chỉ số}
term: 2024
units:
  vp: {name: Văn phòng Sở, aliases: [Văn phòng]}
  tt: Thanh tra Sở
sections:
  - id: "1"
    title: Công khai
    tasks:
      - {id: "1.1", title: Niêm yết thủ tục, lead: [vp], deliverables: [Thông báo], timing: Quý I}
      - {id: "1.2", title: "=Công khai kết quả", lead: [tt], deliverables: [Báo cáo], timing: Trước ngày 30/11}
  - id: "2"
    title: Báo cáo
    tasks:
      - {id: "2.1", title: Tổng hợp, lead: [tt], deliverables: [Báo cáo], timing: Hằng quý, progress: [{date: 2024-03-20, state: done, evidence: [Báo cáo số 5/BC-TTra ngày 20/3/2024]}]}
`

interface Ran {
  exit: number
  out: string
  err: string
  files: Map<string, string | Uint8Array>
}

async function reform(
  args: string[],
  given: Record<string, string> = { 'plans/thu.yaml': PLAN },
): Promise<Ran> {
  const files = new Map<string, string | Uint8Array>(Object.entries(given))
  const ran = { out: '', err: '', files }
  const absent = (path: string): Error => Object.assign(new Error(path), { code: 'ENOENT' })
  const near = (path: string): string => path.replace(/^\/w\//, '')
  const host: Host = {
    today: () => '2024-07-01',
    cwd: () => '/w',
    read(path) {
      const text = files.get(near(path))
      if (text === undefined) throw absent(path)
      return new TextEncoder().encode(String(text))
    },
    readStdin: () => new TextEncoder().encode(given['-'] ?? ''),
    kind(path) {
      if (files.has(near(path))) return 'file'
      return [...files.keys()].some((it) => it.startsWith(`${near(path)}/`)) ? 'folder' : 'none'
    },
    list: (folder) =>
      [...files.keys()]
        .filter((it) => it.startsWith(`${near(folder)}/`))
        .map((it) => ({ name: it.slice(near(folder).length + 1), folder: false })),
    write: (path, data) => void files.set(path, data),
    asset: (name) => {
      throw absent(name)
    },
    makeFolder: () => undefined,
    lock: () => () => undefined,
    out: (text) => {
      ran.out += text
    },
    err: (text) => {
      ran.err += text
    },
    color: false,
    env: () => undefined,
    columns: undefined,
    lang: 'vi',
  }
  const exit = await run(args, host)
  return { exit, ...ran }
}

/** Id and state of every task in the JSON. */
async function states(args: string[]): Promise<string[]> {
  const { out } = await reform(['status', ...args, '--format', 'json'])
  const { plans } = JSON.parse(out) as { plans: { tasks: { id: string; state: string }[] }[] }
  return plans.flatMap((plan) => plan.tasks.map((it) => `${it.id} ${it.state}`))
}

describe('reform status', () => {
  it('keeps the shape that other programs read', async () => {
    const { exit, out } = await reform(['status', '--format', 'json'])
    expect(exit).toBe(0)
    const read = JSON.parse(out)
    expect(read).toMatchObject({ version: 1, asOf: '2024-07-01', summary: { total: 3 } })
    expect(read.plans[0]).toMatchObject({ path: 'plans/thu.yaml', id: 'thu', summary: { total: 3 } })
    expect(read.plans[0].tasks[0]).toMatchObject({
      id: '1.1',
      title: 'Niêm yết thủ tục',
      lead: ['Văn phòng Sở'],
      state: 'overdue',
      dueOn: '2024-03-31',
      daysOverdue: 92,
      timing: { phrase: 'Quý I', year: 2024, due: ['2024-03-31'] },
    })
    expect(read.summary.byState).toMatchObject({ overdue: 2, upcoming: 1, done: 0 })
  })

  it.each([
    [[], ['1.1 overdue', '1.2 upcoming', '2.1 overdue']],
    [
      ['--as-of', '2024-03-20'],
      ['1.1 due-soon', '1.2 upcoming', '2.1 upcoming'],
    ],
    [
      ['--within', '152'],
      ['1.1 overdue', '1.2 due-soon', '2.1 overdue'],
    ],
    [['--unit', 'vp'], ['1.1 overdue']],
    [['--unit', 'VĂN PHÒNG'], ['1.1 overdue']],
    [['--unit', 'vp', '--unit', 'tt', '--state', 'upcoming'], ['1.2 upcoming']],
    [['--upcoming', '100'], ['2.1 overdue']], // its quarter III is due on 30/9
    [
      ['--period', 'Q1'],
      ['1.1 upcoming', '1.2 upcoming', '2.1 upcoming'],
    ], // cut off on 14/3
    [
      ['--period', 'Q1', '--window', 'calendar'],
      ['1.1 due-soon', '1.2 upcoming', '2.1 upcoming'],
    ],
  ])('with %j', async (args, shown) => {
    expect(await states(args)).toEqual(shown)
  })

  it('shows each plan with its sections and one line for the director', async () => {
    const { out } = await reform(['status'])
    expect(out.split('\n').map((it) => it.trimEnd())).toEqual([
      'Kế hoạch Nâng cao chỉ số',
      'plans/thu.yaml · kỳ báo cáo 6 tháng cuối năm 2024 (số liệu từ 15/6/2024 đến 31/12/2024)',
      '',
      '1. Công khai',
      '  quá hạn       1.1  Niêm yết thủ tục    Văn phòng Sở   31/3/2024  quá hạn 92 ngày',
      '  chưa đến hạn  1.2  =Công khai kết quả  Thanh tra Sở  29/11/2024',
      '',
      '2. Báo cáo',
      '  quá hạn       2.1  Tổng hợp            Thanh tra Sở   30/6/2024  quá hạn 1 ngày',
      '',
      'Tính đến ngày 01/7/2024, 3 nhiệm vụ (5 lượt): đã hoàn thành 1 (20,00% tổng số); chưa hoàn thành 4, trong đó quá hạn 2 (40,00% tổng số).',
      '',
    ])
  })

  it.each([
    [['--fail-on', 'overdue'], 1],
    [['--fail-on', 'silent'], 0],
    [['--fail-on', 'silent', '--fail-on', 'upcoming'], 1],
    [['--unit', 'vp', '--fail-on', 'upcoming'], 0],
  ])('with %j exits with %i', async (args, exit) => {
    expect((await reform(['status', ...args])).exit).toBe(exit)
  })

  it.each([
    [['--unit', 'Văn phòg Sở'], 'Văn phòng Sở'],
    [['--period', 'Q5'], '“Q'],
    [['--period', 'H1', '--year', '2019'], '2019'],
    [['--state', 'late'], 'overdue'],
    [['--upcoming', 'x'], '--upcoming'],
    [['plans/khong-co.yaml'], 'plans/khong-co.yaml'],
  ])('with %j says in one line what is wrong and exits with 2', async (args, word) => {
    const { exit, err, out } = await reform(['status', ...args])
    expect(exit).toBe(2)
    expect(err).toContain(word)
    expect(err).not.toMatch(/^\s+at /m)
    expect(out).toBe('')
  })

  it('works on with what could be read, and says what could not', async () => {
    const ran = await reform(['status', 'plans/thu.yaml', 'plans/hong.yaml', '--format', 'csv'], {
      'plans/thu.yaml': PLAN.replace('timing: Quý I}', 'timing: Quý I, leads: [vp]}'),
      'plans/hong.yaml': '- khong\n- phai\n',
    })
    expect(ran.exit).toBe(2)
    expect(ran.out).toContain('Niêm yết thủ tục')
    expect(ran.err).toContain('plans/thu.yaml')
    expect(ran.err).toContain('plans/hong.yaml')
  })

  it('does not take broken YAML for a plan in which nothing is due', async () => {
    const broken = 'format: 1\ndocument: {type: Kế hoạch}\nterm: 2024\nsections:\n\t- x\n'
    const { exit, err, out } = await reform(['status'], { 'plans/hong.yaml': broken })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(/^plans\/hong\.yaml:5:1: /)
  })

  it('writes tables that neither Excel nor Markdown takes for anything else', async () => {
    expect((await reform(['status', '--format', 'csv', '--separator', ';'])).out).toContain(
      `;"'=Công khai kết quả";`,
    )
    const { out } = await reform(['status', '--format', 'md', '--by', 'unit'])
    expect(out).toContain('| Thanh tra Sở | 4 | 1 | 0 | 0 | 2 | 1 | 0 | 25,00% | 100,00% |')
  })
})

describe('reform export', () => {
  it('writes one row a turn', async () => {
    const { out, exit } = await reform(['export'])
    expect(exit).toBe(0)
    expect(out.split('\r\n').filter((it) => it.includes('Tổng hợp'))).toHaveLength(4)
  })

  it('writes a calendar and a workbook to a file', async () => {
    const { files } = await reform(['export', '--to', 'ics', '-o', 'han.ics'])
    expect(String(files.get('han.ics'))).toContain('BEGIN:VEVENT')
    expect((await reform(['export', '--to', 'xlsx', '-o', 'han.xlsx'])).files.get('han.xlsx')).toBeInstanceOf(
      Uint8Array,
    )
    expect((await reform(['export', '--to', 'xlsx'])).exit).toBe(2)
  })
})
