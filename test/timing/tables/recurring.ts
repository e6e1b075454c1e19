/** What comes again. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const recurring: readonly (readonly [phrase: string, reading: string])[] = [
  ['Trước ngày 15 hằng tháng', 'recurring month <15 in -1'],
  ['Trước ngày 20 tháng cuối quý', 'recurring quarter <20 in -1'],
  ['Định kỳ hằng quý', 'recurring quarter'],
  ['Hằng năm (trước 15/12)', 'recurring year <15 in 12'],
  ['6 tháng, năm', 'recurring half | recurring year'],
  ['Ngày 05 hằng tháng', 'recurring month 5 in -1'],
  ['Tháng 12 hằng năm', 'recurring year/M12'],
  ['Sáng thứ Hai đầu tuần', 'recurring week weekday 1 sáng'],
  [
    'Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo',
    'recurring quarter <12 in -1 | recurring half <12 in -1 | recurring year <12 in -1',
  ],
  ['2 lần/năm', 'recurring year×2'],
  ['3 tháng một lần', 'recurring 3month'],
  ['Trước 16h30 thứ Sáu hằng tuần', 'recurring week weekday 5 16:30'],
  ['ngày 15 của tháng tiếp theo của kỳ báo cáo', 'recurring period 15 after 1'],
  ['Trước ngày 15 của tháng đầu quý sau', 'recurring quarter <15 after 1'],
  ['thứ Sáu hằng tuần', 'recurring week weekday 5'],
  ['ngày làm việc cuối cùng của tháng', 'recurring month workday -1 in -1'],
  ['Trước ngày 25 tháng cuối quý', 'recurring quarter <25 in -1'],
  ['Trước ngày 15/6, 15/12 hằng năm', 'recurring year <15 in 6 | recurring year <15 in 12'],
  ['ngày 15 và 30 hằng tháng', 'recurring month 15 in -1 | recurring month 30 in -1'],
  [
    'Các tháng 3, 6, 9, 12 hằng năm',
    'recurring year/M03 | recurring year/M06 | recurring year/M09 | recurring year/M12',
  ],
  ['Quý I hằng năm', 'recurring year/Q1'],
  [
    'Hằng tháng, quý, 6 tháng, 9 tháng và năm',
    'recurring month | recurring quarter | recurring year/H1 | recurring year/9M | recurring year',
  ],
  [
    'Định kỳ hằng tháng, quý, 6 tháng, 9 tháng và cả năm',
    'recurring month | recurring quarter | recurring year/H1 | recurring year/9M | recurring year',
  ],
  ['Mỗi năm 2 lần', 'recurring year×2'],
  ['Ít nhất 01 lần/quý', 'recurring quarter'],
  ['6 tháng/lần', 'recurring half'],
  ['quý/lần', 'recurring quarter'],
  ['nửa tháng một lần', 'recurring month×2'],
  ['2 tuần một lần', 'recurring 2week 2024-01-01..'],
  ['5 năm một lần', 'recurring 5year 2024-01-01..'],
  ['hằng ngày', 'recurring day'],
  ['Hằng tuần', 'recurring week'],
  ['Hằng quý (trước ngày 15 tháng cuối quý)', 'recurring quarter <15 in -1'],
  ['Hằng quý: ngày 15 tháng cuối quý', 'recurring quarter 15 in -1'],
  [
    'Báo cáo tháng: ngày 20; báo cáo quý: ngày 20 của tháng cuối',
    'recurring month 20 in -1 «Báo cáo tháng» | recurring quarter 20 in -1 «báo cáo quý»',
  ],
  ['Báo cáo tháng trước ngày 20', 'recurring month <20 in -1 «Báo cáo tháng»'],
  ['05 ngày đầu của tháng sau', 'recurring month 5 after 1'],
  ['Chậm nhất 10 ngày sau khi kết thúc quý', 'recurring quarter shift 10 day'],
  ['Theo quý', 'recurring quarter'],
  ['Theo định kỳ', 'recurring period'],
  ['Định kỳ', 'recurring period'],
  ['Hằng năm giai đoạn 2022-2025', 'recurring year 2022-01-01..2025-12-31'],
  ['Hằng quý từ quý II/2024', 'recurring quarter 2024-04-01..'],
  ['Báo cáo định kỳ hằng quý', 'recurring quarter'],
  ['Báo cáo quý, năm', 'recurring quarter «Báo cáo» | recurring year «Báo cáo»'],
  ['Báo cáo quý', 'recurring quarter «Báo cáo»'],
  ['hằng năm, trước ngày 31/3 năm sau', 'recurring year <31 after 3'],
  ['Cuối mỗi quý', 'recurring quarter'],
  ['Cuối tháng', 'recurring month'],
  ['Cuối quý', 'recurring quarter'],
  ['Cuối kỳ báo cáo', 'recurring period'],
  ['Ngày cuối cùng của tháng', 'recurring month'],
  ['Trong tuần đầu của tháng', 'recurring month week 1 in -1'],
  ['Tuần cuối của tháng cuối quý', 'recurring quarter week -1 in -1'],
  ['Thứ Sáu tuần cuối tháng', 'recurring month weekday 5 nth -1 in -1'],
  ['thứ Hai đầu tiên của tháng', 'recurring month weekday 1 nth 1 in -1'],
  ['Chiều thứ 6 hàng tuần', 'recurring week weekday 5 chiều'],
  ['Thứ 2, thứ 4 hằng tuần', 'recurring week weekday 1 | recurring week weekday 3'],
  ['Thứ Năm hằng tuần', 'recurring week weekday 4'],
  ['Chủ nhật hằng tuần', 'recurring week weekday 7'],
  ['trong 05 ngày đầu tháng sau', 'recurring month 5 after 1'],
  ['ngày làm việc đầu tiên của tháng', 'recurring month workday 1 in -1'],
  ['Trước ngày 05 tháng sau', 'recurring month <5 after 1'],
  ['Trước ngày 05 của tháng tiếp theo', 'recurring month <5 after 1'],
  ['Ngày 15/6 và 15/12 hằng năm', 'recurring year 15 in 6 | recurring year 15 in 12'],
  ['Hằng năm, tháng 12', 'recurring year/M12'],
  ['Hằng năm, vào quý IV', 'recurring year/Q4'],
  ['Hằng năm (Quý IV)', 'recurring year/Q4'],
  ['Hằng tháng (ngày 25)', 'recurring month 25 in -1'],
  ['Hằng tháng, ngày 25', 'recurring month 25 in -1'],
  ['Hằng tháng: trước ngày 25', 'recurring month <25 in -1'],
  ['Hằng quý, trước ngày 15 tháng sau', 'recurring quarter <15 after 1'],
  ['Hằng năm@2022-2025', 'recurring year'],
  ['Các quý trong năm', 'recurring quarter 2024-01-01..2024-12-31'],
  ['Hằng quý trong năm 2024', 'recurring quarter 2024-01-01..2024-12-31'],
  ['Các tháng trong năm', 'recurring month 2024-01-01..2024-12-31'],
  ['6 tháng đầu năm và cả năm', 'recurring year/H1 | recurring year'],
  ['Hàng năm', 'recurring year'],
  ['30/6 hàng năm', 'recurring year 30 in 6'],
  ['Trước ngày 30/6 hàng năm', 'recurring year <30 in 6'],
  ['Trước ngày 30 tháng 6 hàng năm', 'recurring year <30 in 6'],
  ['Hằng năm trước ngày 30 tháng 6', 'recurring year <30 in 6'],
  ['Hàng quý (chậm nhất ngày 20 tháng cuối quý)', 'recurring quarter 20 in -1'],
  [
    'Định kỳ hằng tháng (trước ngày 25), hằng quý (trước ngày 25 tháng cuối quý)',
    'recurring month <25 in -1 | recurring quarter <25 in -1',
  ],
  [
    'Định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)',
    'recurring year/H1 <15 in -1 | recurring year <15 in 12',
  ],
  ['Hằng ngày', 'recurring day'],
  ['Mỗi tháng', 'recurring month'],
  ['Từng quý', 'recurring quarter'],
  ['Mỗi tuần một lần', 'recurring week'],
  ['Mỗi tuần 1 lần', 'recurring week'],
  ['Tuần 1 lần', 'recurring week'],
  ['1 tuần/lần', 'recurring week'],
  ['1 lần/tuần', 'recurring week'],
  ['01 lần / 6 tháng', 'recurring half'],
  ['02 (hai) lần/năm', 'recurring year×2'],
  ['Tối thiểu 2 lần/năm', 'recurring year×2'],
  ['Tối thiểu mỗi quý 01 lần', 'recurring quarter'],
  ['Năm 2 lần', 'recurring year×2'],
  ['tháng 2 lần', 'recurring month×2'],
  [
    'Báo cáo hằng tháng (trước ngày 20 hằng tháng), quý (trước ngày 20 của tháng cuối quý), năm (trước ngày 15/12)',
    'recurring month <20 in -1 «Báo cáo» | recurring quarter <20 in -1 «Báo cáo» | recurring year <15 in 12 «Báo cáo»',
  ],
  [
    'Trước ngày 20 hằng tháng; trước ngày 15 tháng cuối quý',
    'recurring month <20 in -1 | recurring quarter <15 in -1',
  ],
  ['Ngày 20 của tháng cuối quý', 'recurring quarter 20 in -1'],
  ['Trước ngày 10 của tháng đầu quý sau', 'recurring quarter <10 after 1'],
  ['Trước ngày 18 của tháng cuối kỳ báo cáo', 'recurring period <18 in -1'],
  ['Chậm nhất ngày 20 của tháng cuối kỳ báo cáo', 'recurring period 20 in -1'],
  ['Chậm nhất là ngày 25 hằng tháng', 'recurring month 25 in -1'],
  ['Ngày 14 hằng tháng', 'recurring month 14 in -1'],
  ['Ngày cuối cùng của quý', 'recurring quarter'],
  ['Thứ 6 hàng tuần', 'recurring week weekday 5'],
  ['15h thứ Năm hàng tuần', 'recurring week weekday 4 15:00'],
  ['Trước 10h00 thứ Hai hằng tuần', 'recurring week weekday 1 10:00'],
  ['Tháng 6,12 hằng năm', 'recurring year/M06 | recurring year/M12'],
  ['Hai tuần một lần', 'recurring 2week 2024-01-01..'],
  ['Mỗi quý một lần', 'recurring quarter'],
  ['Một năm hai lần', 'recurring year×2'],
  ['01 năm/lần', 'recurring year'],
  ['03 tháng/lần', 'recurring 3month'],
  ['12 tháng/lần', 'recurring year'],
  ['18 tháng một lần', 'recurring 18month 2024-01-01..'],
  ['2 năm một lần', 'recurring 2year 2024-01-01..'],
  ['1 lần/quý', 'recurring quarter'],
  ['04 lần/năm', 'recurring year×4'],
  ['Định kỳ tháng, quý, năm', 'recurring month | recurring quarter | recurring year'],
  ['Định kỳ hàng tháng', 'recurring month'],
  ['định kỳ quý', 'recurring quarter'],
  ['Định kỳ 6 tháng', 'recurring half'],
  ['Định kỳ 6 tháng/lần', 'recurring half'],
  ['định kỳ 06 tháng và hằng năm', 'recurring half | recurring year'],
  ['Định kỳ theo quy định', 'recurring period [theo quy định]'],
  ['Thường niên', 'recurring year'],
  ['Hằng năm theo kế hoạch của UBND tỉnh', 'recurring year [theo kế hoạch của UBND tỉnh]'],
  ['Tháng 11 hằng năm', 'recurring year/M11'],
  ['Quý IV hàng năm', 'recurring year/Q4'],
  ['Trước ngày 15 tháng 11 hằng năm', 'recurring year <15 in 11'],
  ['Cuối năm hằng năm', 'recurring year'],
  ['Chậm nhất là ngày cuối cùng của tháng đầu tiên của quý tiếp theo', 'recurring quarter last after 1'],
  ['chậm nhất ngày thứ 20 của tháng tiếp theo', 'recurring month 20 after 1'],
  [
    'Trước ngày 15 tháng 6 hằng năm đối với báo cáo 6 tháng; trước ngày 15 tháng 12 hằng năm đối với báo cáo năm',
    'recurring year <15 in 6 [đối với báo cáo 6 tháng] | recurring year <15 in 12 [đối với báo cáo năm]',
  ],
  ['ngày 10 của tháng kế tiếp', 'recurring month 10 after 1'],
  ['Chậm nhất ngày thứ 30 của tháng đầu quý sau', 'recurring quarter 30 after 1'],
  ['Báo cáo quý: chậm nhất 30 ngày kể từ ngày kết thúc quý', 'recurring quarter shift 30 day «Báo cáo quý»'],
  ['Chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo', 'recurring period 20 in -1'],
  ['Từ tháng 01 đến tháng 12 hằng năm', 'recurring year'],
  ['Theo từng năm', 'recurring year'],
  ['Vào tháng 6 và tháng 12 hằng năm', 'recurring year/M06 | recurring year/M12'],
  ['Vào ngày 15 hằng tháng', 'recurring month 15 in -1'],
  ['Vào ngày làm việc cuối cùng của tuần', 'recurring week weekday 5'],
  ['Ngày thứ Sáu cuối tháng', 'recurring month weekday 5 nth -1 in -1'],
  ['Ngày 25 tháng cuối mỗi quý', 'recurring quarter 25 in -1'],
  ['Ngày 25 tháng cuối của quý', 'recurring quarter 25 in -1'],
  [
    'Trước ngày 15 các tháng 3, 6, 9 và 12 hằng năm',
    'recurring year <15 in 3 | recurring year <15 in 6 | recurring year <15 in 9 | recurring year <15 in 12',
  ],
  [
    'Ngày 15 tháng 3, 6, 9 và 12 hằng năm',
    'recurring year 15 in 3 | recurring year 15 in 6 | recurring year 15 in 9 | recurring year 15 in 12',
  ],
  ['Hằng tháng (từ tháng 3 đến tháng 12)', 'recurring month 2024-03-01..2024-12-31'],
  ['Hằng tháng kể từ tháng 3/2024', 'recurring month 2024-03-01..'],
  ['Hằng tuần, hằng tháng', 'recurring week | recurring month'],
  ['Hàng tuần, tháng, quý, năm', 'recurring week | recurring month | recurring quarter | recurring year'],
  ['Định kỳ hàng tuần, hàng tháng', 'recurring week | recurring month'],
  ['Định kỳ hằng năm vào quý IV', 'recurring year/Q4'],
  ['Định kỳ vào ngày 15 hằng tháng', 'recurring month 15 in -1'],
  ['Định kỳ mỗi tháng 01 lần vào ngày 15', 'recurring month 15 in -1'],
  ['Ít nhất 2 lần/năm (quý II và quý IV)', 'recurring year/Q2 | recurring year/Q4'],
  ['02 lần/năm (6 tháng và năm)', 'recurring year/H1 | recurring year'],
  ['01 lần/năm, trước ngày 30/11', 'recurring year <30 in 11'],
  ['Tối thiểu 01 lần/năm vào quý III', 'recurring year/Q3'],
  ['Một lần mỗi quý', 'recurring quarter'],
  ['Mỗi tháng ít nhất một lần', 'recurring month'],
  ['Mỗi tuần 02 buổi', 'recurring week×2'],
  ['2 đợt/năm', 'recurring year×2'],
  ['2 kỳ/năm', 'recurring year×2'],
  ['02 kỳ/năm', 'recurring year×2'],
  ['Sáng thứ 2 hằng tuần', 'recurring week weekday 1 sáng'],
  ['Thứ 2 đầu tháng', 'recurring month weekday 1 nth 1 in -1'],
  ['Thứ Hai tuần đầu tiên của tháng', 'recurring month weekday 1 nth 1 in -1'],
  ['Tuần cuối tháng', 'recurring month week -1 in -1'],
  ['Tuần thứ hai của tháng', 'recurring month week 2 in -1'],
  ['Trước 17h hằng ngày', 'recurring day 17:00'],
  ['17 giờ hằng ngày', 'recurring day 17:00'],
  ['16h00 thứ Sáu hằng tuần', 'recurring week weekday 5 16:00'],
  ['Đầu quý', 'recurring quarter 1 in 1'],
  ['Từ 15/11 đến 15/12 hằng năm', 'recurring year 15 in 12'],
  ['Từ ngày 15/11 đến ngày 15/12 hằng năm', 'recurring year 15 in 12'],
  ['Tháng 10 - 11 hằng năm', 'recurring year last in 11'],
  ['Quý III-IV hằng năm', 'recurring year/H2'],
  ['Cuối mỗi tuần', 'recurring week weekday 7'],
  ['Đầu mỗi tuần', 'recurring week weekday 1'],
  ['2 lần/năm: tháng 6 và tháng 12', 'recurring year/M06 | recurring year/M12'],
  ['2 lần/năm, vào quý II và quý IV', 'recurring year/Q2 | recurring year/Q4'],
  ['02 lần/năm, trước ngày 15/6 và 15/12', 'recurring year <15 in 6 | recurring year <15 in 12'],
  ['Chậm nhất ngày thứ 20 của tháng tiếp theo', 'recurring month 20 after 1'],
  ['Theo tháng, quý', 'recurring month | recurring quarter'],
  ['Theo từng quý', 'recurring quarter'],
  ['Hằng tháng quý II', 'recurring month 2024-04-01..2024-06-30'],
  ['Trước 15 tháng cuối quý', 'recurring quarter <15 in -1'],
  ['ngày 6 tháng đầu năm', 'recurring year 6 in 1'],
  ['Hằng quý (2025)', 'recurring quarter 2025-01-01..2025-12-31'],
  ['Hằng năm, trước ngày 15/12@2022-2025', 'recurring year <15 in 12'],
  ['Quý IV hằng năm@2022-2025', 'recurring year/Q4'],
  ['Tháng 6, tháng 12 hằng năm@2022-2025', 'recurring year/M06 | recurring year/M12'],
  [
    'Báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)',
    'recurring year/H1 <15 in -1 «Báo cáo» | recurring year <15 in 12 «Báo cáo»',
  ],
  [
    'Báo cáo quý (trước ngày 15 tháng cuối quý), 6 tháng (trước 15/6), năm (trước 15/12)',
    'recurring quarter <15 in -1 «Báo cáo» | recurring year/H1 <15 in -1 «Báo cáo» | recurring year <15 in 12 «Báo cáo»',
  ],
  ['Định kỳ: 6 tháng, năm', 'recurring half | recurring year'],
  [
    'Hằng quý, 6 tháng, năm (trước ngày 15 của tháng cuối kỳ)',
    'recurring quarter <15 in -1 | recurring half <15 in -1 | recurring year <15 in -1',
  ],
  [
    'Hằng tháng, trước ngày 25; hằng quý, trước ngày 25 tháng cuối quý; hằng năm, trước ngày 15/12',
    'recurring month <25 in -1 | recurring quarter <25 in -1 | recurring year <15 in 12',
  ],
  [
    'Trước 15/3, 15/6, 15/9, 15/12 hằng năm',
    'recurring year <15 in 3 | recurring year <15 in 6 | recurring year <15 in 9 | recurring year <15 in 12',
  ],
  ['Ngày 30 tháng 6 và 31 tháng 12 hằng năm', 'recurring year 30 in 6 | recurring year 31 in 12'],
  ['Trước 30/6 và 31/12 hằng năm', 'recurring year <30 in 6 | recurring year <31 in 12'],
  ['Cuối các quý', 'recurring quarter'],
  ['Đầu mỗi năm', 'recurring year 1 in 1'],
  ['Ngày 01 hằng tháng và ngày 15 hằng tháng', 'recurring month 1 in -1 | recurring month 15 in -1'],
  ['Ngày 01 và 15 hằng tháng', 'recurring month 1 in -1 | recurring month 15 in -1'],
  ['Từ quý I đến quý IV hằng năm', 'recurring year'],
  ['Từ ngày 10 đến ngày 15 hằng tháng', 'recurring month 15 in -1'],
  ['Từ ngày 01 đến ngày 05 của tháng sau', 'recurring month 5 after 1'],
  ['Ngày 10 - 15 hằng tháng', 'recurring month 15 in -1'],
  ['6 tháng/năm', 'recurring half | recurring year'],
  ['Báo cáo hằng tháng trước ngày 20', 'recurring month <20 in -1 «Báo cáo»'],
  ['Báo cáo hằng quý trước ngày 20 của tháng cuối quý', 'recurring quarter <20 in -1 «Báo cáo»'],
  [
    'Gửi báo cáo về Sở Nội vụ trước ngày 15/12 hằng năm',
    'recurring year <15 in 12 «Gửi báo cáo về Sở Nội vụ»',
  ],
  [
    'Trước ngày 20 hằng tháng (nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp)',
    'recurring month <20 in -1 [nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp]',
  ],
  ['Hàng năm@2018', 'recurring year'],
  ['02 lần/năm (tháng 6 và tháng 12)', 'recurring year/M06 | recurring year/M12'],
  ['2 lần/tuần (thứ Hai, thứ Năm)', 'recurring week weekday 1 | recurring week weekday 4'],
  ['Mỗi tháng 02 lần vào ngày 05 và ngày 20', 'recurring month 5 in -1 | recurring month 20 in -1'],
  ['Hằng tuần, vào chiều thứ Năm', 'recurring week weekday 4 chiều'],
  ['Hằng tuần (trước 10 giờ thứ Sáu)', 'recurring week weekday 5 10:00'],
  ['Báo cáo định kỳ hằng năm: chậm nhất ngày 14 tháng 12 hằng năm', 'recurring year 14 in 12'],
  ['02 tháng/lần, vào tuần cuối tháng', 'recurring 2month week -1 in -1'],
  ['Hằng năm, đến hết năm 2025@2022-2025', 'recurring year ..2025-12-31'],
  ['Thứ Năm của tuần cuối hằng tháng', 'recurring month weekday 4 nth -1 in -1'],
  ['3 tháng một lần, ngày 15 tháng đầu', 'recurring 3month 15 in 1'],
  [
    'Hằng quý (tháng 3, 6, 9, 12)',
    'recurring year/M03 | recurring year/M06 | recurring year/M09 | recurring year/M12',
  ],
  ['6 tháng một lần (tháng 6, tháng 12)', 'recurring year/M06 | recurring year/M12'],
  ['6 tháng một lần (tháng 6)', 'recurring half | window 2024-06-01..2024-06-30 !!'],
  ['Các ngày thứ Ba và thứ Năm hằng tuần', 'recurring week weekday 2 | recurring week weekday 4'],
  ['Báo cáo nhanh hằng ngày trước 15 giờ', 'recurring day 15:00 «Báo cáo nhanh»'],
  [
    'Một năm hai đợt: đợt 1 tháng 4, đợt 2 tháng 10',
    'recurring year/M04 «đợt 1» | recurring year/M10 «đợt 2»',
  ],
  ['Trước ngày 10 của tháng thứ hai quý sau', 'recurring quarter <10 after 2'],
  ['Không chậm hơn 05 ngày làm việc đầu tháng sau', 'recurring month workday 5 after 1'],

  [
    'Báo cáo tháng: chậm nhất vào ngày 12 của tháng tiếp theo ngay sau kỳ báo cáo',
    'recurring month 12 after 1 «Báo cáo tháng»',
  ],
  [
    'Báo cáo quý: chậm nhất vào ngày 18 của tháng đầu quý tiếp theo ngay sau kỳ báo cáo; báo cáo năm: chậm nhất vào ngày 20 của tháng đầu năm tiếp theo ngay sau kỳ báo cáo',
    'recurring quarter 18 after 1 «Báo cáo quý» | recurring year 20 after 1 «báo cáo năm»',
  ],
  ['Trước ngày 10 tháng đầu của quý sau quý báo cáo', 'recurring quarter <10 after 1'],
  ['Trước ngày 10 tháng tiếp theo quý báo cáo', 'recurring quarter <10 after 1'],
  [
    'Chậm nhất là ngày 20 của tháng tiếp theo (khai theo tháng); ngày cuối cùng của tháng đầu quý tiếp theo (khai theo quý)',
    'recurring month 20 after 1 [khai theo tháng] | recurring quarter last after 1 [khai theo quý]',
  ],

  ['Trước ngày 05 của tháng tiếp theo kỳ báo cáo', 'recurring period <5 after 1'],
  ['Ngày 10 tháng sau kỳ báo cáo', 'recurring period 10 after 1'],

  ['vào ngày thứ sáu của tuần lễ cuối tháng@2004', 'recurring month weekday 5 nth -1 in -1'],
  ['mỗi năm thực hiện 2 kỳ báo cáo@2018', 'unread “mỗi năm thực hiện 2 kỳ báo cáo”'],

  [
    'định kỳ hằng năm (kỳ báo cáo tính từ ngày 01/01 đến ngày 31/12) trước ngày 05/01 của năm tiếp theo@2022',
    'recurring year <5 after 1 [kỳ báo cáo tính từ ngày 01/01 đến ngày 31/12]',
  ],
  [
    'định kỳ 6 tháng, hằng năm, đầu kỳ, giữa kỳ, cuối kỳ hoặc đột xuất khi cần thiết@2022',
    'recurring half | recurring year | recurring period 1 in 1 [giữa kỳ] | recurring period | event when “cần thiết”',
  ],

  ['Mỗi tháng họp 1 lần', 'recurring month'],
  ['Mỗi tháng họp 2 lần', 'recurring month×2'],
  ['Mỗi năm tổ chức ít nhất 02 lần', 'recurring year×2'],
  ['Hằng năm kiểm tra 02 lần', 'recurring year×2'],
  ['Mỗi tuần trực 02 buổi', 'recurring week×2'],
  ['Hằng quý, kiểm tra 01 lần', 'recurring quarter'],
  ['Từ năm 2025: trước 15/12', 'recurring year <15 in 12 2025-01-01..'],
  ['Từ năm 2025 trở đi: Quý II', 'recurring year/Q2 2025-01-01..'],
  ['Năm 2024 và các năm tiếp theo: trước ngày 15/12@2024-2026', 'recurring year <15 in 12 2024-01-01..'],
  ['từ năm 2025, trước ngày 15/12/2025', 'continuous 2025-01-01.. | deadline 2025-12-14<'],
  [
    'hằng quý, 06 tháng phải được công khai chậm nhất là 15 ngày, kể từ ngày kết thúc quý và 06 tháng',
    'recurring quarter shift 15 day «phải được công khai» | recurring half shift 15 day «phải được công khai»',
  ],
  [
    'chậm nhất 02 ngày làm việc tiếp theo ngay sau ngày cuối cùng của kỳ báo cáo',
    'recurring period shift 2 workday',
  ],
  ['Chậm nhất vào ngày hai mươi lăm (25) hàng tháng', 'recurring month 25 in -1'],
  ['Thường trực Ban Chỉ đạo họp hằng quý', 'recurring quarter «Thường trực Ban Chỉ đạo họp»'],

  ['ngày làm việc cuối cùng của tháng 6 hằng năm', 'recurring year workday -1 in 6'],
  [
    'Lãnh đạo tiếp công dân vào ngày 10 và ngày 25 hằng tháng',
    'recurring month 10 in -1 «Lãnh đạo tiếp công dân» | recurring month 25 in -1 «Lãnh đạo tiếp công dân»',
  ],
  ['tiếp công dân định kỳ ít nhất 02 ngày trong 01 tháng', 'recurring month×2 «tiếp công dân»'],
  ['Chủ tịch UBND huyện mỗi tháng ít nhất hai ngày', 'recurring month×2 «Chủ tịch UBND huyện»'],
  ['ít nhất 01 ngày trong 01 tuần', 'recurring week'],
  ['ít nhất 03 ngày một lần', 'recurring 3day 2024-01-01..'],
  ['Sinh hoạt tổ chuyên môn 2 lần/tháng', 'recurring month×2 «Sinh hoạt tổ chuyên môn»'],
  ['Họp giao ban mỗi tuần một lần vào sáng thứ Hai', 'recurring week weekday 1 sáng «Họp giao ban»'],
  ['Hàng ngày, kể cả thứ Bảy, Chủ nhật và ngày lễ', 'recurring day [kể cả thứ Bảy, Chủ nhật và ngày lễ]'],
  [
    'Hàng quý thực hiện báo cáo tình hình sử dụng chứng từ khấu trừ (theo phụ lục đính kèm Thông tư này) chậm nhất là ngày 30 của tháng đầu quý sau',
    'recurring quarter 30 after 1',
  ],
  [
    'ngày 20 tháng sau đối với trường hợp khai theo tháng',
    'recurring month 20 after 1 [đối với trường hợp khai theo tháng]',
  ],
  [
    'Báo cáo tháng: các đơn vị gửi báo cáo chậm nhất vào ngày 12 của tháng tiếp theo ngay sau kỳ báo cáo',
    'recurring month 12 after 1 «Báo cáo tháng; các đơn vị gửi báo cáo»',
  ],

  ['Mỗi quý họp một lần vào tuần cuối của tháng cuối quý', 'recurring quarter week -1 in -1'],
  ['Mỗi năm tổ chức 02 lần vào tháng 6 và tháng 12', 'recurring year/M06 | recurring year/M12'],

  [
    'trước ngày 05/01 hằng năm (cho kỳ báo cáo của năm trước liền kề)',
    'recurring year <5 in 1 [cho kỳ báo cáo của năm trước liền kề]',
  ],

  ['Ngày 29 tháng cuối của quý tiếp theo', 'recurring quarter 29 after 3'],

  [
    'Ngày 25 hằng tháng; riêng tháng 12 trước ngày 15',
    'recurring month 25 in -1 | deadline 2024-12-14< «riêng tháng 12» !!',
  ],
  [
    'Hàng tháng, riêng tháng 12 trước ngày 20/12',
    'recurring month | deadline 2024-12-19< «riêng tháng 12» !!',
  ],
  [
    'Trước ngày 25 hằng tháng, riêng tháng Hai trước ngày 20',
    'recurring month <25 in -1 | deadline 2024-02-19< «riêng tháng Hai» !!',
  ],
  [
    'Các tháng 1, 3, 5, 7, 9, riêng tháng 11 trước ngày 15',
    'window 2024-01-01..2024-01-31 | window 2024-03-01..2024-03-31 | window 2024-05-01..2024-05-31 | window 2024-07-01..2024-07-31 | window 2024-09-01..2024-09-30 | deadline 2024-11-14< «riêng tháng 11»',
  ],
  [
    'Ngày 25 hằng tháng, riêng tháng 02 vào ngày 30',
    'recurring month 25 in -1 | unread “vào ngày 30” «riêng tháng 02» !!',
  ],
  [
    'Vào thứ Năm hàng tuần báo cáo Thường trực Tỉnh ủy',
    'recurring week weekday 4 [báo cáo Thường trực Tỉnh ủy]',
  ],

  [
    'Trước ngày 15 hằng tháng, riêng tháng 12 trước ngày 10',
    'recurring month <15 in -1 | deadline 2024-12-09< «riêng tháng 12» !!',
  ],

  [
    'Báo cáo tháng gửi trước ngày 15; báo cáo quý gửi trước ngày 15 của tháng cuối quý',
    'recurring month <15 in -1 «Báo cáo tháng gửi» | recurring quarter <15 in -1 «báo cáo quý gửi»',
  ],
  ['6 tháng/lần, bắt đầu từ tháng 3', 'recurring 6month 2024-03-01..'],
  ['6 tháng/lần, bắt đầu từ tháng 7', 'recurring half 2024-07-01..'],
  ['Trong tháng 6 mỗi tuần một lần', 'recurring week 2024-06-01..2024-06-30'],
  ['Trong năm 2024 mỗi quý một lần', 'recurring quarter 2024-01-01..2024-12-31'],
  ['Trong tháng 6, mỗi tuần một lần', 'recurring week 2024-06-01..2024-06-30'],
  [
    'Các thời điểm 01/01, 01/4, 01/7 và 01/10 hằng năm',
    'recurring year 1 in 1 «Các thời điểm» | recurring year 1 in 4 «Các thời điểm» | recurring year 1 in 7 «Các thời điểm» | recurring year 1 in 10 «Các thời điểm»',
  ],
  [
    'Ngày 15 hằng tháng, nếu trùng ngày nghỉ thì tiếp vào ngày làm việc liền kề sau đó',
    'recurring month 15 in -1 [nếu trùng ngày nghỉ thì tiếp vào ngày làm việc liền kề sau đó]',
  ],

  ['Nộp tờ khai D02 trước ngày 20 hàng tháng', 'recurring month <20 in -1 «Nộp tờ khai D02»'],
  [
    'Chi trả lương hưu, trợ cấp BHXH từ ngày 02 đến ngày 10 hằng tháng',
    'recurring month 10 in -1 «Chi trả lương hưu, trợ cấp BHXH»',
  ],
  ['Quý II, hằng tuần', 'recurring week 2024-04-01..2024-06-30'],
  [
    'Quan trắc nước thải định kỳ 03 tháng/lần, khí thải 06 tháng/lần',
    'recurring 3month «Quan trắc nước thải» | recurring half «khí thải»',
  ],
  [
    'Tổ chức khám sức khỏe cho người lao động ít nhất mỗi năm một lần, lao động nặng nhọc ít nhất 06 tháng một lần',
    'recurring year «Tổ chức khám sức khỏe cho người lao động» | recurring half «lao động nặng nhọc»',
  ],
  [
    'Báo cáo kết quả giải ngân vốn đầu tư công hằng tháng gửi về Sở Kế hoạch và Đầu tư trước ngày 25',
    'recurring month <25 in -1 «Báo cáo kết quả giải ngân vốn đầu tư công»',
  ],
  [
    'Báo cáo công tác bảo vệ môi trường hằng năm gửi trước ngày 15/01 của năm tiếp theo',
    'recurring year <15 after 1 «Báo cáo công tác bảo vệ môi trường»',
  ],
  [
    'Chỉ số giá xây dựng tháng công bố chậm nhất ngày 10 của tháng sau',
    'recurring month 10 after 1 «Chỉ số giá xây dựng tháng công bố»',
  ],
  [
    'Công bố chỉ số giá xây dựng quý trước ngày 15 tháng đầu quý sau, chỉ số giá năm trước ngày 15 tháng 01 năm sau',
    'recurring quarter <15 after 1 «Công bố chỉ số giá xây dựng quý» | deadline 2025-01-14< «chỉ số giá năm»',
  ],
  [
    'Gửi hỏa tốc đến Văn phòng Chính phủ trước 14 giờ 00 hàng ngày',
    'recurring day 14:00 «Gửi hỏa tốc đến Văn phòng Chính phủ»',
  ],
  ['Vệ sinh ba ngày một lần', 'recurring 3day 2024-01-01.. «Vệ sinh»'],
  ['Kiểm tra an toàn hồ đập hai năm một lần', 'recurring 2year 2024-01-01.. «Kiểm tra an toàn hồ đập»'],
  [
    'Theo giấy phép môi trường (thường 03 tháng/lần)',
    'event under “giấy phép môi trường” | unread “thường 03 tháng/lần”',
  ],
  [
    'Báo cáo công tác tiếp công dân quý gửi Thanh tra tỉnh chậm nhất ngày 15 của tháng cuối kỳ báo cáo',
    'recurring quarter 15 in -1 «Báo cáo công tác tiếp công dân quý gửi Thanh tra tỉnh»',
  ],
  [
    'Báo cáo dịp Tết trước 13 giờ 30 hằng ngày, từ ngày 08/02 đến 14/02/2024',
    'event when “Tết” «Báo cáo» | recurring day 13:30 2024-02-08..2024-02-14 «Báo cáo»',
  ],

  [
    'Trước ngày 20 hằng tháng nhập số liệu, ngày 25 gửi báo cáo',
    'recurring month <20 in -1 [nhập số liệu] | recurring month 25 in -1 [gửi báo cáo]',
  ],
  ['Trước ngày 20 và ngày 25 hằng tháng', 'recurring month <20 in -1 | recurring month <25 in -1'],
  ['Báo cáo tuần gửi vào thứ Sáu', 'recurring week weekday 5 «Báo cáo tuần gửi»'],
  ['Báo cáo tuần: trước 14h00 ngày thứ Tư tuần kế tiếp', 'recurring week weekday 3 14:00 «Báo cáo tuần»'],
  ['thứ Ba tuần sau', 'unread “thứ Ba tuần sau”'],
  [
    'Báo cáo cập nhật tình hình ổ dịch: trước 12:00 giờ hằng ngày',
    'recurring day 12:00 «Báo cáo cập nhật tình hình ổ dịch»',
  ],
  [
    'Kế hoạch công tác tháng sau gửi trước ngày 25 hàng tháng',
    'recurring month <25 in -1 «Kế hoạch công tác tháng sau gửi»',
  ],
  [
    'Tháng hành động vì trẻ em được tổ chức vào tháng 6 hằng năm',
    'recurring year/M06 «Tháng hành động vì trẻ em được tổ chức»',
  ],
  ['Phát sinh / Quý', 'event when “Phát sinh” | unread “Quý”'],

  [
    'Tổ chức đối thoại định kỳ tại nơi làm việc ít nhất 01 năm một lần',
    'unread “Tổ chức đối thoại định kỳ tại nơi làm việc ít nhất 01 năm một lần”',
  ],
  [
    'Chủ tịch UBND xã tiếp công dân vào thứ Năm hằng tuần tại trụ sở',
    'recurring week weekday 4 «Chủ tịch UBND xã tiếp công dân» [tại trụ sở]',
  ],
  ['phun khử khuẩn hằng tuần', 'recurring week «phun khử khuẩn»'],
  [
    'Đăng ký nghĩa vụ quân sự lần đầu cho nam công dân đủ 17 tuổi trong tháng 4 hằng năm',
    'recurring year/M04 «Đăng ký nghĩa vụ quân sự lần đầu cho nam công dân đủ 17 tuổi»',
  ],

  ['hằng năm, trước tuần cuối tháng 12', 'recurring year <week -1 in -1'],
  ['hằng năm, trước tuần đầu tháng 3', 'recurring year <1 in 3'],
  ['trước tuần cuối tháng 12 hằng năm', 'recurring year <week -1 in -1'],

  [
    'Thanh tra tỉnh tham mưu báo cáo tháng (trước ngày 15), quý, 6 tháng và năm (trước ngày 10 tháng cuối kỳ)',
    'recurring month <15 in -1 «Thanh tra tỉnh tham mưu báo cáo» | recurring quarter <10 in -1 «Thanh tra tỉnh tham mưu báo cáo» | recurring half <10 in -1 «Thanh tra tỉnh tham mưu báo cáo» | recurring year <10 in -1 «Thanh tra tỉnh tham mưu báo cáo»',
  ],
  [
    'Các địa phương báo cáo nhanh thiệt hại trước 16 giờ hằng ngày về Văn phòng thường trực',
    'recurring day 16:00 «Các địa phương báo cáo nhanh thiệt hại» [về Văn phòng thường trực]',
  ],
  ['trước 17 giờ mỗi thứ Sáu', 'recurring week weekday 5 17:00'],
  [
    'Vào các ngày 05, 15, 25 hằng tháng',
    'recurring month 5 in -1 | recurring month 15 in -1 | recurring month 25 in -1',
  ],

  [
    'Trước ngày 10 tháng đầu quý, 20 tháng cuối quý',
    'recurring quarter <10 in 1 | recurring quarter <20 in -1',
  ],
  ['Báo thuế hàng tháng, chậm nhất là ngày 20 tháng kế tiếp', 'recurring month 20 after 1 «Báo thuế»'],
  [
    'Phong trào 5S: chấm điểm thứ Sáu hằng tuần, tổng hợp ngày 05 tháng sau',
    'recurring week weekday 5 «Phong trào 5S; chấm điểm» | recurring month 5 after 1 «tổng hợp»',
  ],

  [
    'Báo cáo tháng gửi trước ngày 20, quý trước ngày 22 của tháng cuối quý, năm trước ngày 15 tháng 12',
    'recurring month <20 in -1 «Báo cáo tháng gửi» | recurring quarter <22 in -1 «Báo cáo tháng gửi» | deadline 2024-12-14< «năm»',
  ],
  ['trong năm vào tháng 01 hằng năm', 'unread “trong năm vào tháng 01 hằng năm”'],
  [
    '6 tháng trước ngày 10, năm trước ngày 05 của tháng cuối kỳ',
    'unread “6 tháng trước ngày 10” | recurring year <5 in -1',
  ],

  [
    'Báo cáo quý, 6 tháng, năm gửi Sở Nội vụ trước ngày 12 của tháng cuối kỳ báo cáo',
    'recurring quarter <12 in -1 «Báo cáo» | recurring half <12 in -1 «Báo cáo» | recurring year <12 in -1 «Báo cáo»',
  ],
  [
    'Các sở, ban, ngành gửi báo cáo quý, 6 tháng, năm về Sở Nội vụ trước ngày 12 của tháng cuối kỳ báo cáo',
    'recurring quarter <12 in -1 «Các sở, ban, ngành gửi báo cáo» | recurring half <12 in -1 «Các sở, ban, ngành gửi báo cáo» | recurring year <12 in -1 «Các sở, ban, ngành gửi báo cáo»',
  ],
  [
    'Đơn vị báo cáo quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo',
    'recurring quarter <12 in -1 «Đơn vị báo cáo» | recurring half <12 in -1 «Đơn vị báo cáo» | recurring year <12 in -1 «Đơn vị báo cáo»',
  ],
  [
    'Báo cáo 6 tháng và năm gửi trước ngày 20/5 và 20/11',
    'unread “Báo cáo 6 tháng và năm gửi” | deadline 2024-05-19< | deadline 2024-11-19<',
  ],
  [
    'Các đơn vị gửi báo cáo tháng về Sở trước ngày 20',
    'recurring month <20 in -1 «Các đơn vị gửi báo cáo tháng về Sở»',
  ],
  [
    'Báo cáo tháng, quý, năm nộp chậm nhất 05 ngày sau khi kết thúc kỳ',
    'recurring month shift 5 day «Báo cáo» | recurring quarter shift 5 day «Báo cáo» | recurring year shift 5 day «Báo cáo»',
  ],

  ['02 tuần/lần vào thứ Sáu', 'recurring 2week weekday 5 2024-01-01..'],
  ['Hai tuần một lần, vào chiều thứ Sáu', 'recurring 2week weekday 5 chiều 2024-01-01..'],
  [
    'Hằng ngày, trước 16 giờ, từ ngày 25/01 đến ngày 15/02/2024',
    'recurring day 16:00 2024-01-25..2024-02-15',
  ],
  ['Họp thường niên mỗi năm một lần', 'recurring year «Họp»'],
  [
    'Chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm dương lịch hoặc năm tài chính',
    'recurring year last after 3',
  ],
  ['Hằng năm, trong quý I của năm liền kề sau năm đánh giá', 'recurring year last after 3'],

  ['Định kỳ 6 tháng một lần (vào tháng 3, tháng 9 hằng năm)', 'recurring year/M03 | recurring year/M09'],
  ['6 tháng/lần, vào tháng 3 và tháng 9 hằng năm', 'recurring year/M03 | recurring year/M09'],
  [
    'Nhiều nhất 02 lần/năm đối với mỗi cơ quan được kiểm tra',
    'unread “Nhiều nhất 02 lần/năm đối với mỗi cơ quan được kiểm tra”',
  ],

  ['Định kỳ 6 tháng/lần, vào tháng 5 và tháng 11', 'recurring year/M05 | recurring year/M11'],
  [
    '2 lần/năm (tháng 3, tháng 6, tháng 9)',
    'recurring year×2 | window 2024-03-01..2024-03-31 | window 2024-06-01..2024-06-30 | window 2024-09-01..2024-09-30 !!',
  ],
  [
    '04 kỳ/năm (quý I, 6 tháng, 9 tháng, năm)',
    'recurring year/Q1 | recurring year/H1 | recurring year/9M | recurring year',
  ],
  [
    'Hằng tháng (bao gồm cả tháng không phát sinh), trước ngày 05 tháng sau',
    'recurring month <5 after 1 [bao gồm cả tháng không phát sinh]',
  ],
  [
    'Theo tháng, theo quý; trước ngày 25 của tháng và trước ngày 25 của tháng cuối quý',
    'recurring month <25 in -1 | recurring quarter <25 in -1',
  ],
  [
    'Cấp huyện chậm nhất 05 ngày, cấp tỉnh chậm nhất 10 ngày sau khi kết thúc quý',
    'recurring quarter shift 5 day «Cấp huyện» | recurring quarter shift 10 day «cấp tỉnh»',
  ],
  [
    'Hằng quý, vào tháng 3, tháng 6, tháng 9 và tháng 12',
    'recurring year/M03 | recurring year/M06 | recurring year/M09 | recurring year/M12',
  ],
  [
    'Lần đầu trước ngày 30/4/2024; các lần sau trước ngày 20 hằng tháng',
    'deadline 2024-04-29< «Lần đầu» | recurring month <20 in -1 2024-05-01.. «các lần sau»',
  ],
  [
    'Lần đầu trước 15/3, các lần sau hằng quý',
    'deadline 2024-03-14< «Lần đầu» | recurring quarter 2024-03-16.. «các lần sau»',
  ],
  [
    'Đợt 1 trong quý I; các đợt tiếp theo 06 tháng/lần',
    'window 2024-01-01..2024-03-31 «Đợt 1» | unread “06 tháng/lần” «các đợt tiếp theo»',
  ],
  ['05 năm/lần, lần đầu năm 2025@2024-2030', 'unread “05 năm/lần, lần đầu năm 2025”'],
  [
    'Trước 30/6/2024, sau đó ngày 15 tháng cuối quý',
    'deadline 2024-06-29< | recurring quarter 15 in -1 2024-07-01..',
  ],
  [
    'Từ ngày 01 đến ngày 05 các tháng 4, 7, 10 hằng năm',
    'recurring year 5 in 4 | recurring year 5 in 7 | recurring year 5 in 10',
  ],

  [
    'Báo cáo định kỳ quý I, 6 tháng, 9 tháng và năm',
    'recurring year/Q1 | recurring year/H1 | recurring year/9M | recurring year',
  ],
  [
    'Định kỳ quý I, II, III, IV',
    'recurring year/Q1 | recurring year/Q2 | recurring year/Q3 | recurring year/Q4',
  ],
  ['định kỳ tháng 6 và tháng 12', 'recurring year/M06 | recurring year/M12'],
  ['Định kỳ 6 tháng, 9 tháng và năm', 'recurring year/H1 | recurring year/9M | recurring year'],

  [
    'Lần 1 trong tháng 5, lần 2 trong tháng 10 hằng năm',
    'recurring year/M05 «Lần 1» | recurring year/M10 «lần 2»',
  ],
  ['Quý IV hằng năm, trước ngày 30/6', 'recurring year/Q4 | deadline 2024-06-29< !!'],
  ['Quý IV hằng năm, trước ngày 15/12', 'recurring year <15 in 12'],

  [
    'Báo cáo quý III gửi trước ngày 20 của tháng cuối kỳ báo cáo',
    'recurring year/Q3 <20 in -1 «Báo cáo quý III gửi»',
  ],
  [
    'Báo cáo quý I và báo cáo quý III được gửi muộn nhất trong ngày 20 của tháng cuối kỳ báo cáo',
    'recurring year/Q1 20 in -1 «Báo cáo» | recurring year/Q3 20 in -1 «báo cáo quý III được gửi»',
  ],
  [
    'Báo cáo tuần: chậm nhất là 14 giờ ngày thứ 5 của tuần báo cáo',
    'recurring week weekday 4 14:00 «Báo cáo tuần»',
  ],

  [
    'Ngày 01 và 16 hằng tháng, từ ngày 16/5 đến ngày 16/10 (mùa mưa bão)',
    'recurring month 1 in -1 2024-05-16..2024-10-16 | recurring month 16 in -1 2024-05-16..2024-10-16 [mùa mưa bão]',
  ],
  [
    'Ngày 10, 20, 30 hằng tháng từ tháng 5 đến tháng 10',
    'recurring month 10 in -1 2024-05-01..2024-10-31 | recurring month 20 in -1 2024-05-01..2024-10-31 | recurring month 30 in -1 2024-05-01..2024-10-31',
  ],

  [
    'Ngày 10 và 25 hằng tháng (trước 15 giờ)',
    'recurring month 10 in -1 15:00 | recurring month 25 in -1 15:00',
  ],
  [
    'Thứ Hai và thứ Năm hằng tuần (trước 15 giờ)',
    'recurring week weekday 1 15:00 | recurring week weekday 4 15:00',
  ],

  ['Từ tháng 3/2024, 06 tháng một lần', 'recurring 6month 2024-03-01..'],

  ['Hằng tháng trong quý II và quý III/2024', 'recurring month 2024-04-01..2024-09-30'],
  [
    'Hằng tháng trong quý II và quý IV/2024',
    'recurring month 2024-04-01..2024-06-30 | recurring month 2024-10-01..2024-12-31',
  ],
  ['Hằng tuần trong tháng 5 và tháng 6', 'recurring week 2024-05-01..2024-06-30'],
  ['Định kỳ hàng quý, kết thúc trước ngày 30/11/2024', 'recurring quarter ..2024-11-29'],
  ['Hằng tháng, kết thúc trong tháng 11', 'recurring month ..2024-11-30'],
  ['T12 hàng năm', 'recurring year/M12'],
  ['T6 hằng tuần', 'recurring week weekday 5'],
  ['Ngày 15 hàng tháng, thực hiện từ kỳ báo cáo tháng 5/2024', 'recurring month 15 in -1 2024-05-01..'],
  ['Hằng tuần, trong thời gian cao điểm từ 15/5 đến 15/6/2024', 'recurring week 2024-05-15..2024-06-15'],
  [
    'giao Công an huyện duy trì chế độ báo cáo nhanh vào chiều thứ Sáu hằng tuần',
    'recurring week weekday 5 chiều «giao Công an huyện duy trì chế độ báo cáo nhanh»',
  ],

  [
    'Ngày 15 hằng tháng, nếu trùng ngày nghỉ thì vào ngày làm việc tiếp theo',
    'recurring month 15 in -1 [nếu trùng ngày nghỉ thì vào ngày làm việc tiếp theo]',
  ],

  [
    'Báo cáo CCHC gửi Sở Nội vụ: quý - trước ngày 10 tháng cuối quý; năm - trước ngày 05/12',
    'recurring quarter <10 in -1 «Báo cáo CCHC gửi Sở Nội vụ» | deadline 2024-12-04< «năm»',
  ],
  [
    'Công khai kết quả giải quyết hồ sơ chậm nhất 16h30 thứ Sáu hằng tuần trên Zalo OA của Sở',
    'recurring week weekday 5 16:30 «Công khai kết quả giải quyết hồ sơ» [trên Zalo OA của Sở]',
  ],
  ['Sinh hoạt Ngày Pháp luật vào ngày 09 hàng tháng', 'recurring month 9 in -1 «Sinh hoạt Ngày Pháp luật»'],
  [
    'Hiệu chuẩn thiết bị đo liều định kỳ 02 năm 01 lần',
    'recurring 2year 2024-01-01.. «Hiệu chuẩn thiết bị đo liều»',
  ],

  [
    'Báo cáo tháng, quý, năm: gửi trước ngày 25 của tháng cuối kỳ báo cáo',
    'recurring month <25 in -1 «Báo cáo tháng, quý, năm; gửi» | recurring quarter <25 in -1 «Báo cáo tháng, quý, năm; gửi» | recurring year <25 in -1 «Báo cáo tháng, quý, năm; gửi»',
  ],
  [
    'Báo cáo quý, năm: Sở Nội vụ tổng hợp, gửi trước ngày 25 của tháng cuối kỳ',
    'recurring quarter <25 in -1 «Báo cáo quý, năm; Sở Nội vụ tổng hợp, gửi» | recurring year <25 in -1 «Báo cáo quý, năm; Sở Nội vụ tổng hợp, gửi»',
  ],
  [
    'Quý, 6 tháng, năm: gửi trước ngày 18 của tháng cuối kỳ',
    'recurring quarter <18 in -1 | recurring half <18 in -1 | recurring year <18 in -1',
  ],
  [
    'trước ngày 05/06 (định kỳ 6 tháng) và trước ngày 05/12 (định kỳ hằng năm)',
    'deadline 2024-06-04< [định kỳ 6 tháng] | recurring year <5 in 12',
  ],
  ['15/6 (6 tháng một lần)', 'deadline 2024-06-15 | recurring half'],
  [
    'Báo cáo kết quả năm trước, gửi trước ngày 15/02 hằng năm',
    'recurring year <15 in 2 «Báo cáo kết quả năm trước; gửi»',
  ],
  [
    'Báo cáo tháng: chốt số liệu ngày 25, gửi trước ngày 28',
    'unread “ngày 25” «Báo cáo tháng; chốt số liệu» | recurring month <28 in -1 «gửi»',
  ],
  [
    'định kỳ 06 tháng/lần được Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng kiểm định',
    'recurring half [được Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng kiểm định]',
  ],
  ['cần thực hiện quan trắc định kỳ hằng năm', 'recurring year «cần thực hiện quan trắc»'],

  [
    'Đối với báo cáo quý và báo cáo năm: chậm nhất ngày 18 của tháng cuối kỳ báo cáo',
    'recurring quarter 18 in -1 «Đối với báo cáo quý; báo cáo năm» | recurring year 18 in -1 «Đối với báo cáo quý; báo cáo năm»',
  ],
  [
    'Gửi báo cáo quý, báo cáo năm về Bộ Nội vụ trước ngày 25 của tháng cuối kỳ',
    'recurring quarter <25 in -1 «Gửi báo cáo» | recurring year <25 in -1 «báo cáo năm về Bộ Nội vụ»',
  ],
  [
    'Báo cáo tháng, báo cáo quý và báo cáo năm gửi Sở trước ngày 25 của tháng cuối kỳ',
    'recurring month <25 in -1 «Báo cáo» | recurring quarter <25 in -1 «báo cáo» | recurring year <25 in -1 «báo cáo năm gửi Sở»',
  ],
  [
    'Đối với báo cáo tháng: trước ngày 18; đối với báo cáo quý, 6 tháng: trước ngày 15 tháng cuối kỳ; đối với báo cáo năm: trước ngày 01/12',
    'recurring month <18 in -1 «Đối với báo cáo tháng» | recurring quarter <15 in -1 «đối với báo cáo quý, 6 tháng» | recurring half <15 in -1 «đối với báo cáo quý, 6 tháng» | deadline 2024-11-30< «đối với báo cáo năm»',
  ],
  [
    'Thời hạn gửi: tháng - ngày 22; quý - ngày 20 tháng cuối quý; năm - ngày 10/12',
    'recurring month 22 in -1 «Thời hạn gửi» | recurring quarter 20 in -1 | recurring year 10 in 12',
  ],

  [
    'Báo cáo quý và báo cáo năm gửi trước ngày 25 của tháng cuối kỳ',
    'recurring quarter <25 in -1 «Báo cáo» | recurring year <25 in -1 «báo cáo năm gửi»',
  ],
  [
    'Báo cáo quý I, báo cáo 6 tháng và báo cáo năm gửi trước ngày 20 tháng cuối kỳ',
    'recurring year/Q1 <20 in -1 «Báo cáo» | recurring half <20 in -1 «báo cáo» | recurring year <20 in -1 «báo cáo năm gửi»',
  ],

  [
    'Chậm nhất 10 ngày sau khi kết thúc quý đối với báo cáo quý; chậm nhất 30 ngày sau khi kết thúc năm đối với báo cáo năm',
    'recurring quarter shift 10 day [đối với báo cáo quý] | recurring year shift 30 day [đối với báo cáo năm]',
  ],
  [
    'Trước khi kết thúc quý 05 ngày làm việc đối với báo cáo quý; trước khi kết thúc năm 10 ngày làm việc đối với báo cáo năm',
    'recurring quarter shift -5 workday [đối với báo cáo quý] | recurring year shift -10 workday [đối với báo cáo năm]',
  ],
  [
    'Thời hạn chốt số liệu: ngày 14 của tháng cuối quý. Thời hạn gửi báo cáo: ngày 18 của tháng cuối quý',
    'unread “Thời hạn chốt số liệu: ngày 14 của tháng cuối quý” | recurring quarter 18 in -1 «Thời hạn gửi báo cáo»',
  ],
  [
    'Kỳ báo cáo: quý, năm. Thời hạn gửi: trước ngày 20 của tháng cuối kỳ báo cáo',
    'recurring quarter <20 in -1 «Kỳ báo cáo» | recurring year <20 in -1 «Kỳ báo cáo»',
  ],
  [
    'Hằng tháng và hằng năm: trước ngày 05 của tháng sau và trước ngày 15/01 của năm sau',
    'recurring month <5 after 1 | recurring year <15 after 1',
  ],
  [
    'Chậm nhất là ngày thứ 90 kể từ ngày kết thúc năm tài chính cho cả tổ chức và cá nhân.',
    'recurring year shift 90 day [cho cả tổ chức và cá nhân]',
  ],

  [
    '1. Báo cáo tuần: Thứ Tư.\n2. Báo cáo tháng: Ngày 18.\n3. Báo cáo quý: Ngày 18 tháng cuối quý.',
    'recurring week weekday 3 «1. Báo cáo tuần» | recurring month 18 in -1 «2. Báo cáo tháng» | recurring quarter 18 in -1 «3. Báo cáo quý»',
  ],
  [
    'Định kỳ 6 tháng, 01 năm, gửi trước ngày 10 tháng 6 và ngày 10 tháng 12',
    'recurring year/H1 <10 in -1 | recurring year <10 in 12',
  ],

  [
    'Kết quả xếp loại quý công khai trước ngày 10 của tháng tiếp theo',
    'recurring quarter <10 after 1 «Kết quả xếp loại quý công khai»',
  ],
  ['Số liệu quý cập nhật trước ngày 10 tháng sau', 'recurring quarter <10 after 1 «Số liệu quý cập nhật»'],
  [
    'Báo cáo tình hình thực hiện quý công khai trên Cổng TTĐT trước ngày 10 tháng tiếp theo',
    'recurring quarter <10 after 1 «Báo cáo tình hình thực hiện quý công khai trên Cổng TTĐT»',
  ],
  ['Chậm nhất vào ngày 30 của tháng tiếp sau tháng kết thúc kỳ báo cáo', 'recurring period 30 after 1'],
  ['trước ngày 15 của tháng sau tháng kết thúc quý', 'recurring quarter <15 after 1'],

  ['Báo cáo quý IV gửi trước ngày 10 tháng sau', 'recurring year/Q4 <10 after 1 «Báo cáo quý IV gửi»'],
  ['Báo cáo quý I gửi trước ngày 10 tháng sau', 'recurring year/Q1 <10 after 1 «Báo cáo quý I gửi»'],
]
