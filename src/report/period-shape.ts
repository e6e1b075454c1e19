import { chart, flag, group, list, option, optionalText, text } from '../ooxml/shape.ts'
import { addresseeFields, headFields } from './head-shape.ts'

/** Counts in the official classes, ready to print, each rate with its base beside it in the wording of the template. */
export const countFields = {
  total: text('tổng số', 'Tổng số nhiệm vụ (lượt nhiệm vụ đối với nhiệm vụ định kỳ)'),
  done: text('hoàn thành', 'Số đã hoàn thành'),
  doneInTime: text('hoàn thành đúng hạn', 'Số hoàn thành đúng hạn'),
  doneLate: text('hoàn thành quá hạn', 'Số hoàn thành quá hạn'),
  doneNoDeadline: text('hoàn thành không hạn', 'Số hoàn thành của nhiệm vụ không có thời hạn'),
  open: text('chưa hoàn thành', 'Số chưa hoàn thành'),
  openInTime: text('chưa hoàn thành trong hạn', 'Số chưa hoàn thành, còn trong hạn'),
  overdue: text('chưa hoàn thành quá hạn', 'Số chưa hoàn thành, đã quá hạn'),
  openNoDeadline: text('chưa hoàn thành không hạn', 'Số chưa hoàn thành của nhiệm vụ không có thời hạn'),
  doneRate: text('tỷ lệ hoàn thành', 'Tỷ lệ hoàn thành trên tổng số'),
  inTimeRate: text('tỷ lệ đúng hạn', 'Tỷ lệ đúng hạn trên số đã hoàn thành có thời hạn'),
  overdueRate: text('tỷ lệ quá hạn', 'Tỷ lệ quá hạn chưa hoàn thành trên tổng số'),
}

const taskFields = {
  id: optionalText('mã', 'Mã nhiệm vụ trong kế hoạch'),
  title: text('nhiệm vụ', 'Nội dung nhiệm vụ'),
  lead: optionalText('chủ trì', 'Đơn vị chủ trì'),
  support: optionalText('phối hợp', 'Đơn vị phối hợp'),
  due: optionalText('thời hạn', 'Ngày đến hạn'),
  daysLate: optionalText('số ngày quá hạn', 'Số ngày đã quá hạn'),
  situation: optionalText('tình hình', 'Kết quả, tình hình ghi nhận gần nhất'),
  note: optionalText('ghi chú', 'Gia hạn và ghi chú khác'),
}

const lines = { text: text('nội dung', 'Một ý') }

const countTable = {
  label: text('nhãn', 'Phụ lục II'),
  rows: list('dòng', 'Các dòng của bảng tổng hợp', {
    title: text('tên', 'Tên đơn vị hoặc chỉ số nội dung'),
    ...countFields,
  }),
  note: optionalText('ghi chú', 'Ghi chú về cách tính của bảng'),
}

