import { expect, it } from 'vitest'
import { unifiedDiff } from '../../src/text/line-diff.ts'

const lines = (...list: (string | number)[]): string => `${list.join('\n')}\n`

it('tells nothing when nothing changed', () => {
  expect(unifiedDiff(lines(1, 2, 3), lines(1, 2, 3), 'a.yaml')).toBe('')
})

it('shows a change with three lines around it', () => {
  expect(unifiedDiff(lines(1, 2, 3, 4, 5, 6, 7, 8, 9), lines(1, 2, 3, 4, 'năm', 6, 7, 8, 9), 'a.yaml')).toBe(
    lines(
      '--- a/a.yaml',
      '+++ b/a.yaml',
      '@@ -2,7 +2,7 @@',
      ' 2',
      ' 3',
      ' 4',
      '-5',
      '+năm',
      ' 6',
      ' 7',
      ' 8',
    ),
  )
})

it('tells changes far apart in hunks of their own', () => {
  const before = Array.from({ length: 40 }, (_, i) => `dòng ${i}`)
  const after = [...before.slice(0, 3), 'thêm', ...before.slice(3, 30), ...before.slice(31)]
  const diff = unifiedDiff(lines(...before), lines(...after), 'a.yaml')
  expect(diff.match(/^@@/gm)).toHaveLength(2)
  expect(diff.match(/^[+-](?![+-])/gm)).toEqual(['+', '-'])
})
