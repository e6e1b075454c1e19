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
]
