/**
 * Words and phrases of administrative Vietnamese, for telling slips by their company. Own collection from the language
 * of plans and reports; a data table, so that an engineer or a clerk can add to it.
 */

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Words of two syllables that keep their meaning only with their own marks: with others they are told. */
export const PAIRS = list(`
  tiến hành, tiến độ, phấn đấu, kiện toàn, quá trình, chỉ đạo, chỉ tiêu, chỉ số, chủ trì, chủ trương, chủ động
  phối hợp, thực hiện, triển khai, tổ chức, nhiệm vụ, nghiệp vụ, giải pháp, giải quyết, giải trình, thủ tục, hành chính
  cải cách, cải thiện, nâng cao, chất lượng, hiệu quả, hiệu lực, đánh giá, kiểm tra, kiểm soát, giám sát, thanh tra
  thường xuyên, kịp thời, đầy đủ, định kỳ, đột xuất, báo cáo, tổng hợp, tổng kết, sơ kết, tham mưu, kiến nghị
  phản ánh, khiếu nại, tố cáo, tiếp nhận, tuyên truyền, phổ biến, quán triệt, công khai, minh bạch, trách nhiệm
  công chức, viên chức, cán bộ, lãnh đạo, thủ trưởng, giám đốc, văn bản, quy định, quy trình, quy chế, nghị quyết
  nghị định, quyết định, kế hoạch, chương trình, thông báo, hướng dẫn, đôn đốc, theo dõi, rà soát, sửa đổi, bổ sung
  ban hành, phê duyệt, công bố, niêm yết, cập nhật, hồ sơ, trực tuyến, liên thông, dịch vụ, doanh nghiệp, người dân
  cá nhân, khoa học, công nghệ, chuyển đổi, đổi mới, sáng tạo, ứng dụng, thông tin, điện tử, chính quyền, hiện đại
  hệ thống, phần mềm, dữ liệu, kinh phí, ngân sách, tài chính, tài sản, đào tạo, bồi dưỡng, tập huấn, tuyển dụng
  bổ nhiệm, khen thưởng, kỷ luật, kỷ cương, đạo đức, công vụ, thái độ, phục vụ, hài lòng, tham nhũng, lãng phí
  tiêu cực, nguồn lực, biên chế, vị trí, việc làm, sắp xếp, bộ máy, phân cấp, thẩm quyền, chức năng, mục tiêu
  mục đích, yêu cầu, nội dung, thời gian, thời hạn, kết quả, sản phẩm, khó khăn, vướng mắc, tồn tại, hạn chế
  nguyên nhân, khắc phục, bảo đảm, đảm bảo, phù hợp, hoàn thành, hoàn thiện, xây dựng, phát triển, kinh tế, xã hội
  tăng cường, đẩy mạnh, tiếp tục, tập trung, quan tâm, thống nhất, đồng bộ, cụ thể, thiết thực, nghiêm túc, chặt chẽ
  quyết liệt, linh hoạt, thành lập, xử lý, giai đoạn, định hướng, chính sách, pháp luật, chuyên môn, cơ quan, đơn vị
  trung tâm, nhận thức, tinh thần, môi trường, phương án, phương pháp, phương tiện, phương thức, hình thức, biện pháp
  lưu trữ, thanh toán, quyết toán, dự toán, địa phương, địa bàn, trọng tâm, chi tiết, thúc đẩy, năng lực, quản lý
  quản trị, điều hành, chấn chỉnh, tích cực, bố trí, bộ phận, trụ sở, địa chỉ, thống kê, tài liệu, xếp loại
  đội ngũ, an ninh, rút ngắn, cắt giảm, thuận lợi, điều kiện, giao dịch, giao tiếp, tiếp cận, tiếp dân, quy hoạch
  nghiên cứu, thẩm định, kiểm điểm, tiêu chí, tiêu chuẩn, sáng kiến, hội nghị, tọa đàm, chuyên đề, lồng ghép
  phụ trách, chịu trách, phân công, ủy quyền, cơ sở, hạ tầng, bảo mật, an toàn, cung cấp, đăng tải, đăng ký, khai thác
  nỗ lực, tháo gỡ, sử dụng, gương mẫu, nhũng nhiễu, liêm chính, hội thảo, giao ban, trực thuộc, sáp nhập, tham nhũng
  tiết kiệm, dân chủ, đối thoại, tiếp thu, khảo sát, xếp hạng, chỉ thị, kết luận, biên bản, tờ trình, đề nghị, đề án
  cổng ttđt
`)

