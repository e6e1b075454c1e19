/** Several kinds in one phrase. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const mixed: readonly (readonly [phrase: string, reading: string])[] = [
  ['Khi có yêu cầu, trước ngày 30/6', 'event when “có yêu cầu” | deadline 2024-06-29<'],
  [
    'Thường xuyên hoặc khi có hướng dẫn của cơ quan có thẩm quyền',
    'continuous | event when “có hướng dẫn của cơ quan có thẩm quyền”',
  ],
  [
    'Định kỳ 06 tháng, 01 năm hoặc đột xuất theo yêu cầu',
    'recurring half | recurring year | event under “yêu cầu”',
  ],
  [
    'định kỳ 6 tháng, 1 năm hoặc đột xuất khi được yêu cầu',
    'recurring half | recurring year | event when “được yêu cầu”',
  ],
  ['định kỳ hằng tháng hoặc đột xuất theo yêu cầu', 'recurring month | event under “yêu cầu”'],
  [
    'Báo cáo quý: trước ngày 20 tháng cuối quý; báo cáo năm: trước ngày 20/12',
    'recurring quarter <20 in -1 «Báo cáo quý» | deadline 2024-12-19< «báo cáo năm»',
  ],
  ['Khi có yêu cầu trước ngày 30/6', 'event when “có yêu cầu” | deadline 2024-06-29<'],
  ['Thường xuyên, định kỳ', 'continuous | recurring period'],
  ['Thường xuyên/hằng năm', 'continuous | recurring year'],
  ['Thường xuyên; báo cáo trước ngày 15/12', 'continuous | deadline 2024-12-14< «báo cáo»'],
  ['Hằng năm, trước ngày 15/12/2024', 'recurring year | deadline 2024-12-14<'],
  ['Thường xuyên (khi có yêu cầu)', 'continuous | event when “có yêu cầu”'],
  ['Khi có yêu cầu hoặc định kỳ hằng quý', 'event when “có yêu cầu” | recurring quarter'],
  ['Khi có yêu cầu hoặc trước ngày 30/6', 'event when “có yêu cầu” | deadline 2024-06-29<'],
  ['Thường xuyên, khi có yêu cầu', 'continuous | event when “có yêu cầu”'],
  ['Thường xuyên, định kỳ hằng quý', 'continuous | recurring quarter'],
  ['Thường xuyên và báo cáo quý', 'continuous | recurring quarter «báo cáo»'],
  ['Thường xuyên hằng năm', 'continuous | recurring year'],
  ['Trong suốt quá trình triển khai nhiệm vụ; báo cáo quý', 'continuous | recurring quarter «báo cáo»'],
  [
    'Giai đoạn 2021-2025, định hướng đến năm 2030',
    'window 2021-01-01..2025-12-31 | deadline 2030-12-31 «định hướng»',
  ],
  ['Định kỳ và đột xuất', 'recurring period | event when “đột xuất”'],
  ['Định kỳ hoặc đột xuất khi có yêu cầu', 'recurring period | event when “có yêu cầu”'],
  ['Hằng năm hoặc khi có yêu cầu', 'recurring year | event when “có yêu cầu”'],
  [
    'Theo Kế hoạch số 12/KH-UBND, trước ngày 30/6',
    'event under “Kế hoạch số 12/KH-UBND” | deadline 2024-06-29<',
  ],
  [
    'Sau khi UBND tỉnh ban hành Kế hoạch, chậm nhất 30/6',
    'event after “UBND tỉnh ban hành Kế hoạch” | deadline 2024-06-30',
  ],
  ['Thường xuyên và khi có yêu cầu', 'continuous | event when “có yêu cầu”'],
  ['Thường xuyên và đột xuất', 'continuous | event when “đột xuất”'],
  ['Thường xuyên, hằng tháng', 'continuous | recurring month'],
  [
    'Kế hoạch: Quý I; Báo cáo: Trước ngày 15/12',
    'window 2024-01-01..2024-03-31 «Kế hoạch» | deadline 2024-12-14< «Báo cáo»',
  ],
  [
    'Tháng 01/2024 và thường xuyên trong năm',
    'window 2024-01-01..2024-01-31 | continuous 2024-01-01..2024-12-31',
  ],
  ['Quý I và thường xuyên', 'window 2024-01-01..2024-03-31 | continuous'],
  ['Quý I, thường xuyên', 'window 2024-01-01..2024-03-31 | continuous'],
  [
    'Trước ngày 20 của tháng cuối quý (quý I, II, III) và trước ngày 05/12 (báo cáo năm)',
    'recurring year/Q1 <20 in -1 | recurring year/Q2 <20 in -1 | recurring year/Q3 <20 in -1 | deadline 2024-12-04< [báo cáo năm]',
  ],
  [
    'Ngay sau khi kế hoạch được phê duyệt và trong suốt năm 2024',
    'event after “kế hoạch được phê duyệt” | continuous 2024-01-01..2024-12-31',
  ],
  [
    'Ngay sau khi có kế hoạch, hoàn thành trước ngày 30/6/2024',
    'event after “có kế hoạch” | deadline 2024-06-29<',
  ],
  ['Khi có yêu cầu và định kỳ hằng năm', 'event when “có yêu cầu” | recurring year'],
  ['Thường xuyên và theo yêu cầu của UBND tỉnh', 'continuous | event under “yêu cầu của UBND tỉnh”'],
  ['Thường xuyên, theo yêu cầu', 'continuous | event under “yêu cầu”'],
  ['Thường xuyên; hằng quý', 'continuous | recurring quarter'],
  ['TX, định kỳ', 'continuous | recurring period'],
  ['Thường xuyên/theo kế hoạch', 'continuous | event under “kế hoạch”'],
  ['Thường xuyên; trước ngày 15 hàng tháng', 'continuous | recurring month <15 in -1'],
  ['2 lần/năm (quý II)', 'recurring year×2 | window 2024-04-01..2024-06-30'],
  ['Hoàn thành trong quý I/2024 và duy trì thường xuyên', 'window 2024-01-01..2024-03-31 | continuous'],
  [
    'Kế hoạch: tháng 01; Báo cáo: 6 tháng, năm',
    'window 2024-01-01..2024-01-31 «Kế hoạch» | recurring half «Báo cáo» | recurring year «Báo cáo»',
  ],
  [
    'Báo cáo quý I: trước ngày 15/3; 6 tháng: trước ngày 15/6; quý III: trước ngày 15/9; năm: trước ngày 15/12',
    'deadline 2024-03-14< «Báo cáo quý I» | recurring year/H1 <15 in -1 | window 2024-07-01..2024-09-14 | recurring year <15 in 12',
  ],
  [
    'Báo cáo quý I, 6 tháng, quý III, năm',
    'window 2024-01-01..2024-03-31 «Báo cáo» | recurring half «Báo cáo» | window 2024-07-01..2024-09-30 «Báo cáo» | recurring year «Báo cáo»',
  ],
  [
    'Quý I, 6 tháng, 9 tháng, năm',
    'window 2024-01-01..2024-03-31 | recurring half | recurring year/9M | recurring year',
  ],
  [
    'Quý I, 6 tháng đầu năm, 9 tháng và cả năm',
    'window 2024-01-01..2024-03-31 | recurring year/H1 | recurring year/9M | recurring year',
  ],
  [
    'Báo cáo định kỳ (quý, 6 tháng, năm) và đột xuất',
    'recurring quarter | recurring half | recurring year | event when “đột xuất”',
  ],
  [
    'Định kỳ (6 tháng, năm) hoặc đột xuất theo yêu cầu',
    'recurring half | recurring year | event under “yêu cầu”',
  ],
  [
    'Định kỳ hằng tháng, quý, năm và đột xuất khi có yêu cầu',
    'recurring month | recurring quarter | recurring year | event when “có yêu cầu”',
  ],
  ['Cuối tháng 6, tháng 12', 'deadline 2024-06-30 | window 2024-12-01..2024-12-31'],
  ['Cuối quý II, quý IV', 'deadline 2024-06-30 | window 2024-10-01..2024-12-31'],
  ['6 tháng đầu năm và cuối năm', 'window 2024-01-01..2024-06-30 | deadline 2024-12-31'],
  ['6 tháng đầu năm, cuối năm', 'window 2024-01-01..2024-06-30 | deadline 2024-12-31'],
]
