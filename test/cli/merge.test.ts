import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/text/document.ts'
import { fill } from './fill.ts'
import { answering, folderWith, reform } from './run.ts'

const PLAN = `format: 1
document: { type: Kế hoạch, title: Kế hoạch }
term: 2024
units:
  vp: Văn phòng Sở
  qlcn: Phòng Quản lý Công nghệ
sections:
  - title: Công khai
    tasks:
      - id: "1"
        title: Niêm yết thủ tục # việc đầu
        lead: [vp]
        support: [qlcn]
        timing: Trước ngày 30/6
      - id: "2"
        title: Báo cáo kết quả
        lead: [vp]
        timing: Hằng quý
      - id: "3"
        title: Đánh giá công nghệ
        lead: [qlcn]
        timing: Trong năm 2024
`
const AS_OF = ['--as-of', '2024-05-10']

function sent(): { folder: string; vp: string; plan: () => string } {
  const folder = folderWith({ 'plans/ke-hoach.yaml': PLAN, 've/README.txt': 'phiếu gửi về' })
  const { code } = reform(folder, ['sheet', '-o', 'gui', ...AS_OF])
  expect(code).toBe(0)
  return {
    folder,
    vp: join(folder, 'gui/phieu-vp-2024-05-10.xlsx'),
    plan: () => readFileSync(join(folder, 'plans/ke-hoach.yaml'), 'utf8'),
  }
}
const progressOf = (text: string, task: number): unknown => {
  const { sections } = readDocument(text).value as { sections: { tasks: { progress?: unknown }[] }[] }
  return sections[0]?.tasks[task]?.progress
}