/** Longer phrases; also told where one letter of a syllable is lost ("cải các hành chính"). */
export const PHRASES = list(`
  cải cách hành chính, cải cách thủ tục hành chính, cải cách chế độ, cải cách thể chế, cải cách tổ chức bộ máy
  cải cách tài chính công, thủ tục hành chính, cổng thông tin điện tử, cổng dịch vụ công, trang thông tin điện tử
  trung tâm phục vụ hành chính công, khoa học và công nghệ, ủy ban nhân dân, hội đồng nhân dân, sở khoa học
  sở nội vụ, dịch vụ công trực tuyến, văn bản quy phạm pháp luật, quy phạm pháp luật, công nghệ thông tin
  chính quyền điện tử, chuyển đổi số, cơ sở dữ liệu, quản trị và hành chính công, trách nhiệm giải trình
  tổ chức thực hiện, quá trình thực hiện, quá trình triển khai, quá trình giải quyết, trong quá trình, kết quả thực hiện
  thời gian thực hiện, thuộc và trực thuộc, tiếp nhận và trả kết quả, bộ phận một cửa, cơ chế một cửa
  một cửa liên thông, quản lý chất lượng, công tác tuyên truyền, nâng cao hiệu quả, nâng cao chất lượng
  quy định của pháp luật, người đứng đầu, năng lực cạnh tranh, đơn giản hóa, hiện đại hóa, thực hành tiết kiệm
  ban thanh tra nhân dân, đổi mới sáng tạo, quy chế dân chủ, dân chủ ở cơ sở, mức độ hài lòng, công chức viên chức
  người lao động, đôn đốc thực hiện, ứng dụng công nghệ, giải quyết thủ tục, kỷ luật kỷ cương, kỷ cương hành chính
  đạo đức công vụ, văn hóa công vụ, phát triển kinh tế, thi đua khen thưởng, sở hữu trí tuệ, tiêu chuẩn đo lường
  phòng chống tham nhũng, quốc phòng an ninh, ban chỉ đạo, chế độ báo cáo, tổng hợp báo cáo
`)

/** Words that make a pair above look wrong where it is right: they only keep a slip from being told. */
export const GUARDS = list(`
  chi tiêu, danh giá, hiểu qua, khóa học, thứ trưởng, truyền thống, truyền thông, điện từ, dự liệu, tại chính, lưu trú
  xếp hàng, kiên nghị, phản ảnh, người dẫn, đơn vì, theo đội, thấy thế, bởi đường, nói đúng, nơi dùng, nói dùng
  phần đấu, phần đầu, phân đấu, bán hàng, cùng cấp, giao bản, giao bán, phần cấp, đang ký, tiếp thư, tiếp dẫn, công bỏ
  chủ đóng, chủ trường, báo mật, bỏ máy, đóng bộ, chỉ thi, thi tuyển, hàng tháng, hàng năm, hàng quý, hàng tuần, trong tầm, điều chính, thức dậy, đội mới, đông bộ, cấp nhất, hộ số, trừ số, báo mất
  tiền hành, tiên hành động, ưu tiên, đầu tiên, trước tiên, tiên tiến, ý kiến, dự kiến, thông qua, trình độ, trình ký
  trình bày, trình tự, trình duyệt, trình diễn, trình ubnd, trình hđnd, quỹ trình, quý trình, đấu thầu, đấu giá
  đấu tranh, đầu tư, đầu mối, đầu vào, đầu ra, đầu năm, thành phần, cổ phần, học phần, bộ phận, thu chi, số lượng
  số tiền, số liệu, số hóa, số người, số đơn, vụ công, chính công, tài công, lao công, thành công, thủ công, nhân công
  hành động, hành vi, hành trình, định mức, định danh, định giá, định hướng, ảnh hưởng, chi nhánh, chi bộ, chi ủy
  chi cục, chi phí, chi trả, đối tượng, đối với, đối tác, hành nghề, tiêu thụ, tiêu hao, tiêu dùng, trí tuệ, trí thức
  lạm dụng, lạm thu, thân thiện, thân nhân, trường hợp, trường học, chế độ, chế tài, chế biến, chế tạo, quan điểm
  quan hệ, quan trọng, quan trắc, vi phạm, vi mô, nhân dân, nhân lực, nhân sự, nhân viên, nhân rộng, nhân dịp, dân cư
  dân số, dân tộc, dân vận, dân sinh, bổ sung, bố trí, tự chủ, làm chủ, dân chủ, chủ thể, chủ tịch, chủ quản, chủ yếu
  tâm thế, tâm trí, tâm lý, tâm bão, đáp ứng, phản ứng, cung ứng, thích ứng, dụng cụ, kết hợp, kết nối, kết cấu
  kết thúc, kết luận, hệ quả, hậu quả, thành quả, quả cây, qua đó, quá hạn, quá mức, bản tin, bản sao, bản đồ, cơ bản
  căn bản, bài bản, phiên bản, xuất bản, bản hành, hộ khẩu, sơ đồ, sơ bộ, đính kèm, bộ công, bộ nội, bộ tài, bộ tư
  cán cân, hội đồng, hội thảo, hội thi, hồi đáp, thông điệp, giao thông, phổ thông, viễn thông, lưu thông, khai thông
  toàn diện, toàn quốc, toàn dân, toàn tỉnh, toàn bộ, toàn ngành, chu kỳ, học kỳ, kỳ họp, kỳ báo, kỳ thi, hạn ngạch
  có thể, có chế, thể hiện, thể chế, hiện nay, hiện trạng, hiện thực, hiện hữu, hiện diện, hiện vật, hiện hành, hiện tại, phát hiện, xuất hiện, thực tế
  thực trạng, thực tiễn, thực chất, thực thi, thực tập, hiệu trưởng, tín hiệu, ký hiệu, dấu hiệu, chức vụ, chức danh
  chức trách, công tác, công việc, công dân, công cụ, công trình, công ty, công đoàn, công an, công chúng, công lập
  công tâm, công bằng, gia công, thi công, khởi công, phân công, nghệ thuật, nghệ nhân, tập thể, tập quán, thu tục
  vận hành, chấp hành, thi hành, điều lệ, điều tra, lý do, lý luận, tâm lý, hợp lý, đại lý, nguyên lý, vật lý, xứ lý
  pháp lý, pháp chế, pháp nhân, pháp lệnh, luật sư, bộ luật, dự luật, tiền lương, tiền tệ, tiến sĩ, tiến trình
  cải tạo, cải tiến, tạo điều, tạo ra, tạo nguồn, quyền lợi, quyền hạn, bản quyền, chất vấn, tính chất, vật chất
  phẩm chất, bản chất, thực chất, lượng hóa, số lượng, khối lượng, trọng lượng, sản lượng, kết quả, hiệu suất
  dùng chung, dụng ý, tư vấn, tư liệu, tư cách, tư pháp, tư nhân, tư tưởng, từ điển, từ chối, từ khóa, tự động, tự giác
  sang năm, sang nhượng, tạo dựng, mới đây, đổi chiều, trao đổi, biến đổi, thay đổi, chuyên gia, chuyên viên
  chuyên trách, chuyên ngành, chuyên sâu, chuyển giao, chuyển biến, đội hình, ngữ pháp, giai cấp, giải thưởng
  giải ngân, giải đáp, giải thích, giải tỏa, quyết tâm, quyết nghị, trinh sát, bảo trì, duy trì, trì hoãn, trị giá
  trị số, chính trị, giá trị, trị liệu, quân trị, quản giáo, chính thức, chính xác, chính đáng, hành khách, chỉnh trang
  chỉnh sửa, chỉnh lý, hoàn chỉnh, điều chỉnh, thực hành, thường trực, thường niên, bình thường, xuyên suốt, thường kỳ
  kỷ niệm, thế kỷ, luật định, cương vị, cương quyết, đề cương, đề cao, đề xuất, đề bạt, vấn đề, đề tài, đề thi, đề phòng
  để xuất, để an, để nghị, an sinh, an dân, công an, trị an, bảo an, an khang
`)

