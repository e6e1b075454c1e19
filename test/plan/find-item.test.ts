import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../src/plan/config.ts'
import { itemsLike, itemsNamed, namedItems } from '../../src/plan/find-item.ts'
import { readPlan } from '../../src/plan/read.ts'
import { readDocument } from '../../src/text/document.ts'

const { plan } = readPlan(
  readDocument(`format: 1
document: { type: Kế hoạch, title: Kế hoạch }
term: 2024
units: { vp: Văn phòng Sở, ttra: Thanh tra Sở }
sections:
  - id: I
    title: Công khai
    tasks:
      - { id: "1.", title: Niêm yết thủ tục hành chính, lead: [vp] }
      - { id: "2", title: Kiện toàn Ban Thanh tra nhân dân, lead: [ttra] }
  - id: II
    title: Đánh giá
    tasks:
      - { id: "1", title: Đo lường sự hài lòng, lead: [vp] }
      - { id: 2/a, title: Đăng tin bài, lead: [Báo Hưng Yên] }
      - { title: Việc chưa có mã, lead: [ttra] }
reporting:
  - { title: Báo cáo kết quả thực hiện, by: [vp], timing: Trước ngày 15/12 }
`),
  defaultConfig,
  'plan.yaml',
)
const items = namedItems(plan)
const titles = (list: readonly { title: string }[]): string[] => list.map(({ title }) => title)

it('gives each task and duty a name of its own, by which it is found', () => {
  expect(items.map(({ name }) => name)).toEqual(['1#1', '2', '1#2', '2/a', '#1', 'report-1'])
  for (const { name, item } of items) expect(itemsNamed(plan, name)).toEqual([item])
})

it.each([
  ['1', ['Niêm yết thủ tục hành chính', 'Đo lường sự hài lòng']],
  ['II/1', ['Đo lường sự hài lòng']],
  ['2.', ['Kiện toàn Ban Thanh tra nhân dân']],
  ['9', []],
  ['1#3', []],
  ['report-2', []],
])('“%s” names %j', (name, found) => {
  expect(titles(itemsNamed(plan, name))).toEqual(found)
})

describe('a few words', () => {
  it.each([
    ['niem yet', ['Niêm yết thủ tục hành chính']],
    ['NHÂN DÂN', ['Kiện toàn Ban Thanh tra nhân dân']],
    ['dan thanh', ['Kiện toàn Ban Thanh tra nhân dân']],
    ['thanh tra so', ['Kiện toàn Ban Thanh tra nhân dân', 'Việc chưa có mã']],
    ['bao', ['Đăng tin bài', 'Báo cáo kết quả thực hiện']],
    ['1', ['Niêm yết thủ tục hành chính', 'Đo lường sự hài lòng']],
    ['rep', ['Báo cáo kết quả thực hiện']],
    ['tin hoc', []],
    ['', []],
  ])('“%s” may mean %j', (text, found) => {
    expect(titles(itemsLike(items, text))).toEqual(found)
  })
})
