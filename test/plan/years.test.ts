import { describe, expect, it } from 'vitest'
import { sexagenaryIn, sexagenaryOf } from '../../src/plan/sexagenary.ts'
import { type YearMove, yearsOf } from '../../src/plan/years.ts'

/** The text rolled over, with `[2023?why]` at every year left. */
function moved(text: string, move: YearMove): string {
  return [...yearsOf(text, move)]
    .reverse()
    .reduce(
      (it, { start, end, text: year, to, why }) =>
        it.slice(0, start) + (to ?? `[${year}?${why}]`) + it.slice(end),
      text,
    )
}

describe('years of prose, 2024 to 2025', () => {
  it.each([
    ['Cải cách hành chính năm 2024', 'Cải cách hành chính năm 2025'],
    ['KẾ HOẠCH NĂM 2024 VÀ CÁC NĂM TIẾP THEO', 'KẾ HOẠCH NĂM 2025 VÀ CÁC NĂM TIẾP THEO'],
    ['dự toán năm ngân sách 2024', 'dự toán năm ngân sách 2025'],
    ['báo cáo quý III/2024, tháng 9/2024', 'báo cáo quý III/2025, tháng 9/2025'],
    ['đến tháng 6/2024', 'đến tháng 6/2025'],
    ['vui Tết Nguyên đán Giáp Thìn năm 2024', 'vui Tết Nguyên đán Ất Tỵ năm 2025'],
    ['TẾT GIÁP THÌN', 'TẾT ẤT TỴ'],
    ['Tết Quý Mão', 'Tết [Quý Mão?other-year]'],
    ['tăng bậc so với năm 2023', 'tăng bậc so với năm [2023?comparison]'],
    ['Khắc phục hạn chế năm 2023', 'Khắc phục hạn chế năm [2023?other-year]'],
    ['định hướng đến năm 2025', 'định hướng đến năm [2025?other-year]'],
    ['giai đoạn 2021-2025', 'giai đoạn [2021?range]-[2025?range]'],
    ['giai đoạn 2021 đến năm 2024', 'giai đoạn [2021?range] đến năm [2024?range]'],
    ['năm học 2023 – 2024', 'năm học [2023?range] – [2024?range]'],
    ['số liệu năm 2023 và 2024', 'số liệu năm [2023?list] và [2024?list]'],
    ['các năm 2022, 2023, 2024', 'các năm [2022?list], [2023?list], [2024?list]'],
    ['Luật Thủ đô năm 2024', 'Luật Thủ đô năm [2024?citation]'],
    ['phổ biến các Luật mới có hiệu lực năm 2024', 'phổ biến các Luật mới có hiệu lực năm [2024?law]'],
    ['thi hành Bộ luật Lao động 2019', 'thi hành Bộ luật Lao động [2019?law]'],
    ['Kế hoạch số 45/KH-UBND ngày 02/5/2024', 'Kế hoạch số 45/KH-UBND ngày 02/5/[2024?citation]'],
    ['Thông tư số 12/2024/TT-BKHCN', 'Thông tư số 12/[2024?citation]/TT-BKHCN'],
    ['gói thầu 03/2024/GT-CNTT', 'gói thầu 03/[2024?citation]/GT-CNTT'],
    ['họp ngày 15 tháng 01 năm 2024', 'họp ngày 15 tháng 01 năm [2024?past-day]'],
    ['họp ngày 15/01/2024', 'họp ngày 15/01/[2024?past-day]'],
    ['họp ngày 15/01/24', 'họp ngày 15/01/[24?past-day]'],
    ['dữ liệu đến 2024-06-30', 'dữ liệu đến [2024?past-day]-06-30'],
    ['Chỉ số PAPI 2024', 'Chỉ số PAPI [2024?bare]'],
    ['mã hồ sơ 17/2024', 'mã hồ sơ 17/[2024?bare]'],
    ['theo TCVN ISO 9001:2015', 'theo TCVN ISO 9001:2015'],
    [
      'giải quyết 12.024 hồ sơ, 2.024.000 đồng, 20245 lượt',
      'giải quyết 12.024 hồ sơ, 2.024.000 đồng, 20245 lượt',
    ],
    ['phần mềm bản 1.2.24, mục 3.1.2', 'phần mềm bản 1.2.[24?past-day], mục 3.1.2'],
  ])('“%s”', (text, expected) => {
    expect(moved(text, { from: 2024, by: 1 })).toBe(expected)
  })

  it('reads through line breaks, indentation and letters taken apart', () => {
    expect(moved('so với\n      năm 2023 của Sở', { from: 2024, by: 1 })).toContain('[2023?comparison]')
    expect(moved('thực hiện năm 2024'.normalize('NFD'), { from: 2024, by: 1 })).toBe(
      'thực hiện năm 2025'.normalize('NFD'),
    )
  })

  it("tells what last year's result and next year's plan would be", () => {
    expect(yearsOf('hạn chế năm 2023', { from: 2024, by: 1 })[0]?.maybe).toBe('2024')
    expect(yearsOf('Ban hành kế hoạch năm 2025', { from: 2024, by: 1 })[0]?.maybe).toBe('2026')
    expect(yearsOf('đến năm 2030', { from: 2024, by: 1 })[0]?.maybe).toBeUndefined()
    expect(yearsOf('Nghị định số 107/2021/NĐ-CP', { from: 2022, by: 1 })[0]?.maybe).toBeUndefined()
  })

  it('does not go over long texts again and again', () => {
    const hostile = ['1', '12/', 'so với cùng kỳ ', '2023 - ', 'Luật ', 'năm 2024, ']
    const start = performance.now()
    for (const it of hostile) yearsOf(it.repeat(60_000 / it.length), { from: 2024, by: 1 })
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('years of a deadline, 2024 to 2025', () => {
  it.each([
    ['Trước ngày 15/12/2024', 'Trước ngày 15/12/2025'],
    ['30.6.24', '30.6.25'],
    ['2024-06-30', '2025-06-30'],
    ['Quý I, II/2024', 'Quý I, II/2025'],
    ['Trước ngày 15/01/2025', 'Trước ngày 15/01/2026'],
    ['Quý I/2025', 'Quý I/2026'],
    ['Trước ngày 31/12/2025', 'Trước ngày 31/12/[2025?other-year]'],
    ['Từ tháng 10/2023 đến tháng 3/2024', 'Từ tháng 10/[2023?other-year] đến tháng 3/[2024?other-year]'],
    ['Ngày 29/02/2024', 'Ngày 29/02/[2024?past-day]'],
    ['2024-02-29', '[2024?past-day]-02-29'],
    ['ngày 29 tháng 02 năm 2024', 'ngày 29 tháng 02 năm [2024?past-day]'],
    [
      'Theo Kế hoạch số 45/KH-UBND ngày 02/5/2024, xong trong năm 2024',
      'Theo Kế hoạch số 45/KH-UBND ngày 02/5/[2024?citation], xong trong năm 2025',
    ],
  ])('“%s”', (text, expected) => {
    expect(moved(text, { from: 2024, by: 1, place: 'deadline' })).toBe(expected)
  })
})

describe('years of a plan over several years', () => {
  const next = { from: 2021, last: 2025, by: 5 }
  it.each([
    ['title', next, 'CCHC giai đoạn 2021-2025', 'CCHC giai đoạn 2026-2030'],
    ['title', next, 'Thực hiện chương trình 2021-2030', 'Thực hiện chương trình [2021?range]-[2030?range]'],
    ['prose', next, 'giai đoạn 2021-2025', 'giai đoạn [2021?range]-[2025?range]'],
    ['prose', next, 'sơ kết năm 2023', 'sơ kết năm [2023?several]'],
    ['prose', next, 'kết quả năm 2020', 'kết quả năm [2020?other-year]'],
    ['deadline', next, 'Quý IV/2023', 'Quý IV/2028'],
    ['deadline', { ...next, by: 1 }, 'Quý IV/2023', 'Quý IV/2024'],
    ['title', { ...next, by: 1 }, 'giai đoạn 2021-2025', 'giai đoạn [2021?range]-[2025?range]'],
  ] as const)('%s, %o: “%s”', (place, move, text, expected) => {
    expect(moved(text, { ...move, place })).toBe(expected)
  })

  it('tells that a deadline only followed the term', () => {
    expect(yearsOf('Quý IV/2023', { ...next, by: 1, place: 'deadline' })).toMatchObject([
      { to: '2024', why: 'several' },
    ])
  })
})

describe('names of lunar years', () => {
  it.each([
    [2018, 'Mậu Tuất'],
    [2020, 'Canh Tý'],
    [2024, 'Giáp Thìn'],
    [2025, 'Ất Tỵ'],
    [2026, 'Bính Ngọ'],
    [2030, 'Canh Tuất'],
  ])('%i is %s', (year, name) => {
    expect(sexagenaryOf(year)).toBe(name)
    expect(sexagenaryIn(`Tết ${name}`)[0]?.names(year)).toBe(true)
  })

  it('knows other spellings, and no pair that never comes up', () => {
    expect(sexagenaryIn('xuân Ất Tị, Canh Tí')).toHaveLength(2)
    expect(sexagenaryIn('Tân Thân, quý Dần')).toEqual([])
  })
})