/** Words that stand by themselves before and after others: no slip for a word that differs in its marks. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  `có cùng cả các của từ tại do đã để trong theo về vì khi số hai một là và với được cho này đó đến trên dưới sau trước
  những mọi mỗi bằng sẽ phải không còn cũng như mà thì nên nếu hoặc hay bị ra vào lên nhiều ít hơn nhất rất chỉ đều vẫn
  nhà bên giữa ngoài đối ở tự cần tổ đội bộ sở ban vụ cục hội xã huyện tỉnh khu`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Spellings that many offices share and no dictionary has, where letters differ and not marks alone. */
export const MISSPELT: Readonly<Record<string, string>> = {
  'phân đầu': 'phấn đấu',
  'được hiện': 'được thực hiện',
  'cập nhập': 'cập nhật',
  'sát nhập': 'sáp nhập',
  'xát nhập': 'sáp nhập',
  'xắp xếp': 'sắp xếp',
  'sắp sếp': 'sắp xếp',
  'xấp xếp': 'sắp xếp',
  'bổ xung': 'bổ sung',
  'đề suất': 'đề xuất',
  'sử lý': 'xử lý',
  'xử dụng': 'sử dụng',
  'rà xoát': 'rà soát',
  'ra xoát': 'rà soát',
  'thường suyên': 'thường xuyên',
  'xuất xắc': 'xuất sắc',
  'suất sắc': 'xuất sắc',
  'chia sẽ': 'chia sẻ',
  'cọ sát': 'cọ xát',
  'trao dồi': 'trau dồi',
  'vướn mắc': 'vướng mắc',
  'vướng mắt': 'vướng mắc',
  'nghiệm vụ': 'nhiệm vụ',
  'chuẩn đoán': 'chẩn đoán',
  'tựu chung': 'tựu trung',
  'xúc tích': 'súc tích',
  'giám xát': 'giám sát',
  'kiểm xoát': 'kiểm soát',
  'chổ ở': 'chỗ ở',
  'xản phẩm': 'sản phẩm',
  'khiếu lại': 'khiếu nại',
  'khiếu lạn': 'khiếu nại',
  'hoàng thành': 'hoàn thành',
  'hoàn thàn': 'hoàn thành',
  'tiến hàng': 'tiến hành',
  'thủ tụ': 'thủ tục',
  'tham miu': 'tham mưu',
  'tổ chứ': 'tổ chức',
  'đảm bải': 'đảm bảo',
  'công khia': 'công khai',
}
