import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { type Config, defaultConfig } from '../../src/plan/config.ts'
import { checkPlan } from '../../src/rules/check-plan.ts'
import { smallestPlan } from './smallest-plan.ts'

interface Parts {
  document?: Record<string, unknown>
  task?: Record<string, unknown>
}

/** What the citation rules find in the smallest plan with these parts: rule and the words it points at. */
function found({ document = {}, task = {} }: Parts, config: Partial<Config> = {}): string[] {
  const plan = smallestPlan()
  const [section] = plan.sections
  const text = stringify(
    {
      ...plan,
      document: { ...plan.document, ...document },
      sections: [{ ...section, tasks: [{ ...section?.tasks[0], ...task }] }],
    },
    { lineWidth: 0 },
  )
  const options = { config: { ...defaultConfig, ...config }, asOf: '2024-07-01', lang: 'vi' as const }
  return checkPlan(text, 'thu.yaml', options)
    .findings.filter(({ rule }) => /^(citation|basis)-/.test(rule))
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)
}

const task = (title: string): Parts => ({ task: { title } })

describe('a date after the plan', () => {
  const basis = [
    'Thực hiện Kế hoạch số 192/KH-UBND ngày 20/01/2024 của UBND tỉnh về việc nâng cao Chỉ số PAPI.',
  ]
  const told = ['citation-before-plan: Kế hoạch số 192/KH-UBND ngày 20/01/2024 của UBND tỉnh']

  it.each([
    [{ date: '2024-01-19' }, told],
    [{ date: '2024-01-20' }, []],
    [{ number: undefined, date: '2024-01' }, []], // a draft of January may cite all of January
    [{ number: undefined, date: '2023-12' }, told],
    [{ number: undefined, date: undefined }, []], // nothing but the term is known
  ])('%j', (document, expected) => {
    expect(found({ document: { ...document, basis } })).toEqual(expected)
  })

  it('is no fault in what is recorded later', () => {
    const evidence = ['Báo cáo số 15/BC-SKHCN ngày 15/6/2024']
    expect(found({ task: { progress: [{ date: '2024-06-15', state: 'done', evidence }] } })).toEqual([])
  })

  it('is seen by the year of a law alone', () => {
    expect(found(task('Thực hiện Nghị định số 118/2025/NĐ-CP của Chính phủ về một cửa'))).toContain(
      'citation-before-plan: Nghị định số 118/2025/NĐ-CP của Chính phủ',
    )
  })
})

describe('one document in several places', () => {
  const first = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh về cải cách hành chính'

  it.each([
    ['Kế hoạch số 12/KH-UBND', []],
    [
      'Kế hoạch số 12/KH-UBND ngày 06/01/2024',
      ['citation-consistent: Kế hoạch số 12/KH-UBND ngày 06/01/2024'],
    ],
    [
      'Kế hoạch số 12/KH-UBND ngày 05/01/2023',
      ['citation-consistent: Kế hoạch số 12/KH-UBND ngày 05/01/2023'],
    ],
    ['Kế hoạch số 12/KH-UBND ngày 06/02/2023 của UBND tỉnh về cải cách', []], // another year, another document
    ['Kế hoạch số 12/KH-UBND ngày 06/01/2024 của UBND huyện Văn Lâm về cải cách', []], // another body's number 12
    [
      'Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Hưng Yên về cải cách',
      ['citation-later-short: Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Hưng Yên'],
    ],
  ])('and then: %s', (notes, expected) => {
    expect(found({ task: { title: first, notes } })).toEqual(expected)
  })

  it('is spelt one way', () => {
    const notes = 'Kế hoạch số 04/KH-TTPHCC ngày 24/01/2023'
    const title = 'Thực hiện Kế hoạch số 04/KH-TTPVHCC ngày 24/01/2023 của Trung tâm về cải cách hành chính'
    expect(found({ task: { title, notes } })).toContain(
      'citation-code-consistent: Kế hoạch số 04/KH-TTPHCC ngày 24/01/2023',
    )
  })
})

