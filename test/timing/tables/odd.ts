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
  ['Quý II (2025)', 'window 2025-04-01..2025-06-30'],
  ['15-12/2024', 'deadline 2024-12-15'],
  ['Trước 9h sáng ngày 15/6', 'deadline 2024-06-15 09:00'],
  ['2 giờ chiều ngày 15/6', 'deadline 2024-06-15 14:00'],
  [
    'Quý, năm (trước ngày 20 của tháng cuối quý và trước ngày 15/12)',
    'recurring quarter <20 in -1 | recurring year <15 in 12',
  ],
  ['Quý I hàng năm, trước 15/3', 'recurring year <15 in 3'],
  ['Quý I hàng năm, trước 15/5', 'recurring year/Q1 | deadline 2024-05-14< !!'],
  [
    'Tháng 6 và tháng 12 hằng năm, trước ngày 20',
    'recurring year/M06 <20 in -1 | recurring year/M12 <20 in -1',
  ],
  ['Sau khi kết thúc quý, trước ngày 10 tháng sau', 'recurring quarter <10 after 1'],
  ['Chậm nhất ngày thứ 5 sau khi kết thúc tháng', 'recurring month shift 5 day'],
  ['Chậm nhất 10 ngày sau mỗi quý', 'recurring quarter shift 10 day'],
  ['Tháng 5/2024 (trước ngày 25)', 'window 2024-05-01..2024-05-24'],
  ['Tháng 6, tháng 12 (trước ngày 20)', 'deadline 2024-06-19< | deadline 2024-12-19<'],
  ['Tháng 2 (trước ngày 30)', 'window 2024-02-01..2024-02-29 | unread “trước ngày 30”'],
  ['Bắt đầu: 01/3/2024, kết thúc: 30/6/2024', 'window 2024-03-01..2024-06-30 «Bắt đầu; kết thúc»'],
  [
    '02 năm/lần (năm 2024, 2026)@2024-2026',
    'recurring 2year 2024-01-01.. | window 2024-01-01..2024-12-31 | window 2026-01-01..2026-12-31 !!',
  ],
  ['Tháng 3 ÷ tháng 6', 'window 2024-03-01..2024-06-30'],
  [
    'Quý I: 30%, quý II: 60%, quý III: 100%',
    'window 2024-01-01..2024-03-31 [30%] | window 2024-04-01..2024-06-30 [60%] | window 2024-07-01..2024-09-30 [100%]',
  ],
  ['Trước ngày 25 hằng tháng để tổng hợp', 'recurring month <25 in -1 [để tổng hợp]'],
  [
    'Theo hướng dẫn của Bộ, dự kiến quý III',
    'event under “hướng dẫn của Bộ” | window 2024-07-01..2024-09-30 «dự kiến»',
  ],
  [
    'Báo cáo hằng tháng: ngày 25; hằng quý: ngày 25 tháng cuối quý; năm: 15/12',
    'recurring month 25 in -1 «Báo cáo hằng tháng» | recurring quarter 25 in -1 | deadline 2024-12-15 «năm»',
  ],
  ['Thg 6/2024', 'window 2024-06-01..2024-06-30'],
  ['Tháng cuối năm', 'window 2024-12-01..2024-12-31'],
  ['tháng cuối mỗi năm', 'recurring year'],
  ['Mỗi sáng thứ Hai', 'recurring week weekday 1 sáng'],
  ['Chiều thứ Sáu hằng tuần, trước 16 giờ', 'recurring week weekday 5 16:00'],
  [
    'Hàng tuần vào các ngày thứ Hai, Tư, Sáu',
    'recurring week weekday 1 | recurring week weekday 3 | recurring week weekday 5',
  ],
  ['Hai tuần cuối tháng 12', 'window 2024-12-18..2024-12-31'],
  ['Trước Tết Nguyên đán ít nhất 10 ngày', 'deadline 2024-01-31'],
  ['Thời gian: 07 giờ 30, ngày 15/8/2024', 'deadline 2024-08-15 07:30 «Thời gian»'],
  [
    'Báo cáo 6 tháng, năm (trước ngày 15/6 và 15/12)',
    'recurring year/H1 <15 in -1 «Báo cáo» | recurring year <15 in 12 «Báo cáo»',
  ],
  ['Trong năm (trước 15/11)', 'window 2024-01-01..2024-11-14'],
  ['03 ngày sau khi có kết quả, chậm nhất 30/11', 'event after “có kết quả” +3 day | deadline 2024-11-30'],
  ['Khảo sát 01 lần/năm (quý III)', 'recurring year/Q3 «Khảo sát»'],
  ['Trước 15/12 (hằng năm)', 'recurring year <15 in 12'],
  ['Quý IV (hằng năm)', 'recurring year/Q4'],
  ['Quý I/2024 (hằng năm)', 'window 2024-01-01..2024-03-31 | recurring year'],
  ['Trong hai năm 2024, 2025', 'window 2024-01-01..2024-12-31 | window 2025-01-01..2025-12-31'],
  ['Trong ba năm 2024, 2025', 'unread “Trong ba năm 2024” | window 2025-01-01..2025-12-31'],
  ['Định kỳ báo cáo quý, năm', 'recurring quarter «báo cáo» | recurring year «báo cáo»'],
  ['T2, 24/6/2024', 'deadline 2024-06-24'],
  ['T2, 25/6/2024', 'unread “T2, 25/6/2024” !!'],
  ['Ngày 30/6 (CN)', 'deadline 2024-06-30'],
  ['Dịp lễ 30/4, 01/5 và Quốc khánh 02/9', 'event when “lễ 30/4, 01/5 và Quốc khánh 02/9”'],
  ['Hằng năm: trước 15/6 và trước 15/12', 'recurring year <15 in 6 | recurring year <15 in 12'],
  ['Trước ngày:30/6/2024', 'deadline 2024-06-29<'],
  ['Từ ngày: 01/3/2024 đến ngày: 30/6/2024', 'window 2024-03-01..2024-06-30'],
  ['Quý I hằng năm, ngày 5 của tháng đầu kỳ sau', 'recurring year/Q1 5 after 1'],
  [
    'Lần đầu trước 31/3/2024, sau đó định kỳ hằng năm',
    'deadline 2024-03-30< «Lần đầu» | recurring year 2024-04-01.. «Lần đầu»',
  ],
  ['Trước khi kết thúc quý 05 ngày', 'recurring quarter shift -5 day'],
  ['Trong 10 ngày, từ 01/7/2024', 'deadline 2024-07-11'],
  [
    'Lần đầu: trước 31/3/2024; các lần sau: trước 31/01 hằng năm',
    'deadline 2024-03-30< «Lần đầu» | recurring year <31 in 1 2024-04-01.. «các lần sau»',
  ],
  ['Từ thứ Hai ngày 24/6 đến thứ Sáu ngày 28/6/2024', 'window 2024-06-24..2024-06-28'],

  ['Hoàn thành 05/12 nhiệm vụ trong quý I', 'window 2024-01-01..2024-03-31 «Hoàn thành 05/12 nhiệm vụ»'],
  ['Quý I (hoàn thành trước ngày 15/5)', 'window 2024-01-01..2024-03-31 | deadline 2024-05-14< !!'],
  ['Quý I (trước ngày 15/5)', 'window 2024-01-01..2024-03-31 | deadline 2024-05-14< !!'],
  ['Quý I (trước ngày 15/4)', 'deadline 2024-04-14<'],
  ['Quý III (hoàn thành trước 15/10)', 'window 2024-07-01..2024-09-30 | deadline 2024-10-14< !!'],
  ['Trước ngày 15/12, chậm nhất ngày 31/12/2024', 'deadline 2024-12-14< | deadline 2024-12-31 !!'],
  ['Trước ngày 20/12/2024 nhưng không quá ngày 10/12/2024', 'deadline 2024-12-19< | deadline 2024-12-10 !!'],
  ['trước ngày 15/3 nhưng phải xong trước ngày 20/3', 'deadline 2024-03-14< | deadline 2024-03-19< !!'],
  ['Trong quý I nhưng xong trước 15/3', 'window 2024-01-01..2024-03-14'],
  ['Trong giờ hành chính ngày 28/6', 'deadline 2024-06-28 [Trong giờ hành chính]'],
  ['Ngày ngày 15 hàng tháng', 'recurring month 15 in -1 ~Ngày ngày→ngày'],
  ['quý quý II', 'window 2024-04-01..2024-06-30 ~quý quý→quý'],
  ['năm năm 2024', 'unread “năm năm 2024”'],

  ['Điều chỉnh từ quý II sang quý III/2024', 'window 2024-07-01..2024-09-30 «Điều chỉnh từ quý II sang»'],
  [
    'Lùi thời hạn hoàn thành từ ngày 30/6 sang ngày 30/9/2024',
    'deadline 2024-09-30 «Lùi thời hạn hoàn thành từ ngày 30/6 sang»',
  ],
  ['Ngày 25/12 thay vì ngày 20/12', 'deadline 2024-12-25 [thay vì ngày 20/12]'],
  ['Trước 31/8/2024 (thay cho thời hạn 30/6/2024)', 'deadline 2024-08-30< [thay cho thời hạn 30/6/2024]'],
  [
    'Gia hạn đến hết ngày 31/10/2024 (thời hạn cũ: 30/9/2024)',
    'deadline 2024-10-31 «Gia hạn» [thời hạn cũ: 30/9/2024]',
  ],
  [
    'Quý III/2024 (đã điều chỉnh từ Quý II/2024)',
    'window 2024-07-01..2024-09-30 [đã điều chỉnh từ Quý II/2024]',
  ],
  ['Trước ngày 20/11/2024, không gia hạn', 'deadline 2024-11-19< [không gia hạn]'],
  ['30/6 (hạn cũ)', 'deadline 2024-06-30 | unread “hạn cũ”'],
  [
    'Quý I; thay thế máy chủ trước 30/6',
    'window 2024-01-01..2024-03-31 | unread “thay thế máy chủ trước 30/6”',
  ],
  ['Trước 15/6 (đã gia hạn từ 30/5 đến 30/6)', 'deadline 2024-06-14< | unread “đã gia hạn từ 30/5 đến 30/6”'],
  [
    'Quý III (điều chỉnh từ quý II, hoàn thành trước 15/8)',
    'window 2024-07-01..2024-09-30 | unread “điều chỉnh từ quý II” | deadline 2024-08-14<',
  ],
  ['Chuyển hồ sơ từ ngày 15/6 sang ngày 20/6', 'unread “Chuyển hồ sơ từ ngày 15/6 sang ngày 20/6”'],

  [
    'Trước 30/6/2024 Học kỳ I năm học 2023-2024: Thời gian chốt số liệu:',
    'deadline 2024-06-29< [Học kỳ I năm học 2023-2024: Thời gian chốt số liệu]',
  ],

  [
    'Trước ngày 14/6 (để Sở tổng hợp, báo cáo UBND tỉnh trước ngày 20/6)',
    'deadline 2024-06-13< [để Sở tổng hợp, báo cáo UBND tỉnh trước ngày 20/6]',
  ],
  ['Quý I (so với cùng kỳ năm 2023)', 'window 2024-01-01..2024-03-31 [so với cùng kỳ năm 2023]'],
  [
    'Báo cáo 9 tháng (mốc số liệu 14/9/2024): hạn gửi 18/9/2024',
    'deadline 2024-09-18 «Báo cáo 9 tháng; hạn gửi» [mốc số liệu 14/9/2024]',
  ],
  ['Quý III (02 lớp, mỗi lớp 03 ngày)', 'window 2024-07-01..2024-09-30 [02 lớp, mỗi lớp 03 ngày]'],
  ['Tháng 6 (2 ngày)', 'window 2024-06-01..2024-06-30 [2 ngày]'],
  [
    'Không báo cáo tháng 6, tháng 12; các tháng còn lại gửi trước ngày 20',
    'unread “Không báo cáo tháng 6, tháng 12” | unread “các tháng còn lại gửi trước ngày 20”',
  ],
  [
    'Đã hoàn thành (Quyết định số 45/QĐ-SNV ngày 12/3/2024)',
    'unread “Đã hoàn thành (Quyết định số 45/QĐ-SNV ngày 12/3/2024)”',
  ],
  ['đảm bảo trước ngày 31/12', 'deadline 2024-12-30< «đảm bảo»'],

  ['Chậm nhất ngày 31/10 của năm liền trước năm kế hoạch', 'deadline 2023-10-31'],
  [
    'trong thời gian từ ngày 01 đến hết ngày 31 tháng 5 hằng năm. Quá thời hạn trên, Bộ Nội vụ không tiếp nhận hồ sơ đề nghị',
    'recurring year 31 in 5 [Quá thời hạn trên, Bộ Nội vụ không tiếp nhận hồ sơ đề nghị]',
  ],

  ['Bình xét danh hiệu 02 năm liên tục', 'unread “02 năm liên tục” «Bình xét danh hiệu»'],

  [
    'Trước 16h00 ngày 20/11/2024, theo mẫu kèm Công văn số 105/CV-VP ngày 01/11/2024',
    'deadline 2024-11-20 16:00 [theo mẫu kèm Công văn số 105/CV-VP ngày 01/11/2024]',
  ],

  [
    'Tháng 5 (sơ bộ), chính thức trước ngày 10 tháng sau',
    'window 2024-05-01..2024-05-31 [sơ bộ] | deadline 2024-06-09< «chính thức»',
  ],
  [
    'Hạn giao: 15/5/2024; hạn xin lùi: 30/5/2024',
    'deadline 2024-05-15 «Hạn giao» | unread “hạn xin lùi: 30/5/2024”',
  ],
  [
    'Cao điểm tháng 3; cả năm duy trì',
    'window 2024-03-01..2024-03-31 «Cao điểm» | continuous 2024-01-01..2024-12-31',
  ],

  [
    'Trước 17 giờ thứ Sáu của tuần trước khi diễn ra cuộc họp',
    'unread “Trước 17 giờ thứ Sáu của tuần trước khi diễn ra cuộc họp”',
  ],

  ['Quý IV/2024 (chuyển tiếp từ quý II/2024)', 'window 2024-10-01..2024-12-31 [chuyển tiếp từ quý II/2024]'],
  [
    'Báo cáo năm trước 15/11 (ước thực hiện cả năm)',
    'deadline 2024-11-14< «Báo cáo năm» [ước thực hiện cả năm]',
  ],

  [
    'Chậm nhất ngày 20/5/2024, hoàn thành trước ngày 10/5/2024',
    'deadline 2024-05-20 | deadline 2024-05-09< !!',
  ],
  ['Trước ngày 20/5/2024, trước ngày 10/5/2024', 'deadline 2024-05-19< | deadline 2024-05-09< !!'],
  ['Trước 30/6, không được chậm hơn 05/7', 'deadline 2024-06-29< | deadline 2024-07-05 !!'],
  ['tại mục 3, trước ngày 05/6', 'unread “tại mục 3” | deadline 2024-06-04<'],

  [
    'Quý I/2024\nĐiều chỉnh: Quý II/2024',
    'window 2024-01-01..2024-03-31 | window 2024-04-01..2024-06-30 «Điều chỉnh» !!',
  ],
]
