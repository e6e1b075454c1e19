import { expect, it } from 'vitest'
import { csv } from '../../src/format/csv.ts'

it('opens in Excel: byte order mark, CRLF', () => {
  expect(
    csv([
      ['Mã', 'Nhiệm vụ'],
      ['1.1', 'Công khai'],
    ]),
  ).toBe('\ufeffMã,Nhiệm vụ\r\n1.1,Công khai\r\n')
})

it.each([
  ['=1+1', `"'=1+1"`],
  ['+84 221', '+84 221'],
  ['-Nội dung', `"'-Nội dung"`],
  ['- Đăng 12 tin, bài', `"'- Đăng 12 tin, bài"`],
  ['+84 221 3863 123', '+84 221 3863 123'],
  ['+(84)2213863123', '+(84)2213863123'],
  ['+84-221-3863', `"'+84-221-3863"`],
  ['-5', '-5'],
  ['-5,2%', '"-5,2%"'],
  ['-1.270', '-1.270'],
  ['-1+1', `"'-1+1"`],
  ['+84*2', `"'+84*2"`],
  ['-2+3+cmd|" /C calc"!A0', `"'-2+3+cmd|"" /C calc""!A0"`],
  ['"=1+1"', `"'""=1+1"""`],
  ["'=1+1", `"''=1+1"`],
  ['\u200b=1+1', `"'\u200b=1+1"`],
  ['+', `"'+"`],
  ['"có"', '"""có"""'],
  ['0221 3863 123', '0221 3863 123'],
  ['x";=1+1', '"x"";=1+1"'],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tcmd', `"'\tcmd"`],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  ['  =1+1', `"'  =1+1"`],
  ['＝1+1', `"'＝1+1"`],
  ['a=1', 'a=1'],
  ['Kế hoạch - đề án', 'Kế hoạch - đề án'],
  ['nói "có"', '"nói ""có"""'],
  ['a;b', '"a;b"'],
  ['a,b', '"a,b"'],
  ['hai\ndòng', '"hai\ndòng"'],
  [' lề ', '" lề "'],
  ['', ''],
])('writes %j as %j', (cell, text) => {
  expect(csv([[cell, 'x']])).toBe(`\ufeff${text},x\r\n`)
})

it('keeps numbers numbers and takes another separator', () => {
  expect(csv([['a', 92, -1]], ';')).toBe('\ufeffa;92;-1\r\n')
})

it('writes decimals as the Excel of that separator reads them', () => {
  expect(csv([['a', 86.5]], ';')).toBe('\ufeffa;86,5\r\n')
  expect(csv([['a', 86.5]])).toBe('\ufeffa,86.5\r\n')
})
