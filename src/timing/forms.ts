/**
 * The words of the deadline language: which forms stand for which notion. A form may stand for several notions
 * ("sau" is both "after" and "next"); which one is meant is the business of the readers in `grammar/`.
 */

/** The notions, each with its forms, parted by `|`. Written as `fold` writes them: lower case, usual tone placement. */
export const FORMS = {
  // points in time
  day: 'ngày',
  workday: 'ngày làm việc|ngày lv|ngày l/v|ngày (làm việc)|ngày (ngày làm việc)',
  week: 'tuần|tuần lễ',
  month: 'tháng|t|thg',
  quarter: 'quý|q|kỳ kế toán quý',
  year: 'năm',
  half: 'nửa',
  third: 'thượng tuần|trung tuần|hạ tuần',
  weekday: 'thứ|t',
  sunday: 'chủ nhật|cn',
  weekend: 'cuối tuần',
  first: 'đầu|đầu tiên',
  middle: 'giữa',
  last: 'cuối|cuối cùng',
  ending: 'kết thúc|hết',
  next: 'sau|tới|tiếp theo|kế tiếp|liền kề|tiếp liền|sau liền kề|tiếp theo liền kề|kế tiếp liền kề|tiếp sau|liền sau',
  this: 'nay|này|hiện hành|kế hoạch',
  tet: 'tết nguyên đán|tết âm lịch|tết cổ truyền|tết nguyên đán cổ truyền|tết ta|tết',
  newYear: 'tết dương lịch',
  schoolYear: 'năm học',
  budgetYear:
    'năm ngân sách|năm tài chính|niên độ ngân sách|kỳ kế toán năm|năm kế hoạch|năm tính thuế|năm dương lịch',
  sameYear: 'cùng năm|trong cùng năm',
  stage: 'giai đoạn|thời kỳ|nhiệm kỳ|trong các năm|các năm',
  period: 'kỳ báo cáo|kỳ bc|kỳ',
  dayPart:
    'sáng|chiều|trưa|tối|buổi sáng|buổi chiều|đầu giờ sáng|đầu giờ chiều|cuối giờ sáng|cuối giờ chiều|cuối buổi sáng|cuối buổi chiều|hết giờ làm việc|cuối giờ làm việc|hết giờ hành chính',
  hour: 'giờ|h|g',
  minute: 'phút|p',
  // how a point bounds the work
  before: 'trước|trước thời điểm|trước mốc|trc',
  by: 'chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|không quá|ko quá|không được quá|không vượt quá|không muộn hơn|không được muộn hơn|không chậm hơn|không được chậm hơn|không trễ hơn|không muộn quá|không chậm quá|không quá muộn|không thể chậm hơn|không thể muộn hơn|trước hoặc trong ngày|trước hoặc vào ngày|trước hoặc đúng ngày|trong hoặc trước ngày|vào hoặc trước ngày|không sau|không để quá|không được để quá|trễ nhất|trễ nhất là|chậm lắm là|hạn chót|hạn chót là|hạn cuối|hạn cuối là|hạn cuối cùng|hạn cuối cùng là|tối đa|tối đa là|tối đa không quá|hạn|thời hạn|thời hạn là|hạn là',
  to: 'đến|tới|cho đến|cho tới|đến thời điểm|->|=>',
  until: 'hết|kết thúc',
  in: 'trong|vào|vào lúc|vào hồi|trong khoảng|trong khoảng thời gian|khoảng|ngay trong|trong vòng|trong thời hạn|vào khoảng|trong thời gian|diễn ra trong|ngay trong vòng|lúc',
  from: 'từ|ngay từ|kể từ|bắt đầu từ|bắt đầu|tính từ|trong thời gian từ|trong khoảng từ|trong tuần từ|trong thời gian cao điểm từ|trong đợt cao điểm từ|trong các ngày từ|từ kỳ báo cáo|thực hiện từ kỳ báo cáo|bắt đầu từ kỳ báo cáo|áp dụng từ kỳ báo cáo|thực hiện từ|áp dụng từ|triển khai từ|bắt đầu thực hiện từ|bắt đầu triển khai từ|bắt đầu áp dụng từ|triển khai thực hiện từ|tổ chức thực hiện từ|thực hiện kể từ|áp dụng kể từ',
  since: 'kể từ|từ|tính từ|sau|tính',
  onward:
    'trở đi|trở về sau|về sau|và các năm tiếp theo|và các năm sau|và những năm tiếp theo|và các năm kế tiếp|và những năm sau|và năm tiếp theo',
  now: 'nay|bây giờ|ngày ban hành kế hoạch|ngày ban hành kế hoạch này|ngày kế hoạch được ban hành|ngày ký ban hành kế hoạch|khi ban hành kế hoạch|ngày ban hành|ngày ký ban hành|ngày ký ban hành kế hoạch này|ngày kế hoạch có hiệu lực|khi kế hoạch được ban hành|ngày ký|khi ký|khi ban hành|khi ký ban hành|ngày ký kế hoạch|ngày ban hành văn bản này|thời điểm ban hành|thời điểm ban hành kế hoạch',
  finish: 'xong|hoàn thành|hoàn tất|phải xong|phải hoàn thành|hoàn thành xong|xong chậm nhất|ht|h/thành',
  of: 'của|trong|thuộc',
  is: 'là|vào',
  // again and again
  each: 'hằng|hàng|mỗi|từng|mỗi một',
  soOften: 'cứ',
  all: 'các|tất cả các|những',
  yearly: 'thường niên',
  fortnight: 'nửa tháng',
  halfYear: 'nửa năm',
  periodic: 'định kỳ|theo định kỳ|thường kỳ|báo cáo định kỳ|đ/kỳ',
  per: 'một|1|01',
  times: 'lần|lượt|kỳ|đợt|cuộc|buổi|phiên',
  piece:
    'bài|tin|bài viết|tin bài|tin, bài|tin/bài|bài, tin|tin và bài|tin, bài viết|tin, ảnh|tin bài, ảnh|phóng sự',
  least: 'ít nhất|tối thiểu|không dưới|không ít hơn|ít nhất là|tối thiểu là|từ|đảm bảo|bình quân',
  most: 'trở lên',
  // always
  always:
    'thường xuyên|tx|t/x|t.xuyên|th/xuyên|th.xuyên|liên tục|quanh năm|lâu dài|thường trực|mọi lúc|thường xuyên liên tục|xuyên suốt|duy trì thường xuyên|duy trì|hàng ngày thường xuyên|trong giờ hành chính|giờ hành chính|trong giờ làm việc|giờ làm việc|các ngày làm việc|các ngày làm việc trong tuần|thường xuyên hằng ngày|suốt',
  whole: 'cả|trong cả|suốt|trong suốt|toàn|xuyên suốt|suốt cả|trọn|trong toàn',
  course: 'trong quá trình|trong suốt quá trình|trong suốt thời gian|suốt quá trình|suốt thời gian',
  untilEvent: 'cho đến khi|đến khi|cho tới khi|tới khi|đến lúc|cho đến lúc',
  endless:
    'không thời hạn|không có thời hạn|không quy định thời hạn|không xác định thời hạn|không hạn|không giới hạn thời gian',
  // when something happens
  when: 'khi|ngay khi|lúc có|nếu có|nếu|trong trường hợp|trường hợp|mỗi khi|bất cứ khi nào|bất kỳ khi nào|nhân dịp|dịp|kịp thời khi|ngay lập tức khi',
  after: 'sau khi|ngay sau khi|sau|ngay sau|từ khi|kể từ khi|tính từ khi',
  beforeEvent: 'trước khi',
  under:
    'theo|căn cứ|căn cứ theo|tùy theo|tùy|tùy vào|tùy thuộc|phụ thuộc vào|tùy thuộc vào|theo đúng|đúng theo|bám sát|cùng với|cùng thời điểm|đúng',
  at: 'tại',
  session: 'kỳ họp|các kỳ họp|hội nghị|phiên họp|cuộc họp|đại hội|các phiên họp|các ngày lễ',
  occur: 'phát sinh',
  adhoc: 'đột xuất|báo cáo đột xuất|bất thường|chuyên đề',
  within:
    'trong hạn|ngay trong vòng|trong vòng|trong thời hạn|trong thời gian|chậm nhất|chậm nhất là|không quá|ko quá|tối đa|tối đa là|tối đa không quá|sau|sau thời gian|sau thời hạn|trong|muộn nhất|muộn nhất là|trễ nhất|trong khoảng|trong phạm vi|không được quá|không vượt quá|không muộn hơn|không được muộn hơn|không chậm hơn|không được chậm hơn|không trễ hơn|không muộn quá|không chậm quá|không thể chậm hơn|không thể muộn hơn|hạn|thời hạn|thời hạn là',
  onDay: 'ngày|khi|thời điểm|lúc',
  against: 'so với',
  // joining
  and: 'và|và/hoặc|cùng|&|+|sau đó',
  or: 'hoặc|hay|hoặc là',
  for: 'đối với|đ/v|cho|để',
  promptly: 'kịp thời|ngay|đúng thời hạn|đúng hạn|đúng tiến độ',
  // words that may head a deadline without being part of it
  report: 'báo cáo|bc|b/c',
  // words that take a time back or say that it is none: no time beside them is to be trusted
  negation:
    'không|chưa|chẳng|đã|thôi|bỏ|hủy|bãi bỏ|thay|thay vì|thay thế|chờ|đợi|dừng|tạm dừng|ngừng|ngưng|nghỉ|hoãn|tạm hoãn|trừ|ngoại trừ|không kể|không phải|không cần|sớm nhất|không sớm hơn|không trước|quá hạn|hạn cũ|sai|nhầm|ví dụ|tính đến|số liệu tính đến|thu hồi',
  // the calendar of the office, where it is named
  solar: 'dương lịch',
  // days that no solar calendar has
  lunar: 'âm lịch|lịch âm|lịch ta|nông lịch|âl|al|â.l|a.l|rằm|chạp|giêng|mùng|mồng',
  // words that change a deadline and that no reader knows: what stands before them is not to be trusted alone
  changer:
    'bị|chậm|trễ|lùi|ngoái|kia|âm lịch|gia hạn|sang|chuyển sang|dời|hơn|dưới|trên|gần|quá|đồng|triệu|%|lần thứ|giờ|phút|tuổi|người|bài|tin|bài viết|tin bài|tin, bài|tin/bài|bài, tin|tin và bài|tin, bài viết|tin, ảnh|tin bài, ảnh|số|điều|khoản|mục|chương',
} as const

