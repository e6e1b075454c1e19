import { describe, expect, it } from 'vitest'
import { defaultConfig, readConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import { readDocument } from '../../src/text/document.ts'

const plan = (text: string, config = defaultConfig) =>
  readPlan(readDocument(text), config, 'ke-hoach/2024-thu.yaml').plan

const FULL = `
format: 1
document:
  type: Kế hoạch
  number: 05
  symbol: KH-SKHCN
  date: 2024-01-15
  title: Thử
  basis: Căn cứ Luật Ban hành văn bản quy phạm pháp luật;
  body:
    - Sở ban hành kế hoạch như sau
    - number: I.
      title: MỤC ĐÍCH
      body:
        - {number: "1.", title: "Thời gian:", text: Năm 2024.}
        - tasks: {layout: paragraphs, sections: ["1"], columns: [{field: timing, heading: "+ Thời gian:", end: .}]}
  recipients: [UBND tỉnh (để b/c), "Sở Nội vụ;", {to: Cổng TTĐT, purpose: đăng tải, end: ""}, "Lưu: VT, VP (3)."]
term: {from: 2024-02-01, to: 2025-06-30}
units: {vp: Văn phòng Sở}
sections:
  - id: "1"
    title: Một
    index: papi/2
    tasks:
      - id: "1.1"
        title: Công khai
        lead: [vp, Phòng Lạ]
        deliverables: "Quyết định, Kế hoạch\\n- Báo cáo,..."
        timing: {text: Theo Kế hoạch, due: [2024-09-30, 2024-06-30], why: Chỉ đạo của Giám đốc}
        progress:
          - {date: 2024-03-15, state: done, value: 86.5, evidence: Báo cáo số 15/BC-VP ngày 15/3/2024}
          - {date: 2024-02-30, state: done}
    sections:
      - title: Một hai
        tasks: [{id: "1.2", title: Niêm yết, timing: 2024}]
reporting:
  - {title: Báo cáo năm, to: UBND tỉnh, by: vp, timing: Trước ngày 15/12, progress: [{date: 2024-12-10, state: done}]}
reports:
  H1: {number: 45, date: 2024-06, highlights: [Đã công khai]}
`

describe('a plan is read', () => {
  const read = plan(FULL)
  const [first, second] = read.tasks

  it('with its head', () => {
    expect(read).toMatchObject({
      id: '2024-thu',
      format: 1,
      term: { start: '2024-02-01', end: '2025-06-30', years: [2024, 2025] },
    })
    expect(read.document).toMatchObject({
      standing: 'issued',
      number: '05',
      date: '2024-01-15',
      basis: ['Căn cứ Luật Ban hành văn bản quy phạm pháp luật;'],
    })
  })

  it('with its recipients as printed', () => {
    expect(read.document.recipients.map((it) => it.text)).toEqual([
      'UBND tỉnh (để b/c);',
      'Sở Nội vụ;',
      'Cổng TTĐT (đăng tải)',
      'Lưu: VT, VP (3).',
    ])
  })

  it('with its outline', () => {
    const [lead, part] = read.document.body
    expect(lead).toEqual({ text: 'Sở ban hành kế hoạch như sau', body: [], path: ['document', 'body', 0] })
    expect(part?.body[0]).toMatchObject({ number: '1.', title: 'Thời gian:', text: 'Năm 2024.' })
    expect(part?.body[1]?.tasks).toMatchObject({
      layout: 'paragraphs',
      sections: ['1'],
      columns: [{ field: 'timing', end: '.' }],
    })
  })

  it('with its tasks, each knowing its section and its place', () => {
    expect(first).toMatchObject({
      id: '1.1',
      lead: [
        { id: 'vp', name: 'Văn phòng Sở' },
        { name: 'Phòng Lạ', ids: [] },
      ],
      deliverables: ['Quyết định', 'Kế hoạch', 'Báo cáo'],
      deliverablesText: 'Quyết định, Kế hoạch\n- Báo cáo,...',
      timing: 'Theo Kế hoạch',
      timingPath: ['sections', 0, 'tasks', 0, 'timing', 'text'],
      override: { due: ['2024-06-30', '2024-09-30'], why: 'Chỉ đạo của Giám đốc' },
    })
    expect(first?.progress).toMatchObject([{ value: 86.5, evidence: ['Báo cáo số 15/BC-VP ngày 15/3/2024'] }])
    expect(second).toMatchObject({
      id: '1.2',
      timing: '2024',
      section: { title: 'Một hai', depth: 2 },
      path: ['sections', 0, 'sections', 0, 'tasks', 0],
    })
  })

  it('with its duties and narratives', () => {
    expect(read.reporting).toMatchObject([
      { by: [{ id: 'vp' }], timing: 'Trước ngày 15/12', progress: [{ date: '2024-12-10' }] },
    ])
    expect(read.reports.H1).toMatchObject({
      number: '45',
      dateText: '2024-06',
      highlights: ['Đã công khai'],
      causes: [],
    })
    expect(read.reports.H1?.date).toBeUndefined()
  })
})

describe('a plan is a draft until it has a number and a day', () => {
  it.each([
    ['number: 12, date: 2024-01-15', 'issued'],
    ['number: 12, date: 2024-01', 'draft'],
    ['date: 2024-01-15', 'draft'],
    ['number: 12, date: 2024', 'draft'],
    ['number: , date: 2024-01-15', 'draft'],
  ])('%s', (head, standing) => {
    expect(
      plan(`format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: A, ${head}}\nsections: []`).document
        .standing,
    ).toBe(standing)
  })
})

describe('there is always a plan', () => {
  it.each([
    '',
    '[]',
    '1',
    'a: [',
    'sections: {}',
    'sections: [1, null, [x], {tasks: 3}]',
    'document: 5\nunits: []',
    'document: {body: [null, 3, {body: 1}]}\nreports: 1\nterm: [1]',
  ])('%s', (text) => {
    const read = plan(text)
    expect(read.tasks).toEqual([])
    expect(read.term.years).toHaveLength(1)
  })

  it('with the year of the document where the term is missing', () => {
    expect(
      plan('format: 1\ndocument: {type: Kế hoạch, title: Công tác năm 2023}\nsections: []').term.years,
    ).toEqual([2023])
  })
})

describe('reform.yaml', () => {
  const { config, problems } = readConfig(
    readDocument(`
agency: Sở Khoa học và Công nghệ
symbol: SKHCN
units: {vp: Văn phòng Sở, ttra: Thanh tra Sở}
signatories: [{authority: KT. GIÁM ĐỐC, position: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An}]
recipients: [UBND tỉnh, "Lưu: VT"]
rules: {task-id-order: off, timing-read: error}
holidays: [2024-04-29, {from: 2024-02-08, to: 2024-02-14, name: Tết}, {date: 2024-05-04, work: true}]
before: inclusive
expired: [{document: 90/2013/NĐ-CP, since: 2019-08-15}]
abbreviations: {BPMC: Bộ phận Một cửa}
`),
  )

  it('is read', () => {
    expect(problems).toEqual([])
    expect(config).toMatchObject({
      symbol: 'SKHCN',
      rules: { 'task-id-order': 'off', 'timing-read': 'error' },
      before: 'inclusive',
      reportWindow: 'nd09',
      recipients: [{ text: 'UBND tỉnh;' }, { text: 'Lưu: VT.' }],
      expired: [{ document: '90/2013/NĐ-CP', since: '2019-08-15' }],
      abbreviations: { BPMC: 'Bộ phận Một cửa' },
    })
    expect(config.holidays.map(({ start, end, work }) => [start, end, work])).toEqual([
      ['2024-04-29', '2024-04-29', false],
      ['2024-02-08', '2024-02-14', false],
      ['2024-05-04', '2024-05-04', true],
    ])
  })

  it('lends its units and its agency to a plan, which overrides them', () => {
    const read = plan(
      'format: 1\nterm: 2024\ndocument: {type: A, title: B}\nunits: {vp: Văn phòng}\nsections: [{tasks: [{title: C, lead: [ttra, vp]}]}]',
      config,
    )
    expect(read.document.agency).toBe('Sở Khoa học và Công nghệ')
    expect(read.tasks[0]?.lead.map((it) => it.name)).toEqual(['Thanh tra Sở', 'Văn phòng'])
  })

  it('is told what is wrong in it', () => {
    const wrong = readConfig(
      readDocument(
        'unit: {}\nbefore: strickt\nholidays: [30/4/2024]\nunits: {a: A, b: {name: B, members: [c]}}',
      ),
    )
    expect(wrong.problems.map(({ rule, at }) => [rule, at.join('.')])).toEqual([
      ['schema-format', 'holidays.0'],
      ['schema-unknown-key', 'unit'],
      ['schema-enum', 'before'],
      ['unit-member-known', 'units.b.members.0'],
    ])
  })

  it('may be empty', () => {
    expect(readConfig(readDocument('# để sau\n'))).toEqual({ config: defaultConfig, problems: [] })
  })
})

describe('a column that only one plan has', () => {
  it('is kept under its heading', () => {
    const read = plan(`format: 1
term: 2024
document: {type: Kế hoạch, title: Thử, appendix: {columns: [{field: other, heading: Lãnh đạo theo dõi}]}}
sections: [{tasks: [{title: A, other: {Lãnh đạo theo dõi: Phó Giám đốc, Cột trống: }}]}]`)
    expect(read.tasks[0]?.other).toEqual({ 'Lãnh đạo theo dõi': 'Phó Giám đốc' })
    expect(read.document.appendix?.columns).toEqual([{ field: 'other', heading: 'Lãnh đạo theo dõi' }])
  })
})
