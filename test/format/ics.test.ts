import { describe, expect, it } from 'vitest'
import { ics } from '../../src/format/ics.ts'
import { statusOfYaml } from '../status/plan.ts'

const PLAN = (more = ''): string => `sections:
  - id: "1"
    title: Công khai
    tasks:
      - {id: "1.1", title: "Công khai, minh bạch; rà soát\\\\ đánh giá ${'các thủ tục hành chính '.repeat(5)}", lead: [vp], timing: Quý I${more}}
      - {id: "1.1", title: Việc trùng mã, lead: [tt], timing: Hằng quý}
      - {id: "1.3", title: Việc luôn luôn, timing: Thường xuyên}
`

/** Content lines with their folding undone. */
function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

function values(text: string, name: string): string[] {
  return unfolded(text).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []))
}

describe('a calendar', () => {
  const text = ics([statusOfYaml(PLAN(), '2024-02-01')], 'vi')

  it('keeps the form of RFC 5545', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const open = unfolded(text).filter((it) => it.startsWith('BEGIN:')).length
    expect(unfolded(text).filter((it) => it.startsWith('END:'))).toHaveLength(open)
  })

  it('folds lines at 75 octets and never inside a letter', () => {
    const lines = text.split('\r\n').map((line) => Buffer.from(line))
    expect(Math.max(...lines.map((it) => it.length))).toBeLessThanOrEqual(75)
    expect(Math.max(...lines.map((it) => it.length))).toBeGreaterThan(70)
    for (const line of lines)
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow()
  })

  it('has one all-day event for each turn that has a due day', () => {
    expect(values(text, 'DTSTART;VALUE=DATE')).toEqual([
      '20240331',
      '20240331',
      '20240630',
      '20240930',
      '20241231',
    ])
    expect(values(text, 'DTEND;VALUE=DATE')[0]).toBe('20240401')
    expect(values(text, 'SUMMARY')[0]).toMatch(/^1\.1 Công khai\\, minh bạch\\; rà soát\\\\ đánh giá/)
    expect(values(text, 'DTSTAMP')).toContain('20240201T000000Z')
  })

  it('has UIDs of its own for each, the same from whichever day it is written', () => {
    const uids = values(text, 'UID')
    expect(new Set(uids).size).toBe(5)
    expect(values(ics([statusOfYaml(PLAN(), '2024-12-01')], 'vi'), 'UID')).toEqual(uids)
    const extended = ics([statusOfYaml(PLAN(', extensions: [{to: 2024-05-15}]'), '2024-02-01')], 'vi')
    expect(values(extended, 'UID').sort()).toEqual([...uids].sort())
    expect(values(extended, 'SEQUENCE')).toContain('1')
    expect(values(extended, 'DTSTART;VALUE=DATE')).toContain('20240515')
  })

  it('rings for what is open only', () => {
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(10)
    const done = ics(
      [statusOfYaml(PLAN(', progress: [{date: 2024-01-20, state: done}]'), '2024-02-01')],
      'vi',
    )
    expect(done.match(/BEGIN:VALARM/g)).toHaveLength(8)
    expect(values(done, 'SUMMARY')[0]).toMatch(/^\[hoàn thành đúng hạn\] 1\.1 /)
  })

  it('is the same bytes for the same status', () => {
    expect(ics([statusOfYaml(PLAN(), '2024-02-01')], 'vi')).toBe(text)
  })
})
