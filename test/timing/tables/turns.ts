/** Days of turns: rules of months, quarters and weeks, and frequencies beside them. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const turns: readonly (readonly [phrase: string, reading: string])[] = [
  [
    'Báo cáo 6 tháng đầu năm: Nộp trước ngày 15/7 hàng năm',
    'recurring year <15 in 7 «Báo cáo 6 tháng đầu năm; Nộp»',
  ],
  ['Báo cáo năm: Nộp về', 'unread “Nộp về” «Báo cáo năm»'],
]