/** What `bao-cao.docx`, `bao-cao-ngan.docx` and `trang-lanh-dao.docx` may name. */
export const periodShape = group('báo cáo', 'Báo cáo định kỳ kết quả thực hiện kế hoạch', {
  ...headFields,
  ...addresseeFields,
  agencyInText: text('tên cơ quan', 'Tên cơ quan trong câu văn'),
  period: text('kỳ', 'Tên kỳ báo cáo: 6 tháng đầu năm 2024'),
  nextPeriod: text('kỳ sau', 'Tên kỳ tiếp theo'),
  from: text('từ ngày', 'Ngày đầu của số liệu'),
  to: text('đến ngày', 'Ngày chốt số liệu'),
  window: text(
    'cách lấy số liệu',
    'Thời gian lấy số liệu theo Nghị định 09/2019/NĐ-CP hoặc theo tháng dương lịch',
  ),
  plansCited: text('các kế hoạch', 'Kế hoạch được báo cáo, dẫn đầy đủ số, ký hiệu, ngày, tên'),
  planShort: text('tên ngắn', 'Tên kế hoạch gọi lại trong câu văn, không nhắc lại năm của kỳ báo cáo'),
  direction: list('chỉ đạo', 'Công tác chỉ đạo, triển khai', lines),
  counts: group('tổng hợp', 'Số liệu chung của kỳ, số dưới 10 viết hai chữ số', countFields),
  turnsDiffer: flag('tính theo lượt', 'Có nhiệm vụ định kỳ tính nhiều lượt trong kỳ'),
  overdueOfDeadline: text('tỷ lệ quá hạn có hạn', 'Tỷ lệ quá hạn trên số nhiệm vụ có thời hạn'),
  cancelled: optionalText(
    'số không thực hiện',
    'Số nhiệm vụ không thực hiện, không tính vào tổng số; trống khi không có',
  ),
  comparison: optionalText('so với kỳ trước', 'Câu so sánh với kỳ trước; trống khi không có số liệu'),
  severalUnits: flag('nhiều đơn vị', 'Có từ hai đơn vị chủ trì trở lên, biểu đồ có ý nghĩa'),
  byUnitChart: chart('biểu đồ theo đơn vị', 'Biểu đồ kết quả thực hiện nhiệm vụ theo đơn vị chủ trì'),
  results: list('nội dung', 'Kết quả theo từng nội dung của kế hoạch', {
    number: text('số', 'Số của mục: 2.1 hoặc a)'),
    title: text('tên', 'Tên nội dung'),
    isPlan: flag('là kế hoạch', 'Mục là tên một kế hoạch, trong báo cáo nhiều kế hoạch'),
    summary: optionalText('tóm tắt', 'Số nhiệm vụ và số đã hoàn thành của nội dung'),
    items: list('kết quả', 'Kết quả từng nhiệm vụ có ghi nhận trong kỳ', {
      task: text('nhiệm vụ', 'Tên nhiệm vụ'),
      text: text('nội dung', 'Kết quả, số liệu và văn bản kiểm chứng'),
    }),
  }),
  overdue: list('quá hạn', 'Nhiệm vụ quá hạn chưa hoàn thành, quá hạn lâu nhất trước', taskFields),
  hasContinuous: flag('thường xuyên', 'Kế hoạch có nhiệm vụ thường xuyên'),
  silent: list('chưa có kết quả', 'Nhiệm vụ thường xuyên chưa có kết quả trong kỳ', taskFields),
  dueSoon: list('sắp đến hạn', 'Nhiệm vụ sắp đến hạn', taskFields),
  moved: list('điều chỉnh', 'Nhiệm vụ được gia hạn, lùi thời hạn hoặc không thực hiện', taskFields),
  highlights: list('kết quả nổi bật', 'Kết quả đạt được', lines),
  difficulties: list('hạn chế', 'Tồn tại, hạn chế', lines),
  causes: list('nguyên nhân', 'Nguyên nhân của tồn tại, hạn chế', lines),
  ahead: list('phương hướng', 'Nhiệm vụ trọng tâm của kỳ sau', lines),
  coming: list('nhiệm vụ kỳ sau', 'Nhiệm vụ có thời hạn trong kỳ sau', taskFields),
  proposals: list('kiến nghị', 'Kiến nghị, đề xuất', lines),
  units: list('đơn vị', 'Kết quả theo đơn vị chủ trì', {
    title: text('tên', 'Tên đơn vị'),
    ...countFields,
  }),
  reference: text('kèm theo', 'Dòng “(Kèm theo Báo cáo số …)” của các phụ lục'),
  taskAppendix: group('phụ lục nhiệm vụ', 'Phụ lục kết quả thực hiện từng nhiệm vụ', {
    label: text('nhãn', 'Phụ lục I'),
    rows: list('dòng', 'Các dòng: nhóm và nhiệm vụ', {
      isGroup: flag('là nhóm', 'Dòng là tên nhóm nhiệm vụ'),
      number: optionalText('số', 'Số của nhóm hoặc mã nhiệm vụ'),
      title: text('tên', 'Tên nhóm hoặc nội dung nhiệm vụ'),
      subtotal: optionalText('cộng nhóm', 'Số nhiệm vụ đã hoàn thành của nhóm trên tổng số: hoàn thành 3/8'),
      lead: optionalText('chủ trì', 'Đơn vị chủ trì'),
      support: optionalText('phối hợp', 'Đơn vị phối hợp'),
      deliverables: optionalText('sản phẩm', 'Sản phẩm'),
      timing: optionalText('thời gian', 'Thời gian hoàn thành ghi trong kế hoạch'),
      result: optionalText('kết quả', 'Kết quả trong kỳ với số, ký hiệu, ngày văn bản'),
      state: optionalText('tình trạng', 'Tình trạng đến ngày chốt số liệu'),
      note: optionalText('ghi chú', 'Gia hạn và ghi chú khác'),
    }),
  }),
  unitAppendix: group('phụ lục đơn vị', 'Phụ lục tổng hợp theo đơn vị chủ trì', countTable),
  overdueAppendix: option(
    'phụ lục quá hạn',
    'Phụ lục nhiệm vụ quá hạn; không có khi không có nhiệm vụ quá hạn',
    {
      label: text('nhãn', 'Phụ lục III'),
    },
  ),
  indexAppendix: option(
    'phụ lục chỉ số',
    'Phụ lục tổng hợp theo chỉ số nội dung; không có khi kế hoạch không gắn chỉ số',
    countTable,
  ),
  total: group('tổng cộng', 'Dòng tổng cộng của các bảng tổng hợp', countFields),
})
