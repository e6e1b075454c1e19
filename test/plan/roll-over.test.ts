import { describe, expect, it } from 'vitest'
import { rollOver } from '../../src/plan/roll-over.ts'
import { readDocument } from '../../src/text/document.ts'

const PLAN = `# kế hoạch của Sở
format: 1
document:
  type: Kế hoạch
  number: 12  # số đã cấp
  symbol: KH-SKHCN
  date: 2023-12-28
  agency: Sở KHCN
  title: Cải cách hành chính năm 2024
  basis:
    - Căn cứ Kế hoạch số 192/KH-UBND của UBND tỉnh;
    - Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.
  appendix:
    dateline: Hưng Yên, ngày 28 tháng 12 năm 2023
    reference: (Kèm theo Kế hoạch số 12/KH-SKHCN ngày 28/12/2023 của Sở KHCN)
term: 2024
sections:
  - id: "1"
    title: Thể chế
    tasks:
      - id: "1.1"
        title: Rà soát văn bản năm 2024
        timing: Quý I
        progress: [{date: 2024-02-01, state: done}]
  - id: "2"
    title: Thủ tục
    tasks:
      # việc khó nhất
      - id: "2.1"
        title: Công khai thủ tục
        timing: Thường xuyên
        triggers:
          - {date: 2024-03-01, due: 2024-04-01}
        extensions: [{to: 2024-07-15}]
        other: {progress: "theo dõi năm 2024"}
      - {id: "2.2", title: "Báo cáo", timing: {text: Theo chỉ đạo, due: 2024-06-30, why: "Giám đốc giao ngày 12/01/2024"}}
reporting:
  - title: Báo cáo năm
    timing: Trước ngày 15/12/2024
    progress: [{date: 2024-12-10, state: done}]
reports:
  H1: {number: 45}
`

const roll = (text: string, options: Partial<Parameters<typeof rollOver>[1]> = {}): string => {
  const rolled = rollOver(text, { from: 2024, to: 2025, drop: [], ...options })
  expect(rolled).toBeDefined()
  return rolled?.text ?? ''
}
const plainOf = (text: string): Record<string, never> => {
  const { value, problems } = readDocument(text)
  expect(problems).toEqual([])
  return value as Record<string, never>
}

