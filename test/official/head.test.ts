import { describe, expect, it } from 'vitest'
import { closeBlanks, OPEN } from '../../src/official/head.ts'

const issued = { number: '5', symbol: 'KH-SKHCN', date: '2024-01-15' }

describe('gaps left for the number and day of a plan, once it has them', () => {
  it.each([
    [
      '(Kèm theo Kế hoạch số /KH-SKHCN ngày /01/2024 của Sở)',
      '(Kèm theo Kế hoạch số 05/KH-SKHCN ngày 15/01/2024 của Sở)',
    ],
    [`Kế hoạch số ${OPEN}/KH-SKHCN ngày${OPEN}/${OPEN}/2024`, 'Kế hoạch số 05/KH-SKHCN ngày 15/01/2024'],
    ['Kế hoạch số: …/KH-SKHCN ngày .../1/2024', 'Kế hoạch số: 05/KH-SKHCN ngày 15/01/2024'],
    ['Hưng Yên, ngày tháng 01 năm 2024', 'Hưng Yên, ngày 15 tháng 01 năm 2024'],
    ['Hưng Yên, ngày … tháng … năm 2024', 'Hưng Yên, ngày 15 tháng 01 năm 2024'],
    // Another month, another document, or nothing open: as written.
    ['Hưng Yên, ngày tháng 02 năm 2024', 'Hưng Yên, ngày tháng 02 năm 2024'],
    ['Quyết định số /QĐ-UBND ngày /02/2024', 'Quyết định số /QĐ-UBND ngày /02/2024'],
    ['số 12/KH-SKHCN ngày 14/01/2024', 'số 12/KH-SKHCN ngày 14/01/2024'],
  ])('“%s”', (text, expected) => {
    expect(closeBlanks(text, issued)).toBe(expected)
  })

  it('stay open with a draft', () => {
    const text = '(Kèm theo Kế hoạch số /KH-SKHCN ngày /01/2024 của Sở)'
    expect(closeBlanks(text, { symbol: 'KH-SKHCN', date: '2024-01' })).toBe(text)
    expect(closeBlanks(text, {})).toBe(text)
  })
})
