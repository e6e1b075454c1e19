/** What waits for something to happen. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const events: readonly (readonly [phrase: string, reading: string])[] = [
  ['Sau 10 ngày kể từ ngày ban hành', 'event after “ngày ban hành” +10 day'],
  ['Khi có văn bản chỉ đạo', 'event when “có văn bản chỉ đạo”'],
  ['Theo kế hoạch', 'event under “kế hoạch”'],
  ['Theo quy định', 'event under “quy định”'],
  ['Kỳ họp HĐND cuối năm', 'event at “Kỳ họp HĐND cuối năm”'],
  ['Ngay sau khi ký ban hành', 'event after “ký ban hành”'],
  ['Theo tiến độ của UBND tỉnh', 'event under “tiến độ của UBND tỉnh”'],
  ['Sau khi có Kế hoạch của UBND tỉnh', 'event after “có Kế hoạch của UBND tỉnh”'],
  [
    'Tại Hội nghị cán bộ, công chức, viên chức, người lao động hàng năm',
    'event at “Hội nghị cán bộ, công chức, viên chức, người lao động hàng năm” every year',
  ],
  ['Ngay sau khi Quy chế được ban hành', 'event after “Quy chế được ban hành”'],
  [
    'Theo KH hoặc theo chỉ đạo của UBND tỉnh, Bộ KHCN',
    'event under “KH” | event under “chỉ đạo của UBND tỉnh, Bộ KHCN”',
  ],
  [
    'Theo Kế hoạch hoặc khi có kiến nghị, đơn thư',
    'event under “Kế hoạch” | event when “có kiến nghị, đơn thư”',
  ],
  ['Trong vòng 05 ngày làm việc kể từ khi nhận được hồ sơ', 'event after “nhận được hồ sơ” +5 workday'],
  ['Trong 5 ngày làm việc', 'event after “ngày nhận việc” +5 workday'],
  ['trong ngày', 'event after “ngày nhận việc” +0 day'],
  ['Đột xuất', 'event when “Đột xuất”'],
  [
    'Khi có yêu cầu của UBND tỉnh trong năm 2024',
    'event when “có yêu cầu của UBND tỉnh” 2024-01-01..2024-12-31',
  ],
  ['Theo Kế hoạch số 45/KH-UBND ngày 02/5/2024', 'event under “Kế hoạch số 45/KH-UBND ngày 02/5/2024”'],
  ['Theo Kế hoạch năm 2024 của UBND tỉnh', 'event under “Kế hoạch năm 2024 của UBND tỉnh”'],
  ['Trước kỳ họp HĐND tỉnh cuối năm', 'event before “kỳ họp HĐND tỉnh cuối năm”'],
  ['Sau Hội nghị tổng kết', 'event after “Hội nghị tổng kết”'],
  ['15 ngày trước khi khai mạc Đại hội', 'event before “khai mạc Đại hội” +15 day'],
  ['Chậm nhất 03 ngày làm việc trước ngày tổ chức hội nghị', 'event before “tổ chức hội nghị” +3 workday'],
  ['Trong thời hạn 30 ngày, kể từ ngày Nghị định có hiệu lực', 'event after “Nghị định có hiệu lực” +30 day'],
  ['05 ngày làm việc sau khi nhận được văn bản', 'event after “nhận được văn bản” +5 workday'],
  [
    'Trong vòng 05 (năm) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ',
    'event after “nhận đủ hồ sơ hợp lệ” +5 workday',
  ],
  ['Sau Tết Nguyên đán', 'event after “Tết Nguyên đán”'],
  ['Theo yêu cầu của cơ quan có thẩm quyền', 'event under “yêu cầu của cơ quan có thẩm quyền”'],
  [
    'Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh',
    'event under “Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh”',
  ],
  ['Khi phát sinh sự việc', 'event when “phát sinh sự việc”'],
  ['Phát sinh', 'event when “Phát sinh”'],
  ['Ngay khi có kết quả', 'event when “có kết quả”'],
  ['Sau khi được phê duyệt', 'event after “được phê duyệt”'],
  ['Sau khi Luật có hiệu lực', 'event after “Luật có hiệu lực”'],
  ['Sau 30 ngày', 'event after “ngày nhận việc” +30 day'],
  ['Sau 01 năm', 'event after “ngày nhận việc” +1 year'],
  ['Trong 01 tháng', 'event after “ngày nhận việc” +1 month'],
  ['Theo kế hoạch hằng năm', 'event under “kế hoạch hằng năm” every year'],
  ['Theo kế hoạch hằng năm của UBND tỉnh', 'event under “kế hoạch hằng năm của UBND tỉnh”'],
  ['Theo chương trình công tác của UBND tỉnh', 'event under “chương trình công tác của UBND tỉnh”'],
  ['Theo hướng dẫn của Bộ Nội vụ', 'event under “hướng dẫn của Bộ Nội vụ”'],
  ['Theo thời gian quy định', 'event under “thời gian quy định”'],
  ['Theo tiến độ dự án', 'event under “tiến độ dự án”'],
  ['Theo thời hạn tại Quyết định số 15/QĐ-TTg', 'event under “thời hạn tại Quyết định số 15/QĐ-TTg”'],
  ['Căn cứ tình hình thực tế', 'event under “tình hình thực tế”'],
  ['Khi có phát sinh', 'event when “có phát sinh”'],
  ['Khi có hướng dẫn của Trung ương', 'event when “có hướng dẫn của Trung ương”'],
  ['Khi được giao', 'event when “được giao”'],
  [
    'Khi có văn bản chỉ đạo của UBND tỉnh, Sở Nội vụ',
    'event when “có văn bản chỉ đạo của UBND tỉnh, Sở Nội vụ”',
  ],
  ['Khi có sự thay đổi về nhân sự', 'event when “có sự thay đổi về nhân sự”'],
  [
    'Sau khi Nghị quyết số 12/NQ-HĐND ngày 10/7/2024 được ban hành',
    'event after “Nghị quyết số 12/NQ-HĐND ngày 10/7/2024 được ban hành”',
  ],
  ['Sau khi có kết quả chấm điểm của Bộ Nội vụ', 'event after “có kết quả chấm điểm của Bộ Nội vụ”'],
  ['Ngay sau khi có Quyết định công bố của UBND tỉnh', 'event after “có Quyết định công bố của UBND tỉnh”'],
  ['Trong 10 ngày kể từ ngày được phê duyệt', 'event after “được phê duyệt” +10 day'],
  ['Chậm nhất 05 ngày làm việc kể từ ngày nhận được yêu cầu', 'event after “nhận được yêu cầu” +5 workday'],
  ['Không quá 03 ngày làm việc kể từ khi tiếp nhận', 'event after “tiếp nhận” +3 workday'],
  ['Trong vòng 24 giờ kể từ khi nhận được phản ánh', 'event after “nhận được phản ánh” +24 hour'],
  ['Trong thời hạn 01 tháng kể từ ngày kết thúc', 'event after “kết thúc” +1 month'],
  ['15 ngày sau khi có kết luận', 'event after “có kết luận” +15 day'],
  ['Tại kỳ họp thường lệ giữa năm', 'event at “kỳ họp thường lệ giữa năm”'],
  ['Trong Hội nghị tổng kết năm', 'event at “Hội nghị tổng kết năm”'],
  ['Sau khi kết thúc năm học', 'event after “kết thúc năm học”'],
  ['Trong vòng 1 tuần', 'event after “ngày nhận việc” +1 week'],
  ['Theo Kế hoạch thanh tra, kiểm tra năm 2024', 'event under “Kế hoạch thanh tra, kiểm tra năm 2024”'],
  [
    'Theo kế hoạch thanh tra năm 2024 được phê duyệt',
    'event under “kế hoạch thanh tra năm 2024 được phê duyệt”',
  ],
  ['Theo lịch tiếp công dân', 'event under “lịch tiếp công dân”'],
  ['Theo lịch công tác của UBND tỉnh', 'event under “lịch công tác của UBND tỉnh”'],
  ['Theo đợt', 'event under “đợt”'],
  ['Theo từng giai đoạn', 'event under “từng giai đoạn”'],
  ['Theo từng đợt phát động', 'event under “từng đợt phát động”'],
  ['Trước khi khai giảng năm học mới', 'event before “khai giảng năm học mới”'],
  ['Chậm nhất 20 ngày trước ngày khai mạc kỳ họp', 'event before “khai mạc kỳ họp” +20 day'],
  ['Sau mỗi kỳ họp HĐND', 'event after “mỗi kỳ họp HĐND”'],
  ['Sau khi kết thúc đợt kiểm tra 05 ngày', 'event after “kết thúc đợt kiểm tra” +5 day'],
  ['Khi Bộ Nội vụ ban hành hướng dẫn', 'event when “Bộ Nội vụ ban hành hướng dẫn”'],
  ['Khi có đoàn kiểm tra', 'event when “có đoàn kiểm tra”'],
  ['Khi cần thiết', 'event when “cần thiết”'],
  ['Khi có đề nghị của đơn vị', 'event when “có đề nghị của đơn vị”'],
  ['Khi xảy ra sự cố', 'event when “xảy ra sự cố”'],
  ['Khi nhận được hồ sơ, trong vòng 03 ngày làm việc', 'event when “nhận được hồ sơ” +3 workday'],
  ['Trong ngày làm việc', 'event after “ngày nhận việc” +0 day'],
  ['Không quá 24 giờ', 'event after “ngày nhận việc” +24 hour'],
  ['Trong 02 giờ kể từ khi tiếp nhận', 'event after “tiếp nhận” +2 hour'],
  ['Khi nhận được hồ sơ, chậm nhất 03 ngày làm việc', 'event when “nhận được hồ sơ” +3 workday'],
  ['Sau khi nhận hồ sơ 3 ngày làm việc', 'event after “nhận hồ sơ” +3 workday'],
  ['Khi có yêu cầu 15/7', 'event when “có yêu cầu” | deadline 2024-07-15'],
  ['Khi có yêu cầu và', 'event when “có yêu cầu”'],
  ['Theo KH quý II', 'event under “KH quý II”'],
  ['Trong 2 năm', 'event after “ngày nhận việc” +2 year'],
  ['Theo Nghị định số 30/2020/NĐ-CP', 'event under “Nghị định số 30/2020/NĐ-CP”'],
  [
    'Theo quy định tại Điều 5 Nghị định 61/2018/NĐ-CP',
    'event under “quy định tại Điều 5 Nghị định 61/2018/NĐ-CP”',
  ],
  [
    'Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản số 12/UBND ngày 05/3/2024',
    'event after “nhận được văn bản số 12/UBND ngày 05/3/2024” +5 workday',
  ],
  ['Khi có thông báo tuyển dụng năm 2024', 'event when “có thông báo tuyển dụng năm 2024”'],
  ['Dịp Tết Nguyên đán', 'event when “Tết Nguyên đán”'],
  ['Sau Tết', 'event after “Tết”'],
  ['Trước khi nghỉ Tết', 'event before “nghỉ Tết”'],
  ['Ngay sau Hội nghị', 'event after “Hội nghị”'],
  ['Họp giao ban hằng tuần', 'recurring week «Họp giao ban»'],

  ['Trước mùa mưa bão', 'event before “mùa mưa bão”'],

  ['trong vòng 24 giờ kể từ khi có trường hợp tử vong', 'event after “có trường hợp tử vong” +24 hour'],

  [
    'trong thời hạn 21 ngày kể từ ngày nhận được hợp đồng bảo hiểm, bên mua bảo hiểm có quyền từ chối tiếp tục tham gia',
    'event after “nhận được hợp đồng bảo hiểm” +21 day [bên mua bảo hiểm có quyền từ chối tiếp tục tham gia]',
  ],
  [
    'Trong thời hạn 07 ngày làm việc kể từ ngày nhận được tố cáo, cơ quan, tổ chức, cá nhân có thẩm quyền giải quyết có trách nhiệm vào sổ',
    'event after “nhận được tố cáo” +7 workday [cơ quan; tổ chức; cá nhân có thẩm quyền giải quyết có trách nhiệm vào sổ]',
  ],
  [
    'Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con',
    'event after “sinh con” +60 day [cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con]',
  ],
  [
    'Trước khi hết hạn hợp đồng làm việc 60 ngày, người đứng đầu đơn vị ký kết tiếp hoặc chấm dứt hợp đồng',
    'event before “hết hạn hợp đồng làm việc” +60 day [người đứng đầu đơn vị ký kết tiếp hoặc chấm dứt hợp đồng]',
  ],
  ['Sau khi các sở, ban, ngành gửi báo cáo', 'event after “các sở, ban, ngành gửi báo cáo”'],
  [
    'hằng năm, khi Chính phủ, Ủy ban nhân dân trình Quốc hội, Hội đồng nhân dân',
    'recurring year | event when “Chính phủ, Ủy ban nhân dân trình Quốc hội, Hội đồng nhân dân”',
  ],
  [
    'trong thời hạn 24 giờ, kể từ khi xảy ra một trong các sự kiện sau đây',
    'event after “xảy ra một trong các sự kiện sau đây” +24 hour',
  ],
  [
    'tối đa là 03 ngày làm việc kể từ ngày phát sinh giao dịch',
    'event after “phát sinh giao dịch” +3 workday',
  ],
  [
    '10 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ, đúng quy định',
    'event after “nhận được hồ sơ đầy đủ, đúng quy định” +10 workday',
  ],
  [
    'Thời hạn giải quyết khiếu nại lần đầu không quá 30 ngày, kể từ ngày thụ lý',
    'event after “thụ lý” +30 day «Thời hạn giải quyết khiếu nại lần đầu»',
  ],
  [
    'Ngày 30/11/2024 hoặc sau khi Trung ương công bố kết quả, tùy mốc nào đến sau',
    'deadline 2024-11-30 | event after “Trung ương công bố kết quả” | unread “tùy mốc nào đến sau”',
  ],
  [
    'phải báo cáo ngay, không muộn hơn 24 giờ sau khi có chẩn đoán',
    'event after “có chẩn đoán” +24 hour «phải báo cáo ngay»',
  ],

  [
    'Khi tổ chức, cá nhân nộp hồ sơ, cơ quan tiếp nhận phải cấp giấy biên nhận',
    'event when “tổ chức, cá nhân nộp hồ sơ” [cơ quan tiếp nhận phải cấp giấy biên nhận]',
  ],
  [
    'Sau khi Sở Nội vụ thẩm định, UBND tỉnh phải phê duyệt xong trong quý III',
    'event after “Sở Nội vụ thẩm định” | window 2024-07-01..2024-09-30 «UBND tỉnh phải phê duyệt»',
  ],
  [
    'Khi có văn bản yêu cầu, trong đó cấp xã trước 10/6',
    'event when “có văn bản yêu cầu” | deadline 2024-06-09< «trong đó cấp xã»',
  ],
  [
    'Sau khi nhận được hồ sơ hợp lệ, cơ quan thẩm định có trách nhiệm trả lời trong thời hạn 07 ngày làm việc',
    'event after “nhận được hồ sơ hợp lệ” +7 workday',
  ],

  [
    'Trong 05 ngày làm việc kể từ khi nhận đủ hồ sơ, Cảng vụ thẩm định và báo cáo kết quả',
    'event after “nhận đủ hồ sơ” +5 workday [Cảng vụ thẩm định và báo cáo kết quả]',
  ],
  [
    'Trong thời hạn 14 ngày làm việc kể từ ngày chấm dứt hợp đồng, hai bên có trách nhiệm thanh toán các khoản tiền liên quan đến quyền lợi của mỗi bên',
    'event after “chấm dứt hợp đồng” +14 workday [hai bên có trách nhiệm thanh toán các khoản tiền liên quan đến quyền lợi của mỗi bên]',
  ],
  [
    'Trong thời hạn 07 ngày làm việc, kể từ ngày nhận được đơn, người giải quyết khiếu nại lần hai phải thụ lý',
    'event after “nhận được đơn” +7 workday [người giải quyết khiếu nại lần hai phải thụ lý]',
  ],

  [
    'Tối thiểu ba (03) ngày làm việc trước ngày tổ chức đấu thầu tín phiếu, Kho bạc Nhà nước gửi thông báo',
    'event before “tổ chức đấu thầu tín phiếu” +3 workday [Kho bạc Nhà nước gửi thông báo]',
  ],
  [
    'Chậm nhất 02 ngày làm việc kể từ thời điểm ký ban hành, văn bản phải được đăng tải trên Cổng thông tin điện tử',
    'event after “ký ban hành” +2 workday [văn bản phải được đăng tải trên Cổng thông tin điện tử]',
  ],
  [
    'Trong thời hạn 02 năm kể từ ngày Luật này có hiệu lực, các tổ chức quy định tại khoản 1 Điều này phải hoàn thành việc chuyển đổi',
    'event after “Luật này có hiệu lực” +2 year [các tổ chức quy định tại khoản 1 Điều này phải hoàn thành việc chuyển đổi]',
  ],
  [
    'Chậm nhất là 05 ngày làm việc kể từ ngày ban hành kết luận, người giải quyết tố cáo gửi kết luận đến người bị tố cáo',
    'event after “ngày ban hành kết luận” +5 workday [người giải quyết tố cáo gửi kết luận đến người bị tố cáo]',
  ],
  [
    'Ngay khi kết thúc cuộc họp, thư ký phải gửi biên bản',
    'event when “kết thúc cuộc họp” [thư ký phải gửi biên bản]',
  ],

  ['Nếu không có phát sinh thì không phải báo cáo', 'unread “Nếu không có phát sinh thì không phải báo cáo”'],
  ['Trước khi khai giảng năm học 2024 - 2025', 'event before “khai giảng năm học 2024 - 2025”'],
  ['xong trước khi khai giảng năm học mới', 'event before “khai giảng năm học mới”'],
  [
    'Duy tu công trình thủy lợi xong trước mùa mưa lũ',
    'event before “mùa mưa lũ” «Duy tu công trình thủy lợi»',
  ],
  [
    'Báo cáo trường hợp bệnh trong vòng 24 giờ kể từ khi có chẩn đoán',
    'event after “có chẩn đoán” +24 hour «Báo cáo trường hợp bệnh»',
  ],
  [
    'Đại hội đồng cổ đông phải họp trong 04 tháng kể từ ngày kết thúc năm tài chính',
    'event after “kết thúc năm tài chính” +4 month «Đại hội đồng cổ đông phải họp»',
  ],

  ['Khi kết thúc quý, trong vòng 10 ngày', 'recurring quarter shift 10 day'],
  ['Khi kết thúc đợt kiểm tra, trong vòng 10 ngày', 'event when “kết thúc đợt kiểm tra” +10 day'],
  ['Sau khi kết thúc quý: trong vòng 2 tháng', 'unread “Sau khi kết thúc quý: trong vòng 2 tháng”'],
  ['Sau khi kết thúc quý II: trong vòng 10 ngày', 'unread “Sau khi kết thúc quý II: trong vòng 10 ngày”'],

  ['Hôm sau ngày họp', 'unread “Hôm sau ngày họp”'],
  [
    'Tự kiểm tra văn bản ngay sau khi văn bản được ban hành',
    'event after “văn bản được ban hành” «Tự kiểm tra văn bản»',
  ],
  [
    'Điều chỉnh phương án phân luồng giao thông khi có tình huống phát sinh',
    'event when “có tình huống phát sinh” «Điều chỉnh phương án phân luồng giao thông»',
  ],
  [
    'Kiểm tra công trình thủy lợi, đê điều trước mùa mưa lũ',
    'event before “mùa mưa lũ” «Kiểm tra công trình thủy lợi, đê điều»',
  ],
  ['Khi có yêu cầu và trong vòng 05 ngày', 'event when “có yêu cầu” | event when “có yêu cầu” +5 day'],
  [
    'Hiệu lực 03 năm; làm thủ tục cấp lại trước khi hết hạn',
    'unread “Hiệu lực 03 năm” | event before “hết hạn” «làm thủ tục cấp lại»',
  ],

  ['trước ngày đến hạn trả nợ 07 ngày làm việc', 'event before “đến hạn trả nợ” +7 workday'],
  ['trước ngày hết hạn ít nhất 30 ngày', 'event before “hết hạn” +30 day'],
  [
    'Chủ đầu tư gửi thông báo trước thời điểm khởi công ít nhất 03 ngày làm việc',
    'event before “khởi công” +3 workday «Chủ đầu tư gửi thông báo»',
  ],

  ['Khi phát sinh và tổng hợp cuối năm', 'event when “phát sinh” | deadline 2024-12-31 «tổng hợp»'],
  [
    'Công bố quyết định trong thời hạn 15 ngày làm việc kể từ ngày được phê duyệt và niêm yết tại trụ sở',
    'event after “được phê duyệt” +15 workday «Công bố quyết định» [niêm yết tại trụ sở]',
  ],
  [
    'Lắp đặt sau 5 đến 7 ngày làm việc, kể từ ngày nhận được tiền tạm ứng',
    'event after “nhận được tiền tạm ứng” +7 workday «Lắp đặt»',
  ],
  [
    'Các dịch vụ đặt mua sẽ được kích hoạt trong vòng 3 ngày làm việc kể từ ngày khách hàng thanh toán',
    'event after “khách hàng thanh toán” +3 workday «Các dịch vụ đặt mua sẽ được kích hoạt»',
  ],

  [
    'Trong thời hạn 15 ngày kể từ ngày có người chết thì vợ, chồng hoặc con đi đăng ký khai tử',
    'event after “có người chết” +15 day [thì vợ; chồng hoặc con đi đăng ký khai tử]',
  ],
  [
    'Trong thời hạn 10 ngày, kể từ ngày nhận được khiếu nại, phải thụ lý và thông báo bằng văn bản',
    'event after “nhận được khiếu nại” +10 day [phải thụ lý và thông báo bằng văn bản]',
  ],
  [
    'Niêm yết công khai tại trụ sở UBND xã trong thời gian tối thiểu 10 ngày làm việc',
    'unread “Niêm yết công khai tại trụ sở UBND xã trong thời gian tối thiểu 10 ngày làm việc”',
  ],

  [
    'Sau khi nhận được văn bản góp ý, Sở Tư pháp hoàn thiện dự thảo trong 07 ngày',
    'event after “nhận được văn bản góp ý” +7 day',
  ],
  [
    '07 ngày làm việc kể từ ngày nhận đủ hồ sơ (theo quy định: 10 ngày làm việc)',
    'event after “nhận đủ hồ sơ” +7 workday [theo quy định: 10 ngày làm việc]',
  ],

  [
    'Kể từ ngày Thông tư số 05/2024/TT-BNV có hiệu lực thi hành',
    'event after “Thông tư số 05/2024/TT-BNV có hiệu lực thi hành”',
  ],
  [
    'Kể từ ngày Thông tư này có hiệu lực thi hành, các cơ sở đang hoạt động phải báo cáo',
    'event after “Thông tư này có hiệu lực thi hành” [các cơ sở đang hoạt động phải báo cáo]',
  ],
  ['Phát sinh khi có biến động lao động', 'event when “có biến động lao động”'],
  ['một lần trước khi tiến hành', 'event before “tiến hành”'],
  ['Thanh toán một lần sau khi nghiệm thu', 'event after “nghiệm thu” «Thanh toán»'],
  [
    'Chậm nhất là ngày 04 tháng 3 năm 2021 (80 ngày trước ngày bầu cử)@2021',
    'deadline 2021-03-04 [80 ngày trước ngày bầu cử]',
  ],
  ['trong ngày văn bản được ký', 'event after “văn bản được ký” +0 day'],

  ['Sau Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030', 'event after “Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030”'],

  [
    'Khi có đơn thư hoặc định kỳ ngày 15 hằng tháng (tiếp công dân)',
    'event when “có đơn thư” | recurring month 15 in -1 [tiếp công dân]',
  ],

  [
    'Khi phát hiện ổ dịch, UBND cấp xã báo cáo ngay trong vòng 24 giờ',
    'event when “phát hiện ổ dịch” +24 hour',
  ],
]