/** A notion of the vocabulary. */
export type Lex = keyof typeof FORMS

/** Words that stand before a deadline as its heading, with or without a colon. */
export const HEADS =
  'báo cáo|bc|b/c|họp giao ban|tiếp công dân|tiếp dân|kiểm kê|ước|ước thực hiện|phương hướng|phương hướng nhiệm vụ|sơ kết|tổng kết|triển khai|thực hiện|tổ chức|ban hành|trình|gửi|nộp|xây dựng|công bố|khảo sát|đánh giá|tổng hợp|lập|phê duyệt|rà soát|kiểm tra|tham mưu|đăng ký|thời gian|thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|thời hạn thực hiện|thời điểm|tiến độ|lộ trình|kế hoạch|kết quả|tiến độ thực hiện|dự kiến|hoàn thiện|nghiệm thu|công khai|cập nhật|thông báo|đăng tải|kỳ|kỳ hạn|tuyên truyền|tập huấn|hội nghị|đại hội|duyệt|quyết toán|thanh tra|giám sát|thẩm định|chuyên đề|số liệu|đề xuất|dự thảo|hướng dẫn|khởi động|định hướng|tầm nhìn|thời gian gửi|thời hạn gửi|thời hạn gửi báo cáo|thời hạn nộp|thời hạn nộp báo cáo|thời hạn báo cáo|thời hạn giải quyết|thời hạn xử lý|thời hạn trả lời|hạn báo cáo|hạn gửi|hạn nộp|hạn xử lý|hạn giải quyết|hạn trả lời|hạn hoàn thành|hạn thực hiện|thời hạn thanh tra|thời hạn kiểm tra|thời gian giải quyết|thời gian xử lý|thời gian nộp|thời gian tổ chức|thời gian triển khai|thời gian chốt số liệu|thời điểm chốt số liệu|thời điểm báo cáo|các thời điểm|vào các thời điểm|lấy ý kiến|xin ý kiến|góp ý|cho ý kiến|hồ sơ|hồ sơ gửi|chốt|chốt số liệu|kê khai|họp|lễ|hội thảo|tọa đàm|đối thoại|tiếp nhận|thu thập|cung cấp|xử lý|trả lời|giải quyết|vận hành|kết nối|tích hợp|số hóa|nâng cấp|nhập|cập nhật số liệu|chấm điểm|tự chấm điểm|thống kê|bình xét|xét duyệt|xét chọn|đề nghị|khen thưởng|tuyển dụng|đào tạo|bồi dưỡng|mua sắm|đấu thầu|giải ngân|thanh toán|bàn giao|ký kết|phát hành|phát động|niêm yết|thẩm tra|thông qua|dự toán|phân bổ|kiện toàn|thành lập|chuẩn bị|nghiên cứu|phối hợp|đôn đốc|khai mạc|bế mạc|khai giảng|bế giảng|học tập|quán triệt|phổ biến|ra mắt|thí điểm|phấn đấu|phấn đấu hoàn thành|nhân rộng|chuyển|hoàn chỉnh|hoàn chỉnh hồ sơ|cử|bố trí|trình ký|trình duyệt|tổ chức thực hiện|khởi công|khánh thành|giữa giai đoạn|giữa kỳ|giao ban|chào cờ|phát sóng|cao điểm|chính thức|vận hành thử nghiệm|thời gian gửi báo cáo|thời gian báo cáo|về|việc|nhiệm vụ|công việc|được thực hiện|được tổ chức|được tiến hành|được lập|được công khai|đưa vào sử dụng|đưa vào vận hành|đưa vào hoạt động|bao gồm|kết thúc năm học|kết thúc học kỳ|kết thúc học kỳ i|kết thúc học kỳ ii|kết thúc học kỳ 1|kết thúc học kỳ 2|sẽ thực hiện|sẽ tổ chức|sẽ|tiếp tục|tiếp tục thực hiện|tiếp tục triển khai|duy trì thực hiện|tập trung|theo dõi|diễn ra|được diễn ra|sẽ diễn ra'

