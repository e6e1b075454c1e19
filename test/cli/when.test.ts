import { describe, expect, it } from 'vitest'
import { reform } from './run.ts'

describe('reform when', () => {
  it('tells a person in a sentence and a list of days', () => {
    const { out, code } = reform(process.cwd(), ['when', 'Trước ngày 30/11', '--year', '2024'])
    expect(code).toBe(0)
    expect(out).toContain('29/11/2024')
    expect(out).not.toContain('{')
  })

  it('reads many phrases, one a line, and writes one JSON object a line for each', () => {
    const input = '\ufeffQuý I\r\n\r\nTrước 30/11\nngày 32/4\n'
    const { out, code } = reform(process.cwd(), ['when', '-', '--year', '2024'], { stdin: input })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ phrase, due }) => [phrase, due])).toEqual([
      ['Quý I', ['2024-03-31']],
      ['Trước 30/11', ['2024-11-29']],
      ['ngày 32/4', []],
    ])
    expect(code).toBe(1)
  })

  it('calls an empty list no success', () => {
    const { out, err, code } = reform(process.cwd(), ['when', '-'], { stdin: '\n \n' })
    expect([out, code]).toEqual(['', 2])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('prints many phrases for a person when asked', () => {
    const { out } = reform(process.cwd(), ['when', '-', '--year', '2024', '--format', 'pretty'], {
      stdin: 'Quý I\nQuý II\n',
    })
    expect(out).toContain('31/3/2024')
    expect(out).toContain('30/6/2024')
    expect(out).not.toContain('{')
  })
})