describe('reform sheet and merge', () => {
  it('brings back what a unit filled in, once however often it is merged', () => {
    const { folder, vp, plan } = sent()
    const back = join(folder, 've.xlsx')
    fill(vp, back, {
      1: {
        date: 45417,
        state: 'xong',
        note: 'Đã niêm yết',
        evidence: 'Công văn số 8/SKHCN-VP ngày 05/5/2024; Ảnh',
      },
      2: { date: '02/4/2024', state: 'Đang thực hiện', value: '86,5%' },
    })
    const shown = reform(folder, ['merge', back, ...AS_OF])
    expect([shown.code, plan()]).toEqual([0, PLAN])
    expect(shown.out).toContain('+            note: Đã niêm yết')
    expect(reform(folder, ['merge', back, '--write', ...AS_OF]).code).toBe(0)
    expect(progressOf(plan(), 0)).toEqual([
      {
        date: '2024-05-05',
        state: 'done',
        note: 'Đã niêm yết',
        evidence: ['Công văn số 8/SKHCN-VP ngày 05/5/2024', 'Ảnh'],
      },
    ])
    expect(progressOf(plan(), 1)).toMatchObject([{ date: '2024-04-02', state: 'ongoing', value: 86.5 }])
    expect(plan()).toContain('# việc đầu')
    const once = plan()
    expect(reform(folder, ['merge', back, back, '--write', ...AS_OF])).toMatchObject({ code: 0, out: '' })
    expect(plan()).toBe(once)
  })

  it('names what a person must look at and writes the rest', () => {
    const { folder, vp, plan } = sent()
    const back = join(folder, 've.xlsx')
    fill(vp, back, { 1: { date: '31/4/2024', state: 'Hoàn thàn' }, 2: { date: 45414, state: 'Hoàn thành' } })
    const { code, err } = reform(folder, ['merge', back, '--write', ...AS_OF])
    expect(code).toBe(1)
    expect(err).toContain('“31/4/2024”')
    expect(err).toContain('ý đơn vị là “Hoàn thành”?')
    expect(progressOf(plan(), 0)).toBeUndefined()
    expect(progressOf(plan(), 1)).toMatchObject([{ state: 'done' }])
  })

  it('tells a task that was recorded meanwhile, a deleted row, and two sheets that differ', () => {
    const { folder, vp, plan } = sent()
    const [one, two] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')]
    fill(vp, one, { 1: { date: 45417, state: 'Hoàn thành' } }, (xml) =>
      xml.replace(/<row r="8".*?<\/row>/s, ''),
    )
    fill(vp, two, { 1: { date: 45417, state: 'Đang thực hiện' } })
    const twice = reform(folder, ['merge', one, two, '--write', ...AS_OF])
    expect([twice.code, plan()]).toEqual([1, PLAN])
    expect(twice.err).toContain('ghi khác nhau')
    expect(twice.err).toContain('“2”')
    reform(folder, ['record', 'plans/ke-hoach.yaml', '1', '--state', 'cancelled', '--date', '2024-05-09'])
    const before = plan()
    const late = reform(folder, ['merge', two, '--write', ...AS_OF])
    expect([late.code, plan()]).toEqual([1, before])
    expect(late.err).toContain('“Không thực hiện” ngày 09/5/2024')
  })

  it('takes a folder of sheets, and a pattern that the shell left as it stands', () => {
    const { folder, vp, plan } = sent()
    fill(vp, join(folder, 've/mot.xlsx'), { 1: { date: 45417, state: 'Hoàn thành' } })
    writeFileSync(join(folder, 've/~$mot.xlsx'), 'khóa của Excel')
    for (const named of ['ve', 've/*.xlsx', '**/mo?.xlsx']) {
      const { code, out } = reform(folder, ['merge', named, ...AS_OF])
      expect([named, code, out.includes('+            state: done')]).toEqual([named, 0, true])
    }
    expect(plan()).toBe(PLAN)
    for (const [named, told] of [
      ['plans', 'không có tệp .xlsx nào'],
      ['ve/*.xls', 'không có tệp nào khớp'],
    ] as const) {
      const { code, err } = reform(folder, ['merge', named, ...AS_OF])
      expect([code, err.includes(told)]).toEqual([2, true])
    }
  })

  it('reads no other file, and writes over no filled sheet', () => {
    const { folder, vp } = sent()
    writeFileSync(join(folder, 'x.xlsx'), 'không phải Excel')
    expect(reform(folder, ['merge', 'x.xlsx', ...AS_OF]).code).toBe(2)
    fill(vp, vp, { 1: { note: 'đang điền' } })
    const other = join(folder, 'gui/phieu-qlcn-2024-05-10.xlsx')
    rmSync(other)
    const { code, err } = reform(folder, ['sheet', '-o', 'gui', ...AS_OF])
    expect([code, err.includes('phieu-vp-2024-05-10.xlsx'), existsSync(other)]).toEqual([2, true, false])
    expect(reform(folder, ['sheet', '-o', 'gui', '--unit', 'vp', '--force', ...AS_OF]).code).toBe(0)
  })

  it('leaves out a row that would put an error into the plan, and names its cell', () => {
    const { folder, vp, plan } = sent()
    const back = join(folder, 've.xlsx')
    const evidence = 'Nghị định số 90/213/NĐ-CP ngày 08/8/2013'
    fill(vp, back, {
      1: { date: 45417, state: 'Hoàn thành', evidence },
      2: { date: 45414, state: 'Đang thực hiện', note: 'Đang rà soát' },
    })
    const { code, err } = reform(folder, ['merge', back, '--write', ...AS_OF])
    expect(code).toBe(1)
    expect(err).toMatch(/ve\.xlsx dòng 7: ô “Văn bản kiểm chứng” của nhiệm vụ “1”.*90\/213/)
    expect(progressOf(plan(), 0)).toBeUndefined()
    expect(progressOf(plan(), 1)).toHaveLength(1)
    expect(reform(folder, ['check', '--format', 'json', ...AS_OF]).out).not.toContain('90/213')
  })

  it('writes no value that no plan can hold', () => {
    const { folder, vp, plan } = sent()
    const back = join(folder, 've.xlsx')
    fill(vp, back, { 1: { date: 45417, state: 'Hoàn thành', value: Number.POSITIVE_INFINITY } }, (xml) =>
      xml.replace('<v>Infinity</v>', '<v>1e999</v>'),
    )
    const { code, err } = reform(folder, ['merge', back, '--write', ...AS_OF])
    expect([code, plan()]).toEqual([1, PLAN])
    expect(err).toContain('1e999')
  })

  it('tells of a locked cell that a unit wrote over, and merges the rest', () => {
    const { folder, vp, plan } = sent()
    const back = join(folder, 've.xlsx')
    fill(vp, back, { 1: { date: 45417, state: 'Hoàn thành' } }, (xml) =>
      xml.replace('Trước ngày 30/6', 'Trước ngày 30/9').replace('Báo cáo kết quả', 'Báo cáo kết quả năm'),
    )
    const { code, err } = reform(folder, ['merge', back, '--write', ...AS_OF])
    expect(code).toBe(0)
    expect(err).toMatch(/dòng 7, nhiệm vụ 1: ô “Thời hạn” là ô khóa, nay ghi “Trước ngày 30\/9”/)
    expect(err).toMatch(/nhiệm vụ 2: ô “Nhiệm vụ” là ô khóa, nay ghi “Báo cáo kết quả năm”/)
    expect(err.match(/ô khóa/g)).toHaveLength(2)
    expect(progressOf(plan(), 0)).toMatchObject([{ date: '2024-05-05', state: 'done' }])
    expect(plan()).toContain('timing: Trước ngày 30/6')
  })

  it('names row and task where a cell cannot be read', () => {
    const { folder, vp } = sent()
    const back = join(folder, 've.xlsx')
    fill(vp, back, { 1: { date: 'tuần trước', state: 'Hoàn thành' } })
    expect(reform(folder, ['merge', back, ...AS_OF]).err).toContain(
      've.xlsx dòng 7, nhiệm vụ 1: ô ngày ghi chữ “tuần trước”',
    )
  })

  it('names the row for which a plan has no place', () => {
    const { folder, vp, plan } = sent()
    const file = join(folder, 'plans/ke-hoach.yaml')
    const broken = PLAN.replace(
      'timing: Trước ngày 30/6',
      'timing: Trước ngày 30/6\n        progress: { chưa: có }',
    )
    writeFileSync(file, broken)
    const back = join(folder, 've.xlsx')
    fill(vp, back, { 1: { date: 45417, state: 'Hoàn thành' } })
    const { code, err } = reform(folder, ['merge', back, '--write', ...AS_OF])
    expect([code, plan()]).toEqual([2, broken])
    expect(err).toContain('ve.xlsx dòng 7')
  })

  it('does not count an error that was there before', () => {
    const { folder, vp, plan } = sent()
    const file = join(folder, 'plans/ke-hoach.yaml')
    writeFileSync(file, PLAN.replace('term: 2024', 'term: 2024\nsai: 1'))
    const back = join(folder, 've.xlsx')
    fill(vp, back, { 1: { date: 45417, state: 'Hoàn thành' } })
    expect(reform(folder, ['merge', back, '--write', ...AS_OF]).code).toBe(0)
    expect(progressOf(plan(), 0)).toHaveLength(1)
  })
})