/** Words that begin like one that stands for a notion, and stand for none. */
export const LOOKALIKES =
  'chỉ số|đáng kể|thiết bị|trang thiết bị|trang bị|dự bị|bị can|bị cáo|bị đơn|bị hại|bị động|hàng hải|hàng không|hàng hóa|ngân hàng|đơn hàng|khách hàng|bán hàng|cửa hàng|mặt hàng|hàng giả|hàng cấm|đặt hàng|giao hàng|nhập hàng|xếp hàng|nhà hàng|lô hàng|kho hàng|hàng rào|hàng xóm|hàng tiêu dùng|hàng xuất khẩu|hàng nhập khẩu|thường trực tỉnh ủy|thường trực huyện ủy|thường trực thành ủy|thường trực đảng ủy|thường trực hội đồng|thường trực hđnd|thường trực ubnd|thường trực ủy ban|ban thường trực|văn phòng thường trực|cơ quan thường trực|bộ phận thường trực|ủy viên thường trực|thường trực ban|triệu tập|đồng ý|đồng thuận|trong đó|sau đây|dưới đây|hai bên|cùng cấp|cấp trên|cấp dưới|nêu trên|đại hội đồng|đầu mục|chứng từ|khấu trừ|từ thiện|từ chối|từ chức|chủ đầu tư|đầu tư|đầu mối|đầu vào|đầu ra|trung hạn|dài hạn|ngắn hạn|giới hạn|quyền hạn|hạn chế|hạn mức|hạn hán|hạn ngạch|đáo hạn|niên hạn|đầu cấp|cuối cấp|đầu nguồn|thu hồi đất|thu hồi thuốc|thu hồi nợ|thu hồi tạm ứng|quyết định thu hồi|ban đầu|hàng đầu|quý cơ quan|quý đơn vị|quý sở|quý ban|quý ngành|quý cấp|quý vị|quý công ty|quý trường|quý ông|quý bà|quý khách|quý doanh nghiệp|chương trình|huân chương|huy chương|kỷ niệm chương|danh mục|hạng mục|mục tiêu|mục đích|điều kiện|điều tra|điều hành|điều dưỡng|điều chỉnh|điều phối|điều động|điều chuyển|điều tiết|điều trị|điều lệ|đê điều|quá tải|quá trình|quá khổ|tài khoản|các khoản|khoản vay|khoản nợ|khoản tiền|khoản chi|khoản thu|tin học|tin tưởng|số lượng|người dân|người lao động|người đứng đầu|người có công|con người|người dùng|người nộp|người nhận|người khiếu nại|qua|huy|gan|nghi|tai nạn|tinh gọn|tinh giản|tinh thần|so sánh|lan tỏa|ca trực|cung ứng|việt nam|miền nam|trước bạ|trước mắt|sau đại học|sau cai nghiện|sau thu hoạch|tuần tra|tháng lương|ngày giường|giờ dạy|nợ quá hạn|giải ngân chậm|chậm giải ngân|chậm tiến độ|chậm muộn|công văn đến|văn bản đến|đơn thư đến|duy trì chế độ|duy trì việc|duy trì nề nếp|dưới cờ|hồ sơ quá hạn|nhiệm vụ quá hạn|đồng thời|hội đồng|hợp đồng|cộng đồng|đồng chí|đồng bộ|đồng loạt|đồng hành|đồng nghiệp|đồng nhất|đồng bào|đồng hương|thông tin|toàn bộ|toàn diện|toàn tỉnh|toàn quốc|toàn ngành|toàn dân|toàn huyện|toàn xã|chuyển đổi|chuyển đổi số|thay đổi|thay mặt|nghỉ hưu|nghỉ việc|nghỉ phép|sai phạm|sai sót|không gian|không dùng tiền mặt|không gian mạng|đã ban hành|bỏ phiếu|bỏ thầu|hồ sơ đề nghị gia hạn|hồ sơ gia hạn|thủ tục gia hạn|gỡ bỏ|loại bỏ|xóa bỏ|tháo bỏ|dỡ bỏ|từ bỏ|hủy niêm yết'

const ONES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** The numbers in words up to 99, as laws write them beside the digits: "sáu mươi (60) ngày". */
export function numbers(): (readonly [form: string, value: number])[] {
  const tens = ONES.slice(1).map((one, i) => [`${one} mươi`, 20 + i * 10] as const)
  return [
    ...ONES.map((one, i) => [one, i + 1] as const),
    ['tư', 4],
    ['bẩy', 7],
    ['mười', 10],
    ...ONES.map((one, i) => [`mười ${i === 4 ? 'lăm' : one}`, 11 + i] as const),
    ...tens,
    ...tens.flatMap(([ten, value]) => [
      ...ONES.map((one, i) => [`${ten} ${AFTER_TEN[i] ?? one}`, value + i + 1] as const),
      [`${ten} tư`, value + 4] as const,
    ]),
  ]
}

/** Behind "mươi" one and five are called otherwise. */
const AFTER_TEN: Readonly<Record<number, string>> = { 0: 'mốt', 4: 'lăm' }
