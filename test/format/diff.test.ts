import { describe, expect, it } from 'vitest'
import { diffPretty } from '../../src/format/diff.ts'
import type { PlanChanges } from '../../src/plan/compare.ts'

const plain = { green: String, red: String, yellow: String, bold: String } as never

function lines(changes: Partial<PlanChanges>, lang: 'vi' | 'en' = 'vi'): string[] {
  return diffPretty({ document: [], tasks: [], ...changes } as PlanChanges, lang, plain).split('\n')
}

describe('what changed, told to a clerk', () => {
  it('has states in words, days and figures the Vietnamese way', () => {
    const entry = {
      field: 'progress',
      after: '2024-06-10 done · Q2 · 99.18 · Bản 1.2 · Báo cáo số 15/BC',
    } as const
    const task = { kind: 'changed', id: '1.1', title: 'Việc', changes: [entry] }
    expect(lines({ tasks: [task as never] })).toContain(
      '    tiến độ: + 10/6/2024 hoàn thành · Q2 · 99,18 · Bản 1.2 · Báo cáo số 15/BC',
    )
    expect(lines({ tasks: [task as never] }, 'en').join('\n')).toContain('2024-06-10 done · Q2 · 99.18')
  })

  it('has the days of the document so, too', () => {
    const document: PlanChanges['document'] = [
      { field: 'date', before: '2024-01-15', after: '2025-01' },
      { field: 'term', before: '2024-01-01 – 2024-12-31', after: '2025-01-01 – 2025-12-31' },
    ]
    expect(lines({ document })).toEqual(
      expect.arrayContaining([
        '~ ngày ban hành: “15/01/2024” → “01/2025”',
        '~ thời gian thực hiện: “01/01/2024 – 31/12/2024” → “01/01/2025 – 31/12/2025”',
      ]),
    )
  })
})