describe('the first mention', () => {
  it.each([
    [
      'Tuyên truyền Nghị quyết số 35/NQ-CP về đơn giản hóa',
      ['citation-first-complete: Nghị quyết số 35/NQ-CP'],
    ],
    [
      'Tuyên truyền Nghị quyết số 57 của Bộ Chính trị',
      ['citation-first-complete: Nghị quyết số 57 của Bộ Chính trị'],
    ],
    [
      'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2024 về cải cách',
      ['citation-first-complete: Kế hoạch số 12/KH-UBND ngày 05/01/2024'],
    ],
    [
      'Kế hoạch số 04/KH-SKHCN ngày 12/01/2024 về cải cách',
      ['citation-first-title: Kế hoạch số 04/KH-SKHCN ngày 12/01/2024'],
    ], // the agency's own
    ['Theo đề nghị của Sở Nội vụ tại Tờ trình số 25/TTr-SNV ngày 12/01/2024 về chỉ tiêu', []],
    ['Công khai theo Luật Thực hiện dân chủ ở cơ sở', []],
    [
      'Thực hiện các Nghị quyết số 01/NQ-CP, số 02/NQ-CP ngày 05/01/2024 của Chính phủ về nhiệm vụ năm 2024',
      [],
    ],
    // What another document's title names is not mentioned by the plan itself.
    [
      'Nghị quyết số 71/NQ-CP ngày 01/4/2023 của Chính phủ ban hành Chương trình thực hiện Nghị quyết số 57-NQ/TW',
      [],
    ],
  ])('%s', (title, expected) => {
    expect(found(task(title))).toEqual(expected)
  })

  it('was not yet asked for before 05/3/2020', () => {
    const document = { date: '2018-01-09', basis: [] }
    expect(found({ document, ...task('Tuyên truyền Nghị quyết số 35/NQ-CP về đơn giản hóa') })).toEqual([])
  })
})

describe('documents no longer in force', () => {
  const title = 'Thực hiện Nghị định số 90/213/NĐ-CP ngày 08/8/2013 của Chính phủ về trách nhiệm giải trình'

  it('are told even where their number is damaged', () => {
    expect(found(task(title))).toEqual([
      'citation-in-force: Nghị định số 90/213/NĐ-CP ngày 08/8/2013 của Chính phủ',
      'citation-number: 90/213/NĐ-CP',
    ])
  })

  it.each([
    [
      'a plan of their time',
      { document: { date: '2019-01-15', basis: [] }, ...task(title.replace('213', '2013')) },
    ],
    [
      'a word of their end',
      task(
        'Phổ biến nghị định thay thế Nghị định số 90/2013/NĐ-CP ngày 08/8/2013 của Chính phủ về trách nhiệm giải trình',
      ),
    ],
  ])('are left alone in %s', (_, parts) => {
    expect(found(parts)).toEqual([])
  })

  it("are also those of the office's own list", () => {
    const expired = [{ document: '192/KH-UBND', since: '2024-01-01', by: 'Kế hoạch số 12/KH-UBND', path: [] }]
    const parts = task(
      'Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2022 của UBND tỉnh về cải cách hành chính',
    )
    expect(found(parts, { expired })).toEqual([
      'citation-in-force: Kế hoạch số 192/KH-UBND ngày 26/12/2022 của UBND tỉnh',
    ])
  })
})

describe('the plan’s own number', () => {
  it.each([
    ['(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)', false],
    ['(Kèm theo Kế hoạch số   /KH-SKHCN ngày   tháng   năm 2024 của Sở Khoa học và Công nghệ)', false],
    ['(Kèm theo Kế hoạch số 13/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)', true],
    ['(Kèm theo Kế hoạch số 12/KH-SNV ngày 15/01/2024 của Sở Nội vụ)', true],
    ['(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/02/2024 của Sở Khoa học và Công nghệ)', true],
    ['(Ban hành kèm theo Quyết định số 05/QĐ-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)', false],
  ])('%s: a fault is %s', (reference, fault) => {
    const rules = found({ document: { appendix: { label: 'PHỤ LỤC', reference } } })
    expect(rules.some((it) => it.startsWith('citation-own:'))).toBe(fault)
  })
})

it('offers to close up a blank in a draft, but never in the basis nor in an issued plan', () => {
  const fixable = (document: Record<string, unknown>, title: string): boolean[] => {
    const plan = smallestPlan()
    const [section] = plan.sections
    const text = stringify({
      ...plan,
      document: { ...plan.document, ...document },
      sections: [{ ...section, tasks: [{ ...section?.tasks[0], title }] }],
    })
    const { findings } = checkPlan(text, 'thu.yaml', {
      config: defaultConfig,
      asOf: '2024-07-01',
      lang: 'vi',
    })
    return findings.filter(({ rule }) => rule === 'citation-spacing').map(({ fix }) => fix !== undefined)
  }
  const slip = 'Thực hiện Tờ trình số 164/TTr- SKHCN ngày 17/12/2023 về kế hoạch.'
  expect(fixable({ number: undefined }, slip)).toEqual([true])
  expect(fixable({}, slip)).toEqual([false])
  expect(fixable({ number: undefined, basis: [slip] }, 'Rà soát văn bản')).toEqual([false])
})
