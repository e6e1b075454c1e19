import { foldKey } from '../text/fold.ts'

/**
 * Names of laws, codes and ordinances as they are cited, without "Luật", "Bộ luật", "Pháp lệnh". Only for telling where
 * a name ends: many hold commas and "và" that would end it. A name that is not here is read by its wording.
 * Facts of public record; a missing one costs nothing but the end of a name.
 */
const names = `
An ninh mạng
An ninh quốc gia
An toàn thông tin mạng
An toàn thực phẩm
An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Bình đẳng giới
Báo chí
Bưu chính
Các tổ chức tín dụng
Cán bộ, công chức
Cảnh sát biển Việt Nam
Cạnh tranh
Căn cước
Căn cước công dân
Chất lượng sản phẩm, hàng hóa
Chăn nuôi
Chứng khoán
Chuyển giao công nghệ
Công an nhân dân
Công chứng
Công đoàn
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Cư trú
Dân quân tự vệ
Dân sự
Di sản văn hóa
Doanh nghiệp
Dược
Du lịch
Dữ liệu
Đầu tư
Đầu tư công
Đầu tư theo phương thức đối tác công tư
Đa dạng sinh học
Đất đai
Đấu giá tài sản
Đấu thầu
Điện lực
Đo lường
Đường bộ
Giá
Giám định tư pháp
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Giao dịch điện tử
Giao thông đường bộ
Hàng hải Việt Nam
Hành chính công
Hải quan
Hình sự
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hóa chất
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hôn nhân và gia đình
Hợp tác xã
Hộ tịch
Hỗ trợ doanh nghiệp nhỏ và vừa
Kế toán
Khám bệnh, chữa bệnh
Khiếu nại
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Kiểm toán nhà nước
Kiến trúc
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Lâm nghiệp
Lao động
Luật sư
Lưu trữ
Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước
Nghĩa vụ quân sự
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà ở
Năng lượng nguyên tử
Nuôi con nuôi
Phá sản
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phí và lệ phí
Phổ biến, giáo dục pháp luật
Phòng thủ dân sự
Quản lý ngoại thương
Quản lý nợ công
Quản lý thuế
Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quốc phòng
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên nước
Tần số vô tuyến điện
Thanh niên
Thanh tra
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thống kê
Thuế giá trị gia tăng
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thủ đô
Thú y
Thủy lợi
Thủy sản
Thư viện
Thương mại
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thực hiện dân chủ ở xã, phường, thị trấn
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Tố cáo
Tố tụng dân sự
Tố tụng hành chính
Tố tụng hình sự
Tổ chức Chính phủ
Tổ chức chính quyền địa phương
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức HĐND và UBND
Tổ chức HDND và UBND
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Ban hành văn bản quy phạm pháp luật của HĐND, UBND
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Trách nhiệm bồi thường của Nhà nước
Trách nhiệm bồi thường Nhà nước
Trẻ em
Trật tự, an toàn giao thông đường bộ
Trí tuệ nhân tạo
Trồng trọt
Trợ giúp pháp lý
Trưng cầu ý dân
Trưng mua, trưng dụng tài sản
Tương trợ tư pháp
Việc làm
Viên chức
Viễn thông
Xây dựng
Xử lý vi phạm hành chính
Xuất bản
Ưu đãi người có công với cách mạng
Xuất cảnh, nhập cảnh của công dân Việt Nam
`
  .trim()
  .split('\n')

const byFirst = new Map<string, string[]>()
for (const name of names.map(foldKey).sort((a, b) => b.length - a.length)) {
  const first = name.split(/[ ,]/)[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), name])
}

/** How many characters of a folded text from `at` are the name of a known law; 0 for none. The longest name wins. */
export function lawNameLength(low: string, at: number): number {
  const window = low.slice(at, at + 120)
  const first = /^[\p{L}]+/u.exec(window)?.[0] ?? ''
  for (const name of byFirst.get(first) ?? []) {
    const length = prefixLength(window, name)
    if (length > 0 && !/[\p{L}\d]/u.test(window[length] ?? '')) return length
  }
  return 0
}

/** How much of a text a name takes when its blanks may be several; 0 if it does not begin the text. */
function prefixLength(text: string, name: string): number {
  let at = 0
  for (const char of name) {
    if (char === ' ') {
      if (text[at] !== ' ') return 0
      while (text[at] === ' ') at++
    } else if (text[at] === char) at++
    else return 0
  }
  return at
}
