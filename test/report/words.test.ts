import { describe, expect, it } from 'vitest'
import {
  longDate,
  nameDocument,
  printNumber,
  shortDate,
  siblingSymbol,
  widenBlanks,
} from '../../src/official/head.ts'
import { listAddressees } from '../../src/report/addressees.ts'
import { compare, countsOf, inText } from '../../src/report/counts.ts'
import { nameIndex } from '../../src/report/index-name.ts'
import { resultText } from '../../src/report/tasks.ts'
import { breakTitle, citePlan, inSentence, TITLE_WIDTH } from '../../src/report/titles.ts'
import { statisticsFrom } from '../../src/status/summary.ts'
import { planAt } from './documents.ts'

const blank = (text: string) => text.replaceAll('\u00a0', '_')

describe('dates and numbers of a document', () => {
  it.each([
    ['2024-01-05', 'ngày 05 tháng 01 năm 2024'],
    ['2024-06-29', 'ngày 29 tháng 6 năm 2024'],
    ['2024-12', 'ngày ______ tháng 12 năm 2024'],
    ['2024-02', 'ngày ______ tháng 02 năm 2024'],
    ['2024', 'ngày ______ tháng ______ năm 2024'],
    [undefined, 'ngày ______ tháng ______ năm 2025'],
  ])('%s is %s', (date, words) => {
    expect(blank(longDate(date, 2025))).toBe(words)
  })

  it.each([
    ['2024-06-05', '05/6/2024'],
    ['2024-01', '______/01/2024'],
  ])('%s is %s in figures', (date, words) => {
    expect(blank(shortDate(date))).toBe(words)
  })

  it.each([
    ['5', '05'],
    ['1A', '01A'],
    ['01A', '01A'],
    ['12', '12'],
    ['192', '192'],
  ])('number %s is printed %s', (number, printed) => {
    expect(printNumber(number)).toBe(printed)
  })

  it('names a document with its open places left open', () => {
    const name = nameDocument({ type: 'Kế hoạch', symbol: 'KH-SKHCN', date: '2024-01', agency: 'Sở X' })
    expect(blank(name)).toBe('Kế hoạch số ______/KH-SKHCN ngày_______/01/2024 của Sở X')
  })

  it.each([
    [
      '(Kèm theo Kế hoạch số /KH-KHCN ngày /01/2024 của Sở)',
      '(Kèm theo Kế hoạch số______/KH-KHCN ngày______/01/2024 của Sở)',
    ],
    ['Hưng Yên, ngày tháng 01 năm 2024', 'Hưng Yên, ngày______tháng 01 năm 2024'],
    [
      'Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2024',
      'Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2024',
    ],
    ['trước ngày tháng năm', 'trước ngày______tháng______năm'],
  ])('widens the gaps of “%s”', (text, widened) => {
    expect(blank(widenBlanks(text))).toBe(widened)
  })

  it.each([
    ['KH-SKHCN', 'BC-SKHCN'],
    ['KH- KHCN', 'BC-KHCN'],
    ['KH-UBND-VX', 'BC-UBND-VX'],
    [undefined, undefined],
    ['KH', undefined],
  ])('the report beside %s is %s', (symbol, sibling) => {
    expect(siblingSymbol('BC', symbol)).toBe(sibling)
  })
})

describe('counts', () => {
  const now = {
    doneInTime: 14_068,
    doneLate: 1_983,
    doneNoDeadline: 0,
    openInTime: 5_640,
    openOverdue: 223,
    openNoDeadline: 0,
    cancelled: 0,
  }

  it('are those of the official reports, printed the Vietnamese way', () => {
    expect(countsOf(statisticsFrom(now))).toMatchObject({
      total: '21.914',
      done: '16.051',
      open: '5.863',
      doneRate: '73,25%',
      overdueRate: '1,02%',
    })
  })

  it('have a dash where there is nothing to divide by', () => {
    const none = {
      doneInTime: 0,
      doneLate: 0,
      doneNoDeadline: 0,
      openInTime: 0,
      openOverdue: 0,
      openNoDeadline: 0,
      cancelled: 0,
    }
    expect(countsOf(statisticsFrom(none)).doneRate).toBe('-')
    expect(compare(statisticsFrom(none), statisticsFrom(now), 'năm 2023')).toBe('')
  })

  it('are compared in percentage points', () => {
    const before = statisticsFrom({ ...now, doneInTime: 10_000, openInTime: 9_708, openOverdue: 223 })
    expect(compare(statisticsFrom(now), before, '6 tháng đầu năm 2017')).toBe(
      'So với 6 tháng đầu năm 2017 (hoàn thành 11.983/21.914 nhiệm vụ, đạt 54,68%), tỷ lệ hoàn thành tăng 18,57 điểm phần trăm; số nhiệm vụ quá hạn chưa hoàn thành không thay đổi (223 nhiệm vụ).',
    )
  })

  it.each([
    [0, '0'],
    [7, '07'],
    [10, '10'],
    [1270, '1.270'],
  ])('%s is %s in a sentence', (count, words) => {
    expect(inText(count)).toBe(words)
  })
})