describe('reform merge, asked at a terminal', () => {
  /** A task recorded in the plan after its sheet went out, and the sheet back with another word. */
  function clash() {
    const it = sent()
    const back = join(it.folder, 've.xlsx')
    fill(it.vp, back, { 1: { date: 45417, state: 'Hoàn thành', note: 'Đã niêm yết' } })
    reform(it.folder, ['record', 'plans/ke-hoach.yaml', '1', '--state', 'ongoing', '--date', '2024-05-09'])
    return { ...it, back, before: it.plan() }
  }
  const merge = (folder: string, files: string[], answers: (string | undefined)[]) =>
    answering(folder, ['merge', ...files, ...AS_OF], answers)

  it('takes the row where the person says so, and writes when he agrees', async () => {
    const { folder, back, plan } = clash()
    const { code, err, out } = await merge(folder, [back], ['lay', 'c'])
    expect(code).toBe(0)
    expect(err).toContain('đã có trong kế hoạch: 09/5/2024 Đang thực hiện')
    expect(err).toContain('05/5/2024 Hoàn thành; Đã niêm yết')
    expect(out).toContain('+            note: Đã niêm yết')
    expect(progressOf(plan(), 0)).toHaveLength(2)
    expect((await merge(folder, [back], [])).code).toBe(0)
  })

  it.each([
    ['keeps the plan', 'giu', 0],
    ['leaves it for later', '', 1],
    ['leaves it for later', '3', 1],
  ])('%s on “%s”', async (_, answer, exit) => {
    const { folder, back, plan, before } = clash()
    const { code, asked } = await merge(folder, [back], [answer])
    expect([code, plan(), asked.length]).toEqual([exit, before, 1])
  })

  it.each([
    ['no', 'k', 0],
    ['Ctrl-C', undefined, 2],
  ])('writes nothing on %s', async (_, last, exit) => {
    const { folder, back, plan, before } = clash()
    const { code } = await merge(folder, [back], ['2', last])
    expect([code, plan()]).toEqual([exit, before])
  })

  it('lets choose between two rows that differ', async () => {
    const { folder, vp, plan } = sent()
    const [one, two] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')]
    fill(vp, one, { 1: { date: 45417, state: 'Hoàn thành' } })
    fill(vp, two, { 1: { date: 45417, state: 'Đang thực hiện' } })
    const { code, asked } = await merge(folder, [one, two], ['3', 'có'])
    expect([code, asked.length]).toEqual([0, 2])
    expect(progressOf(plan(), 0)).toMatchObject([{ state: 'ongoing' }])
  })

  it('takes what a supporting unit wrote under its name', async () => {
    const { folder, plan } = sent()
    const back = join(folder, 've.xlsx')
    fill(join(folder, 'gui/phieu-qlcn-2024-05-10.xlsx'), back, {
      1: { date: 45417, state: 'Hoàn thành', note: 'Đã góp ý' },
    })
    const { code } = await merge(folder, [back], ['2', 'c'])
    expect(code).toBe(0)
    expect(progressOf(plan(), 0)).toMatchObject([{ note: 'Phòng Quản lý Công nghệ: Đã góp ý' }])
  })

  it('lets the person take what check will find fault with', async () => {
    const { folder, vp, plan } = sent()
    const back = join(folder, 've.xlsx')
    const evidence = 'Nghị định số 90/213/NĐ-CP ngày 08/8/2013'
    fill(vp, back, { 1: { date: 45417, state: 'Hoàn thành', evidence } })
    const left = await merge(folder, [back], ['giữ'])
    expect([left.code, plan()]).toEqual([0, PLAN])
    const taken = await merge(folder, [back], ['lấy', 'c'])
    expect([taken.code, taken.asked.length]).toEqual([0, 2])
    expect(progressOf(plan(), 0)).toMatchObject([{ evidence: [evidence] }])
  })

  it('asks nothing where nothing is open but the writing', async () => {
    const { folder, vp, plan } = sent()
    const back = join(folder, 've.xlsx')
    fill(vp, back, { 1: { date: 45417, state: 'Hoàn thành' } })
    const shown = await merge(folder, [back], [''])
    expect([shown.code, plan(), shown.asked.length]).toEqual([0, PLAN, 1])
    const written = await answering(folder, ['merge', back, '--write', ...AS_OF], [])
    expect([written.code, written.asked]).toEqual([0, []])
    expect(progressOf(plan(), 0)).toHaveLength(1)
  })
})
