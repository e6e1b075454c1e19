import { describe, expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'
import { reportModel } from '../../src/report/period.ts'
import { readDocument } from '../../src/text/document.ts'
import { planAt, statusAt } from './documents.ts'

const { config: office } = planAt('examples/2024-papi.yaml')

/** The assessment of the year as the figures alone tell it. */
function yearOf(tasks: string): { highlights: unknown; difficulties: unknown; direction: unknown } {
  const yaml = `format: 1\ndocument: {type: Kế hoạch, title: Cải cách năm 2024}\nterm: 2024\nsections: [{title: Một, tasks: [${tasks}]}]\n`
  const { plan } = readPlan(readDocument(yaml), office, 'x.yaml')
  const { data } = reportModel({ statuses: [statusAt(plan, { period: 'Y', year: 2024 })], office })
  const { highlights, difficulties, direction } = data as unknown as Record<string, { text: string }[]>
  const lines = (list: { text: string }[] = []): string[] => list.map(({ text }) => text)
  return { highlights: lines(highlights), difficulties: lines(difficulties), direction: lines(direction) }
}

const task = (id: number, timing: string, date: string, state = 'done', more = ''): string =>
  `{id: "${id}", title: Việc ${id}, timing: ${timing}, progress: [{date: ${date}, state: ${state}${more}}]}`

describe('an assessment that nobody wrote', () => {
  it('says of what is done how much was in time, late, or had no deadline', () => {
    const year = yearOf(
      [
        task(1, 'Quý I', '2024-03-01'),
        task(2, 'Quý I', '2024-05-01'),
        task(3, 'Thường xuyên', '2024-12-01'),
      ].join(),
    )
    expect(year.highlights).toEqual([
      'Đã hoàn thành 03/03 nhiệm vụ phải thực hiện trong kỳ, trong đó có 01 nhiệm vụ hoàn thành đúng hạn, 01 nhiệm vụ không quy định thời hạn cụ thể.',
    ])
    expect(year.difficulties).toEqual(['Có 01 nhiệm vụ hoàn thành quá hạn.'])
  })

  it('finds nothing wanting only where nothing was late', () => {
    expect(yearOf(task(1, 'Quý I', '2024-03-01')).difficulties).toEqual([
      'Trong kỳ không có nhiệm vụ quá hạn.',
    ])
  })

  it('claims leave from above only where its document is on record', () => {
    const by = ', by: "Công văn số 88/SKHCN-VP ngày 20/6/2024"'
    const put = (more: string) =>
      yearOf(task(1, 'Quý II', '2024-06-20', 'deferred', more)).direction as string[]
    expect(put(by).at(-1)).toMatch(/lùi thời hạn thực hiện theo ý kiến của cấp có thẩm quyền\.$/)
    expect(put('').at(-1)).toMatch(/lùi thời hạn thực hiện\.$/)
  })
})
