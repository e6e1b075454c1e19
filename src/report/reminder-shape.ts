import { flag, group, list, optionalText, text } from '../ooxml/shape.ts'
import { addresseeFields, headFields } from './head-shape.ts'

/** What `cong-van-don-doc.docx` may name. */
export const reminderShape = group('công văn đôn đốc', 'Công văn đôn đốc thực hiện nhiệm vụ', {
  ...headFields,
  ...addresseeFields,
  agencyInText: text('tên cơ quan', 'Tên cơ quan trong câu văn'),
  unitsInText: text('đơn vị', 'Đơn vị được đôn đốc, trong câu văn'),
  plansCited: text('các kế hoạch', 'Kế hoạch làm căn cứ đôn đốc, dẫn đầy đủ'),
  asOf: text('đến ngày', 'Ngày tính tình hình thực hiện'),
  replyBy: text('hạn trả lời', 'Ngày cuối cùng phải báo cáo'),
  contact: text('đầu mối', 'Đơn vị nhận báo cáo của các đơn vị'),
  isContact: flag('chính đầu mối', 'Đơn vị được đôn đốc chính là đầu mối nhận báo cáo'),
  leaders: text('lãnh đạo', 'Người đứng đầu cơ quan: Giám đốc Sở'),
  total: text('tổng số', 'Số nhiệm vụ được giao chủ trì'),
  overdueCount: text('số quá hạn', 'Số nhiệm vụ quá hạn chưa hoàn thành'),
  overdueRate: text('tỷ lệ quá hạn', 'Tỷ lệ quá hạn trên tổng số'),
  worst: optionalText('quá hạn lâu nhất', 'Số ngày của nhiệm vụ quá hạn lâu nhất'),
  soonCount: text('số sắp đến hạn', 'Số nhiệm vụ sắp đến hạn'),
  silentCount: text('số chưa có kết quả', 'Số nhiệm vụ thường xuyên chưa có kết quả trong kỳ'),
  within: text('số ngày tới', 'Khoảng thời gian coi là sắp đến hạn'),
  hasOverdue: flag('quá hạn', 'Có nhiệm vụ quá hạn'),
  hasSoon: flag('sắp đến hạn', 'Có nhiệm vụ sắp đến hạn'),
  hasSilent: flag('chưa có kết quả', 'Có nhiệm vụ thường xuyên chưa có kết quả'),
  reference: text('kèm theo', 'Dòng “(Kèm theo Công văn số …)” của phụ lục'),
  rows: list('dòng', 'Danh mục nhiệm vụ: quá hạn lâu nhất trước, rồi sắp đến hạn, rồi chưa có kết quả', {
    isGroup: flag('là nhóm', 'Dòng là tên nhóm'),
    number: optionalText('số', 'Số của nhóm: A, B, C; số thứ tự của nhiệm vụ'),
    title: text('tên', 'Tên nhóm hoặc nội dung nhiệm vụ, kèm mã'),
    lead: optionalText('chủ trì', 'Đơn vị chủ trì'),
    support: optionalText('phối hợp', 'Đơn vị phối hợp'),
    due: optionalText('thời hạn', 'Ngày đến hạn'),
    state: optionalText('tình trạng', 'Quá hạn hoặc còn bao nhiêu ngày'),
    situation: optionalText('tình hình', 'Kết quả ghi nhận gần nhất'),
  }),
})
