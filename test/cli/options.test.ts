import { describe, expect, it } from 'vitest'
import { folderWith, reform } from './run.ts'

describe('what every command takes', () => {
  it.each<[args: string[], out: RegExp]>([
    [['--lang', 'en', 'when', 'Trước 15/6', '--year', '2024'], /^Done by 2024-06-14/],
    [['--lang=en', '--no-color', 'when', 'Trước 15/6', '--year', '2024'], /^Done by 2024-06-14/],
    [['when', 'Trước 15/6', '--year', '2024', '--lang', 'en'], /^Done by 2024-06-14/],
    [['--as-of', '2023-05-01', 'when', 'Trước 15/6'], /14\/6\/2023/],
    [['--lang', 'en', '--version'], /^\d+\.\d+\.\d+/],
  ])('may stand before the command and behind it: %j', (args, out) => {
    expect(reform(folderWith({}), args)).toMatchObject({ code: 0, out: expect.stringMatching(out), err: '' })
  })

  it.each<[args: string[], err: RegExp]>([
    [['--lang', 'en', 'chekc'], /^no command "chekc" \(did you mean "check"\?\)/],
    [['chekc', '--as-of', '2024-07-01'], /^không có lệnh “chekc” \(ý bạn là “check”\?\)/],
    [['--lang', 'en', '--nope', 'check'], /^no option "--nope"/],
    [['--lang', 'xx', 'check'], /--lang xx/],
    [['--lang', 'en'], /^Usage: reform/],
  ])('is no fault of its own where another is: %j', (args, err) => {
    expect(reform(folderWith({}), args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(err) })
  })
})
