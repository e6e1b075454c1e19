/** Headings, notes, lists and years that stand beside a time. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const headings: readonly (readonly [phrase: string, reading: string])[] = [
  [
    'Cao điểm từ tháng 6 đến tháng 10, các tháng còn lại: thường xuyên',
    'window 2024-06-01..2024-10-31 «Cao điểm» | continuous «các tháng còn lại»',
  ],
  [
    'Trước 30/6, báo cáo sơ kết: quý III',
    'deadline 2024-06-29< | window 2024-07-01..2024-09-30 «báo cáo sơ kết»',
  ],
  [
    'Hoàn thành quý I, nghiệm thu: quý II',
    'window 2024-01-01..2024-03-31 | window 2024-04-01..2024-06-30 «nghiệm thu»',
  ],
  [
    'Triển khai từ tháng 3, tổng kết: tháng 12',
    'continuous 2024-03-01.. | window 2024-12-01..2024-12-31 «tổng kết»',
  ],
  ['Trước ngày 15/6, cấp tỉnh: trước 30/6', 'deadline 2024-06-14< | deadline 2024-06-29< «cấp tỉnh»'],
  [
    'Quý II và III, cao điểm: tháng 8',
    'window 2024-04-01..2024-06-30 | window 2024-07-01..2024-09-30 | window 2024-08-01..2024-08-31 «cao điểm»',
  ],
  [
    'Đợt 1 hoàn thành trước 30/4, đợt 2: trước 31/10',
    'deadline 2024-04-29< «Đợt 1» | deadline 2024-10-30< «đợt 2»',
  ],
  ['Từ 01/6/2024, báo cáo kết quả: 30/8', 'continuous 2024-06-01.. | deadline 2024-08-30 «báo cáo kết quả»'],
  ['Hằng quý, tổng kết: tháng 12', 'recurring quarter | window 2024-12-01..2024-12-31 «tổng kết»'],
  ['Thường xuyên, báo cáo: trước 15/12', 'continuous | deadline 2024-12-14< «báo cáo»'],
  [
    'Giai đoạn 2021-2023, giai đoạn 2: 2024-2025@2021-2025',
    'window 2021-01-01..2023-12-31 | window 2024-01-01..2025-12-31 «giai đoạn 2»',
  ],
  [
    'Gửi dự thảo trước 20/9, trình ban hành: tháng 10',
    'deadline 2024-09-19< «Gửi dự thảo» | window 2024-10-01..2024-10-31 «trình ban hành»',
  ],
  ['Vòng 1 ngày 15/10, vòng 2: ngày 20/11', 'deadline 2024-10-15 «Vòng 1» | deadline 2024-11-20 «vòng 2»'],
  [
    'Lập dự toán trước 15/7 và thảo luận: tháng 8',
    'deadline 2024-07-14< «Lập dự toán» | window 2024-08-01..2024-08-31 «thảo luận»',
  ],
  [
    'Quý I-II: khảo sát, quý III-IV: lắp đặt',
    'window 2024-01-01..2024-06-30 [khảo sát] | window 2024-07-01..2024-12-31 [lắp đặt]',
  ],
  ['30/6: sơ kết, 31/12: tổng kết', 'deadline 2024-06-30 [sơ kết] | deadline 2024-12-31 [tổng kết]'],
  ['Không gửi: 30/6', 'unread “Không gửi: 30/6”'],
  ['Hủy: 30/6', 'unread “Hủy: 30/6”'],
  ['Trừ: tháng 7', 'unread “Trừ: tháng 7”'],
  ['Tạm dừng: quý III', 'unread “Tạm dừng: quý III”'],
  ['Nghỉ hè: tháng 6 - tháng 8', 'unread “Nghỉ hè: tháng 6 - tháng 8”'],
  ['Đã gửi: 15/6', 'unread “Đã gửi: 15/6”'],
  ['Ngày hoàn thành thực tế: 15/6/2024', 'unread “Ngày hoàn thành thực tế: 15/6/2024”'],
  ['Sớm nhất: 30/6', 'unread “Sớm nhất: 30/6”'],
  ['Không sớm hơn: 30/6', 'unread “Không sớm hơn: 30/6”'],
  ['Trước: 30/11', 'deadline 2024-11-29<'],
  ['Từ: 15/6/2024', 'continuous 2024-06-15..'],
  ['Sau: 15/6', 'continuous 2024-06-16..'],
  ['Kể từ: 01/7/2024', 'continuous 2024-07-01..'],
  ['Bắt đầu: 15/6', 'continuous 2024-06-15.. «Bắt đầu»'],
  ['Ngày bắt đầu: 01/3/2024', 'continuous 2024-03-01.. «Ngày bắt đầu»'],
  ['Từ: 15/6 đến: 30/6', 'window 2024-06-15..2024-06-30'],
  ['Ngày ban hành: 15/6/2024', 'unread “Ngày ban hành: 15/6/2024”'],
  ['Ngày giao: 15/6/2024', 'unread “Ngày giao: 15/6/2024”'],
  ['Hạn cũ: 30/6, hạn mới: 30/9', 'unread “Hạn cũ: 30/6” | deadline 2024-09-30 «hạn mới»'],
  ['Quý II chuyển quý III', 'unread “Quý II chuyển quý III”'],
  ['30/6 (chuyển quý III)', 'deadline 2024-06-30 | unread “chuyển quý III”'],
  ['30/6 (thay: 30/9)', 'deadline 2024-06-30 | unread “thay: 30/9”'],
  ['30/6, chuyển 15/7', 'deadline 2024-06-30 | unread “chuyển 15/7”'],
  ['Trước: Quý III/2024', 'deadline 2024-06-30<'],
  [
    'Trước: 15/3, 15/6, 15/9, 15/12',
    'deadline 2024-03-14< | deadline 2024-06-14< | deadline 2024-09-14< | deadline 2024-12-14<',
  ],
  ['Gửi báo cáo trước: Ngày 15 hằng tháng', 'recurring month <15 in -1 «Gửi báo cáo»'],
  ['Từ: 01/3/2024; đến: 30/6/2024', 'window 2024-03-01..2024-06-30'],
  [
    'Báo cáo 6 tháng đầu năm, cả năm: trước ngày 15/12',
    'deadline 2024-12-14< «Báo cáo 6 tháng đầu năm, cả năm»',
  ],
  ['bắt đầu từ tháng 01/2025, hoàn thành trước ngày 31/3/2025', 'window 2025-01-01..2025-03-30'],
  [
    'Ngày bắt đầu: 01/3/2024; ngày kết thúc: 30/6/2024',
    'window 2024-03-01..2024-06-30 «Ngày bắt đầu; ngày kết thúc»',
  ],
  ['Các nội dung sau: 30/6', 'deadline 2024-06-30 «Các nội dung sau»'],
  ['Tính đến 30/6', 'unread “Tính đến 30/6”'],
  ['Tính đến hết quý II', 'unread “Tính đến hết quý II”'],
  ['Báo cáo tính đến 30/6', 'unread “Báo cáo tính đến 30/6”'],

  ['Không nhất thiết trước 30/6', 'unread “Không nhất thiết trước 30/6”'],
  ['Thôi báo cáo hàng tháng', 'unread “Thôi báo cáo hàng tháng”'],
  ['Chờ đến 30/6', 'unread “Chờ đến 30/6”'],
  [
    'Không phải báo cáo hằng quý, chỉ báo cáo năm',
    'unread “Không phải báo cáo hằng quý” | recurring year «chỉ báo cáo»',
  ],
  [
    'Thay vì trước ngày 30/6/2024, thực hiện trước ngày 31/8/2024',
    'unread “Thay vì trước ngày 30/6/2024” | deadline 2024-08-30< «thực hiện»',
  ],
  ['Hằng tháng, trừ tháng 7, tháng 8', 'recurring month | unread “trừ tháng 7, tháng 8”'],
  ['Quý II (bỏ)', 'window 2024-04-01..2024-06-30 | unread “bỏ”'],
  ['30/6 (sai)', 'deadline 2024-06-30 | unread “sai”'],
  ['30/6 (ví dụ)', 'deadline 2024-06-30 | unread “ví dụ”'],
  ['30/6 (sớm nhất)', 'deadline 2024-06-30 | unread “sớm nhất”'],
  ['30/6 (chờ)', 'deadline 2024-06-30 | unread “chờ”'],
  ['Quý I chờ hướng dẫn', 'unread “Quý I chờ hướng dẫn”'],
  ['Hàng tháng, trừ tháng 12: ngày 10', 'recurring month | unread “trừ tháng 12: ngày 10”'],
  [
    'Số liệu từ 15/12/2023 đến 14/6/2024, gửi trước 20/6/2024',
    'unread “Số liệu từ 15/12/2023 đến 14/6/2024” | deadline 2024-06-19< «gửi»',
  ],
  ['Kỳ số liệu: 15/12/2023 - 14/6/2024', 'unread “Kỳ số liệu: 15/12/2023 - 14/6/2024”'],
  ['Số liệu: đến 14/6', 'unread “Số liệu: đến 14/6”'],
  ['Số liệu đến 14/6; gửi 20/6', 'unread “Số liệu đến 14/6” | deadline 2024-06-20 «gửi»'],
  [
    'Trước ngày 20/6/2024, số liệu chốt đến ngày 14/6/2024',
    'deadline 2024-06-19< [số liệu chốt đến ngày 14/6/2024]',
  ],
  ['Gửi trước ngày 15/12 (số liệu tính đến 30/11)', 'deadline 2024-12-14< «Gửi» [số liệu tính đến 30/11]'],
  [
    'Báo cáo 6 tháng (số liệu từ 15/12/2023 đến 14/6/2024): trước ngày 20/6/2024',
    'deadline 2024-06-19< «Báo cáo 6 tháng» [số liệu từ 15/12/2023 đến 14/6/2024]',
  ],
  ['Cập nhật số liệu: trước ngày 15 hằng tháng', 'recurring month <15 in -1 «Cập nhật số liệu»'],
  ['Thời gian chốt số liệu: ngày 14 hằng tháng', 'unread “Thời gian chốt số liệu: ngày 14 hằng tháng”'],
  [
    'Trước ngày 15 tháng 3 (quý I), 15 tháng 6 (6 tháng), 15 tháng 9 (quý III), 05 tháng 12 (năm)',
    'deadline 2024-03-14< | deadline 2024-06-14< [6 tháng] | deadline 2024-09-14< | deadline 2024-12-04< [năm]',
  ],
  ['Trước ngày 10/3 (Quý I) và 10/9 (Quý III)', 'deadline 2024-03-09< | deadline 2024-09-09<'],
  [
    'Trước ngày 14/3; 14/6; 14/9; 14/12',
    'deadline 2024-03-13< | deadline 2024-06-13< | deadline 2024-09-13< | deadline 2024-12-13<',
  ],
  ['Trước ngày 14/3 (tháng 3), 14/6 (tháng 6)', 'deadline 2024-03-13< | deadline 2024-06-13<'],
  ['Trước ngày 30/6; ngày 15/12', 'deadline 2024-06-29< | deadline 2024-12-15'],
  ['Trước ngày 30/6; báo cáo 15/12', 'deadline 2024-06-29< | deadline 2024-12-15 «báo cáo»'],
  ['Trước 15/4 (Quý I)', 'deadline 2024-04-14<'],
  ['15/4 (Quý I), 15/7 (quý II)', 'deadline 2024-04-15 | deadline 2024-07-15'],
  ['Quý I (trước ngày 30/6)', 'window 2024-01-01..2024-03-31 | deadline 2024-06-29< !!'],
  ['Quý I: trước 15/4; quý II: trước 15/7', 'deadline 2024-04-14< | deadline 2024-07-14<'],
  ['Trước 30/6/2024 (số liệu) và ngày 05/3/2024', 'deadline 2024-06-29< [số liệu] | deadline 2024-03-05'],
  ['Trước 16 giờ ngày 14/3; 14/6', 'deadline 2024-03-14 16:00 | deadline 2024-06-14'],
  [
    'Quý I: trước ngày 15/3; Quý II: trước ngày 15/6@2022-2023',
    'window 2022-01-01..2022-03-14 | window 2023-01-01..2023-03-14 | window 2022-04-01..2022-06-14 | window 2023-04-01..2023-06-14',
  ],
  [
    '6 tháng đầu năm (trước 05/6); cả năm (trước 05/12)@2022-2023',
    'window 2022-01-01..2022-06-04 | window 2023-01-01..2023-06-04 | window 2022-01-01..2022-12-04 | window 2023-01-01..2023-12-04',
  ],
  [
    'Báo cáo năm: trước ngày 10/01 năm sau@2022-2025',
    'deadline 2023-01-09< «Báo cáo năm» | deadline 2024-01-09< «Báo cáo năm» | deadline 2025-01-09< «Báo cáo năm» | deadline 2026-01-09< «Báo cáo năm»',
  ],
  ['Trước ngày 31/3 năm sau@2021-2023', 'deadline 2022-03-30< | deadline 2023-03-30< | deadline 2024-03-30<'],
  [
    'Năm 2023: tháng 6; năm 2024: tháng 9@2022-2025',
    'window 2023-06-01..2023-06-30 | window 2024-09-01..2024-09-30',
  ],
  ['Năm 2025: quý I, quý III@2024-2025', 'window 2025-01-01..2025-03-31 | window 2025-07-01..2025-09-30'],
  ['2023: quý I; 2024: quý II@2022-2025', 'window 2023-01-01..2023-03-31 | window 2024-04-01..2024-06-30'],
  ['Năm 2023, quý IV@2022-2025', 'window 2023-10-01..2023-12-31'],
  ['2025: 30/6', 'deadline 2025-06-30'],
  ['Năm 2025, quý I và 15/6', 'window 2025-01-01..2025-03-31 | deadline 2025-06-15'],
  ['Năm 2024, quý I/2025', 'window 2024-01-01..2024-12-31 | window 2025-01-01..2025-03-31'],
  [
    'Giai đoạn 1 (2022-2023): quý III/2022; Giai đoạn 2 (2024-2025): quý I/2024@2022-2025',
    'window 2022-07-01..2022-09-30 «Giai đoạn 1» | window 2024-01-01..2024-03-31 «Giai đoạn 2»',
  ],
  [
    'Năm 2022: quý IV; các năm 2023-2025: quý I hằng năm@2022-2025',
    'window 2022-10-01..2022-12-31 | recurring year/Q1 2023-01-01..2025-12-31',
  ],
  ['Quý III/2025, quý IV', 'window 2025-07-01..2025-09-30 | window 2025-10-01..2025-12-31'],
  ['Trước 30/6/2025; trước 31/12', 'deadline 2025-06-29< | deadline 2025-12-30<'],
  ['Quý I (2025), quý II', 'window 2025-01-01..2025-03-31 | window 2025-04-01..2025-06-30'],
  ['Quý I/2025, chậm nhất 15/3', 'window 2025-01-01..2025-03-15'],
  ['Quý I/2025 (15/3)', 'window 2025-01-01..2025-03-15'],
  ['Quý III/2025, quý I', 'window 2025-07-01..2025-09-30 | window 2024-01-01..2024-03-31 !!'],
  ['30/11/2025, 15/3', 'deadline 2025-11-30 | deadline 2024-03-15 !!'],
  ['30/6/2025, 31/8, 31/12', 'deadline 2025-06-30 | deadline 2025-08-31 | deadline 2025-12-31'],
  [
    'Trước ngày 15/6 hằng năm (năm 2024: trước ngày 10/6)',
    'recurring year <15 in 6 | window 2024-01-01..2024-06-09 !!',
  ],
  ['Hằng tháng, ngày 15 (tháng 12: ngày 10)', 'recurring month 15 in -1 | window 2024-12-01..2024-12-10 !!'],

  ['Trước ngày 15/12/2024 gửi Sở Nội vụ tổng hợp', 'deadline 2024-12-14< [gửi Sở Nội vụ tổng hợp]'],
  ['Trước 30/11/2024 - báo cáo UBND tỉnh', 'deadline 2024-11-29< [báo cáo UBND tỉnh]'],
  [
    'Định kỳ trước ngày 20 hàng tháng gửi báo cáo về Sở Nội vụ',
    'recurring month <20 in -1 [gửi báo cáo về Sở Nội vụ]',
  ],
  [
    'Trước ngày 05 hằng tháng, gửi về Phòng Tài chính - Kế hoạch để tổng hợp',
    'recurring month <5 in -1 [gửi về Phòng Tài chính - Kế hoạch để tổng hợp]',
  ],
  [
    'Trước ngày 15 tháng cuối quý gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh trước ngày 20 tháng cuối quý',
    'recurring quarter <15 in -1 [gửi Sở Nội vụ để tổng hợp] | recurring quarter <20 in -1 «báo cáo UBND tỉnh»',
  ],
  [
    'Trước ngày 20/11/2024 gửi dự thảo; trước ngày 30/11/2024 gửi bản chính thức',
    'deadline 2024-11-19< [gửi dự thảo] | deadline 2024-11-29< [gửi bản chính thức]',
  ],
  [
    'Quý I năm 2024; thường xuyên rà soát, cập nhật',
    'window 2024-01-01..2024-03-31 | continuous [rà soát; cập nhật]',
  ],
  [
    'Tháng 3/2024 - Kế hoạch; tháng 11/2024 - Báo cáo',
    'window 2024-03-01..2024-03-31 [Kế hoạch] | window 2024-11-01..2024-11-30 [Báo cáo]',
  ],
  [
    'Chậm nhất ngày 10/6 (đối với báo cáo 6 tháng) và 10/12 (đối với báo cáo năm)',
    'deadline 2024-06-10 [đối với báo cáo 6 tháng] | deadline 2024-12-10 [đối với báo cáo năm]',
  ],
  ['Trước ngày 30/11 hàng năm (đối với báo cáo năm)', 'recurring year <30 in 11 [đối với báo cáo năm]'],
  [
    'Ngày 10/10 hằng năm (Ngày Chuyển đổi số quốc gia)',
    'recurring year 10 in 10 [Ngày Chuyển đổi số quốc gia]',
  ],
  [
    'Quý I/2024 (Kế hoạch số 15/KH-UBND ngày 20/01/2024)',
    'window 2024-01-01..2024-03-31 [Kế hoạch số 15/KH-UBND ngày 20/01/2024]',
  ],
  ['Trước ngày 01/11/2024 (qua Phòng Nghiệp vụ 2)', 'deadline 2024-10-31< [qua Phòng Nghiệp vụ 2]'],
  [
    'Quý I (chuyên đề 1); Quý III (chuyên đề 2)',
    'window 2024-01-01..2024-03-31 [chuyên đề 1] | window 2024-07-01..2024-09-30 [chuyên đề 2]',
  ],
  ['Tháng 3 hằng năm (Tháng Thanh niên)', 'recurring year/M03 [Tháng Thanh niên]'],
  [
    '6 tháng đầu năm 2024: 01 cuộc; 6 tháng cuối năm 2024: 02 cuộc',
    'window 2024-01-01..2024-06-30 [01 cuộc] | window 2024-07-01..2024-12-31 [02 cuộc]',
  ],
  [
    'Lộ trình: 2024: 60%; 2025: 100%@2024-2025',
    'window 2024-01-01..2024-12-31 «Lộ trình» [60%] | window 2025-01-01..2025-12-31 [100%]',
  ],
  [
    'Chậm nhất ngày 06 tháng 06 đối với báo cáo định kỳ 06 tháng',
    'deadline 2024-06-06 [đối với báo cáo định kỳ 06 tháng]',
  ],
  ['Quý I (02 lần)', 'window 2024-01-01..2024-03-31 | unread “02 lần”'],
  ['Quý I: 02 lần', 'window 2024-01-01..2024-03-31 | unread “02 lần”'],
  ['Quý I (15)', 'window 2024-01-01..2024-03-31 | unread “15”'],
  ['15/6 (Ngày 20)', 'deadline 2024-06-15 | unread “Ngày 20”'],
  ['15/6 (khoản 2 Điều 5)', 'deadline 2024-06-15 [khoản 2 Điều 5]'],
  ['Trước 15/6/2024 báo cáo năm 2023', 'deadline 2024-06-14< [báo cáo năm 2023]'],
  ['Trước 15/6, báo cáo quý II', 'deadline 2024-06-14< [báo cáo quý II]'],

  [
    '(i) quý I: trước 15/3; (ii) 6 tháng: trước 15/6; (iii) 9 tháng: trước 15/9; (iv) năm: trước 15/12',
    'window 2024-01-01..2024-03-14 «(i)» | recurring year/H1 <15 in -1 «(ii)» | recurring year <15 in 9 «(iii)» | recurring year <15 in 12 «(iv)»',
  ],
  ['9 tháng: trước ngày 10/9', 'recurring year <10 in 9'],
  [
    'Quý I (10/3), 6 tháng (10/6), 9 tháng (10/9), năm (10/12)',
    'window 2024-01-01..2024-03-10 | recurring year/H1 10 in -1 | recurring year 10 in 9 | recurring year 10 in 12',
  ],
  [
    'Sơ kết 6 tháng (tháng 6), tổng kết năm (tháng 12)',
    'window 2024-06-01..2024-06-30 «Sơ kết 6 tháng» | recurring year/M12 «tổng kết»',
  ],
  [
    'Họp giao ban: sáng thứ Hai hằng tuần; báo cáo tuần: trước 15 giờ thứ Sáu',
    'recurring week weekday 1 sáng «Họp giao ban» | recurring week weekday 5 15:00 «báo cáo tuần»',
  ],
  ['Hội nghị giao ban: ngày 05 hằng tháng', 'recurring month 5 in -1 «Hội nghị giao ban»'],
  ['50% trước 30/6/2024, 100% trước 30/11/2024', 'deadline 2024-06-29< «50%» | deadline 2024-11-29< «100%»'],
  ['Trước 30/6 (gia hạn đến 30/9)', 'deadline 2024-06-29< | unread “gia hạn đến 30/9”'],
  ['Đề nghị gia hạn đến 30/9', 'unread “Đề nghị gia hạn đến 30/9”'],
  [
    'Các tháng: 3, 6, 9, 11 năm 2024',
    'window 2024-03-01..2024-03-31 | window 2024-06-01..2024-06-30 | window 2024-09-01..2024-09-30 | window 2024-11-01..2024-11-30',
  ],
  ['Thường xuyên, cao điểm vào quý III', 'continuous | window 2024-07-01..2024-09-30 «cao điểm»'],
  ['Giao ban thứ Hai hằng tuần', 'recurring week weekday 1 «Giao ban»'],
  ['Trước 30/6/2024 cùng đợt báo cáo Y tế', 'deadline 2024-06-29< | unread “cùng đợt báo cáo Y tế”'],
  ['30/6 cùng 30/9', 'deadline 2024-06-30 | deadline 2024-09-30'],
  ['Kỳ sau 30/6', 'unread “Kỳ sau 30/6”'],

  ['Năm sau: 30/6', 'deadline 2025-06-30 «Năm sau»'],
  ['Năm sau: 30/6/2024', 'deadline 2024-06-30 «Năm sau»'],
  ['30/6 (ngày họp)', 'deadline 2024-06-30 | unread “ngày họp”'],
  ['30/6 (đối với năm 2025)', 'deadline 2024-06-30 | unread “đối với năm 2025”'],

  [
    'Đề nghị các cơ quan, đơn vị gửi báo cáo về Sở (qua Văn phòng Sở) trước ngày 15/7/2024 để tổng hợp.',
    'deadline 2024-07-14< «Đề nghị các cơ quan, đơn vị gửi báo cáo về Sở (qua Văn phòng Sở)» [để tổng hợp]',
  ],
  [
    'Hoàn thành trong tháng 6/2026; các đơn vị còn lại hoàn thành trong tháng 9/2026@2026',
    'window 2026-06-01..2026-06-30 | window 2026-09-01..2026-09-30 «các đơn vị còn lại»',
  ],
  [
    'Đề nghị các phòng gửi trước ngày 20/6/2024 về Sở Nội vụ',
    'deadline 2024-06-19< «Đề nghị các phòng gửi» [về Sở Nội vụ]',
  ],
  ['Đề nghị không gửi trước ngày 20/6', 'unread “Đề nghị không gửi trước ngày 20/6”'],
  [
    'Rà soát các nhiệm vụ quý I trước ngày 15/4',
    'unread “Rà soát các nhiệm vụ quý I” | deadline 2024-04-14<',
  ],

  [
    'Chốt số liệu ngày 14/12 (gửi trước 25/12)',
    'unread “ngày 14/12” «Chốt số liệu» | deadline 2024-12-24< «gửi»',
  ],
  [
    'báo cáo định kỳ hằng năm (chốt số liệu 14/12, gửi Bộ trước 25/12)',
    'recurring year <25 in 12 [chốt số liệu 14/12]',
  ],
  [
    'hàng năm chậm nhất là ngày 15 tháng 12 của năm trước@2025',
    'unread “hàng năm chậm nhất là ngày 15 tháng 12 của năm trước”',
  ],
  ['trước ngày 31/03 hàng năm đúng thời hạn quy định', 'recurring year <31 in 3 [đúng thời hạn quy định]'],

  [
    'Năm 2025:\n- Đợt 1: trước 30/4\n- Đợt 2: trước 30/10@2024-2025',
    'deadline 2025-04-29< «Đợt 1» | deadline 2025-10-29< «Đợt 2»',
  ],
  [
    'Năm 2024: ban hành kế hoạch trước 30/3\nNăm 2025: tổng kết trước 30/11@2024-2025',
    'deadline 2024-03-29< «ban hành kế hoạch» | deadline 2025-11-29< «tổng kết»',
  ],
  ['Năm 2025:\nQuý II', 'window 2025-04-01..2025-06-30'],
  ['Năm 2025:\nQuý I\nQuý III@2024-2026', 'window 2025-01-01..2025-03-31 | window 2025-07-01..2025-09-30'],
  [
    '1. Năm 2024:\n- Tháng 6\n2. Năm 2025:\n- Tháng 9@2024-2025',
    'window 2024-06-01..2024-06-30 «1.» | window 2025-09-01..2025-09-30 «2.»',
  ],
  [
    '2024\n- Quý IV\n2025\n- Quý II@2024-2026',
    'window 2024-10-01..2024-12-31 | window 2025-04-01..2025-06-30',
  ],
  ['Năm 2025\nTrước 30/6@2024-2026', 'deadline 2025-06-29<'],
  ['Năm 2024 và 2025, trước 15/12@2024-2026', 'deadline 2024-12-14< | deadline 2025-12-14<'],
  ['Các năm 2024, 2026: tháng 10@2024-2027', 'window 2024-10-01..2024-10-31 | window 2026-10-01..2026-10-31'],
  ['Năm 2024, 2025 (tháng 12)@2024-2030', 'window 2024-12-01..2024-12-31 | window 2025-12-01..2025-12-31'],
  ['Năm 2025-2026: quý I@2024-2027', 'recurring year/Q1 2025-01-01..2026-12-31'],
  [
    'Giai đoạn 2024-2025: quý I; giai đoạn 2026-2030: quý II@2024-2030',
    'recurring year/Q1 2024-01-01..2025-12-31 | recurring year/Q2 2026-01-01..2030-12-31',
  ],
  ['Tháng 12 (giai đoạn 2024-2025)@2024-2030', 'recurring year/M12 2024-01-01..2025-12-31'],
  ['Từ 2025 đến 2026: tháng 12@2024-2030', 'recurring year/M12 2025-01-01..2026-12-31'],
  ['Năm học 2024-2025: trước 15/9 và trước 31/5@2024-2025', 'deadline 2024-09-14< | deadline 2025-05-30<'],
  ['Năm 2024, 2025@2024-2026', 'window 2024-01-01..2024-12-31 | window 2025-01-01..2025-12-31'],
  ['Tháng 6\nnăm 2024', 'window 2024-06-01..2024-06-30'],
  ['Quý I\nnăm 2025@2024-2026', 'window 2025-01-01..2025-03-31'],
  [
    'Năm 2025: ban hành quý I; sơ kết: quý III@2024-2026',
    'window 2025-01-01..2025-03-31 «ban hành» | window 2025-07-01..2025-09-30 «sơ kết»',
  ],
  ['Năm chẵn: quý II; năm lẻ: quý IV@2024-2027', 'unread “Năm chẵn: quý II” | unread “năm lẻ: quý IV”'],
  [
    'Năm đầu: tháng 6; các năm sau: tháng 3@2024-2026',
    'unread “Năm đầu: tháng 6” | unread “các năm sau: tháng 3”',
  ],
  [
    'Tháng 6 hằng năm (riêng 2025: tháng 9)@2024-2026',
    'recurring year/M06 | window 2025-09-01..2025-09-30 «riêng 2025» !!',
  ],
  [
    'Trước ngày 05/12 hằng năm; riêng năm 2025 trước ngày 15/11@2021-2025',
    'recurring year <5 in 12 | deadline 2025-11-14< «riêng năm 2025» !!',
  ],
  ['Quý IV (báo cáo trước 10/01)', 'window 2024-10-01..2024-12-31 | deadline 2024-01-09< «báo cáo» !!'],
  ['Quý IV: 05/01', 'window 2024-10-01..2024-12-31 | deadline 2024-01-05 !!'],
  ['Từ 01/10, báo cáo trước 31/3', 'continuous 2024-10-01.. | deadline 2024-03-30< «báo cáo» !!'],
  ['Báo cáo quý IV: ngày 05/01', 'deadline 2024-01-05 «Báo cáo quý IV» !!'],
  ['Báo cáo năm: trước ngày 10/01', 'deadline 2024-01-09< «Báo cáo năm» !!'],
  ['Ban hành Kế hoạch năm 2024: trước 15/01', 'deadline 2024-01-14< «Ban hành Kế hoạch năm 2024»'],
  ['Báo cáo quý I: trước 20/3', 'deadline 2024-03-19< «Báo cáo quý I»'],
  [
    'Trước ngày 15/6 đối với báo cáo 6 tháng và ngày 15/12 đối với báo cáo năm',
    'deadline 2024-06-14< [đối với báo cáo 6 tháng] | deadline 2024-12-14< [đối với báo cáo năm]',
  ],
  ['Từ tháng 11 năm trước đến tháng 02 năm sau', 'unread “Từ tháng 11 năm trước đến tháng 02 năm sau”'],
  ['Quý I/2024-2025@2024-2025', 'unread “Quý I/2024-2025”'],
  ['Hoàn thành 6/6 chỉ tiêu trong năm 2024', 'window 2024-01-01..2024-12-31 «Hoàn thành 6/6 chỉ tiêu»'],

  [
    'Năm 2023: quý II, năm 2024: quý III@2021-2025',
    'window 2023-04-01..2023-06-30 | window 2024-07-01..2024-09-30',
  ],
  [
    'Năm 2021-2022: quý IV; từ năm 2023: quý II hằng năm@2021-2025',
    'recurring year/Q4 2021-01-01..2022-12-31 | recurring year/Q2 2023-01-01..',
  ],
  [
    '- Quý I: 10/3\n- 6 tháng: 10/6\n- 9 tháng: 10/9\n- Năm: 10/12',
    'window 2024-01-01..2024-03-10 | recurring year/H1 10 in -1 | recurring year 10 in 9 | recurring year 10 in 12',
  ],
  ['Tháng 6: 15/6; tháng 12: 15/12', 'window 2024-06-01..2024-06-15 | window 2024-12-01..2024-12-15'],
  ['Quý I\nTrước 15/3', 'window 2024-01-01..2024-03-14'],
  ['Quý I; trước 15/12', 'window 2024-01-01..2024-03-31 | deadline 2024-12-14<'],
  ['Quý II năm 2024: xây dựng kế hoạch', 'window 2024-04-01..2024-06-30 [xây dựng kế hoạch]'],
  ['Trước ngày 30/6/2024, sau đó hằng quý', 'deadline 2024-06-29< | recurring quarter 2024-07-01..'],
  ['Quý III/2024, sau đó duy trì', 'window 2024-07-01..2024-09-30 | continuous 2024-10-01..'],
  ['Hằng năm, riêng năm 2024 trước ngày 30/9', 'recurring year | deadline 2024-09-29< «riêng năm 2024» !!'],
  [
    '+ Báo cáo định kỳ: trước ngày 10/6 và trước ngày 10/12\n+ Báo cáo đột xuất: khi có yêu cầu',
    'deadline 2024-06-09< «Báo cáo định kỳ» | deadline 2024-12-09< «Báo cáo định kỳ» | event when “có yêu cầu” «Báo cáo đột xuất»',
  ],
  [
    'Đầu kỳ: tháng 01; giữa kỳ: tháng 6; cuối kỳ: tháng 12',
    'window 2024-01-01..2024-01-31 «Đầu kỳ» | window 2024-06-01..2024-06-30 «giữa kỳ» | window 2024-12-01..2024-12-31 «cuối kỳ»',
  ],
  [
    'Báo cáo tháng: trước ngày 20 hàng tháng\nBáo cáo quý: trước ngày 15 tháng cuối quý\nBáo cáo năm: trước ngày 10/12',
    'recurring month <20 in -1 «Báo cáo tháng» | recurring quarter <15 in -1 «Báo cáo quý» | deadline 2024-12-09< «Báo cáo năm»',
  ],

  [
    'Các phòng gửi trước ngày 10/12; Văn phòng tổng hợp, trình trước ngày 15/12',
    'deadline 2024-12-09< «Các phòng gửi» | deadline 2024-12-14< «Văn phòng tổng hợp, trình»',
  ],
  [
    'Bản giấy gửi trước ngày 20/11, bản điện tử gửi trước ngày 15/11',
    'deadline 2024-11-19< «Bản giấy gửi» | deadline 2024-11-14< «bản điện tử gửi»',
  ],
  [
    'Các xã gửi về huyện trước ngày 12, huyện gửi về Sở trước ngày 15 của tháng cuối quý',
    'recurring quarter <12 in -1 «Các xã gửi về huyện» | recurring quarter <15 in -1 «huyện gửi về Sở»',
  ],
  [
    'Cấp xã gửi cấp huyện trước ngày 10/6, cấp huyện gửi Sở Nội vụ trước ngày 15/6',
    'deadline 2024-06-09< «Cấp xã gửi cấp huyện» | deadline 2024-06-14< «cấp huyện gửi Sở Nội vụ»',
  ],
  [
    'Các phòng gửi Văn phòng trước ngày 12, Văn phòng trình Giám đốc trước ngày 15 hằng tháng',
    'recurring month <12 in -1 «Các phòng gửi Văn phòng» | recurring month <15 in -1 «Văn phòng trình Giám đốc»',
  ],
  [
    'Đơn vị tự chấm điểm trước 05/12; Hội đồng thẩm định từ 06/12 đến 15/12; công bố trước 31/12',
    'deadline 2024-12-04< «Đơn vị tự chấm điểm» | window 2024-12-06..2024-12-15 «Hội đồng thẩm định» | deadline 2024-12-30< «công bố»',
  ],
  [
    'UBND huyện nhập phần mềm trước 17h00 ngày 14/6; gửi văn bản trước 18/6',
    'deadline 2024-06-14 17:00 «UBND huyện nhập phần mềm» | deadline 2024-06-17< «gửi văn bản»',
  ],
  [
    'Xã gửi huyện ngày 05, huyện gửi tỉnh ngày 10 tháng đầu quý sau',
    'recurring quarter 5 after 1 «Xã gửi huyện» | recurring quarter 10 after 1 «huyện gửi tỉnh»',
  ],
  [
    'Xã gửi lên huyện trước ngày 05 tháng sau; huyện gửi lên tỉnh trước ngày 10 tháng sau',
    'recurring month <5 after 1 «Xã gửi lên huyện» | recurring month <10 after 1 «huyện gửi lên tỉnh»',
  ],
  ['Cấp huyện xong trước 30/6', 'deadline 2024-06-29< «Cấp huyện»'],
  ['Các đơn vị không gửi trước 30/6', 'unread “Các đơn vị không gửi trước 30/6”'],
  ['Sở Nội vụ, Sở Tài chính trước 15/6', 'deadline 2024-06-14< «Sở Nội vụ, Sở Tài chính»'],
  [
    'Vòng 1 (cấp cơ sở) xong trước 30/7; vòng 2 (cấp tỉnh) trong tháng 9',
    'deadline 2024-07-29< «Vòng 1 (cấp cơ sở)» | window 2024-09-01..2024-09-30 «vòng 2 (cấp tỉnh)»',
  ],
  ['Báo cáo (Sở Nội vụ) trước 15/6', 'deadline 2024-06-14< «Báo cáo (Sở Nội vụ)»'],
  ['Kế hoạch chuyển đổi số trước 30/6', 'deadline 2024-06-29< «Kế hoạch chuyển đổi số»'],
  [
    'Báo cáo định kỳ: 6 tháng (trước 15/6), năm (trước 01/12); báo cáo chuyên đề, đột xuất: khi có yêu cầu',
    'recurring year/H1 <15 in -1 «Báo cáo định kỳ» | recurring year <1 in 12 «Báo cáo định kỳ» | event when “có yêu cầu” «báo cáo chuyên đề, đột xuất»',
  ],
  [
    'Tháng 3:\n- Xây dựng kế hoạch: trước 10/3\n- Trình phê duyệt: trước 25/3',
    'deadline 2024-03-09< «Tháng 3; Xây dựng kế hoạch» | deadline 2024-03-24< «Trình phê duyệt»',
  ],
  [
    'Quý II/2025: báo cáo trước 15/5; trình trước 30/6',
    'deadline 2025-05-14< «Quý II/2025; báo cáo» | deadline 2025-06-29< «trình»',
  ],
  [
    'Quý IV: xây dựng kế hoạch; trình trước 10/12',
    'window 2024-10-01..2024-12-31 [xây dựng kế hoạch] | deadline 2024-12-09< «trình»',
  ],
  ['Quý I; báo cáo trước 20/3', 'window 2024-01-01..2024-03-31 | deadline 2024-03-19< «báo cáo»'],
  [
    '2023, 2024: quý III; 2025: quý II@2023-2025',
    'window 2023-07-01..2023-09-30 | window 2024-07-01..2024-09-30 | window 2025-04-01..2025-06-30',
  ],
  [
    '2023: quý III; 2024, 2025: quý II@2023-2025',
    'window 2023-07-01..2023-09-30 | window 2024-04-01..2024-06-30 | window 2025-04-01..2025-06-30',
  ],
  [
    'Năm 2024 trước 30/11; năm 2025 trước 31/10@2024-2025',
    'window 2024-01-01..2024-11-29 | window 2025-01-01..2025-10-30',
  ],
  [
    'Thời gian chốt số liệu ngày 25 tháng báo cáo, gửi về BHXH Việt Nam trước ngày 28 hàng tháng',
    'unread “Thời gian chốt số liệu ngày 25 tháng báo cáo” | recurring month <28 in -1 «gửi về BHXH Việt Nam»',
  ],
  [
    'Kỳ báo cáo: từ 15/12/2023 đến 14/6/2024; nộp chậm nhất 18/6/2024',
    'unread “Kỳ báo cáo: từ 15/12/2023 đến 14/6/2024” | deadline 2024-06-18 «nộp»',
  ],
  ['Chốt số liệu trước ngày 25 hằng tháng', 'recurring month <25 in -1 «Chốt số liệu»'],

  [
    'Hoàn thành, báo cáo kết quả trong Quý III năm 2024',
    'window 2024-07-01..2024-09-30 «Hoàn thành, báo cáo kết quả»',
  ],
  ['Tiếp tục thực hiện trong năm 2024', 'window 2024-01-01..2024-12-31 «Tiếp tục thực hiện»'],
  ['Đạt 50% trước 30/6, 100% trước 31/12', 'deadline 2024-06-29< «Đạt 50%» | deadline 2024-12-30< «100%»'],
  [
    'Giải ngân: đến 30/6 đạt 40%; đến 30/9 đạt 70%; đến 31/01/2025 đạt 100%',
    'deadline 2024-06-30 «Giải ngân» [đạt 40%] | deadline 2024-09-30 [đạt 70%] | deadline 2025-01-31 [đạt 100%]',
  ],
  ['Toàn tỉnh trước 30/6', 'deadline 2024-06-29< «Toàn tỉnh»'],
  [
    'Báo cáo năm 2024 gửi trước ngày 15/12/2024, số liệu tính đến hết ngày 14/12/2024',
    'deadline 2024-12-14< «Báo cáo năm 2024 gửi» [số liệu tính đến hết ngày 14/12/2024]',
  ],
  [
    'Trước ngày 20/12 (số liệu chốt từ 15/12 năm trước đến 14/12 năm báo cáo)',
    'deadline 2024-12-19< [số liệu chốt từ 15/12 năm trước đến 14/12 năm báo cáo]',
  ],
  ['Trước ngày 20/12 (số liệu chốt trước 15/12)', 'deadline 2024-12-19< | unread “số liệu chốt trước 15/12”'],

  ['Gửi P.TCCB trước 25/11', 'deadline 2024-11-24< «Gửi P.TCCB»'],
  ['TX, b/c kết quả trước 20/12', 'continuous | deadline 2024-12-19< «b/c kết quả»'],
  ['TX; BC hàng quý', 'continuous | recurring quarter «BC»'],
  ['15/8, đ/c Hương VP', 'deadline 2024-08-15 [đ/c Hương VP]'],
  ['Trước 30/6 - Phòng KHTC', 'deadline 2024-06-29< [Phòng KHTC]'],
  [
    'Trước 20/6 (đ/v BC 6T), trước 20/12 (đ/v BC năm)',
    'deadline 2024-06-19< [đ/v BC 6T] | deadline 2024-12-19< [đ/v BC năm]',
  ],
  ['30/5 (đã xong)', 'deadline 2024-05-30 [đã xong]'],
  ['15/6, hoãn', 'deadline 2024-06-15 | unread “hoãn”'],
  ['Trước 30/6, chưa rõ', 'deadline 2024-06-29< | unread “chưa rõ”'],
  ['Hằng tuần qua thư điện tử', 'recurring week [qua thư điện tử]'],
  [
    'gửi báo cáo bằng văn bản về Sở Tư pháp chậm nhất ngày 05/7/2024, đồng thời gửi file mềm qua thư điện tử',
    'deadline 2024-07-05 «gửi báo cáo bằng văn bản về Sở Tư pháp» [đồng thời gửi file mềm qua thư điện tử]',
  ],
  [
    'Trước 16 giờ 00 thứ Năm hằng tuần gửi về Văn phòng để tổng hợp lịch công tác tuần',
    'recurring week weekday 4 16:00 [gửi về Văn phòng để tổng hợp lịch công tác tuần]',
  ],
  ['Trong ngày thứ Hai hàng tuần tại cuộc họp giao ban', 'recurring week weekday 1 [tại cuộc họp giao ban]'],

  [
    'Hồ sơ tiếp nhận trước ngày 01/7/2024: giải quyết xong trước ngày 31/12/2024',
    'unread “Hồ sơ tiếp nhận trước ngày 01/7/2024” | deadline 2024-12-30< «giải quyết»',
  ],
  [
    'Rà soát văn bản ban hành trước ngày 01/01/2024; hoàn thành trong quý III',
    'unread “Rà soát văn bản ban hành trước ngày 01/01/2024” | window 2024-07-01..2024-09-30',
  ],
  ['Văn bản ban hành trước ngày 01/7/2016', 'unread “Văn bản ban hành trước ngày 01/7/2016”'],
  [
    'Công chức tuyển dụng trước 01/7/2024: kê khai bổ sung trước ngày 31/12/2024',
    'unread “Công chức tuyển dụng trước 01/7/2024” | deadline 2024-12-30< «kê khai bổ sung»',
  ],
  [
    'Nợ đọng phát sinh trước ngày 01/01/2022 xử lý dứt điểm trong năm 2024',
    'unread “Nợ đọng phát sinh trước ngày 01/01/2022” | window 2024-01-01..2024-12-31 «xử lý dứt điểm»',
  ],
  ['Hồ sơ nộp trước 30/6', 'deadline 2024-06-29< «Hồ sơ nộp»'],
  ['Các đơn vị ban hành trước 30/6', 'deadline 2024-06-29< «Các đơn vị ban hành»'],
  ['Người sinh trước 01/01/1960', 'unread “Người sinh trước 01/01/1960”'],
  [
    'Đề nghị quý cơ quan có văn bản trả lời trước ngày 08 tháng 8 năm 2024',
    'deadline 2024-08-07< «Đề nghị quý cơ quan có văn bản trả lời»',
  ],
  [
    'Văn bản góp ý gửi về Sở Tư pháp trước ngày 20 tháng 9 năm 2024',
    'deadline 2024-09-19< «Văn bản góp ý gửi về Sở Tư pháp»',
  ],
  ['Đầu tư xây dựng trụ sở trước 30/6', 'deadline 2024-06-29< «Đầu tư xây dựng trụ sở»'],
  ['Công bố danh mục trước ngày 31/01 hằng năm', 'recurring year <31 in 1 «Công bố danh mục»'],
  ['Trả lương chậm nhất vào ngày 15 của tháng tiếp theo', 'recurring month 15 after 1 «Trả lương»'],
  [
    'UBND các xã, thị trấn hoàn thành rà soát trong tháng 4/2024, gửi Phòng Nội vụ tổng hợp',
    'window 2024-04-01..2024-04-30 «UBND các xã, thị trấn hoàn thành rà soát» [gửi Phòng Nội vụ tổng hợp]',
  ],
  [
    'Nộp báo cáo quyết toán năm 2023 trong Quý II/2024',
    'window 2024-04-01..2024-06-30 «Nộp báo cáo quyết toán năm 2023»',
  ],
  [
    'Báo cáo kết quả năm 2023 gửi về Sở Tài chính trước ngày 31/01/2024',
    'deadline 2024-01-30< «Báo cáo kết quả năm 2023 gửi về Sở Tài chính»',
  ],
  ['Bước 3: công bố khi được Bộ thẩm định', 'event when “được Bộ thẩm định” «Bước 3; công bố»'],
  [
    'Hằng năm: Trước ngày 31/3 gửi danh mục đề xuất; trước ngày 30/9 thẩm định; trước ngày 31/12 phê duyệt',
    'recurring year <31 in 3 [gửi danh mục đề xuất] | deadline 2024-09-29< [thẩm định] | deadline 2024-12-30< [phê duyệt]',
  ],

  [
    'Bản đăng ký thi đua năm học 2022-2023 gửi trước ngày 30/9/2022@2022',
    'deadline 2022-09-29< «Bản đăng ký thi đua năm học 2022-2023 gửi»',
  ],
  ['Theo tiến độ của Bộ KH&CN', 'event under “tiến độ của Bộ KH&CN”'],
  ['Sở TT&TT trước 15/6', 'deadline 2024-06-14< «Sở TT&TT»'],
  ['Quý I&II', 'window 2024-01-01..2024-03-31 | window 2024-04-01..2024-06-30'],
  ['Nhiệm vụ thường xuyên', 'continuous «Nhiệm vụ»'],
  [
    'Phòng Nội vụ hoàn thành trong tháng 6/2024; các xã, thị trấn hoàn thành trong tháng 9/2024',
    'window 2024-06-01..2024-06-30 «Phòng Nội vụ» | window 2024-09-01..2024-09-30 «các xã, thị trấn»',
  ],
  [
    'Trước ngày 05/11/2024; quá thời hạn trên nếu không có ý kiến xem như thống nhất',
    'deadline 2024-11-04< [quá thời hạn trên nếu không có ý kiến xem như thống nhất]',
  ],
  [
    'Ngày 25 tháng cuối quý, riêng báo cáo năm gửi trước ngày 10/12',
    'recurring quarter 25 in -1 | deadline 2024-12-09< «riêng báo cáo năm gửi»',
  ],
  ['được thực hiện đến hết ngày 31/12/2014@2014', 'deadline 2014-12-31 «được thực hiện»'],
  ['sẽ thực hiện cuối năm 2021@2021', 'deadline 2021-12-31 «sẽ thực hiện»'],

  [
    'Yêu cầu hoàn thành dứt điểm trong tháng 11/2024',
    'window 2024-11-01..2024-11-30 «Yêu cầu hoàn thành dứt điểm»',
  ],
  ['Lắp đặt, nghiệm thu trong quý II', 'window 2024-04-01..2024-06-30 «Lắp đặt, nghiệm thu»'],
  ['Việc đã giao hoàn thành trong quý I', 'unread “Việc đã giao hoàn thành trong quý I”'],
  ['Báo cáo (theo mẫu): trước 15/6', 'deadline 2024-06-14< «Báo cáo (theo mẫu)»'],
  ['Báo cáo (trước 15/6)', 'deadline 2024-06-14< «Báo cáo»'],
  ['Báo cáo (quý I): trước 15/6', 'deadline 2024-06-14< «Báo cáo (quý I):»'],
  ['Báo cáo (quý I) trước 15/6', 'deadline 2024-06-14< «Báo cáo (quý I)»'],
  [
    'Sơ kết (trước 30/6), tổng kết (trước 15/12)',
    'deadline 2024-06-29< «Sơ kết» | deadline 2024-12-14< «tổng kết»',
  ],
  ['Báo cáo:; trước 15/6', 'unread “Báo cáo:” | deadline 2024-06-14<'],

  [
    'Đối với báo cáo năm gửi trước ngày 20 tháng 12 hằng năm.@2022',
    'recurring year <20 in 12 «Đối với báo cáo năm gửi»',
  ],
  [
    'hoàn thành và đưa vào sử dụng trong quý 2/2025@2025',
    'window 2025-04-01..2025-06-30 «hoàn thành và đưa vào sử dụng»',
  ],
  ['kết thúc học kỳ I trước ngày 18/1/2026@2025', 'deadline 2026-01-17< «kết thúc học kỳ I»'],
  [
    'trước ngày 11/7 và kết thúc năm học trước ngày 15/7@2020',
    'deadline 2020-07-10< | deadline 2020-07-14< «kết thúc năm học»',
  ],
  [
    'hoàn thành các nhiệm vụ trong tháng 11, tháng 12 năm 2025@2025',
    'window 2025-11-01..2025-11-30 «hoàn thành các nhiệm vụ» | window 2025-12-01..2025-12-31 «hoàn thành các nhiệm vụ»',
  ],
  ['15/6, trên 50%', 'deadline 2024-06-15 [trên 50%]'],
  [
    'bắt đầu từ ngày 15-4 đến 15-5-2020, trên phạm vi toàn tỉnh@2020',
    'window 2020-04-15..2020-05-15 [trên phạm vi toàn tỉnh]',
  ],

  [
    'Giao Văn phòng Sở chủ trì, tham mưu Giám đốc Sở ban hành Kế hoạch, hoàn thành trước ngày 20/02/2024',
    'deadline 2024-02-19< «Giao Văn phòng Sở chủ trì, tham mưu Giám đốc Sở ban hành Kế hoạch»',
  ],
  [
    'UBND các xã, thị trấn báo cáo kết quả thực hiện về UBND huyện (qua Phòng Nội vụ) trước ngày 15/11/2022 để tổng hợp, báo cáo UBND tỉnh@2022',
    'deadline 2022-11-14< «UBND các xã, thị trấn báo cáo kết quả thực hiện về UBND huyện (qua Phòng Nội vụ)» [để tổng hợp; báo cáo UBND tỉnh]',
  ],
  [
    'Sở Khoa học và Công nghệ hướng dẫn trong Quý I/2026; các cơ quan, đơn vị thực hiện thường xuyên@2026',
    'window 2026-01-01..2026-03-31 «Sở Khoa học và Công nghệ hướng dẫn» | continuous «các cơ quan, đơn vị thực hiện»',
  ],
  [
    'Yêu cầu các đồng chí nộp bản kê khai tài sản, thu nhập về Văn phòng trước 17 giờ 00 ngày 10/12/2024',
    'deadline 2024-12-10 17:00 «Yêu cầu các đồng chí nộp bản kê khai tài sản, thu nhập về Văn phòng»',
  ],
  [
    'Báo cáo kết quả thực hành tiết kiệm, chống lãng phí năm 2023 trước ngày 31/01/2024',
    'deadline 2024-01-30< «Báo cáo kết quả thực hành tiết kiệm, chống lãng phí năm 2023»',
  ],
  [
    'Trước ngày 30/4/2022 (riêng đối với đơn vị sự nghiệp công lập trước ngày 31/5/2022)@2022',
    'deadline 2022-04-29< | deadline 2022-05-30< «riêng đối với đơn vị sự nghiệp công lập»',
  ],
  [
    'Phòng CCHC đôn đốc hằng tháng; các phòng chuyên môn báo cáo trước ngày 12 hằng tháng',
    'recurring month «Phòng CCHC đôn đốc» | recurring month <12 in -1 «các phòng chuyên môn báo cáo»',
  ],

  [
    'Đại hội chi bộ xong trước 30/4/2025; đại hội đảng bộ cơ sở xong trước 30/6/2025@2025',
    'deadline 2025-04-29< «Đại hội chi bộ» | deadline 2025-06-29< «đại hội đảng bộ cơ sở»',
  ],
  [
    'Tổ chuyên môn nộp kế hoạch ngày 15/9, BGH duyệt ngày 20/9',
    'deadline 2024-09-15 «Tổ chuyên môn nộp kế hoạch» | deadline 2024-09-20 «BGH duyệt»',
  ],
  [
    'Hiệu trưởng phê duyệt trước 30/8; công khai trên trang thông tin điện tử trong tháng 9@2025',
    'deadline 2025-08-29< «Hiệu trưởng phê duyệt» | window 2025-09-01..2025-09-30 «công khai trên trang thông tin điện tử»',
  ],

  ['Hợp đồng ký trước 01/7/2024', 'unread “Hợp đồng ký trước 01/7/2024”'],
  [
    'Cán bộ có thời gian công tác trước ngày 01/01/2024',
    'unread “Cán bộ có thời gian công tác trước ngày 01/01/2024”',
  ],
  ['Đơn thư tồn đọng trước 31/12/2023', 'unread “Đơn thư tồn đọng trước 31/12/2023”'],
  ['Có thể trước 15/6', 'unread “Có thể” | deadline 2024-06-14<'],
  ['Tạm thời trước 15/6', 'unread “Tạm thời” | deadline 2024-06-14<'],
  ['Ngày hiệu lực: 01/7/2024', 'unread “Ngày hiệu lực: 01/7/2024”'],
  ['Giám đốc ký trước 15/6', 'deadline 2024-06-14< «Giám đốc ký»'],
  ['Học sinh nhập học trước ngày 05/9', 'deadline 2024-09-04< «Học sinh nhập học»'],

  [
    'Nhiệm vụ phê duyệt trước ngày 01 tháng 10 năm 2025@2025',
    'unread “Nhiệm vụ phê duyệt trước ngày 01 tháng 10 năm 2025”',
  ],
  [
    'Áp dụng đối với hồ sơ nộp trước ngày 01/8/2024',
    'unread “Áp dụng đối với hồ sơ nộp trước ngày 01/8/2024”',
  ],
  ['Trẻ em sinh trước ngày 01/01/2024', 'unread “Trẻ em sinh trước ngày 01/01/2024”'],
  ['Thống kê các hộ cư trú trước ngày 01/4', 'unread “Thống kê các hộ cư trú trước ngày 01/4”'],
  [
    'Chỉ xét các sáng kiến công nhận trước ngày 30/11',
    'unread “Chỉ xét các sáng kiến công nhận trước ngày 30/11”',
  ],
  ['Hạn của Bộ: trước ngày 20/6', 'unread “Hạn của Bộ: trước ngày 20/6”'],
  [
    'Bộ yêu cầu trước 20/6; các đơn vị gửi Sở trước 15/6',
    'unread “Bộ yêu cầu trước 20/6” | deadline 2024-06-14< «các đơn vị gửi Sở»',
  ],
  [
    'Miễn báo cáo đối với đơn vị thành lập trước ngày 01/7',
    'unread “Miễn báo cáo đối với đơn vị thành lập trước ngày 01/7”',
  ],

  ['Phải gửi trước ngày 15/6', 'deadline 2024-06-14< «Phải gửi»'],
  [
    'Các dự án chuyển tiếp giải ngân xong trước 31/12',
    'deadline 2024-12-30< «Các dự án chuyển tiếp giải ngân»',
  ],
  ['Các dự án phê duyệt trước 01/7', 'unread “Các dự án phê duyệt trước 01/7”'],
  ['Các dự án đã hoàn thành trước 01/7', 'unread “Các dự án đã hoàn thành trước 01/7”'],

  [
    'Bên A trả lương chậm nhất vào ngày 15 của tháng tiếp theo',
    'recurring month 15 after 1 «Bên A trả lương»',
  ],
  [
    'Khai theo tháng chậm nhất là ngày 20 của tháng tiếp theo',
    'recurring month 20 after 1 «Khai theo tháng»',
  ],
  [
    'Ban hành kế hoạch cải cách hành chính năm là trước ngày 20/11 hàng năm',
    'recurring year <20 in 11 «Ban hành kế hoạch cải cách hành chính năm là»',
  ],
  [
    'Gửi báo cáo quyết toán đến Kho bạc trước ngày 01/10',
    'deadline 2024-09-30< «Gửi báo cáo quyết toán đến Kho bạc»',
  ],
  ['Giải ngân 500 triệu đồng trước 30/9', 'deadline 2024-09-29< «Giải ngân 500 triệu đồng»'],
  ['Thực hiện 3 đề tài trước 30/11', 'deadline 2024-11-29< «Thực hiện 3 đề tài»'],
  [
    'Nâng cấp lên phiên bản 3.12, hoàn thành trong quý III',
    'window 2024-07-01..2024-09-30 «Nâng cấp lên phiên bản 3.12, hoàn thành»',
  ],
  [
    'gửi Bộ Nội vụ theo mẫu số 01 trước ngày 25 tháng 01 hằng năm',
    'recurring year <25 in 1 «gửi Bộ Nội vụ theo mẫu số 01»',
  ],
  [
    'Trong tháng 5, riêng các xã đảo trong tháng 6',
    'window 2024-05-01..2024-05-31 | window 2024-06-01..2024-06-30 «riêng các xã đảo»',
  ],
  [
    'Trước 15/6, riêng báo cáo năm trước 15/12',
    'deadline 2024-06-14< | deadline 2024-12-14< «riêng báo cáo năm»',
  ],
  [
    'UBND cấp xã: ngày 12; UBND cấp huyện: ngày 15; các sở: ngày 18 của tháng cuối quý',
    'recurring quarter 12 in -1 «UBND cấp xã» | recurring quarter 15 in -1 «UBND cấp huyện» | recurring quarter 18 in -1 «các sở»',
  ],
  ['Gia hạn đến 30/9/2024', 'deadline 2024-09-30 «Gia hạn»'],
  ['Lùi đến ngày 30/9/2024', 'deadline 2024-09-30 «Lùi»'],
  [
    'Được gia hạn thời gian hoàn thành đến ngày 30/9/2024',
    'deadline 2024-09-30 «Được gia hạn thời gian hoàn thành»',
  ],
  ['Gia hạn đến 30/9, chậm nhất 15/10', 'unread “Gia hạn đến 30/9” | deadline 2024-10-15'],
  ['gia hạn từ 30/6 đến 30/9', 'deadline 2024-09-30 «gia hạn từ 30/6 đến»'],
  [
    'báo cáo Hội đồng nhân dân cùng cấp tại kỳ họp cuối năm',
    'event at “kỳ họp cuối năm” «báo cáo Hội đồng nhân dân cùng cấp»',
  ],

  [
    'Thời hạn nộp lệ phí môn bài chậm nhất là ngày 30 tháng 01 hàng năm',
    'recurring year 30 in 1 «Thời hạn nộp lệ phí môn bài»',
  ],
  [
    'hoàn thành tuyển sinh vào lớp 10 trước ngày 31-7',
    'deadline 2024-07-30< «hoàn thành tuyển sinh vào lớp 10»',
  ],
  [
    'Báo cáo cả năm phải gửi trước ngày 01 tháng 3 của năm tiếp theo',
    'deadline 2025-02-28< «Báo cáo cả năm phải gửi»',
  ],
  [
    'gửi báo cáo số liệu cải cách hành chính năm 2015, năm 2016 về Sở Nội vụ trước ngày 18/11/2016@2016',
    'deadline 2016-11-17< «gửi báo cáo số liệu cải cách hành chính năm 2015, năm 2016 về Sở Nội vụ»',
  ],
  [
    'Kinh phí năm 2023 chuyển sang: giải ngân đến hết ngày 31/12/2024',
    'deadline 2024-12-31 «Kinh phí năm 2023 chuyển sang; giải ngân»',
  ],
  ['Để biết: Bộ công bố trước ngày 30/4', 'unread “Để biết: Bộ công bố trước ngày 30/4”'],
  [
    'Dự toán giao ngày 28/12/2023; phân bổ xong trước 15/01',
    'unread “Dự toán giao ngày 28/12/2023” | deadline 2024-01-14< «phân bổ»',
  ],
  [
    'Các quyết định ký trước ngày 30/6/2024 (báo cáo kết quả trước ngày 15/7/2024)',
    'unread “Các quyết định ký trước ngày 30/6/2024” | deadline 2024-07-14< «báo cáo kết quả»',
  ],
  [
    'Hồ sơ phát sinh từ ngày 01/01/2024 đến ngày 31/5/2024: số hóa xong trước 30/9',
    'unread “Hồ sơ phát sinh từ ngày 01/01/2024 đến ngày 31/5/2024” | deadline 2024-09-29< «số hóa»',
  ],
  [
    'Công chức tuyển dụng từ ngày 01/7/2023 trở đi: trước 30/9',
    'unread “Công chức tuyển dụng từ ngày 01/7/2023 trở đi” | deadline 2024-09-29<',
  ],
  [
    'Giấy chứng nhận có giá trị đến ngày 31/12/2025',
    'unread “Giấy chứng nhận có giá trị đến ngày 31/12/2025”',
  ],
  ['Bãi bỏ (trước đây: quý II/2024)', 'unread “Bãi bỏ (trước đây: quý II/2024)”'],
  [
    'Nộp báo cáo quý trước chậm nhất ngày 07 tháng đầu quý sau',
    'unread “Nộp báo cáo quý trước chậm nhất ngày 07 tháng đầu quý sau”',
  ],
  ['Báo cáo năm trước chậm nhất 31/3', 'unread “Báo cáo năm trước chậm nhất 31/3”'],
  ['trước chậm nhất 15/6', 'deadline 2024-06-14<'],

  ['hạn cuối nộp hồ sơ là ngày 30/6', 'deadline 2024-06-30 «hạn cuối nộp hồ sơ là»'],
  ['Hạn chót gửi báo cáo là 15/6/2024', 'deadline 2024-06-15 «Hạn chót gửi báo cáo là»'],
  ['Số liệu tháng trước gửi trước ngày 05 hằng tháng', 'recurring month <5 in -1 «Số liệu tháng trước gửi»'],
  ['Giải ngân hết vốn năm 2024 trước ngày 31/01/2025', 'deadline 2025-01-30< «Giải ngân hết vốn năm 2024»'],
  ['Khẩn trương, trước ngày 10/5/2024', 'deadline 2024-05-09< «Khẩn trương»'],
  ['Chào mừng ngày 03/02, hoàn thành trong tháng 01', 'window 2024-01-01..2024-01-31 «Chào mừng ngày 03/02»'],
  ['Nhân dịp 30/4, hoàn thành trước 28/4', 'deadline 2024-04-27< «Nhân dịp 30/4»'],
  ['Kịp thời, hằng quý', 'unread “Kịp thời” | recurring quarter'],
  [
    'Trước ngày 15 tháng 5 hằng năm, lập dự toán ngân sách nhà nước năm sau',
    'recurring year <15 in 5 [lập dự toán ngân sách nhà nước năm sau]',
  ],
  [
    'mỗi năm một lần gắn với tổng kết công tác năm của địa phương',
    'recurring year [gắn với tổng kết công tác năm của địa phương]',
  ],
  [
    'Ngày thành lập Đảng 03/02: báo cáo trước 20/01',
    'deadline 2024-01-19< «Ngày thành lập Đảng 03/02; báo cáo»',
  ],

  ['Chỉ báo cáo khi có phát sinh', 'event when “có phát sinh” «Chỉ báo cáo»'],
  ['Chỉ thực hiện trong quý III', 'window 2024-07-01..2024-09-30 «Chỉ thực hiện»'],
  ['Chỉ các xã: quý II', 'unread “Chỉ các xã: quý II”'],

  ['chỉ báo cáo năm', 'recurring year «chỉ báo cáo»'],

  [
    'thời hạn cuối cùng nhận hồ sơ đăng ký tuyển chọn là 17h00 ngày 21/9/2020@2020',
    'deadline 2020-09-21 17:00 «thời hạn cuối cùng nhận hồ sơ đăng ký tuyển chọn là»',
  ],
  ['Ngày 13/3: Hạn cuối cùng nộp hồ sơ ứng cử', 'deadline 2024-03-13 [Hạn cuối cùng nộp hồ sơ ứng cử]'],

  [
    'Thống kê cán bộ được bổ nhiệm từ ngày 01/01 đến ngày 30/6, gửi trước 05/7',
    'unread “Thống kê cán bộ được bổ nhiệm từ ngày 01/01 đến ngày 30/6” | deadline 2024-07-04< «gửi»',
  ],
  [
    'Rà soát hộ cận nghèo có đến thời điểm 01/9, hoàn thành trước ngày 14/12',
    'unread “Rà soát hộ cận nghèo có đến thời điểm 01/9” | deadline 2024-12-13<',
  ],
  [
    'Giấy chứng nhận có giá trị đến hết ngày 31/12/2026',
    'unread “Giấy chứng nhận có giá trị đến hết ngày 31/12/2026”',
  ],
  ['Trước ngày 25 hằng tháng gửi kế hoạch tháng sau', 'recurring month <25 in -1 [gửi kế hoạch tháng sau]'],
  [
    'UBND cấp xã (trước 30/9), UBND cấp huyện (trước 15/10)',
    'deadline 2024-09-29< «UBND cấp xã» | deadline 2024-10-14< «UBND cấp huyện»',
  ],

  ['Hoàn thành số hóa 50% trong năm 2024', 'window 2024-01-01..2024-12-31 «Hoàn thành số hóa 50%»'],
  [
    'Thực hiện cập nhật, đồng bộ kết quả đánh giá, xếp loại viên chức vào Cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức chậm nhất 05 ngày sau khi có kết quả',
    'event after “có kết quả” +5 day «Thực hiện cập nhật, đồng bộ kết quả đánh giá, xếp loại viên chức vào Cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức»',
  ],
  [
    'Báo cáo sơ kết Học kỳ I gửi về Phòng Giáo dục và Đào tạo trước ngày 15 tháng 01 năm 2025',
    'deadline 2025-01-14< «Báo cáo sơ kết Học kỳ I gửi về Phòng Giáo dục và Đào tạo»',
  ],
  [
    'Đoàn trường tổ chức các hoạt động hưởng ứng Tháng Thanh niên từ ngày 01/3 đến ngày 31/3/2024',
    'window 2024-03-01..2024-03-31 «Đoàn trường tổ chức các hoạt động hưởng ứng Tháng Thanh niên»',
  ],
  [
    'Thời gian hoàn thành giai đoạn 01 trước ngày 31/12/2024',
    'deadline 2024-12-30< «Thời gian hoàn thành giai đoạn 01»',
  ],
  ['phải được công bố chậm nhất là ngày 31 tháng 01', 'deadline 2024-01-31 «phải được công bố»'],
  [
    'hoàn thành và báo cáo kết quả lên UBND cấp huyện trước ngày 16/01/2025',
    'deadline 2025-01-15< «hoàn thành và báo cáo kết quả lên UBND cấp huyện»',
  ],
  [
    'báo cáo kết quả tái chế của năm trước đến Bộ Tài nguyên và Môi trường trước ngày 31 tháng 3 hằng năm',
    'recurring year <31 in 3 «báo cáo kết quả tái chế của năm trước đến Bộ Tài nguyên và Môi trường»',
  ],
  [
    'Hoàn thành việc rà soát, cập nhật dữ liệu đến hết tháng 6 năm 2024',
    'deadline 2024-06-30 «Hoàn thành việc rà soát, cập nhật dữ liệu»',
  ],
  [
    'Giải ngân 100% kế hoạch vốn được giao, chậm nhất đến ngày 31/01/2025',
    'deadline 2025-01-31 «Giải ngân 100% kế hoạch vốn được giao»',
  ],
  [
    'tổng hợp, báo cáo Giám đốc Sở vào ngày 25 hằng tháng',
    'recurring month 25 in -1 «tổng hợp, báo cáo Giám đốc Sở»',
  ],
  [
    'Báo cáo giám sát, đánh giá đầu tư 6 tháng đầu năm gửi trước ngày 10 tháng 7 của năm báo cáo',
    'deadline 2024-07-09< «Báo cáo giám sát, đánh giá đầu tư 6 tháng đầu năm gửi»',
  ],
  [
    'Thực hiện Công văn số 1234/UBND-NC ngày 05/3/2024 của UBND tỉnh, đề nghị các phòng báo cáo trước ngày 20/3/2024',
    'deadline 2024-03-19< «Thực hiện Công văn số 1234/UBND-NC ngày 05/3/2024 của UBND tỉnh, đề nghị các phòng báo cáo»',
  ],
  [
    'đề nghị chậm nhất ngày 25/12/2024 phải báo cáo nội dung này',
    'deadline 2024-12-25 «đề nghị» [phải báo cáo nội dung này]',
  ],
  [
    'chậm nhất trong tháng 9/2024 phải phê duyệt xong quyết toán',
    'deadline 2024-09-30 [phải phê duyệt xong quyết toán]',
  ],
  [
    'Các sở, ngành trước 05/12, các huyện, thành phố trước 10/12',
    'deadline 2024-12-04< «Các sở, ngành» | deadline 2024-12-09< «các huyện, thành phố»',
  ],
  [
    'Trước 15/6, cơ quan, người có thẩm quyền gửi văn bản đến cơ quan Công báo',
    'deadline 2024-06-14< [cơ quan, người có thẩm quyền gửi văn bản đến cơ quan Công báo]',
  ],

  [
    'Văn phòng đại diện phải báo cáo định kỳ chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo',
    'recurring period 20 in -1 «Văn phòng đại diện phải»',
  ],
  [
    'Các bộ, ngành, địa phương báo cáo tình hình thực hiện theo từng dự án trước ngày 22 hàng tháng',
    'recurring month <22 in -1 «Các bộ, ngành, địa phương báo cáo tình hình thực hiện theo từng dự án»',
  ],
  [
    'Bệnh viện gửi báo cáo tuần về Trung tâm Kiểm soát bệnh tật trước 14 giờ 00 thứ Ba hằng tuần',
    'recurring week weekday 2 14:00 «Bệnh viện gửi báo cáo tuần về Trung tâm Kiểm soát bệnh tật»',
  ],
  [
    'Hằng năm, trước ngày 20 tháng 7, các cơ quan, đơn vị lập dự toán ngân sách năm sau gửi Sở Tài chính',
    'recurring year <20 in 7 [các cơ quan, đơn vị lập dự toán ngân sách năm sau gửi Sở Tài chính]',
  ],
  [
    'UBND cấp huyện hoàn thành việc thống kê đất đai trong quý II năm 2024 và báo cáo UBND tỉnh',
    'window 2024-04-01..2024-06-30 «UBND cấp huyện hoàn thành việc thống kê đất đai» [báo cáo UBND tỉnh]',
  ],
  [
    'Tiếp nhận phản ánh, kiến nghị: thực hiện thường xuyên; sơ kết trước 10/7',
    'continuous «Tiếp nhận phản ánh, kiến nghị; thực hiện» | deadline 2024-07-09< «sơ kết»',
  ],
  [
    'quá thời hạn trên nếu không có ý kiến xem như thống nhất Chậm nhất ngày 06 tháng 06 đối với báo cáo định kỳ 06 tháng',
    'unread “quá thời hạn trên nếu không có ý kiến xem như thống nhất Chậm nhất ngày 06 tháng 06” [đối với báo cáo định kỳ 06 tháng]',
  ],

  [
    'Thực hiện Công văn số 45/SNV-CCHC ngày 02/02/2024, hoàn thành trước 30/4',
    'deadline 2024-04-29< «Thực hiện Công văn số 45/SNV-CCHC ngày 02/02/2024»',
  ],
  ['Giải ngân trên 95% kế hoạch vốn trước 31/12', 'deadline 2024-12-30< «Giải ngân trên 95% kế hoạch vốn»'],
  [
    'Các chi đoàn gửi báo cáo kết quả Tháng Thanh niên về BTV Huyện đoàn chậm nhất ngày 02/4/2024',
    'deadline 2024-04-02 «Các chi đoàn gửi báo cáo kết quả Tháng Thanh niên về BTV Huyện đoàn»',
  ],
  [
    'Báo cáo kết quả về Thường trực Tỉnh ủy chậm nhất sáng ngày 12/6/2024',
    'deadline 2024-06-12 sáng «Báo cáo kết quả về Thường trực Tỉnh ủy»',
  ],

  ['2/3 số đơn vị trong Quý II', 'window 2024-04-01..2024-06-30 «2/3 số đơn vị»'],
  ['08/11 xã đạt chuẩn trước 31/12', 'deadline 2024-12-30< «08/11 xã đạt chuẩn»'],
  ['100% hồ sơ được số hóa trước ngày 31/12', 'deadline 2024-12-30< «100% hồ sơ được số hóa»'],
  [
    'Tối thiểu 3/4 số đơn vị hoàn thành trong tháng 10',
    'window 2024-10-01..2024-10-31 «Tối thiểu 3/4 số đơn vị hoàn thành»',
  ],
  ['Quý IV: 10/12 xã', 'unread “Quý IV: 10/12 xã”'],
  ['Mỗi năm kiểm tra 1/3 số xã', 'recurring year [kiểm tra 1/3 số xã]'],
  ['Nộp lần 1 trước 20/5', 'deadline 2024-05-19< «Nộp lần 1»'],
  ['Hoàn thành Biểu số 4, 5, 9 trước ngày 20/9', 'deadline 2024-09-19< «Hoàn thành Biểu số 4, 5, 9»'],
  [
    'Rà soát (quý I), sửa đổi (quý II)',
    'window 2024-01-01..2024-03-31 «Rà soát» | window 2024-04-01..2024-06-30 «sửa đổi»',
  ],
  [
    'Trực ban 24/24 giờ từ ngày 15/5 đến hết ngày 15/11',
    'window 2024-05-15..2024-11-15 «Trực ban 24/24 giờ»',
  ],
  ['Thanh toán cho Kho bạc Nhà nước định kỳ hằng tháng', 'recurring month «Thanh toán cho Kho bạc Nhà nước»'],
  [
    'HĐND cấp tỉnh quyết định dự toán, phân bổ ngân sách năm sau trước ngày 10 tháng 12',
    'deadline 2024-12-09< «HĐND cấp tỉnh quyết định dự toán, phân bổ ngân sách năm sau»',
  ],
  [
    'Hoàn thành kế hoạch giáo dục học kỳ II và kết thúc năm học trước ngày 31/5/2024',
    'deadline 2024-05-30< «Hoàn thành kế hoạch giáo dục học kỳ II và kết thúc năm học»',
  ],
  [
    'Tổng vệ sinh đường làng, ngõ xóm vào sáng thứ Bảy hằng tuần',
    'recurring week weekday 6 sáng «Tổng vệ sinh đường làng, ngõ xóm»',
  ],
  [
    'Niên giám thống kê cấp tỉnh phát hành vào tháng 6 hằng năm',
    'recurring year/M06 «Niên giám thống kê cấp tỉnh phát hành»',
  ],
  [
    'Thực hiện Công văn số 581/BNV-CCHC ngày 09/02/2023: trước ngày 20 của tháng cuối kỳ báo cáo',
    'recurring period <20 in -1 «Thực hiện Công văn số 581/BNV-CCHC ngày 09/02/2023»',
  ],
  ['Trong năm 2024 (kinh phí: 15.000.000 đồng)', 'window 2024-01-01..2024-12-31 [kinh phí: 15.000.000 đồng]'],
  [
    'Quý III (điểm 2.1, mục 3 Kế hoạch 45/KH-SNV)',
    'window 2024-07-01..2024-09-30 [điểm 2.1, mục 3 Kế hoạch 45/KH-SNV]',
  ],
  [
    'Lùi thời hạn báo cáo từ ngày 15/5 sang ngày 25/5/2024',
    'deadline 2024-05-25 «Lùi thời hạn báo cáo từ ngày 15/5 sang»',
  ],
  ['Tháng 9/2026 — chưa có ngày cụ thể@2026', 'window 2026-09-01..2026-09-30 | unread “chưa có ngày cụ thể”'],
  [
    'Gửi đề xuất đặt hàng nhiệm vụ KH&CN về Sở trước ngày 30/6 hằng năm',
    'recurring year <30 in 6 «Gửi đề xuất đặt hàng nhiệm vụ KH&CN về Sở»',
  ],

  [
    'Thời gian thực hiện và giải ngân đến hết ngày 31/01/2025',
    'deadline 2025-01-31 «Thời gian thực hiện và giải ngân»',
  ],
  [
    'Giải ngân 100% kế hoạch vốn năm 2024 đến hết ngày 31/01/2025',
    'deadline 2025-01-31 «Giải ngân 100% kế hoạch vốn năm 2024»',
  ],
  [
    'Hoàn thành tuyển sinh các lớp đầu cấp trước ngày 31/7/2024',
    'deadline 2024-07-30< «Hoàn thành tuyển sinh các lớp đầu cấp»',
  ],
  [
    '2/3 số xã trước ngày 30/6, số còn lại trước ngày 30/11',
    'deadline 2024-06-29< «2/3 số xã» | deadline 2024-11-29< «số còn lại»',
  ],
  [
    'Kế hoạch đầu tư công trung hạn giai đoạn 2026-2030 hoàn thiện gửi Bộ trước ngày 15/11/2024',
    'deadline 2024-11-14< «Kế hoạch đầu tư công trung hạn giai đoạn 2026-2030 hoàn thiện gửi Bộ»',
  ],
  ['Lấy số liệu đến ngày 15/6/2024', 'unread “Lấy số liệu đến ngày 15/6/2024”'],
  [
    'Kê khai tài sản, thu nhập hằng năm hoàn thành trước ngày 31 tháng 12',
    'deadline 2024-12-30< «Kê khai tài sản, thu nhập hằng năm»',
  ],
  [
    'Ngày Pháp luật: cao điểm từ 01/11 đến 09/11/2024',
    'window 2024-11-01..2024-11-09 «Ngày Pháp luật; cao điểm»',
  ],

  [
    'Riêng hồ sơ đề nghị tặng danh hiệu “Chiến sĩ thi đua cấp tỉnh” gửi trước ngày 28/02 năm sau',
    'deadline 2025-02-27< «Riêng hồ sơ đề nghị tặng danh hiệu “Chiến sĩ thi đua cấp tỉnh” gửi»',
  ],
  ['Xử lý nợ quá hạn trước 31/12', 'deadline 2024-12-30< «Xử lý nợ quá hạn»'],
  ['Đợt cao điểm từ 15/12/2024 đến 14/02/2025', 'window 2024-12-15..2025-02-14 «Đợt cao điểm»'],
  ['Thưởng 02 tháng lương cơ sở trước 20/11', 'deadline 2024-11-19< «Thưởng 02 tháng lương cơ sở»'],
  ['Sơ kết Nghị quyết 36 trong quý II', 'window 2024-04-01..2024-06-30 «Sơ kết Nghị quyết 36»'],
  ['Công trình cấp 4: bảo trì 6 tháng/lần', 'recurring half «Công trình cấp 4; bảo trì»'],
  [
    '5.4.2. Thời hạn thẩm định hồ sơ: không quá 10 ngày làm việc kể từ ngày nhận đủ hồ sơ',
    'event after “nhận đủ hồ sơ” +10 workday «5.4.2. Thời hạn thẩm định hồ sơ»',
  ],
  [
    '1. Thời hạn gửi báo cáo:\na) Trước ngày 15 tháng 6 hằng năm',
    'recurring year <15 in 6 «1. Thời hạn gửi báo cáo; a)»',
  ],
  [
    'Người có 25 năm công tác nộp hồ sơ trước 30/9',
    'deadline 2024-09-29< «Người có 25 năm công tác nộp hồ sơ»',
  ],

  ['Nhóm 1 hoàn thành trước 30/10/2026@2026', 'deadline 2026-10-29< «Nhóm 1»'],
  [
    'Cuối tháng 8: hoàn thành bản kế hoạch năm học và đưa trình duyệt cấp trên',
    'deadline 2024-08-31 [hoàn thành bản kế hoạch năm học và đưa trình duyệt cấp trên]',
  ],
  [
    'Thường xuyên (báo cáo lồng ghép trong báo cáo CCHC quý, năm)',
    'continuous [báo cáo lồng ghép trong báo cáo CCHC quý, năm]',
  ],
  [
    'Xây dựng dự toán năm 2025 và kế hoạch tài chính 03 năm 2025-2027 trước ngày 20/7/2024',
    'unread “Xây dựng dự toán năm 2025 và kế hoạch tài chính 03 năm 2025-2027” | deadline 2024-07-19<',
  ],
  ['Biểu 3/6 gửi trước ngày 20/7', 'deadline 2024-07-19< «Biểu 3/6 gửi»'],

  [
    'Giải phóng mặt bằng đường 30/4 xong trước ngày 15/8/2024',
    'deadline 2024-08-14< «Giải phóng mặt bằng đường 30/4»',
  ],
  ['Trường THPT 19/5 hoàn thành trước 15/8', 'deadline 2024-08-14< «Trường THPT 19/5»'],
  ['Tựu trường 29/8, khai giảng trước 5/9', 'unread “Tựu trường 29/8” | deadline 2024-09-04< «khai giảng»'],
  [
    'Gửi Phòng trước 10/6 để Phòng tổng hợp gửi Sở trước 15/6',
    'deadline 2024-06-09< «Gửi Phòng» [để Phòng tổng hợp gửi Sở trước 15/6]',
  ],
  [
    'Triển khai Luật Giao dịch điện tử năm 2023 (hiệu lực từ 01/7/2024) trong quý III/2024',
    'unread “Triển khai Luật Giao dịch điện tử năm 2023 (hiệu lực từ 01/7/2024) trong quý III/2024”',
  ],
  [
    'Ngày hội Đại đoàn kết toàn dân tộc 18/11: báo cáo kết quả trước ngày 25/11',
    'deadline 2024-11-24< «Ngày hội Đại đoàn kết toàn dân tộc 18/11; báo cáo kết quả»',
  ],
  ['14 giờ thứ Hai hằng tuần, phòng họp số 2', 'recurring week weekday 1 14:00 [phòng họp số 2]'],

  [
    'Quý IV:\n+ Tháng 10: rà soát;\n+ Tháng 11: thẩm định;\n+ Trước 10/12: trình phê duyệt',
    'window 2024-10-01..2024-10-31 «Quý IV» [rà soát] | window 2024-11-01..2024-11-30 [thẩm định] | deadline 2024-12-09< [trình phê duyệt]',
  ],
  [
    'Tháng 10:\n- Trước 10/10: gửi phiếu khảo sát\n- Trước 25/10: tổng hợp kết quả',
    'deadline 2024-10-09< «Tháng 10» [gửi phiếu khảo sát] | deadline 2024-10-24< [tổng hợp kết quả]',
  ],
  [
    'I. Quý I/2024\n1. Ban hành kế hoạch: trước 31/01\n2. Kiểm tra đợt 1: tháng 3',
    'deadline 2024-01-30< «I. Quý I/2024; 1. Ban hành kế hoạch» | window 2024-03-01..2024-03-31 «2. Kiểm tra đợt 1»',
  ],

  ['gửi tới Sở Nội vụ trước 15/6', 'deadline 2024-06-14< «gửi tới Sở Nội vụ»'],
  ['diễn ra từ ngày 15-4 đến 15-5', 'window 2024-04-15..2024-05-15 «diễn ra»'],

  [
    'Báo cáo kết quả năm 2023 và kế hoạch năm 2024 trước ngày 25/01',
    'deadline 2024-01-24< «Báo cáo kết quả năm 2023; kế hoạch năm 2024»',
  ],

  [
    'Cấp xã hoàn thành trước tháng 3/2024, cấp huyện trước tháng 5/2024, cấp tỉnh trước tháng 7/2024',
    'deadline 2024-02-29< «Cấp xã» | deadline 2024-04-30< «cấp huyện» | deadline 2024-06-30< «cấp tỉnh»',
  ],
  [
    'Đại hội cấp xã trong tháng 8; cấp huyện trong tháng 9; cấp tỉnh tháng 12/2024',
    'window 2024-08-01..2024-08-31 «Đại hội cấp xã» | window 2024-09-01..2024-09-30 «cấp huyện» | window 2024-12-01..2024-12-31 «cấp tỉnh»',
  ],
  [
    'đề nghị gửi danh sách đại biểu về Văn phòng UBND tỉnh trong ngày 15/8/2024',
    'deadline 2024-08-15 «đề nghị gửi danh sách đại biểu về Văn phòng UBND tỉnh»',
  ],
  ['Báo cáo số vụ xảy ra trong ngày 15/8', 'unread “Báo cáo số vụ xảy ra trong ngày 15/8”'],
  [
    'Trước ngày 20/6 (qua địa chỉ https://baocao.gov.vn/ky1)',
    'deadline 2024-06-19< [qua địa chỉ https://baocao.gov.vn/ky1]',
  ],
  [
    'Gửi báo cáo tại địa chỉ https://bc.gov.vn/2024 trước ngày 20/6; bản giấy trước 25/6',
    'deadline 2024-06-19< «Gửi báo cáo tại địa chỉ https://bc.gov.vn/2024» | deadline 2024-06-24< «bản giấy»',
  ],
  [
    'Trước ngày 12/7/2024 (quá thời gian nêu trên, coi như thống nhất)',
    'deadline 2024-07-11< [quá thời gian nêu trên, coi như thống nhất]',
  ],
  ['Trước ngày 10/01/2025, tính theo dấu bưu điện', 'deadline 2025-01-09< [tính theo dấu bưu điện]'],
  ['Quý II/2024, không để chậm trễ', 'window 2024-04-01..2024-06-30 [không để chậm trễ]'],
  ['Trước 15/11 (lần cuối)', 'deadline 2024-11-14< [lần cuối]'],
  ['Năm 2022 (đã có Kế hoạch riêng)@2022', 'window 2022-01-01..2022-12-31 [đã có Kế hoạch riêng]'],

  [
    'a) 03 ngày làm việc đối với hồ sơ đơn giản;\nb) 10 ngày làm việc đối với hồ sơ phức tạp',
    'event after “ngày nhận việc” +3 workday «a)» [đối với hồ sơ đơn giản] | event after “ngày nhận việc” +10 workday «b)» [đối với hồ sơ phức tạp]',
  ],
  [
    '1) 03 ngày làm việc kể từ ngày nhận; 2) 05 ngày làm việc kể từ ngày nhận',
    'event after “nhận” +3 workday «1)» | event after “nhận” +5 workday «2)»',
  ],
  ['Báo cáo quý I phải được gửi trước ngày 15/4', 'deadline 2024-04-14< «Báo cáo quý I phải được gửi»'],
  [
    'Trước ngày 15 tháng 11 hàng năm, các phòng hoàn thành xây dựng Kế hoạch công việc năm tiếp theo và trình Lãnh đạo Ban phê duyệt',
    'recurring year <15 in 11 [các phòng hoàn thành xây dựng Kế hoạch công việc năm tiếp theo và trình Lãnh đạo Ban phê duyệt]',
  ],
  [
    'trước ngày 01 tháng 12 phải có Kế hoạch năm đã được phê duyệt',
    'deadline 2024-11-30< [phải có Kế hoạch năm đã được phê duyệt]',
  ],
  ['đề án trước ngày 15/6 đã được giao', 'unread “đề án trước ngày 15/6 đã được giao”'],

  [
    'xây dựng dự toán NSNN năm 2025, gửi Phòng Tài chính - Kế hoạch thẩm định trước ngày 10/7/2024',
    'deadline 2024-07-09< «xây dựng dự toán NSNN năm 2025; gửi Phòng Tài chính - Kế hoạch thẩm định»',
  ],
  [
    'Xây dựng kế hoạch tháng 5, báo cáo trước 20/6',
    'window 2024-05-01..2024-05-31 «Xây dựng kế hoạch» | deadline 2024-06-19< «báo cáo»',
  ],
  [
    'Gửi báo cáo quý IV và kế hoạch năm 2025 trước ngày 15/12',
    'deadline 2024-12-14< «Gửi báo cáo quý IV; kế hoạch năm 2025»',
  ],
  [
    'báo cáo kết quả 9 tháng đầu năm và ước thực hiện cả năm 2024 gửi Sở Công Thương trước ngày 14/9/2024',
    'deadline 2024-09-13< «báo cáo kết quả 9 tháng đầu năm; ước thực hiện cả năm 2024 gửi Sở Công Thương»',
  ],
  [
    'Báo cáo tháng 5 và phương hướng nhiệm vụ tháng 6 gửi về Văn phòng chậm nhất ngày 20/5/2024',
    'deadline 2024-05-20 «Báo cáo tháng 5; phương hướng nhiệm vụ tháng 6 gửi về Văn phòng»',
  ],
  [
    'kính đề nghị các phòng, ban trực thuộc gửi báo cáo kế hoạch công tác quý IV/2024 về Văn phòng trước 16h00 ngày 20/11/2024',
    'deadline 2024-11-20 16:00 «kính đề nghị các phòng, ban trực thuộc gửi báo cáo kế hoạch công tác quý IV/2024 về Văn phòng»',
  ],
  [
    'Giao UBND thị xã khẩn trương thẩm định, phê duyệt phương án bồi thường; thời gian hoàn thành: trước ngày 10 tháng 7 năm 2024',
    'deadline 2024-07-09< «Giao UBND thị xã khẩn trương thẩm định, phê duyệt phương án bồi thường; thời gian hoàn thành»',
  ],
  [
    'Giao Sở Tài chính theo dõi các xã giải ngân chậm, báo cáo Chủ tịch UBND tỉnh hằng tuần',
    'recurring week «Giao Sở Tài chính theo dõi các xã giải ngân chậm, báo cáo Chủ tịch UBND tỉnh»',
  ],
  ['Tạm dừng thi công, báo cáo trước 30/6', 'unread “Tạm dừng thi công” | deadline 2024-06-29< «báo cáo»'],
  ['Không tổ chức, báo cáo trước 30/6', 'unread “Không tổ chức” | deadline 2024-06-29< «báo cáo»'],
  [
    'Tiếp theo Công văn số 890/UBND-NC ngày 02/5/2024, yêu cầu Sở TN&MT hoàn thành dứt điểm trước 20/5/2024',
    'deadline 2024-05-19< «Tiếp theo Công văn số 890/UBND-NC ngày 02/5/2024; yêu cầu Sở TN&MT hoàn thành dứt điểm»',
  ],
  [
    'Để có cơ sở tổng hợp, đề nghị các sở gửi báo cáo trước 20/5/2024',
    'deadline 2024-05-19< «Để có cơ sở tổng hợp; đề nghị các sở gửi báo cáo»',
  ],
  [
    'Rà soát, cập nhật, công khai 100% thủ tục hành chính, trước ngày 10 hằng tháng',
    'recurring month <10 in -1 «Rà soát, cập nhật, công khai 100% thủ tục hành chính»',
  ],
  [
    '(qua Phòng Nội vụ) chậm nhất ngày 15/11 để tổng hợp, tham mưu UBND huyện',
    'deadline 2024-11-15 «(qua Phòng Nội vụ)» [để tổng hợp; tham mưu UBND huyện]',
  ],
  [
    'gửi về Sở Nội vụ (qua Phòng CCHC; ĐT: 02223.822.123) trước ngày 18/9/2024 để kịp thời tổng hợp',
    'deadline 2024-09-17< «gửi về Sở Nội vụ (qua Phòng CCHC; ĐT: 02223.822.123)» [để kịp thời tổng hợp]',
  ],
  [
    'Đại biểu gửi bài tham luận (không quá 05 trang) về Ban Tổ chức trước ngày 01 tháng 11',
    'deadline 2024-10-31< «Đại biểu gửi bài tham luận (không quá 05 trang) về Ban Tổ chức»',
  ],
  [
    'điều chỉnh thời hạn hoàn thành nhiệm vụ từ ngày 30/6/2024 sang ngày 30/9/2024',
    'deadline 2024-09-30 «điều chỉnh thời hạn hoàn thành nhiệm vụ từ ngày 30/6/2024 sang»',
  ],
  [
    'gia hạn thời gian nộp báo cáo tự chấm điểm Chỉ số CCHC đến hết ngày 22/11/2024',
    'deadline 2024-11-22 «gia hạn thời gian nộp báo cáo tự chấm điểm Chỉ số CCHC»',
  ],
  [
    'rà soát công văn đến và văn bản lưu hành nội bộ trước ngày 30/04/2026@2026',
    'deadline 2026-04-29< «rà soát công văn đến và văn bản lưu hành nội bộ»',
  ],
  [
    'chậm nhất ngày 28 hàng tháng gửi báo cáo kết quả thực hiện nhiệm vụ trong tháng và phương hướng nhiệm vụ tháng tiếp theo',
    'recurring month 28 in -1 [gửi báo cáo kết quả thực hiện nhiệm vụ trong tháng và phương hướng nhiệm vụ tháng tiếp theo]',
  ],
  [
    'Hồ sơ bản mềm gửi trước 23h59 ngày 30/9/2026 (giờ Việt Nam) qua hệ thống trực tuyến hoặc email@2026',
    'deadline 2026-09-30 23:59 «Hồ sơ bản mềm gửi» [giờ Việt Nam; qua hệ thống trực tuyến hoặc email]',
  ],
  [
    'trước ngày 15/3 nhưng phải xong Sơ kết (trước 30/6),',
    'deadline 2024-03-14< | deadline 2024-06-29< «nhưng phải xong Sơ kết»',
  ],

  [
    'Hoàn thành 02 cuộc kiểm tra trong quý III',
    'window 2024-07-01..2024-09-30 «Hoàn thành 02 cuộc kiểm tra»',
  ],
  [
    'Tổ chức 03 lớp tập huấn (60 người/lớp) trong tháng 5 và tháng 8',
    'window 2024-05-01..2024-05-31 «Tổ chức 03 lớp tập huấn (60 người/lớp)» | window 2024-08-01..2024-08-31 «Tổ chức 03 lớp tập huấn (60 người/lớp)»',
  ],
  [
    'Báo cáo ước thực hiện cả năm 2024, gửi trước 15/11',
    'deadline 2024-11-14< «Báo cáo ước thực hiện cả năm 2024; gửi»',
  ],
  [
    'Báo cáo tổng kết năm 2023, gửi Sở trước 15/01/2024',
    'deadline 2024-01-14< «Báo cáo tổng kết năm 2023; gửi Sở»',
  ],
  [
    'Tự chấm điểm Chỉ số CCHC năm 2024, gửi kèm tài liệu kiểm chứng từ ngày 02/12 đến 17h00 ngày 13/12/2024',
    'window 2024-12-02..2024-12-13 «Tự chấm điểm Chỉ số CCHC năm 2024; gửi kèm tài liệu kiểm chứng từ»',
  ],
  [
    'Quy trình ứng phó sự cố: rà soát, cập nhật ít nhất 01 lần/năm hoặc khi có thay đổi ảnh hưởng',
    'recurring year «Quy trình ứng phó sự cố; rà soát; cập nhật» | event when “có thay đổi ảnh hưởng” «cập nhật»',
  ],
  [
    'Giao Tổ Xác minh & Xử lý đơn rà soát điều kiện thụ lý trong thời hạn 07 ngày làm việc',
    'event after “ngày nhận việc” +7 workday «Giao Tổ Xác minh & Xử lý đơn rà soát điều kiện thụ lý»',
  ],
  [
    'Sở Tài chính tham mưu UBND tỉnh phân bổ hết kế hoạch vốn năm 2024 trước ngày 15/3/2024',
    'deadline 2024-03-14< «Sở Tài chính tham mưu UBND tỉnh phân bổ hết kế hoạch vốn năm 2024»',
  ],
  [
    'Trung tâm Kiểm soát bệnh tật tỉnh tổng hợp báo cáo tuần, gửi Viện Pasteur trước 10h00 thứ Ba hàng tuần',
    'recurring week weekday 2 10:00 «Trung tâm Kiểm soát bệnh tật tỉnh tổng hợp báo cáo tuần; gửi Viện Pasteur»',
  ],
  [
    'Tổ chức chiến dịch tiêm bổ sung vắc xin Sởi cho trẻ 1-5 tuổi trong tháng 9/2024',
    'window 2024-09-01..2024-09-30 «Tổ chức chiến dịch tiêm bổ sung vắc xin Sởi cho trẻ 1-5 tuổi»',
  ],
  [
    'Tổ chức diễn tập PCCC&CNCH định kỳ cho cán bộ, giáo viên, học sinh (ít nhất 01 lần/năm)',
    'recurring year «Tổ chức diễn tập PCCC&CNCH» [cho cán bộ, giáo viên, học sinh]',
  ],
  [
    'Trình trước ngày 20 tháng 10 năm 2024; không để chậm trễ',
    'deadline 2024-10-19< «Trình» [không để chậm trễ]',
  ],

  [
    'Đánh giá nội bộ - tháng 9; xem xét của lãnh đạo - tháng 10/2024',
    'window 2024-09-01..2024-09-30 «Đánh giá nội bộ» | window 2024-10-01..2024-10-31 «xem xét của lãnh đạo»',
  ],
  ['6 tháng - 9 tháng', 'unread “6 tháng - 9 tháng”'],
  [
    'Lồng ghép trong báo cáo CCHC quý, 6 tháng, năm',
    'unread “Lồng ghép trong báo cáo CCHC quý” | recurring half | recurring year',
  ],
  [
    'Báo cáo định kỳ: báo cáo tháng, quý và năm@2018',
    'unread “báo cáo tháng” «Báo cáo định kỳ» | recurring quarter «Báo cáo định kỳ» | recurring year «Báo cáo định kỳ»',
  ],
  [
    'Đến năm 2025 cơ bản hoàn thành, đến năm 2030 hoàn thành toàn bộ@2024-2030',
    'deadline 2025-12-31 [cơ bản hoàn thành] | deadline 2030-12-31 [hoàn thành toàn bộ]',
  ],
  [
    'Phấn đấu đến 31/12/2024 giải ngân đạt trên 95% kế hoạch vốn được giao',
    'deadline 2024-12-31 «Phấn đấu» [giải ngân đạt trên 95% kế hoạch vốn được giao]',
  ],
  [
    'Chuyển đổi IPv6 cho Cổng thông tin của Sở, chậm nhất trong tháng 11/2024',
    'deadline 2024-11-30 «Chuyển đổi IPv6 cho Cổng thông tin của Sở»',
  ],
  [
    'Thi công sửa chữa mặt đường: khởi công 15/3/2024, thông xe kỹ thuật trước 02/9/2024',
    'deadline 2024-03-15 «Thi công sửa chữa mặt đường; khởi công» | deadline 2024-09-01< «thông xe kỹ thuật»',
  ],
  [
    'Cập nhật kết quả xử lý nhiệm vụ trên hệ thống trước 16h hằng ngày, không để quá hạn',
    'recurring day 16:00 «Cập nhật kết quả xử lý nhiệm vụ trên hệ thống» [không để quá hạn]',
  ],

  [
    'Tổng hợp kết quả quý I, II; báo cáo trước ngày 25/6',
    'deadline 2024-06-24< «Tổng hợp kết quả quý I, II; báo cáo»',
  ],
  [
    'Đánh giá kết quả 6 tháng đầu năm, xây dựng nhiệm vụ 6 tháng cuối năm; xong trước ngày 10/7',
    'deadline 2024-07-09< «Đánh giá kết quả 6 tháng đầu năm; xây dựng nhiệm vụ 6 tháng cuối năm»',
  ],
  [
    'Báo cáo kết quả 9 tháng và ước thực hiện cả năm 2024, gửi trước ngày 05/9',
    'deadline 2024-09-04< «Báo cáo kết quả 9 tháng; ước thực hiện cả năm 2024; gửi»',
  ],
  [
    'Triển khai nhiệm vụ quý I; báo cáo trước 15/4',
    'window 2024-01-01..2024-03-31 «Triển khai nhiệm vụ» | deadline 2024-04-14< «báo cáo»',
  ],
  [
    'Báo cáo quý I; báo cáo năm trước 15/12',
    'window 2024-01-01..2024-03-31 «Báo cáo» | deadline 2024-12-14< «báo cáo năm»',
  ],
  [
    'Thời hạn (Deadline): Hoàn thành báo cáo tham mưu UBND xã trước ngày 30/05/2026 để trả lời cử tri.@2026',
    'deadline 2026-05-29< «Thời hạn (Deadline); Hoàn thành báo cáo tham mưu UBND xã» [để trả lời cử tri]',
  ],
  [
    'từ ngày 15 đến 30-10 tiêm phòng cho đàn gia cầm',
    'window 2024-10-15..2024-10-30 [tiêm phòng cho đàn gia cầm]',
  ],
  [
    'Kiểm tra 10 đơn vị, mỗi đơn vị 02 ngày, trong quý III',
    'window 2024-07-01..2024-09-30 «Kiểm tra 10 đơn vị, mỗi đơn vị 02 ngày»',
  ],
  [
    'Hoàn thành năm trước, báo cáo trước 15/6',
    'unread “Hoàn thành năm trước” | deadline 2024-06-14< «báo cáo»',
  ],

  [
    'Trước 31/01/2025 báo cáo kết quả thực hiện năm 2024',
    'deadline 2025-01-30< [báo cáo kết quả thực hiện năm 2024]',
  ],
  ['Quý IV xây dựng kế hoạch năm 2025', 'window 2024-10-01..2024-12-31 [xây dựng kế hoạch năm 2025]'],
  [
    'Trước 15/3 rà soát văn bản quý I, đề xuất bãi bỏ (nếu có)',
    'deadline 2024-03-14< [rà soát văn bản quý I] | unread “đề xuất bãi bỏ (nếu có)”',
  ],
  ['Tháng 4/2024 (KH cũ: tháng 3/2024)', 'window 2024-04-01..2024-04-30 | unread “KH cũ: tháng 3/2024”'],
  [
    'Kỳ đánh giá 6 tháng đầu năm 2024. Vui lòng hoàn thành trước ngày 30/07/2024.',
    'unread “Kỳ đánh giá 6 tháng đầu năm 2024” | deadline 2024-07-29< «Vui lòng»',
  ],
  [
    'Rà soát lần 1 trong tháng 5, lần 2 trong tháng 11',
    'window 2024-05-01..2024-05-31 «Rà soát lần 1» | window 2024-11-01..2024-11-30 «lần 2»',
  ],
  ['trước 15/6 tiêm phòng cho đàn gia cầm', 'deadline 2024-06-14< [tiêm phòng cho đàn gia cầm]'],
  [
    'Quý I ban hành kế hoạch, quý II triển khai',
    'window 2024-01-01..2024-03-31 [ban hành kế hoạch] | window 2024-04-01..2024-06-30 [triển khai]',
  ],

  [
    'Báo cáo năm: số liệu chốt đến ngày 31/10, gửi trước ngày 10/11',
    'unread “Báo cáo năm: số liệu chốt đến ngày 31/10” | deadline 2024-11-09< «gửi»',
  ],
  [
    'Tổ chức hội nghị tổng kết công tác CCHC năm 2024 trong tháng 12',
    'window 2024-12-01..2024-12-31 «Tổ chức hội nghị tổng kết công tác CCHC năm 2024»',
  ],
  [
    'Báo cáo quý I/2024 gửi trước ngày 10/4/2024, quý II/2024 gửi trước ngày 10/7/2024',
    'deadline 2024-04-09< «Báo cáo quý I/2024 gửi» | deadline 2024-07-09< «quý II/2024 gửi»',
  ],
  [
    'Quý 2 khảo sát, quý 3 công bố kết quả SIPAS 2024',
    'window 2024-04-01..2024-06-30 [khảo sát] | window 2024-07-01..2024-09-30 [công bố kết quả SIPAS 2024]',
  ],
  [
    'Lập dự toán năm 2025 và kế hoạch tài chính 03 năm 2025 - 2027, gửi Sở Tài chính trước ngày 05/7',
    'deadline 2024-07-04< «Lập dự toán năm 2025; kế hoạch tài chính 03 năm 2025 - 2027; gửi Sở Tài chính»',
  ],
  [
    'Tổ chức hội nghị giao ban quý I trước 05/4, quý II trước 05/7, quý III trước 05/10',
    'deadline 2024-04-04< «Tổ chức hội nghị giao ban quý I» | deadline 2024-07-04< «quý II» | deadline 2024-10-04< «quý III»',
  ],
  [
    'Xây dựng Báo cáo tháng 6 và 6 tháng đầu năm trước 20/6; báo cáo tháng 9 và 9 tháng trước 20/9',
    'deadline 2024-06-19< «Xây dựng Báo cáo tháng 6; 6 tháng đầu năm» | deadline 2024-09-19< «báo cáo tháng 9; 9 tháng»',
  ],
  [
    'Rà soát TTHC: quý I lập danh mục, quý II - III đánh giá, trước 15/9 trình phương án đơn giản hóa',
    'window 2024-01-01..2024-03-31 «Rà soát TTHC» [lập danh mục] | window 2024-04-01..2024-09-30 «Rà soát TTHC» [đánh giá] | deadline 2024-09-14< «Rà soát TTHC» [trình phương án đơn giản hóa]',
  ],
  [
    'Thí điểm trong quý II, nhân rộng từ quý III/2024',
    'window 2024-04-01..2024-06-30 «Thí điểm» | continuous 2024-07-01.. «nhân rộng»',
  ],

  [
    'Báo cáo quý I (số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024) gửi về Sở Nội vụ trước ngày 20/3/2024',
    'deadline 2024-03-19< «Báo cáo quý I; gửi về Sở Nội vụ» [số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024]',
  ],
  [
    'Bước 1 - Tự đánh giá: từ 01/11 đến 15/11; Bước 2 - Thẩm định: từ 16/11 đến 30/11; Bước 3 - Công bố kết quả: trước ngày 31/12',
    'window 2024-11-01..2024-11-15 «Bước 1 - Tự đánh giá» | window 2024-11-16..2024-11-30 «Bước 2 - Thẩm định» | deadline 2024-12-30< «Bước 3 - Công bố kết quả»',
  ],

  [
    'Báo cáo 9 tháng: gửi trước ngày 15 tháng 9 hằng năm về Văn phòng UBND tỉnh',
    'recurring year <15 in 9 «Báo cáo 9 tháng; gửi» [về Văn phòng UBND tỉnh]',
  ],
  [
    'Phấn đấu hết quý III năm 2024 hoàn thành số hóa 100% dữ liệu hộ tịch',
    'deadline 2024-09-30 «Phấn đấu» [hoàn thành số hóa 100% dữ liệu hộ tịch]',
  ],
  [
    'Chậm nhất ngày 10 tháng đầu quý sau, các đơn vị gửi báo cáo quý về Cục Thống kê',
    'recurring quarter 10 after 1 [các đơn vị gửi báo cáo quý về Cục Thống kê]',
  ],
]
