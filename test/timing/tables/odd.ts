/** Slips that are mended and told, and times that contradict each other. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const odd: readonly (readonly [phrase: string, reading: string])[] = [
  ['Quý 1//2024', 'window 2024-01-01..2024-03-31 ~//→/'],
  ['30//11/2024', 'deadline 2024-11-30 ~//→/'],
  ['30/ 11/2024', 'deadline 2024-11-30 ~30/ 11→30/11'],
  ['Thang 6/2024', 'window 2024-06-01..2024-06-30 ~Thang→tháng'],
  ['Quy I/2024', 'window 2024-01-01..2024-03-31 ~Quy→quý'],
  ['Quý I (trước ngày 30/6)', 'window 2024-01-01..2024-03-31 | deadline 2024-06-29< !!'],
  ['30/11/24', 'deadline 2024-11-30 ~24→2024'],
  ['Truoc ngay 15/12/2024', 'deadline 2024-12-14< ~Truoc→trước,ngay→ngày'],
  ['Thuong xuyen', 'continuous ~Thuong xuyen→thường xuyên'],
  ['Cham nhat ngay 15/12', 'deadline 2024-12-15 ~Cham nhat→chậm nhất,ngay→ngày'],
  ['quý l/2024', 'window 2024-01-01..2024-03-31 ~l→I'],
  ['Quý ll', 'window 2024-04-01..2024-06-30 ~ll→II'],
  ['Trước 30/6 (Quý I)', 'deadline 2024-06-29< | window 2024-01-01..2024-03-31 !!'],
  ['30/11 /2024', 'deadline 2024-11-30 ~11 /2024→11/2024'],
  ['30 /11/2024', 'deadline 2024-11-30 ~30 /11→30/11'],
  ['Quý I, trước 15/6', 'window 2024-01-01..2024-03-31 | deadline 2024-06-14< !!'],
]