describe('a plan rolled over to the next year', () => {
  const text = roll(PLAN)

  it('loses what was recorded, the number and the reports, and nothing of that name that is something else', () => {
    expect(text).not.toMatch(/^\s*(number|progress|triggers|extensions|reports|H1):/m)
    expect(text).toContain('other: {progress: "theo dõi năm 2025"}')
  })

  it('keeps comments, ids and layout', () => {
    expect(text).toMatch(/^# kế hoạch của Sở\n/)
    expect(text).toContain('      # việc khó nhất\n      - id: "2.1"\n')
  })

  it('opens its own day and number again', () => {
    expect(text).toMatch(/^ {2}date: 2024-12$/m)
    expect(text).toContain('dateline: Hưng Yên, ngày tháng 12 năm 2024')
    expect(text).toContain('(Kèm theo Kế hoạch số /KH-SKHCN ngày /12/2024 của Sở KHCN)')
    expect(text).toMatch(/^term: 2025$/m)
  })

  it('leaves and marks every document of the legal basis, with a year or without', () => {
    expect(text).toContain('    # KIỂM TRA: căn cứ này không ghi năm')
    expect(text).toContain('    # KIỂM TRA: giữ nguyên năm 2021 (văn bản viện dẫn); xem có phải đổi không\n')
  })

  it('moves an overruled day and says that its cause was of the old year', () => {
    expect(text).toContain('due: 2025-06-30, why: "Giám đốc giao ngày 12/01/2024"')
    expect(text).toMatch(
      /# KIỂM TRA: ngày ấn định đã chuyển sang năm 2025 nhưng căn cứ .*\n {6}- \{id: "2\.2"/,
    )
  })

  it('says of a day that follows Tết that it has to be looked at', () => {
    const tet = PLAN.replace('Theo chỉ đạo', 'Trước Tết').replace(/, why: "[^"]*"/, '')
    expect(roll(tet)).toContain('ngày âm lịch mỗi năm một khác')
  })

  it('tells how many years moved and how many places wait for a person', () => {
    expect(rollOver(PLAN, { from: 2024, to: 2025, drop: [] })).toMatchObject({ moved: 5, marked: 3 })
  })

  it('is made again in the year after without the marks of this one', () => {
    const again = roll(text, { from: 2025, to: 2026 })
    expect(again.match(/# KIỂM TRA/g)).toHaveLength(3)
    expect(again).toMatch(/^term: 2026$/m)
    expect(again).toContain('due: 2026-06-30')
  })

  it('keeps line breaks of Windows and the byte order mark', () => {
    const windows = roll(`\ufeff${PLAN.replaceAll('\n', '\r\n')}`)
    expect(windows).toBe(`\ufeff${text.replaceAll('\n', '\r\n')}`)
  })

  it('refuses what is no YAML', () => {
    expect(rollOver('term: [2024', { from: 2024, to: 2025, drop: [] })).toBeUndefined()
  })
})

describe('a section that loses its last task', () => {
  const drop = [['sections', 0, 'tasks', 0]]

  it('goes with it, and is named', () => {
    const rolled = rollOver(PLAN, { from: 2024, to: 2025, drop })
    expect(rolled?.sections).toEqual(['1 Thể chế'])
    expect(plainOf(rolled?.text ?? '').sections).toHaveLength(1)
  })

  it('stays where the prose of the document names it', () => {
    const placed = PLAN.replace('  basis:', '  body: [{tasks: {layout: table, sections: ["1"]}}]\n  basis:')
    const rolled = rollOver(placed, { from: 2024, to: 2025, drop })
    expect(rolled?.sections).toEqual([])
    expect(plainOf(rolled?.text ?? '').sections).toMatchObject([{ tasks: [] }, {}])
  })

  it('goes with the sections within it', () => {
    const nested = `term: 2024
sections:
  - title: A
    sections:
      - title: B
        tasks: [{id: "1"}]
      - {title: C, tasks: [{id: "2"}]}
  - {title: D, tasks: [{id: "3"}, {id: "4"}]}
`
    const [b, c, d] = [
      ['sections', 0, 'sections', 0, 'tasks', 0],
      ['sections', 0, 'sections', 1, 'tasks', 0],
      ['sections', 1, 'tasks', 1],
    ]
    expect(plainOf(roll(nested, { drop: [b, c, d] as never })).sections).toEqual([
      { title: 'D', tasks: [{ id: '3' }] },
    ])
    expect(plainOf(roll(nested, { drop: [c] as never })).sections).toMatchObject([
      { sections: [{ title: 'B' }] },
      { title: 'D' },
    ])
  })
})

describe('a plan over several years', () => {
  const several = PLAN.replace('term: 2024', 'term: 2021-2025')
    .replace('năm 2024\n', 'giai đoạn 2021-2025\n')
    .replace('timing: Quý I\n', 'timing: Quý I/2022\n')

  it('moves as a whole: 2021-2025 becomes 2026-2030', () => {
    const text = roll(several, { from: 2021, last: 2025, to: 2026 })
    expect(text).toMatch(/^term: 2026-2030$/m)
    expect(text).toContain('title: Cải cách hành chính giai đoạn 2026-2030')
    expect(text).toContain('timing: Quý I/2027')
    expect(text).toContain('giữ nguyên năm 2024 (kế hoạch nhiều năm)')
  })

  it('started anew in its midst keeps its title and is marked', () => {
    const text = roll(several, { from: 2021, last: 2025, to: 2022 })
    expect(text).toMatch(
      /# KIỂM TRA: kế hoạch cũ \(2021-2025\) còn hiệu lực trong năm 2022.*\nterm: 2022-2026/,
    )
    expect(text).toContain('title: Cải cách hành chính giai đoạn 2021-2025')
    expect(text).toMatch(/# KIỂM TRA: đã chuyển năm 2022 thành 2023 theo thời gian.*\n +timing: Quý I\/2023/)
  })
})

describe('marks', () => {
  it('never stand within a text of several lines', () => {
    const flow = `term: 2024
sections: [{title: "một
  hai", tasks: [{id: "1", title: 'so với
  năm 2023', timing: "Quý I"}]}]
`
    const text = roll(flow)
    expect(plainOf(text)).toMatchObject({ sections: [{ title: 'một hai' }] })
    expect(text).toMatch(/# KIỂM TRA: .*\nsections:/)
  })
})
