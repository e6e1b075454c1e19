/**
 * Which marks a common syllable takes in real words. Of a syllable that stands here every form is listed that
 * Vietnamese uses; any other ("cũa", "nhiêm", "triễn") is possible by its spelling, but no word: a slip of the marks.
 * A data table with one question asked of it.
 */
import { fold } from './fold.ts'

/** Forms of one syllable in a row, the one that plans use most first. */
const USED = `
  của cua cửa cứa cưa cựa/năm nam nắm nằm nấm nám nạm nậm nầm nẫm/ngày ngay ngáy ngây ngấy ngầy ngậy/trên trẽn
  trong trọng trông trống trồng tròng trỏng trổng trõng/hành hanh hạnh hãnh/chính chinh chỉnh chình chĩnh
  hiện hiến hiền hiển hiên/việc/nhiệm nhiễm/trình trinh trịnh/hoạch/chức chúc chục chực
  công cống cộng cổng cồng cong còng cõng cọng cóng/kiểm kiếm kiệm kiềm kiêm/tra trả trà trá
  soát soạt/thông thống thòng thõng thong/tin tín/kết két kẹt/quá qua quả quà quạ
  phòng phong phóng phông phồng phỏng phổng phỗng phộng/ngành ngạnh ngảnh/huyện huyền huyên huyễn
  nước nược/nghiệp/triển triền triện/khai khải khái/minh mình/trường trưởng trương trướng trượng truông truồng
  yêu yếu yểu/mục mức mực múc/tiêu tiểu tiều tiếu tiễu/lượng lương lường lưỡng luống luồng luông
  hiệu hiểu hiếu hiêu/xuyên xuyến/kịp kíp/tuyên tuyển tuyến tuyền/truyền truyện/khen khèn
  thường thưởng thương thượng thuồng/cương cường cưỡng cuống cuồng cuông cuộng/nghiêm nghiệm nghiễm
  sản sàn sán san sạn săn sắn sẵn sân sấn sần sẩn/phạm phẩm phàm/mưu/xuất/anh ảnh ánh/khoa khóa khỏa
  ứng ung úng ủng ưng ừng ửng/viên viện viễn viền viển/nhiều nhiễu nhiêu/một mốt mọt mót một
  không khổng khống/người ngươi nguội nguôi/theo thèo thẹo thẻo/những nhưng nhùng nhúng nhũng nhung
  với vời vôi vội vói vòi voi vợi vơi vối/sinh sính sình/hình hinh hĩnh/biểu biếu biêu/triệu triều triêu
  hướng hương hưởng hường huống huồng/giao giáo giảo giào/duy/giữa giũa/quyền quyển quyến quyên quyện/quốc
  chuyển chuyên chuyện chuyền chuyến/doanh/tích tịch/biến biên biển biền biện/phương phường phượng phưỡng
  pháp phấp phập phắp/đường dương dưỡng dường đương dượng đuống/thành thanh thánh thạnh thảnh
  nghiên nghiền nghiện nghiến/cứu cựu cưu cửu cừu cữu/thiết thiệt/chương chường chướng chưởng chuồng chuông chuộng
  vướng vương vượng vuông vuống/trực trúc trục/thuộc thuốc thước thược/thuế thuê
  tường tượng tướng tương tưởng tuồng tuông/quyết quyệt/định đình đỉnh đính đinh dinh dính đĩnh
  được dược đước/lực lục lúc lức/tổng tông tống tòng tong tọng tõng tóng/thẩm thấm thầm thậm thẫm thảm thăm tham thám thắm thẳm thâm
  phối phôi phổi phơi phới phòi phọi/giám giảm giam giẫm giấm giậm giâm giàm giặm giăm giầm/nghị nghi nghỉ nghĩ nghì nghí
  đồng đông đống động đổng đỗng đong đóng đòng đọng đỏng dòng dông dồng dõng dong dóng dộng
  thuận thuần thuẫn thuân/chuẩn/chất chặt chắt chật chát/luật/mạch mách/thực thức thúc thục
  điện diện diễn điển điền điên diên diện/phát phạt phất phật phắt/nhật nhất nhạt nhặt nhát nhắt
  cải cãi cái cai cài/giải giai giãi giái/mạng mang màng máng mảng măng mắng mãng/đăng đắng đằng đẳng đặng đang đảng đáng đàng dáng dạng dang dàng dâng đấng dằng dẳng dặng dẫng đãng đẵng
  hợp họp hộp hớp hóp/tiếp tiệp/lập lắp láp lạp lấp lặp/nhận nhân nhấn nhẫn nhẩn nhằn nhăn nhắn nhẵn nhàn nhan nhãn nhạn nhặn
  niêm niềm niệm/quản quan quán quân quận quần quẩn quẫn quặn quắn quăn quằn quàn quấn
  huấn huân/tuyết tuyệt
`

const byBare = new Map<string, string[]>()
for (const row of USED.split(/[/\n]/)) {
  for (const form of row.trim().split(/\s+/)) {
    if (form === '') continue
    const key = fold(form)
    const bare = bareOf(key)
    const forms = byBare.get(bare) ?? []
    if (!forms.includes(key)) byBare.set(bare, [...forms, key])
  }
}

/**
 * The word that was meant by a syllable with marks that no word has; nothing where the syllable is used as it stands or
 * is not in the table. Takes a folded word of small letters.
 */
export function usedForm(key: string): string | undefined {
  const bare = bareOf(key)
  const forms = byBare.get(bare)
  if (!forms || key === bare || forms.includes(key)) return undefined
  const letters = withoutTone(key)
  return forms.find((form) => withoutTone(form) === letters) ?? forms[0]
}

function withoutTone(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}

function bareOf(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
