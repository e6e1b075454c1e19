import { chart, group, list, optionalText, text } from '../ooxml/shape.ts'
import { countFields } from './period-shape.ts'

const shortTask = {
  title: text('nhiệm vụ', 'Nội dung nhiệm vụ rút gọn, kèm mã'),
  lead: optionalText('chủ trì', 'Đơn vị chủ trì'),
  due: optionalText('thời hạn', 'Ngày đến hạn'),
  state: text('tình trạng', 'Quá hạn hoặc còn bao nhiêu ngày'),
}

/** What `trang-lanh-dao.docx` may name: everything fits on one page. */
export const briefShape = group('trang lãnh đạo', 'Một trang cho lãnh đạo', {
  agency: text('cơ quan', 'Tên cơ quan'),
  planShort: text('tên ngắn', 'Tên kế hoạch'),
  asOf: text('đến ngày', 'Ngày tính tình hình'),
  period: text('kỳ', 'Tên kỳ báo cáo'),
  counts: group('tổng hợp', 'Số liệu chung', countFields),
  overdueOfDeadline: text('tỷ lệ quá hạn có hạn', 'Tỷ lệ quá hạn trên số nhiệm vụ có thời hạn'),
  soonCount: text('số sắp đến hạn', 'Số nhiệm vụ sắp đến hạn'),
  silentCount: text('số chưa có kết quả', 'Số nhiệm vụ thường xuyên chưa có kết quả trong kỳ'),
  comparison: optionalText('so với kỳ trước', 'Câu so sánh với kỳ trước'),
  overdue: list('quá hạn', 'Nhiệm vụ quá hạn lâu nhất', shortTask),
  overdueMore: optionalText('quá hạn khác', 'Câu nói về các nhiệm vụ quá hạn không liệt kê'),
  soon: list('sắp đến hạn', 'Nhiệm vụ đến hạn gần nhất', shortTask),
  soonMore: optionalText('sắp đến hạn khác', 'Câu nói về các nhiệm vụ sắp đến hạn không liệt kê'),
  proposals: list('kiến nghị', 'Kiến nghị, đề xuất', { text: text('nội dung', 'Một kiến nghị') }),
  byUnitChart: chart('biểu đồ theo đơn vị', 'Biểu đồ kết quả thực hiện nhiệm vụ theo đơn vị chủ trì'),
})