describe('names', () => {
  it.each([
    ['Nâng cao Chỉ số', 'nâng cao Chỉ số'],
    ['CCHC năm 2024', 'CCHC năm 2024'],
    ['Ứng dụng công nghệ', 'ứng dụng công nghệ'],
  ])('“%s” goes on in a sentence as “%s”', (title, words) => {
    expect(inSentence(title)).toBe(words)
  })

  it('cite a plan in full', () => {
    expect(blank(citePlan(planAt('plans/2018-papi.yaml').plan))).toMatch(
      /^Kế hoạch số 01A\/KH-SKHCN ngày 09\/01\/2018 của Sở Khoa học và Công nghệ về triển khai Chương trình/,
    )
  })

  it.each([
    ['papi/5', 2024, 'Thủ tục hành chính công (PAPI)'],
    ['par', 2024, 'PAR INDEX'],
    ['xyz/1', 2024, 'xyz/1'],
  ])('%s in %s is %s', (key, year, name) => {
    expect(nameIndex(key, year)).toBe(name)
  })

  it('list several addressees once each, with their marks', () => {
    expect(listAddressees(['UBND tỉnh', 'Sở Nội vụ', 'Ubnd tỉnh'])).toEqual({
      oneAddressee: false,
      addressees: [
        { text: 'UBND tỉnh', end: ';' },
        { text: 'Sở Nội vụ', end: '.' },
      ],
    })
  })
})

describe('a centred title', () => {
  it.each([
    ['Tuyên truyền công tác CCHC năm 2022', 'Tuyên truyền công tác CCHC năm 2022'],
    [
      'Nâng cao Chỉ số hiệu quả quản trị và hành chính công tại Sở Khoa học và Công nghệ năm 2024',
      'Nâng cao Chỉ số hiệu quả quản trị và hành chính công\ntại Sở Khoa học và Công nghệ năm 2024',
    ],
    [
      'Phát động phong trào thi đua “Đẩy mạnh cải cách hành chính Nhà nước” của Sở Khoa học và Công nghệ giai đoạn 2022 - 2025',
      'Phát động phong trào thi đua\n“Đẩy mạnh cải cách hành chính Nhà nước”\ncủa Sở Khoa học và Công nghệ giai đoạn 2022 - 2025',
    ],
    ['Một tên\nđã ngắt dòng', 'Một tên\nđã ngắt dòng'],
  ])('is broken between groups of words: %s', (title, lines) => {
    expect(breakTitle(title, TITLE_WIDTH)).toBe(lines)
  })

  it('keeps every word, however long', () => {
    const title = 'Thực hiện các biện pháp khắc phục những hạn chế, thiếu sót '.repeat(6).trim()
    expect(breakTitle(title, TITLE_WIDTH).replaceAll('\n', ' ')).toBe(title)
    expect(breakTitle('x'.repeat(400), TITLE_WIDTH)).toBe('x'.repeat(400))
  })
})

describe('a result in print', () => {
  const entry = { date: '2024-06-07', state: 'ongoing' as const, evidence: [], path: [] }
  it.each([
    [{ note: 'Đăng 19 tin, bài.', value: 19 }, undefined, 'Đăng 19 tin, bài'],
    [{ note: 'Tổ chức 02 hội nghị', value: 2 }, undefined, 'Tổ chức 02 hội nghị'],
    [{ note: '97,40% văn bản có ký số', value: 97.4 }, undefined, '97,40% văn bản có ký số'],
    [{ note: 'Tiếp nhận 1.270 hồ sơ', value: 1270 }, undefined, 'Tiếp nhận 1.270 hồ sơ'],
    [{ note: 'Theo Công văn 19/SKHCN', value: 19 }, undefined, 'Theo Công văn 19/SKHCN, số liệu: 19'],
    [{ note: 'Khảo sát 120 phiếu', value: 86.5 }, 'Đạt từ 85% trở lên', 'Khảo sát 120 phiếu, đạt 86,5%'],
    [{ value: 3 }, 'Từ 02 giải pháp trở lên', 'đạt 3'],
    [{ note: 'Xong', evidence: ['Báo cáo số 15/BC-TTTT.'] }, undefined, 'Xong (Báo cáo số 15/BC-TTTT)'],
  ])('%o, target %s: “%s”', (given, target, text) => {
    expect(resultText([{ ...entry, ...given }], target)).toBe(text)
  })
})
