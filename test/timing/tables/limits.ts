/** Limits that run from an event, and what an event's words may hold. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const limits: readonly (readonly [phrase: string, reading: string])[] = [
  // a limit behind a comma, a colon or a dash
  ['Khi nhận được hồ sơ, thời hạn 10 ngày làm việc', 'event when “nhận được hồ sơ” +10 workday'],
  ['Theo phân công, thời hạn 5 ngày', 'event under “phân công” +5 day'],
  ['Sau khi thẩm định xong, 03 ngày làm việc', 'event after “thẩm định xong” +3 workday'],
  [
    'Kể từ khi có kết luận của Ban Thường vụ, trong vòng 15 ngày phải xong',
    'event after “có kết luận của Ban Thường vụ” +15 day',
  ],
  ['Khi có yêu cầu, không được quá 02 ngày', 'event when “có yêu cầu” +2 day'],
  ['Khi có yêu cầu, hoàn tất không muộn hơn 3 ngày', 'event when “có yêu cầu” +3 day'],
  ['Khi có yêu cầu, hạn xử lý một tuần', 'event when “có yêu cầu” +1 week'],
  ['Khi có hồ sơ đề nghị, trong thời hạn không quá 03 ngày', 'event when “có hồ sơ đề nghị” +3 day'],
  [
    'Sau khi có Nghị quyết của HĐND tỉnh, không chậm hơn 10 ngày',
    'event after “có Nghị quyết của HĐND tỉnh” +10 day',
  ],
  ['Khi có yêu cầu, cần xong trong vòng một tuần', 'event when “có yêu cầu” +1 week'],
  ['Sau bàn giao: 24 giờ', 'event after “bàn giao” +24 hour'],
  ['Sau khi được phê duyệt: 10 ngày', 'event after “được phê duyệt” +10 day'],
  ['Khi có yêu cầu - trong 24h', 'event when “có yêu cầu” +24 hour'],
  ['Khi có yêu cầu phải báo cáo ngay trong ngày', 'event when “có yêu cầu” +0 day'],
  ['Khi có yêu cầu, trong ngày làm việc', 'event when “có yêu cầu” +0 day'],
  [
    'Sau khi nhận hồ sơ 5 ngày, không kể ngày nghỉ',
    'event after “nhận hồ sơ” +5 workday [không kể ngày nghỉ]',
  ],
  [
    'Sau khi nhận hồ sơ 5 ngày (không kể ngày nghỉ)',
    'event after “nhận hồ sơ” +5 workday [không kể ngày nghỉ]',
  ],
  ['Ngay khi xảy ra (trong vòng 24 giờ)', 'event when “xảy ra” +24 hour'],
  ['Khi: có yêu cầu', 'event when “có yêu cầu”'],
  // what is no limit, or no clear one
  ['Khi có yêu cầu, dưới 02 ngày', 'event when “có yêu cầu” | unread “dưới 02 ngày”'],
  ['Khi có yêu cầu, trong 1,5 ngày', 'event when “có yêu cầu” | unread “trong 1,5 ngày”'],
  [
    'Khi có yêu cầu; thời gian xử lý: 02 ngày làm việc',
    'event when “có yêu cầu” | unread “02 ngày làm việc” «thời gian xử lý»',
  ],
  ['Khi có 02 hồ sơ quá hạn trong 01 tháng', 'unread “Khi có 02 hồ sơ quá hạn trong 01 tháng”'],
  ['Trước khi hết thời hạn 05 ngày làm việc', 'event before “hết thời hạn 05 ngày làm việc”'],
  ['Theo kế hoạch tháng, quý, năm của đơn vị', 'event under “kế hoạch tháng, quý, năm của đơn vị”'],
  ['Khi hồ sơ phải bổ sung', 'event when “hồ sơ phải bổ sung”'],
  ['Khi có yêu cầu nhưng chưa đủ hồ sơ', 'event when “có yêu cầu nhưng chưa đủ hồ sơ”'],
  ['Khi có yêu cầu thì báo cáo', 'event when “có yêu cầu thì báo cáo”'],
  // another time behind an event
  [
    'Khi có biến động, hạn báo cáo ngày 20/6/2024',
    'event when “có biến động” | deadline 2024-06-20 «hạn báo cáo»',
  ],
  ['Khi có yêu cầu, cuối quý tổng hợp', 'event when “có yêu cầu” | recurring quarter [tổng hợp]'],
  [
    'Sau khi có thông báo, thứ Sáu hằng tuần báo cáo',
    'event after “có thông báo” | recurring week weekday 5 [báo cáo]',
  ],
  [
    'Sau khi có ý kiến thẩm định của Sở Tư pháp, trình UBND tỉnh trước ngày 20/9/2024',
    'event after “có ý kiến thẩm định của Sở Tư pháp” | deadline 2024-09-19< «trình UBND tỉnh»',
  ],
  [
    'Sau khi được giao dự toán, giải ngân xong đến 31/01/2025',
    'event after “được giao dự toán” | deadline 2025-01-31 «giải ngân»',
  ],
  [
    'Sau khi được giao dự toán, quý I hoàn thành phân bổ',
    'event after “được giao dự toán” | window 2024-01-01..2024-03-31 [hoàn thành phân bổ]',
  ],
  [
    'Sau khi được phê duyệt, triển khai trong quý II',
    'event after “được phê duyệt” | window 2024-04-01..2024-06-30 «triển khai»',
  ],
  ['Khi có yêu cầu, báo cáo hằng tháng', 'event when “có yêu cầu” | recurring month «báo cáo»'],
  ['Khi có yêu cầu, hạn: 30/6', 'event when “có yêu cầu” | deadline 2024-06-30 «hạn»'],
  ['Sau khi được phê duyệt nhưng không quá 31/12/2024', 'event after “được phê duyệt” | deadline 2024-12-31'],
  ['Khi có yêu cầu nhưng phải xong trước 30/6', 'event when “có yêu cầu” | deadline 2024-06-29<'],
  ['Khi có yêu cầu thì xong trước 30/6', 'event when “có yêu cầu” | deadline 2024-06-29<'],
  // lists of names stay one name
  [
    'Theo Kế hoạch thanh tra, kiểm tra trong năm 2024',
    'event under “Kế hoạch thanh tra, kiểm tra” 2024-01-01..2024-12-31',
  ],
  [
    'Theo chỉ đạo của Bộ, hướng dẫn của Sở trước 30/6',
    'event under “chỉ đạo của Bộ, hướng dẫn của Sở” | deadline 2024-06-29<',
  ],
  ['Khi có kiến nghị, đơn thư trong vòng 5 ngày', 'event when “có kiến nghị, đơn thư” +5 day'],
  [
    'Khi nhận được phản ánh, kiến nghị: trong 03 ngày làm việc',
    'event when “nhận được phản ánh, kiến nghị” +3 workday',
  ],
  [
    'Khi có văn bản của Sở Nội vụ, Công văn số 15/SNV ngày 15/3/2024',
    'event when “có văn bản của Sở Nội vụ, Công văn số 15/SNV ngày 15/3/2024”',
  ],
  [
    'Theo Nghị quyết của HĐND, Kế hoạch ngày 15/3/2024 của UBND tỉnh',
    'event under “Nghị quyết của HĐND, Kế hoạch ngày 15/3/2024 của UBND tỉnh”',
  ],
  // until something happens
  ['Từ 01/7/2025 đến khi có văn bản thay thế@2025', 'continuous 2025-07-01.. [đến khi có văn bản thay thế]'],
  ['Thường xuyên đến khi hết dịch', 'continuous [đến khi hết dịch]'],
  ['Thường xuyên, đến khi hết dịch', 'continuous [đến khi hết dịch]'],
  ['Hằng tháng cho đến khi hoàn thành', 'recurring month [cho đến khi hoàn thành]'],
  ['Hằng tháng (cho đến khi hoàn thành)', 'recurring month [cho đến khi hoàn thành]'],
  ['Hằng tuần cho đến khi kết thúc chiến dịch', 'recurring week [cho đến khi kết thúc chiến dịch]'],
  ['Báo cáo hằng ngày cho đến khi hết dịch', 'recurring day «Báo cáo» [cho đến khi hết dịch]'],
  ['Ngày 20 hằng tháng đến khi hoàn thành', 'recurring month 20 in -1 [đến khi hoàn thành]'],
  ['Cho đến khi có quy định mới', 'continuous [Cho đến khi có quy định mới]'],
  ['Từ khi thành lập đến khi kết thúc nhiệm vụ', 'continuous [Từ khi thành lập đến khi kết thúc nhiệm vụ]'],
  [
    'Thường xuyên từ khi có quyết định đến khi có văn bản mới',
    'continuous [từ khi có quyết định đến khi có văn bản mới]',
  ],
  ['Khi có yêu cầu đến khi kết thúc', 'event when “có yêu cầu” [đến khi kết thúc]'],
  ['Trước ngày 30/6 đến khi xong', 'unread “Trước ngày 30/6 đến khi xong”'],
  ['Quý II đến khi có văn bản mới', 'unread “Quý II đến khi có văn bản mới”'],
  // a least is no most
  ['Sau mũi 1 ít nhất 28 ngày', 'unread “Sau mũi 1 ít nhất 28 ngày”'],
  ['Sau khi phun thuốc tối thiểu 15 ngày', 'unread “Sau khi phun thuốc tối thiểu 15 ngày”'],
  ['Sau ít nhất 06 tháng kể từ ngày bổ nhiệm', 'unread “Sau ít nhất 06 tháng kể từ ngày bổ nhiệm”'],
  [
    'trước ít nhất 10 ngày nhưng không quá 45 ngày trước khi giấy phép hết hạn',
    'unread “trước ít nhất 10 ngày nhưng không quá 45 ngày trước khi giấy phép hết hạn”',
  ],
  [
    'Trong 60 ngày nhưng không ít hơn 10 ngày trước ngày dự kiến làm việc',
    'unread “Trong 60 ngày nhưng không ít hơn 10 ngày trước ngày dự kiến làm việc”',
  ],
  ['Sau 01 năm kể từ ngày Thông tư này có hiệu lực', 'event after “Thông tư này có hiệu lực” +1 year'],
  ['Chậm nhất sau 15 ngày kể từ ngày thực hiện', 'event after “thực hiện” +15 day'],
  ['Trước ngày khai mạc ít nhất 10 ngày', 'event before “khai mạc” +10 day'],
  // the first months after an event
  ['Trong 3 tháng đầu sau khi Luật có hiệu lực', 'event after “Luật có hiệu lực” +3 month'],
  ['Trong 6 tháng đầu kể từ khi được bổ nhiệm', 'event after “được bổ nhiệm” +6 month'],
  ['9 tháng đầu sau khi khởi công', 'event after “khởi công” +9 month'],
  ['Hằng quý trong 6 tháng đầu sau khi sáp nhập', 'unread “Hằng quý trong 6 tháng đầu sau khi sáp nhập”'],
  ['Trong 07 ngày đầu tiên kể từ ngày nhận nhiệm vụ', 'event after “nhận nhiệm vụ” +7 day'],
  ['bảy (7) ngày kế tiếp kể từ ngày ghi chỉ số', 'event after “ghi chỉ số” +7 day'],
  // times in an event's description
  [
    'Sau khi kết thúc đợt cao điểm từ ngày 01/6 đến ngày 30/6',
    'unread “Sau khi kết thúc đợt cao điểm từ ngày 01/6 đến ngày 30/6”',
  ],
  ['Khi tỷ lệ giải ngân dưới 50% đến hết quý II', 'unread “Khi tỷ lệ giải ngân dưới 50% đến hết quý II”'],
  ['Sau khi Luật có hiệu lực (01/7/2024)', 'event after “Luật có hiệu lực” [01/7/2024]'],
  ['Sau khi có kết quả (trước 30/6)', 'event after “có kết quả” | deadline 2024-06-29<'],
  ['Sau kỳ nghỉ 30/4', 'event after “kỳ nghỉ 30/4”'],
  [
    'Sau khi Quốc hội thông qua tại Kỳ họp thứ 7 (tháng 6/2024)',
    'event after “Quốc hội thông qua tại Kỳ họp thứ 7” [tháng 6/2024]',
  ],
  ['Trước kỳ họp HĐND tỉnh (tháng 7, tháng 12)', 'event before “kỳ họp HĐND tỉnh” [tháng 7, tháng 12]'],
  ['Theo kế hoạch (tháng 6)', 'event under “kế hoạch” | window 2024-06-01..2024-06-30'],
  ['Theo tỷ lệ 5/10', 'event under “tỷ lệ 5/10”'],
  ['Theo mẫu 02/6', 'event under “mẫu 02/6”'],
  ['Theo Phụ lục 3/4', 'event under “Phụ lục 3/4”'],
  ['Theo lịch 3/6, 5/6', 'event under “lịch 3/6, 5/6”'],
  ['Khi đạt 2/3', 'event when “đạt 2/3”'],
  ['Khi có kết luận 15/6', 'event when “có kết luận 15/6”'],
  ['Theo Công văn số 123/SNV, 15/6', 'event under “Công văn số 123/SNV, 15/6”'],
  ['Khi có yêu cầu (15/7)', 'event when “có yêu cầu” | deadline 2024-07-15'],
  // what takes a time back
  ['Theo yêu cầu, không phải hàng tháng', 'event under “yêu cầu” | unread “không phải hàng tháng”'],
  ['Khi có yêu cầu, không hàng tháng', 'event when “có yêu cầu” | unread “không hàng tháng”'],
  ['Theo Kế hoạch, tạm dừng từ 01/7', 'event under “Kế hoạch” | unread “tạm dừng từ 01/7”'],
  ['Theo Kế hoạch, dừng từ 01/7', 'event under “Kế hoạch” | unread “dừng từ 01/7”'],
  ['Theo Kế hoạch, bãi bỏ từ 01/7/2024', 'event under “Kế hoạch” | unread “bãi bỏ từ 01/7/2024”'],
  ['Theo Kế hoạch, không thực hiện từ 01/7', 'event under “Kế hoạch” | unread “không thực hiện từ 01/7”'],
  ['Theo hướng dẫn, không trước 30/6', 'event under “hướng dẫn” | unread “không trước 30/6”'],
  ['Khi có yêu cầu, trừ tháng 7', 'event when “có yêu cầu” | unread “trừ tháng 7”'],
  // conditions behind a time
  [
    'Hằng tháng, nếu không phát sinh thì không phải báo cáo',
    'recurring month | unread “nếu không phát sinh thì không phải báo cáo”',
  ],
  [
    'Ngày 20 hàng tháng, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo',
    'recurring month 20 in -1 [nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo]',
  ],
  [
    'Ngày 20 hàng tháng, trường hợp trùng ngày nghỉ thì gửi vào ngày làm việc liền trước',
    'recurring month 20 in -1 | unread “trường hợp trùng ngày nghỉ thì gửi vào ngày làm việc liền trước”',
  ],
  ['Quý II; nếu không kịp thì quý III', 'window 2024-04-01..2024-06-30 | unread “nếu không kịp thì quý III”'],
  ['Trước 30/6 nếu được duyệt', 'deadline 2024-06-29< [nếu được duyệt]'],
  ['30/6, trường hợp đặc biệt 15/7', 'deadline 2024-06-30 | unread “trường hợp đặc biệt 15/7”'],
  [
    'Dự kiến tháng 10, nếu thời tiết thuận lợi',
    'window 2024-10-01..2024-10-31 «Dự kiến» [nếu thời tiết thuận lợi]',
  ],
  [
    'Trước ngày 15/6/2024, trường hợp vướng mắc trước ngày 10/6/2024',
    'deadline 2024-06-14< | deadline 2024-06-09< «trường hợp vướng mắc»',
  ],
  [
    '03 ngày làm việc; trường hợp phức tạp không quá 05 ngày làm việc',
    'event after “ngày nhận việc” +3 workday | event after “ngày nhận việc” +5 workday «trường hợp phức tạp»',
  ],
  [
    'trong thời hạn 10 ngày, trường hợp cần thiết có thể kéo dài nhưng không quá 15 ngày, kể từ ngày nhận hồ sơ',
    'event after “nhận hồ sơ” +10 day | event after “nhận hồ sơ” +15 day «trường hợp cần thiết có thể kéo dài nhưng»',
  ],
  [
    'chậm nhất là 21 ngày trước ngày khai mạc nếu Điều lệ công ty không quy định thời hạn dài hơn',
    'event before “khai mạc” +21 day | unread “nếu Điều lệ công ty không quy định thời hạn dài hơn”',
  ],
  ['Nếu có yêu cầu', 'event when “yêu cầu”'],
  ['Trường hợp có thay đổi', 'event when “có thay đổi”'],
  ['Hằng quý hoặc trường hợp đột xuất', 'recurring quarter | event when “đột xuất”'],
  // a relative clause is no event
  [
    'Chậm nhất là ngày thứ 20 của tháng tiếp theo tháng phát sinh nghĩa vụ thuế',
    'recurring month 20 after 1 [phát sinh nghĩa vụ thuế]',
  ],
  ['Trước ngày 10 của tháng sau kỳ phát sinh', 'recurring period <10 after 1 [phát sinh]'],
  [
    'Chậm nhất là ngày cuối cùng của tháng đầu của quý tiếp theo liền kề quý phát sinh nghĩa vụ thuế',
    'recurring quarter last after 1 [phát sinh nghĩa vụ thuế]',
  ],
  ['Hằng tháng hoặc phát sinh', 'recurring month | event when “phát sinh”'],
  // hours of the office are no time of the work
  ['Trước ngày 20/6/2024 (trong giờ hành chính)', 'deadline 2024-06-19< [trong giờ hành chính]'],
  ['Trước ngày 20/6/2024 (24/24 giờ)', 'deadline 2024-06-19< [24/24 giờ]'],
  ['Nộp trong giờ hành chính', 'unread “Nộp trong giờ hành chính”'],
  ['Trước 30/6 (thường xuyên)', 'deadline 2024-06-29< | continuous'],
  // where a limit starts
  ['Kể từ ngày nhận được hồ sơ, không quá 07 ngày làm việc', 'event after “nhận được hồ sơ” +7 workday'],
  ['Kể từ ngày ký hợp đồng, 30 ngày', 'event after “ngày ký hợp đồng” +30 day'],
  ['Kể từ ngày 15/6/2024, trong vòng 10 ngày', 'deadline 2024-06-25'],
  [
    'Trong 05 ngày làm việc (không kể thứ Bảy, Chủ nhật, ngày lễ) kể từ ngày nhận hồ sơ',
    'event after “nhận hồ sơ” +5 workday [không kể thứ Bảy, Chủ nhật, ngày lễ]',
  ],
  [
    'trong 05 ngày (không kể ngày nghỉ) kể từ ngày nhận hồ sơ',
    'event after “nhận hồ sơ” +5 workday [không kể ngày nghỉ]',
  ],
  ['15 ngày (ngày làm việc) kể từ ngày nhận hồ sơ', 'event after “nhận hồ sơ” +15 workday'],
  [
    'chậm nhất 05 ngày làm việc (riêng hồ sơ phức tạp 10 ngày làm việc) kể từ ngày nhận hồ sơ',
    'unread “chậm nhất 05 ngày làm việc (riêng hồ sơ phức tạp 10 ngày làm việc) kể từ ngày nhận hồ sơ”',
  ],
  [
    'Trong 05 ngày (trừ trường hợp phức tạp) kể từ ngày nhận hồ sơ',
    'unread “Trong 05 ngày (trừ trường hợp phức tạp) kể từ ngày nhận hồ sơ”',
  ],
  ['Kể từ ngày nhận hồ sơ', 'unread “Kể từ ngày nhận hồ sơ”'],
  ['trong thời hạn không quá 02 giờ kể từ thời điểm đóng thầu', 'event after “đóng thầu” +2 hour'],
  ['thời hạn 15 ngày tính từ ngày đăng tải dự thảo', 'event after “đăng tải dự thảo” +15 day'],
  ['48 tiếng sau khi xảy ra sự cố', 'event after “xảy ra sự cố” +48 hour'],
  ['sau ngày 30/6/2024 05 ngày làm việc', 'deadline 2024-07-05'],
  ['Chậm nhất 5 - 7 ngày kể từ ngày nhận', 'event after “nhận” +7 day'],
  ['Không quá 3-5 ngày làm việc kể từ khi nhận đủ hồ sơ', 'event after “nhận đủ hồ sơ” +5 workday'],
  ['Không quá 7-5 ngày kể từ khi nhận', 'unread “Không quá 7-5 ngày kể từ khi nhận”'],
  ['Hằng quý, sau 05 ngày khi kết thúc quý', 'recurring quarter shift 5 day'],
  ['sau 20 ngày kể từ khi kết thúc năm', 'recurring year shift 20 day'],
  ['sau khi kết thúc quý IV năm 2024', 'event after “kết thúc quý IV năm 2024”'],
  ['chậm nhất 05 ngày trước ngày 15 hằng tháng', 'unread “chậm nhất 05 ngày trước ngày 15 hằng tháng”'],
  // a day that only its occasion names
  ['Trước ngày họp 03 ngày', 'event before “họp” +3 day'],
  ['Trước ngày tổ chức hội nghị 05 ngày', 'event before “tổ chức hội nghị” +5 day'],
  ['Trước ngày khai mạc kỳ họp 20 ngày', 'event before “khai mạc kỳ họp” +20 day'],
  ['Trước ngày khai giảng', 'event before “khai giảng”'],
  ['Trước ngày khai giảng năm học mới (05/9)', 'event before “khai giảng năm học mới” [05/9]'],
  ['Trước ngày họp, 05 ngày', 'event before “họp” | unread “05 ngày”'],
  ['Trước ngày mùng 5', 'unread “Trước ngày mùng 5”'],
  ['Trước ngày xyz', 'unread “Trước ngày xyz”'],
  // a limit alone
  ['10 ngày làm việc', 'event after “ngày nhận việc” +10 workday'],
  [
    'Thời gian thực hiện hợp đồng: 90 ngày',
    'event after “ngày nhận việc” +90 day «Thời gian thực hiện hợp đồng»',
  ],
  [
    '05 ngày làm việc (đối với hồ sơ không cần xác minh), 15 ngày làm việc (đối với hồ sơ cần xác minh)',
    'event after “ngày nhận việc” +5 workday [đối với hồ sơ không cần xác minh] | event after “ngày nhận việc” +15 workday [đối với hồ sơ cần xác minh]',
  ],
  ['03 ngày, từ 15 đến 17/8/2024', 'window 2024-08-15..2024-08-17'],
  ['03 ngày', 'unread “03 ngày”'],
  ['Họp 02 ngày', 'unread “02 ngày” «Họp»'],
  ['Tập huấn 03 ngày làm việc', 'unread “03 ngày làm việc” «Tập huấn»'],
  ['Thời gian tổ chức: 02 ngày', 'unread “02 ngày” «Thời gian tổ chức»'],
  ['Quý II (05 ngày làm việc)', 'window 2024-04-01..2024-06-30 | unread “05 ngày làm việc”'],
  ['5, 10 ngày làm việc', 'unread “5, 10 ngày làm việc”'],
  ['07 - 10 ngày làm việc', 'unread “07 - 10 ngày làm việc”'],
  ['05 ngày làm việc mỗi tháng', 'unread “05 ngày làm việc mỗi tháng”'],
  // parts of a whole
  ['Không quá 1/2 thời gian quy định', 'unread “Không quá 1/2 thời gian quy định”'],
  ['Không quá 1/3 thời hạn giải quyết', 'unread “Không quá 1/3 thời hạn giải quyết”'],
  ['Hoàn thành 2/3 khối lượng', 'unread “Hoàn thành 2/3 khối lượng”'],
  ['Trước 1/2', 'deadline 2024-01-31<'],
  ['1,5 ngày làm việc kể từ khi nhận hồ sơ', 'unread “1,5 ngày làm việc kể từ khi nhận hồ sơ”'],
  ['trong vòng 1/2 ngày kể từ khi nhận', 'unread “trong vòng 1/2 ngày kể từ khi nhận”'],
  // what begins like a limit is no name
  ['Sau khi họp xong 02 ngày phải gửi biên bản', 'event after “họp xong” +2 day [phải gửi biên bản]'],
  ['Khi có yêu cầu, trong tháng', 'event when “có yêu cầu” | unread “trong tháng”'],
  ['Khi có phát sinh, 1 tháng', 'event when “có phát sinh” | unread “1 tháng”'],
  ['Sau khi ký kết, không quá nửa tháng', 'event after “ký kết” | unread “không quá nửa tháng”'],
  ['Khi có yêu cầu, ngay ngày hôm sau', 'event when “có yêu cầu” | unread “ngay ngày hôm sau”'],
  ['Khi có yêu cầu, sớm nhất 15/6', 'event when “có yêu cầu” | unread “sớm nhất 15/6”'],
  ['Theo yêu cầu, chậm nhất 16h', 'event under “yêu cầu” | unread “chậm nhất 16h”'],
  ['Theo kế hoạch, 6 tháng báo cáo một lần', 'event under “kế hoạch” | unread “6 tháng” [báo cáo một lần]'],
  [
    'Theo Thông tư số 01/2024/TT-BNV, ngày 15/3/2024',
    'event under “Thông tư số 01/2024/TT-BNV, ngày 15/3/2024”',
  ],
  ['Khi có biến động trên 10% trong tháng', 'event when “có biến động trên 10% trong tháng”'],

  ['Chậm nhất là ngày thứ 45 kể từ ngày có quyết định', 'event after “có quyết định” +45 day'],
  ['Ngày thứ 10 kể từ ngày phát sinh', 'event after “phát sinh” +10 day'],
  ['Ngày làm việc thứ 3 sau khi nhận hồ sơ', 'event after “nhận hồ sơ” +3 workday'],
  ['Ngày thứ 10', 'unread “Ngày thứ 10”'],
  ['ngày thứ 5 hằng tuần', 'recurring week weekday 4'],

  [
    '05 ngày làm việc đối với hồ sơ đơn giản, 10 ngày làm việc đối với hồ sơ phức tạp',
    'event after “ngày nhận việc” +5 workday [đối với hồ sơ đơn giản] | event after “ngày nhận việc” +10 workday [đối với hồ sơ phức tạp]',
  ],
  [
    'Không quá 10 ngày đối với cấp mới, không quá 05 ngày đối với cấp lại',
    'event after “ngày nhận việc” +10 day [đối với cấp mới] | event after “ngày nhận việc” +5 day [đối với cấp lại]',
  ],
  [
    'Không quá 10 ngày đối với cấp mới kể từ ngày nhận đủ hồ sơ',
    'unread “Không quá 10 ngày đối với cấp mới kể từ ngày nhận đủ hồ sơ”',
  ],
  [
    'Thời hạn giải quyết: 15 ngày đối với cấp mới, 10 ngày đối với cấp lại',
    'event after “ngày nhận việc” +15 day «Thời hạn giải quyết» [đối với cấp mới] | event after “ngày nhận việc” +10 day «Thời hạn giải quyết» [đối với cấp lại]',
  ],
  [
    '15 ngày kể từ ngày nhận hồ sơ; đối với hồ sơ phức tạp: 30 ngày',
    'event after “nhận hồ sơ” +15 day | event after “nhận hồ sơ” +30 day «đối với hồ sơ phức tạp»',
  ],
  [
    '07 ngày kể từ ngày nhận được yêu cầu, trừ trường hợp có lý do chính đáng',
    'event after “nhận được yêu cầu” +7 day [trừ trường hợp có lý do chính đáng]',
  ],
  [
    'Không quá 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, riêng hồ sơ liên thông không quá 07 ngày làm việc',
    'event after “nhận đủ hồ sơ” +3 workday | event after “nhận đủ hồ sơ” +7 workday «riêng hồ sơ liên thông»',
  ],
  [
    'Không quá 20 ngày làm việc, kể từ khi nhận đủ hồ sơ (trường hợp phải lấy ý kiến: 30 ngày làm việc)',
    'event after “nhận đủ hồ sơ” +20 workday | event after “nhận đủ hồ sơ” +30 workday «trường hợp phải lấy ý kiến»',
  ],
  [
    'Trong 05 ngày làm việc kể từ ngày nhận hồ sơ; trường hợp phức tạp thì không quá 10 ngày làm việc',
    'event after “nhận hồ sơ” +5 workday | event after “nhận hồ sơ” +10 workday «trường hợp phức tạp thì»',
  ],

  [
    'Không quá 30 ngày, kể từ ngày thụ lý; vụ việc phức tạp không quá 45 ngày, kể từ ngày thụ lý',
    'event after “thụ lý” +30 day | event after “thụ lý” +45 day «vụ việc phức tạp»',
  ],
  [
    '20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ (Sở: 12 ngày; UBND tỉnh: 08 ngày)',
    'event after “nhận đủ hồ sơ hợp lệ” +20 workday [Sở: 12 ngày; UBND tỉnh: 08 ngày]',
  ],
  [
    'Hồ sơ đơn giản 05 ngày làm việc, hồ sơ phức tạp 10 ngày làm việc',
    'event after “ngày nhận việc” +5 workday «Hồ sơ đơn giản» | event after “ngày nhận việc” +10 workday «hồ sơ phức tạp»',
  ],

  [
    'Chậm nhất sau 07 ngày làm việc kể từ ngày nhận được văn bản đề nghị, cơ quan được hỏi ý kiến phải trả lời bằng văn bản',
    'event after “nhận được văn bản đề nghị” +7 workday [cơ quan được hỏi ý kiến phải trả lời bằng văn bản]',
  ],
  ['khi có yêu cầu của Sở Nội vụ, Sở Tài chính', 'event when “có yêu cầu của Sở Nội vụ, Sở Tài chính”'],

  [
    'chậm nhất là 20 ngày, kể từ ngày kết thúc quý; đối với Tổng công ty nhà nước chậm nhất là 45 ngày',
    'recurring quarter shift 20 day | recurring quarter shift 45 day «đối với Tổng công ty nhà nước»',
  ],

  [
    'Chủ đầu tư thanh toán cho nhà thầu trong vòng 07 ngày làm việc kể từ ngày nhận đủ hồ sơ thanh toán hợp lệ của nhà thầu',
    'event after “nhận đủ hồ sơ thanh toán hợp lệ của nhà thầu” +7 workday «Chủ đầu tư thanh toán cho nhà thầu»',
  ],
  [
    'Nộp tiền vào ngân sách nhà nước trong thời hạn 10 ngày, kể từ ngày nhận được quyết định xử phạt',
    'event after “nhận được quyết định xử phạt” +10 day «Nộp tiền vào ngân sách nhà nước»',
  ],
  [
    'Bảo hành 12 tháng kể từ ngày ký biên bản nghiệm thu bàn giao',
    'unread “Bảo hành 12 tháng kể từ ngày ký biên bản nghiệm thu bàn giao”',
  ],
  ['05 ngày làm việc (kể từ ngày nhận đủ hồ sơ hợp lệ)', 'event after “nhận đủ hồ sơ hợp lệ” +5 workday'],
  [
    'Kể từ ngày nhận đủ hồ sơ gửi thẩm định, trong thời hạn 10 ngày Phòng Tư pháp có văn bản thẩm định',
    'event after “nhận đủ hồ sơ gửi thẩm định” +10 day [Phòng Tư pháp có văn bản thẩm định]',
  ],
  [
    'Sau khi nhận được ý kiến thẩm định, trong vòng 03 ngày làm việc đơn vị soạn thảo hoàn chỉnh, trình ký',
    'event after “nhận được ý kiến thẩm định” +3 workday [đơn vị soạn thảo hoàn chỉnh; trình ký]',
  ],
  [
    'Tài liệu gửi đại biểu chậm nhất 05 ngày làm việc trước ngày họp',
    'event before “họp” +5 workday «Tài liệu gửi đại biểu»',
  ],
  [
    'Họp giao ban ngày 05 hằng tháng, thông báo kết luận sau 02 ngày làm việc',
    'recurring month 5 in -1 «Họp giao ban» | unread “sau 02 ngày làm việc” «thông báo kết luận»',
  ],
  [
    'Không quá 10 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ theo quy định, Phòng Nông nghiệp và Môi trường có trách nhiệm thẩm định xong hồ sơ',
    'event after “nhận được đầy đủ hồ sơ theo quy định” +10 workday [Phòng Nông nghiệp và Môi trường có trách nhiệm thẩm định xong hồ sơ]',
  ],
  [
    '05 ngày kể từ ngày nhận hồ sơ (không kể ngày nghỉ)',
    'event after “nhận hồ sơ” +5 workday [không kể ngày nghỉ]',
  ],
  [
    '16 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ (không tính thời gian xin ý kiến)',
    'event after “nhận đủ hồ sơ hợp lệ” +16 workday [không tính thời gian xin ý kiến]',
  ],
  [
    'Nếu UBND tỉnh ban hành Kế hoạch sau ngày 31/01 thì thực hiện trong 15 ngày kể từ ngày Kế hoạch được ban hành',
    'unread “Nếu UBND tỉnh ban hành Kế hoạch sau ngày 31/01” | event after “ngày Kế hoạch được ban hành” +15 day «thì thực hiện»',
  ],
  [
    'Không quá một phần hai (1/2) thời hạn giải quyết theo quy định',
    'unread “Không quá một phần hai (1/2)” | event under “quy định” «thời hạn giải quyết»',
  ],

  [
    'trong thời gian 15 ngày (từ 16.2-2.3.2021)@2021',
    'event after “ngày nhận việc” +15 day | unread “từ 16.2-2.3.2021”',
  ],
  ['chậm nhất là 20 ngày, kể từ ngày kết thúc kỳ kế toán quý@2014', 'recurring quarter shift 20 day'],
  ['trong phạm vi không quá 05 ngày làm việc', 'event after “ngày nhận việc” +5 workday'],

  [
    'thời hạn cung cấp thông tin là 15 ngày làm việc kể từ ngày nhận được yêu cầu',
    'event after “nhận được yêu cầu” +15 workday «thời hạn cung cấp thông tin là»',
  ],
  [
    'Thời hạn kê khai bổ sung hoặc kê khai lại là 07 ngày kể từ ngày nhận được yêu cầu',
    'event after “nhận được yêu cầu” +7 day «Thời hạn kê khai bổ sung hoặc kê khai lại là»',
  ],
  [
    'đảm bảo hoàn thành chậm nhất sau 10 ngày làm việc, kể từ ngày KBNN gửi thông báo',
    'event after “KBNN gửi thông báo” +10 workday «đảm bảo»',
  ],
  ['Trong thời hạn sáu mươi (60) ngày kể từ ngày nhận hồ sơ', 'event after “nhận hồ sơ” +60 day'],
  ['60 (sáu mươi) ngày kể từ ngày nhận hồ sơ', 'event after “nhận hồ sơ” +60 day'],
  ['hai mươi (25) ngày kể từ ngày nhận hồ sơ', 'unread “hai mươi (25) ngày kể từ ngày nhận hồ sơ”'],

  [
    'chậm nhất là 05 ngày làm việc trước ngày khai mạc kỳ họp giữa năm sau của Hội đồng nhân dân',
    'unread “chậm nhất là 05 ngày làm việc trước ngày khai mạc kỳ họp giữa năm sau của Hội đồng nhân dân”',
  ],
  [
    'chậm nhất là mười ngày, kể từ ngày Hội đồng nhân dân cấp trên quyết định',
    'event after “Hội đồng nhân dân cấp trên quyết định” +10 day',
  ],

  [
    '05 ngày làm việc (hồ sơ đơn giản), 10 ngày làm việc (hồ sơ phức tạp) kể từ ngày nhận hồ sơ',
    'event after “nhận hồ sơ” +5 workday [hồ sơ đơn giản] | event after “nhận hồ sơ” +10 workday [hồ sơ phức tạp]',
  ],
  [
    'thẩm định trong 5 ngày, trả kết quả trong 2 ngày kể từ ngày ký',
    'event after “ngày nhận việc” +5 day «thẩm định» | event after “ngày ký” +2 day «trả kết quả»',
  ],

  [
    'chậm nhất là 20 ngày (đối với các Công ty) và 45 ngày (đối với các Tổng Công ty), kể từ ngày nhận hồ sơ',
    'event after “nhận hồ sơ” +20 day [đối với các Công ty] | event after “nhận hồ sơ” +45 day [đối với các Tổng Công ty]',
  ],

  [
    'Trong 05 ngày kể từ khi có thay đổi nhân sự nhưng không muộn hơn ngày 10 tháng sau',
    'event after “có thay đổi nhân sự” +5 day | unread “nhưng không muộn hơn ngày 10 tháng sau”',
  ],
  [
    '45 ngày kể từ ngày nhận được yêu cầu, có thể gia hạn 01 lần nhưng không quá 30 ngày',
    'event after “nhận được yêu cầu” +45 day | unread “có thể gia hạn 01 lần nhưng không quá 30 ngày”',
  ],

  [
    'Ngay sau khi xảy ra sự cố, báo cáo nhanh trong 02 giờ và báo cáo đầy đủ trong 24 giờ',
    'event after “xảy ra sự cố” +2 hour | event after “xảy ra sự cố” +24 hour «báo cáo đầy đủ»',
  ],
  [
    'Trong vòng 24 giờ kể từ khi phát hiện sự cố, báo cáo chi tiết sau 03 ngày',
    'event after “phát hiện sự cố” +24 hour | unread “sau 03 ngày” «báo cáo chi tiết»',
  ],
  [
    'Khi xảy ra sự cố, chậm nhất 24 giờ sau đó gửi báo cáo bằng văn bản',
    'event when “xảy ra sự cố” +24 hour [gửi báo cáo bằng văn bản]',
  ],
  [
    'Trước 15/6, trong 05 ngày sau đó báo cáo UBND tỉnh',
    'deadline 2024-06-14< | unread “trong 05 ngày” [báo cáo UBND tỉnh]',
  ],
  [
    'Hoàn thành giai đoạn 1 trong quý II, nghiệm thu trong 10 ngày sau đó',
    'unread “Hoàn thành giai đoạn 1 trong quý II, nghiệm thu trong 10 ngày”',
  ],

  ['Sau 05 ngày kết thúc đợt kiểm tra', 'event after “kết thúc đợt kiểm tra” +5 day'],
  ['Trong thời hạn từ 03 đến 05 ngày làm việc', 'event after “ngày nhận việc” +5 workday'],
  ['Từ 03 đến 05 ngày làm việc kể từ ngày tiếp nhận', 'event after “tiếp nhận” +5 workday'],
  ['05 ngày làm việc (từ ngày nhận đủ hồ sơ)', 'event after “nhận đủ hồ sơ” +5 workday'],
  [
    '20 ngày làm việc, trong đó: Sở 12 ngày, UBND tỉnh 08 ngày',
    'event after “ngày nhận việc” +20 workday [trong đó: Sở 12 ngày, UBND tỉnh 08 ngày]',
  ],
  [
    '20 ngày làm việc, trong đó: Sở 12 ngày, UBND tỉnh 05 ngày',
    'event after “ngày nhận việc” +20 workday | unread “Sở 12 ngày, UBND tỉnh 05 ngày” «trong đó»',
  ],
  [
    '30 ngày kể từ ngày thụ lý, vụ việc phức tạp thì không quá 45 ngày',
    'event after “thụ lý” +30 day | event after “thụ lý” +45 day «vụ việc phức tạp thì»',
  ],
  [
    'Giảm từ 07 ngày xuống còn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
    'event after “nhận đủ hồ sơ” +5 workday «Giảm từ 07 ngày xuống còn»',
  ],
  [
    'Dự án nhóm A không quá 40 ngày, nhóm B không quá 30 ngày',
    'event after “ngày nhận việc” +40 day «Dự án nhóm A» | event after “ngày nhận việc” +30 day «nhóm B»',
  ],
  [
    'Chi cục gửi Sở trong vòng 03 ngày; Sở trả lời trong vòng 05 ngày kể từ ngày nhận được văn bản',
    'event after “ngày nhận việc” +3 day «Chi cục gửi Sở» | event after “nhận được văn bản” +5 day «Sở trả lời»',
  ],
  [
    'Thời gian chuẩn bị hồ sơ dự thầu tối thiểu là 18 ngày kể từ ngày phát hành hồ sơ mời thầu',
    'unread “Thời gian chuẩn bị hồ sơ dự thầu tối thiểu là 18 ngày kể từ ngày phát hành hồ sơ mời thầu”',
  ],
  [
    'Chậm nhất 10 ngày sau khi kết thúc quý và không quá 15 ngày đối với báo cáo năm',
    'recurring quarter shift 10 day | unread “không quá 15 ngày” [đối với báo cáo năm]',
  ],
  [
    'Kể từ ngày ban hành, Sở Nội vụ phải công khai trong 05 ngày làm việc',
    'unread “Kể từ ngày ban hành, Sở Nội vụ phải công khai trong 05 ngày làm việc”',
  ],
  [
    'Khi có đơn thư, kiến nghị của công dân, cơ quan tiếp nhận phải trả lời trong 10 ngày làm việc',
    'event when “có đơn thư, kiến nghị của công dân” +10 workday',
  ],

  ['chậm nhất vào ngày thứ 10 kể từ ngày phát sinh doanh thu', 'event after “phát sinh doanh thu” +10 day'],
  ['Trong ngày nhận được văn bản', 'event after “nhận được văn bản” +0 day'],
  ['Ngay trong ngày tiếp nhận hồ sơ', 'event after “tiếp nhận hồ sơ” +0 day'],
  [
    'Bảo hành: 24 tháng kể từ ngày nghiệm thu, bàn giao',
    'unread “Bảo hành: 24 tháng kể từ ngày nghiệm thu, bàn giao”',
  ],
  [
    'Thời hiệu khiếu nại là 90 ngày kể từ ngày nhận được quyết định hành chính',
    'unread “Thời hiệu khiếu nại là 90 ngày kể từ ngày nhận được quyết định hành chính”',
  ],
  [
    'Thời hạn giữ chức vụ 05 năm kể từ ngày 01/7/2024',
    'unread “Thời hạn giữ chức vụ 05 năm kể từ ngày 01/7/2024”',
  ],
  [
    'Bệnh truyền nhiễm nhóm A báo cáo ngay sau khi chẩn đoán và không muộn hơn 24 giờ',
    'event after “chẩn đoán” «Bệnh truyền nhiễm nhóm A báo cáo» | event after “chẩn đoán” +24 hour «Bệnh truyền nhiễm nhóm A báo cáo»',
  ],
  [
    'Thu hồi thuốc mức độ 1 phải hoàn thành trong thời hạn 03 ngày kể từ ngày có quyết định thu hồi',
    'event after “có quyết định thu hồi” +3 day «Thu hồi thuốc mức độ 1»',
  ],
  [
    'Thông báo thu hồi đất chậm nhất 90 ngày trước khi có quyết định thu hồi đất nông nghiệp',
    'event before “có quyết định thu hồi đất nông nghiệp” +90 day «Thông báo thu hồi đất»',
  ],

  [
    'Trong thời hạn 24 giờ kể từ khi xảy ra sự cố; báo cáo đầy đủ trong 05 ngày',
    'event after “xảy ra sự cố” +24 hour | unread “trong 05 ngày” «báo cáo đầy đủ»',
  ],
  [
    'Sở Tư pháp: 05 ngày kể từ ngày nhận hồ sơ; UBND tỉnh: 03 ngày',
    'event after “nhận hồ sơ” +5 day «Sở Tư pháp» | unread “03 ngày” «UBND tỉnh»',
  ],
  [
    'Thời điểm báo cáo kết quả từng đợt giám sát dịch bệnh trong vòng 03 ngày, kể từ ngày có kết quả giám sát',
    'event after “có kết quả giám sát” +3 day «Thời điểm báo cáo kết quả từng đợt giám sát dịch bệnh»',
  ],

  ['Sau Tết Nguyên đán 10 ngày', 'deadline 2024-02-20'],
  ['sau 05 ngày khi kết thúc quý trong 24h', 'unread “sau 05 ngày khi kết thúc quý trong 24h”'],
  ['10 ngày sau khi kết thúc quý, trước 16 giờ', 'recurring quarter shift 10 day 16:00'],

  [
    'Giấy xác nhận tình trạng hôn nhân có giá trị 06 tháng kể từ ngày cấp',
    'unread “Giấy xác nhận tình trạng hôn nhân có giá trị 06 tháng kể từ ngày cấp”',
  ],

  ['Trong thời hạn 60 ngày trước ngày giấy phép hết hạn', 'event before “giấy phép hết hạn”'],
  ['Trong vòng 03 tháng trước khi hết nhiệm kỳ', 'event before “hết nhiệm kỳ”'],
  ['không quá 30 ngày trước khi hết hạn', 'event before “hết hạn”'],
  ['Trong thời hạn 15 ngày trước ngày 30/6/2024', 'window 2024-06-15..2024-06-29'],
  ['Trong 15 ngày làm việc trước ngày 30/6', 'window 2024-06-10..2024-06-29'],
  ['chậm nhất trong vòng 10 ngày trước khi họp', 'event before “họp” +10 day'],
  ['Từ 30 đến 60 ngày trước ngày hết hạn', 'unread “Từ 30 đến 60 ngày trước ngày hết hạn”'],
  ['Trong vòng 10 ngày trước Tết Nguyên đán', 'unread “Trong vòng 10 ngày trước Tết Nguyên đán”'],
  ['Trước khi họp, chậm nhất 03 ngày', 'event before “họp” +3 day'],
  ['Trước khi họp, trong 03 ngày', 'unread “Trước khi họp, trong 03 ngày”'],
  ['Trước khi họp: 05 ngày', 'event before “họp” | unread “05 ngày”'],
  [
    'trong thời hạn không quá 15 (mười lăm) ngày làm việc gửi về Vụ Khoa học và Công nghệ',
    'event after “ngày nhận việc” +15 workday [gửi về Vụ Khoa học và Công nghệ]',
  ],
  [
    'trong thời hạn 15 ngày làm việc phải gửi kết quả',
    'event after “ngày nhận việc” +15 workday [phải gửi kết quả]',
  ],
  ['Trong 03 ngày làm việc báo cáo UBND tỉnh', 'event after “ngày nhận việc” +3 workday [báo cáo UBND tỉnh]'],
  ['Trong 05 ngày phải báo cáo quý', 'unread “Trong 05 ngày phải báo cáo quý”'],
  ['Trong 100 ngày cao điểm', 'unread “Trong 100 ngày cao điểm”'],
  [
    'Khi có thay đổi, chậm nhất 03 ngày làm việc phải cập nhật',
    'event when “có thay đổi” +3 workday [phải cập nhật]',
  ],
  [
    'Kể từ ngày nhận được văn bản, chậm nhất 02 ngày làm việc phải trả lời',
    'event after “nhận được văn bản” +2 workday [phải trả lời]',
  ],
  [
    'Kết thúc thanh tra, trong 15 ngày phải có báo cáo kết quả',
    'unread “Kết thúc thanh tra, trong 15 ngày” [phải có báo cáo kết quả]',
  ],
  [
    'Trước 15/6, trường hợp phức tạp thì trước 30/6',
    'deadline 2024-06-14< | deadline 2024-06-29< «trường hợp phức tạp thì»',
  ],
  [
    'trước ngày 15 tháng 12 hằng năm, trường hợp đặc biệt theo quy định của cấp có thẩm quyền thì hoàn thành trước ngày 15 tháng 01 năm sau',
    'recurring year <15 in 12 | deadline 2025-01-14< «trường hợp đặc biệt theo quy định của cấp có thẩm quyền thì»',
  ],
  ['Chậm nhất trong ngày làm việc tiếp theo', 'event after “ngày nhận việc” +1 workday'],
  [
    'phát hành trong ngày văn bản đó được ký, chậm nhất là trong ngày làm việc tiếp theo',
    'event after “văn bản đó được ký” +1 workday «phát hành»',
  ],
  [
    'phát hành trong ngày, chậm nhất là trong ngày làm việc tiếp theo',
    'event after “ngày nhận việc” +1 workday «phát hành»',
  ],
  ['Công khai trong 30 ngày liên tục', 'unread “Công khai trong 30 ngày liên tục”'],

  ['Hằng năm, chậm nhất 15 ngày trước ngày 20/11', 'recurring year 5 in 11'],
  ['Hằng năm, 10 ngày làm việc trước ngày 20/11', 'unread “Hằng năm, 10 ngày làm việc trước ngày 20/11”'],
  ['Hằng năm, chậm nhất 30 ngày kể từ ngày 31/12', 'recurring year 30 after 1'],
  [
    'Trong thời hạn 60 ngày và ít nhất 15 ngày trước ngày dự kiến sử dụng lao động',
    'unread “Trong thời hạn 60 ngày” | event before “dự kiến sử dụng lao động” +15 day',
  ],
  [
    'Sau 05 ngày kể từ ngày nhận được văn bản đôn đốc mà không có ý kiến thì coi như thống nhất',
    'unread “Sau 05 ngày kể từ ngày nhận được văn bản đôn đốc mà không có ý kiến thì coi như thống nhất”',
  ],
  [
    '15 ngày làm việc, rút ngắn còn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ',
    'unread “15 ngày làm việc” | event after “nhận đủ hồ sơ hợp lệ” +10 workday «rút ngắn còn»',
  ],
  ['Hằng quý, trước ngày họp giao ban 03 ngày', 'event before “họp giao ban” +3 day every quarter'],
  [
    'Sở Tài chính thẩm định trong 10 ngày làm việc, sau đó UBND tỉnh quyết định trong 05 ngày làm việc',
    'event after “ngày nhận việc” +10 workday «Sở Tài chính thẩm định» | unread “trong 05 ngày làm việc” «UBND tỉnh quyết định»',
  ],
  [
    'Tổng thời gian 20 ngày: tại cấp xã 05 ngày, tại cấp huyện 15 ngày',
    'unread “tại cấp xã 05 ngày, tại cấp huyện 15 ngày” «Tổng thời gian 20 ngày»',
  ],
  [
    '30 ngày kể từ ngày thụ lý tố cáo; vụ việc phức tạp được gia hạn giải quyết một lần nhưng không quá 30 ngày',
    'event after “thụ lý tố cáo” +30 day | unread “vụ việc phức tạp được gia hạn giải quyết một lần nhưng không quá 30 ngày”',
  ],
  [
    'Trước ngày 30/9/2024; được gia hạn một lần, không quá 30 ngày',
    'deadline 2024-09-29< | unread “được gia hạn một lần, không quá 30 ngày”',
  ],
  [
    'niêm yết công khai tại trụ sở Ủy ban nhân dân cấp xã ít nhất trong thời hạn 30 ngày, kể từ ngày niêm yết',
    'unread “niêm yết công khai tại trụ sở Ủy ban nhân dân cấp xã ít nhất trong thời hạn 30 ngày, kể từ ngày niêm yết”',
  ],
  [
    'niêm yết ít nhất trong thời hạn 30 ngày, kể từ ngày niêm yết',
    'unread “niêm yết ít nhất trong thời hạn 30 ngày, kể từ ngày niêm yết”',
  ],
  ['Chậm nhất là ngày làm việc tiếp theo sau ngày nhận được đơn', 'event after “nhận được đơn” +1 workday'],

  ['Hoàn thành trước 03 ngày so với ngày 15/8/2024', 'deadline 2024-08-12'],
  ['Trước 30 ngày so với ngày hết hạn', 'event before “hết hạn” +30 day'],
  ['Trước 10 ngày so với thời điểm kết thúc quý', 'unread “Trước 10 ngày so với thời điểm kết thúc quý”'],
  [
    'Trước ít nhất 15 ngày làm việc, kể từ ngày người lao động nước ngoài dự kiến bắt đầu làm việc',
    'event before “người lao động nước ngoài dự kiến bắt đầu làm việc” +15 workday',
  ],
  [
    'Kể từ ngày 01/8/2024, trong thời hạn 20 ngày phải hoàn thành việc rà soát',
    'deadline 2024-08-21 [phải hoàn thành việc rà soát]',
  ],

  ['Trước 10 ngày làm việc so với thời hạn quy định', 'event before “thời hạn quy định” +10 workday'],
  ['Trước ít nhất 03 ngày làm việc so với ngày họp', 'event before “họp” +3 workday'],

  [
    'Trong 05 ngày kể từ ngày nhận hồ sơ, đơn vị thẩm định theo Mẫu số 10',
    'event after “nhận hồ sơ” +5 day [đơn vị thẩm định theo Mẫu số 10]',
  ],
  [
    'Trong 05 ngày kể từ ngày nhận hồ sơ, nếu không có ý kiến thì coi như đồng ý',
    'event after “nhận hồ sơ” +5 day [nếu không có ý kiến thì coi như đồng ý]',
  ],
  [
    'Trong 05 ngày kể từ ngày nhận hồ sơ. Trường hợp không cấp phải trả lời bằng văn bản và nêu rõ lý do',
    'event after “nhận hồ sơ” +5 day [Trường hợp không cấp phải trả lời bằng văn bản và nêu rõ lý do]',
  ],
  [
    'Trong 05 ngày kể từ ngày nhận hồ sơ, người đã đăng ký phải làm thủ tục',
    'event after “nhận hồ sơ” +5 day [người đã đăng ký phải làm thủ tục]',
  ],
  [
    'trong thời hạn 02 ngày làm việc kể từ ngày lập biên bản (vùng sâu, xa không quá 03 ngày làm việc).',
    'event after “lập biên bản” +2 workday | event after “lập biên bản” +3 workday «vùng sâu, xa»',
  ],
  [
    'Thời hạn giải quyết tố cáo là không quá 30 ngày kể từ ngày thụ lý tố cáo. Đối với vụ việc phức tạp thì có thể gia hạn giải quyết tố cáo một lần nhưng không quá 30 ngày.',
    'event after “thụ lý tố cáo” +30 day «Thời hạn giải quyết tố cáo là» | unread “Đối với vụ việc phức tạp thì có thể gia hạn giải quyết tố cáo một lần nhưng không quá 30 ngày”',
  ],
  [
    '30 ngày kể từ ngày thụ lý; đối với vụ việc phức tạp có thể gia hạn không quá 30 ngày',
    'event after “thụ lý” +30 day | unread “đối với vụ việc phức tạp có thể gia hạn không quá 30 ngày”',
  ],
  [
    'trong thời hạn 30 ngày kể từ ngày tiếp nhận thông tin, phức tạp có thể kéo dài nhưng không quá 60 ngày',
    'unread “trong thời hạn 30 ngày kể từ ngày tiếp nhận thông tin, phức tạp có thể kéo dài nhưng không quá 60 ngày”',
  ],

  [
    '15 ngày kể từ ngày nộp đủ hồ sơ; trường hợp phải bổ sung hồ sơ thì kéo dài thêm không quá 02 ngày làm việc',
    'event after “nộp đủ hồ sơ” +15 day | unread “không quá 02 ngày làm việc” «trường hợp phải bổ sung hồ sơ thì kéo dài thêm»',
  ],
  [
    'Trước khi giấy phép hết hạn tối thiểu 45 ngày, tối đa 90 ngày',
    'event before “giấy phép hết hạn” +45 day | unread “tối đa 90 ngày”',
  ],
  [
    'trong 05 ngày trước khi tổ chức hội nghị ít nhất 05 ngày làm việc',
    'unread “trong 05 ngày trước khi tổ chức hội nghị ít nhất 05 ngày làm việc”',
  ],

  [
    '05 ngày làm việc đối với hồ sơ đơn giản, kể từ ngày tiếp nhận hồ sơ',
    'event after “tiếp nhận hồ sơ” +5 workday [đối với hồ sơ đơn giản]',
  ],
  [
    '03 ngày làm việc đối với hồ sơ tại cấp xã, 05 ngày làm việc đối với hồ sơ tại cấp huyện, kể từ ngày tiếp nhận hồ sơ',
    'event after “tiếp nhận hồ sơ” +3 workday [đối với hồ sơ tại cấp xã] | event after “tiếp nhận hồ sơ” +5 workday [đối với hồ sơ tại cấp huyện]',
  ],
  [
    'Thẩm định xong trong thời hạn 20 ngày (không kể thời gian đơn vị bổ sung hồ sơ) kể từ ngày Sở Tư pháp nhận đủ hồ sơ',
    'event after “Sở Tư pháp nhận đủ hồ sơ” +20 day «Thẩm định» [không kể thời gian đơn vị bổ sung hồ sơ]',
  ],

  [
    'Thanh tra 45 ngày kể từ ngày công bố quyết định, gia hạn không quá 30 ngày',
    'event after “công bố quyết định” +45 day «Thanh tra» | unread “gia hạn không quá 30 ngày”',
  ],
  ['Trong 03 tháng, từ 01/6 đến 31/8/2024', 'window 2024-06-01..2024-08-31'],
  ['Trong 02 tuần, từ 03/6 đến 14/6/2024', 'unread “Trong 02 tuần, từ 03/6 đến 14/6/2024”'],

  [
    'Kể từ ngày nhận đủ hồ sơ hợp lệ: Sở Xây dựng thẩm định trong 07 ngày làm việc; UBND tỉnh phê duyệt trong 03 ngày làm việc',
    'unread “trong 07 ngày làm việc” «Kể từ ngày nhận đủ hồ sơ hợp lệ; Sở Xây dựng thẩm định» | unread “trong 03 ngày làm việc” «UBND tỉnh phê duyệt»',
  ],
  [
    'Trước khi hết hạn 30 ngày hoặc khi có nhu cầu gia hạn',
    'event before “hết hạn” +30 day | event when “có nhu cầu gia hạn”',
  ],
  [
    'Giám đốc Sở phê duyệt trong 05 ngày sau khi các phòng có ý kiến (các phòng cho ý kiến trong 03 ngày)',
    'event after “các phòng có ý kiến” +5 day «Giám đốc Sở phê duyệt» | unread “trong 03 ngày” «các phòng cho ý kiến»',
  ],
  [
    'Trong 05 ngày làm việc kể từ ngày ký ban hành phải gửi Bộ Tư pháp, đồng thời gửi đăng Công báo chậm nhất 03 ngày làm việc',
    'unread “Trong 05 ngày làm việc kể từ ngày ký ban hành phải gửi Bộ Tư pháp, đồng thời gửi đăng Công báo chậm nhất 03 ngày làm việc”',
  ],
  [
    'Lần 1: sau 03 tháng kể từ ngày kết thúc khóa đào tạo; lần 2: sau 06 tháng',
    'event after “kết thúc khóa đào tạo” +3 month «Lần 1» | event after “kết thúc khóa đào tạo” +6 month «lần 2»',
  ],
  [
    'Trong tháng 9, mỗi đơn vị kiểm tra không quá 03 ngày',
    'window 2024-09-01..2024-09-30 | unread “mỗi đơn vị kiểm tra không quá 03 ngày”',
  ],
  ['Niêm yết công khai trong 30 ngày', 'unread “Niêm yết công khai trong 30 ngày”'],

  [
    'Báo cáo sau 05 ngày làm việc kể từ thời điểm chốt số liệu 30/6 và 31/12',
    'event after “thời điểm chốt số liệu 30/6 và 31/12” +5 workday «Báo cáo»',
  ],

  [
    '20 ngày trước khi kết thúc quý; đối với Tổng công ty chậm nhất là 45 ngày',
    'recurring quarter shift -20 day | recurring quarter shift -45 day «đối với Tổng công ty»',
  ],

  ['Trong 07 ngày (làm việc) kể từ khi nhận đủ hồ sơ', 'event after “nhận đủ hồ sơ” +7 workday'],
  ['Chậm nhất 5 ngày l/v kể từ ngày tiếp nhận VB', 'event after “tiếp nhận VB” +5 workday'],
  [
    'Trong thời hạn 5 ngày (tính theo ngày làm việc) kể từ ngày nhận',
    'event after “nhận” +5 workday [tính theo ngày làm việc]',
  ],
  ['Trong vòng 05 ngày làm việc kể từ ngày cuối cùng của tháng', 'recurring month shift 5 workday'],
  [
    'Hằng quý, trong thời hạn 07 ngày làm việc sau ngày cuối cùng của quý',
    'recurring quarter shift 7 workday',
  ],
  ['Hàng tháng, trước ngày cuối tháng 02 ngày làm việc', 'recurring month shift -2 workday'],
  ['10 ngày kể từ ngày cuối cùng của quý II/2024', 'deadline 2024-07-10'],
  ['Trước khi kết thúc năm 2024 ít nhất 15 ngày', 'deadline 2024-12-16'],
  ['sau khi kết thúc quý II ít nhất 10 ngày', 'unread “sau khi kết thúc quý II ít nhất 10 ngày”'],
  ['sau khi kết thúc kỳ báo cáo quý II 10 ngày', 'deadline 2024-07-10'],
  ['chậm nhất 15 ngày kể từ ngày kết thúc kỳ 6 tháng đầu năm', 'deadline 2024-07-15'],
  ['Trong vòng 30 ngày trước khi kết thúc năm', 'recurring year'],
  [
    'trong 05 ngày làm việc trước khi kết thúc tháng, quý và năm',
    'recurring month | recurring quarter | recurring year',
  ],
  ['chậm nhất trong vòng 10 ngày trước khi kết thúc quý', 'recurring quarter shift -10 day'],
  [
    'Cấp huyện: chậm nhất 05 ngày, cấp xã: chậm nhất 03 ngày kể từ ngày nhận được văn bản',
    'event after “nhận được văn bản” +5 day «Cấp huyện» | event after “nhận được văn bản” +3 day «cấp xã»',
  ],
  [
    'Hồ sơ đơn giản: 05 ngày làm việc; hồ sơ phức tạp: 10 ngày làm việc kể từ ngày nhận đủ hồ sơ',
    'event after “nhận đủ hồ sơ” +5 workday «Hồ sơ đơn giản» | event after “nhận đủ hồ sơ” +10 workday «hồ sơ phức tạp»',
  ],
  [
    'Sở thẩm định trong 05 ngày, UBND tỉnh quyết định trong 03 ngày kể từ ngày nhận tờ trình',
    'event after “ngày nhận việc” +5 day «Sở thẩm định» | event after “nhận tờ trình” +3 day «UBND tỉnh quyết định»',
  ],
  ['Sau 6 tháng triển khai thí điểm', 'event after “triển khai thí điểm” +6 month'],
  ['Sau 3 tháng, thực hiện đánh giá', 'event after “ngày nhận việc” +3 month [thực hiện đánh giá]'],
  ['Trong ngày làm việc tiếp theo ngày nhận hồ sơ', 'event after “nhận hồ sơ” +1 workday'],
  ['trong ngày làm việc tiếp theo ngày 15/6', 'unread “trong ngày làm việc tiếp theo ngày 15/6”'],
  ['Khi có phát sinh, chậm nhất trong ngày', 'event when “có phát sinh” +0 day'],
  ['Trước ngày hết hạn nộp hồ sơ tối thiểu 03 ngày làm việc', 'event before “hết hạn nộp hồ sơ” +3 workday'],
  [
    'chuyển giao tài sản nêu tại Điều 1 trong thời hạn 05 ngày làm việc kể từ ngày nhận được Quyết định.',
    'event after “nhận được Quyết định” +5 workday «chuyển giao tài sản nêu tại Điều 1»',
  ],
  [
    'ngăn chặn, gỡ bỏ quảng cáo vi phạm chậm nhất 24 giờ kể từ khi có yêu cầu của cơ quan nhà nước có thẩm quyền',
    'event after “có yêu cầu của cơ quan nhà nước có thẩm quyền” +24 hour «ngăn chặn, gỡ bỏ quảng cáo vi phạm»',
  ],

  [
    'Hồ sơ gửi thẩm tra đến các Ban HĐND chậm nhất 20 ngày, gửi đại biểu HĐND chậm nhất 07 ngày trước ngày khai mạc kỳ họp',
    'event before “khai mạc kỳ họp” +20 day «Hồ sơ gửi thẩm tra đến các Ban HĐND» | event before “khai mạc kỳ họp” +7 day «gửi đại biểu HĐND»',
  ],

  [
    'Tổng thời gian giải quyết TTHC: 10 ngày làm việc',
    'event after “ngày nhận việc” +10 workday «Tổng thời gian giải quyết TTHC»',
  ],
  [
    'UBND chuẩn bị báo cáo tổng hợp kết quả giải quyết kiến nghị (Chậm nhất là 30 ngày, trước ngày khai mạc kỳ họp HĐND)',
    'event before “khai mạc kỳ họp HĐND” +30 day «UBND chuẩn bị báo cáo tổng hợp kết quả giải quyết kiến nghị»',
  ],
  [
    'Trong 07 ngày làm việc đầu tiên của tháng, Phòng Kế toán quyết toán tạm ứng của tháng trước',
    'recurring month workday 7 in -1 [Phòng Kế toán quyết toán tạm ứng của tháng trước]',
  ],

  [
    'Định kỳ hàng năm, trong thời hạn 30 ngày sau khi kết thúc năm tài chính, nộp khoản tiền vào Quỹ',
    'recurring year shift 30 day [nộp khoản tiền vào Quỹ]',
  ],
  [
    'Thời kỳ thanh tra: từ 01/01/2022 đến 31/12/2023; thời hạn thanh tra: 20 ngày',
    'unread “Thời kỳ thanh tra: từ 01/01/2022 đến 31/12/2023” | event after “ngày nhận việc” +20 day «thời hạn thanh tra»',
  ],
  [
    'Phiếu lý lịch tư pháp không quá 06 tháng kể từ ngày cấp',
    'unread “Phiếu lý lịch tư pháp không quá 06 tháng kể từ ngày cấp”',
  ],
  [
    '10 ngày làm việc (giảm 05 ngày so với quy định của Trung ương)',
    'event after “ngày nhận việc” +10 workday [giảm 05 ngày so với quy định của Trung ương]',
  ],
  [
    'Rút ngắn từ 15 ngày xuống còn 10 ngày làm việc',
    'event after “ngày nhận việc” +10 workday «Rút ngắn từ 15 ngày xuống còn»',
  ],

  [
    'thời hạn gửi báo cáo quý chậm nhất là 30 ngày',
    'unread “chậm nhất là 30 ngày” «thời hạn gửi báo cáo quý»',
  ],

  [
    'Trong 30 ngày kể từ ngày 01/4/2024; trường hợp phức tạp có thể kéo dài nhưng không quá 45 ngày',
    'deadline 2024-05-01 | deadline 2024-05-16 «trường hợp phức tạp có thể kéo dài nhưng»',
  ],

  ['Trong hạn 05 ngày', 'event after “ngày nhận việc” +5 day'],
  [
    'Người bị xử phạt phải chấp hành quyết định trong thời hạn 10 ngày kể từ ngày nhận quyết định xử phạt',
    'event after “nhận quyết định xử phạt” +10 day «Người bị xử phạt phải chấp hành quyết định»',
  ],
  [
    'Viện kiểm sát phải trả lời bằng văn bản trong hạn 20 ngày kể từ khi nhận kiến nghị',
    'event after “nhận kiến nghị” +20 day «Viện kiểm sát phải trả lời bằng văn bản»',
  ],

  [
    'Không quá 10 ngày, kể từ ngày thụ lý; vụ việc phức tạp không quá 45 ngày; vùng sâu, vùng xa không quá 60 ngày.',
    'event after “thụ lý” +10 day | event after “thụ lý” +45 day «vụ việc phức tạp» | event after “thụ lý” +60 day «vùng sâu, vùng xa»',
  ],
  [
    'Thời hạn giải quyết 30 ngày kể từ ngày thụ lý; ở vùng sâu, vùng xa đi lại khó khăn không quá 45 ngày',
    'event after “thụ lý” +30 day «Thời hạn giải quyết» | event after “thụ lý” +45 day «ở vùng sâu, vùng xa đi lại khó khăn»',
  ],

  [
    'Trong 05 ngày kể từ khi nhận được hồ sơ; đối với vùng sâu, vùng xa không quá 10 ngày',
    'event after “nhận được hồ sơ” +5 day | event after “nhận được hồ sơ” +10 day «đối với vùng sâu; vùng xa»',
  ],
  [
    'Trong 05 ngày làm việc kể từ khi nhận được hồ sơ; đối với hồ sơ phức tạp, liên ngành trong 10 ngày làm việc',
    'event after “nhận được hồ sơ” +5 workday | unread “đối với hồ sơ phức tạp, liên ngành trong 10 ngày làm việc”',
  ],
  [
    'Chậm nhất 05 ngày kể từ ngày nhận hồ sơ; đối với hồ sơ liên thông, Sở gửi Bộ trong 02 ngày',
    'event after “nhận hồ sơ” +5 day | unread “đối với hồ sơ liên thông, Sở gửi Bộ trong 02 ngày”',
  ],
  [
    'Trong 05 ngày kể từ ngày nhận hồ sơ; đối với hồ sơ phức tạp, liên ngành không quá 10 ngày',
    'event after “nhận hồ sơ” +5 day | event after “nhận hồ sơ” +10 day «đối với hồ sơ phức tạp; liên ngành»',
  ],
  [
    'Chậm nhất 05 ngày kể từ ngày nhận hồ sơ; đối với hồ sơ liên thông, Sở gửi Bộ trong 02 ngày kể từ ngày thẩm định',
    'event after “nhận hồ sơ” +5 day | event after “thẩm định” +2 day «đối với hồ sơ liên thông; Sở gửi Bộ»',
  ],
]
