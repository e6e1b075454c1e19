import { describe, expect, it } from 'vitest'
import { phraseSlips } from '../../src/text/proofread-phrases.ts'

describe('a phrase with one mark wrong', () => {
  it.each([
    ['Tập trung tiên hành cải thiện', 'tiến hành'],
    ['quyết định kiến toàn; quy chế', 'kiện toàn'],
    ['Công Thông tin điện tử Sở', 'Cổng Thông tin điện tử'],
    ['Công TTĐT Sở (để đăng tải)', 'Cổng TTĐT'],
    ['rà soát trên công dịch vụ công quốc gia', 'cổng dịch vụ công'],
    ['đơn vị trong qua trình giải quyết hồ sơ', 'trong quá trình'],
    ['cải các chế độ công vụ', 'cải cách chế độ'],
    ['tỉnh Hưng Yên, phân đầu Chỉ số PAPI', 'phấn đấu'],
    ['Lãnh đạo Sở (chi đạo)', 'chỉ đạo'],
    ['thủ trướng các đơn vị', 'thủ trưởng'],
    ['thực hiên nhiệm vụ được giao', 'thực hiện'],
    ['sát nhập các đơn vị sự nghiệp', 'sáp nhập'],
    ['BAO CÁO KẾT QUẢ', 'BÁO CÁO'],
    ['bộ phận một của của Sở', 'bộ phận một cửa'],
    ['phần mềm nhắc việc phải được hiện sớm hơn', 'được thực hiện'],
  ])('“%s” was meant to hold “%s”', (text, near) => {
    expect(phraseSlips(text).map((it) => it.near)).toEqual([near])
  })

  // Two right words side by side can look like one wrong word: half the table is about leaving them alone.
  it.each([
    'ưu tiên hành động; sáng kiến toàn tỉnh; dự kiến toàn bộ kinh phí',
    'thông qua trình Ủy ban nhân dân tỉnh; gửi qua trình ký số',
    'phần đấu thầu, phần đấu giá; thành phần đầu tư',
    'đơn vị có số lượng, có số liệu; cùng cấp, cùng cập nhật',
    'văn bản hành chính; bản hành chính công; hồ sơ bổ sung',
    'Ủy ban hành động quốc gia; ban hành chính sách',
    'chi tiêu nội bộ; thu chi số tiền còn lại',
    'được hiện đại hóa, được hiện thực hóa',
    'khóa học, khoá học ngắn hạn; truyền thống và truyền thông',
    'trong tâm thế chủ động; trong tầm kiểm soát; điểm a trong điều này',
    'dịch vụ công Bộ Nội vụ; hành chính công thông suốt',
    'Hệ thống tin nhắn; phổ thông nhất; đáp ứng đúng yêu cầu',
    'cơ sở vật chất; có sở, ngành tham gia; số kết quả; sở kết hợp',
    'ông Hải Long, bà Thanh Trà; thôn Chi Đạo; xã Đông Bộ',
    'thứ trưởng; thủ trưởng; lưu trú, lưu trữ; phản ảnh, phản ánh',
    'tiếp tục quan tâm; quận Tám; nhân dân, nhận dân',
    'cán bộ, công chức; cần bố trí; cần bổ sung; cần bộ phận',
    'mỗi trường học, mọi trường hợp; đơn vì lý do sức khỏe; đến vi phạm',
    'nâng cao ý thức, xếp hàng, xếp hạng; đang ký kết; có quan điểm rõ',
    'khắc phục vụ việc; khác phục vụ; theo đội hình; theo đối tượng',
    'đội mới thành lập; điện từ trường; toàn diện từ năm 2024',
  ])('“%s” is right', (text) => {
    expect(phraseSlips(text)).toEqual([])
  })
})
