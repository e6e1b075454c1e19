import { flag, group, list, option, optionalText, text } from '../ooxml/shape.ts'
import { headFields } from './head-shape.ts'

/** A task table with the columns that the plan uses. */
const tableFields = {
  columns: list('cột', 'Các cột của bảng, từ trái sang phải', {
    heading: text('tiêu đề', 'Tiêu đề cột'),
  }),
  rows: list('dòng', 'Các dòng của bảng: dòng nhóm và dòng nhiệm vụ', {
    isGroup: flag('là nhóm', 'Dòng là tên nhóm nhiệm vụ'),
    id: optionalText('số', 'Số thứ tự của nhóm'),
    title: optionalText('tên', 'Tên nhóm'),
    cells: list('ô', 'Các ô của một nhiệm vụ, theo thứ tự cột', {
      text: optionalText('nội dung', 'Nội dung của ô'),
      centred: flag('canh giữa', 'Ô ngắn, canh giữa: số thứ tự, thời hạn'),
    }),
  }),
}

/** What `ke-hoach.docx` may name. */
export const planShape = group('kế hoạch', 'Văn bản kế hoạch', {
  ...headFields,
  type: text('tên loại', 'Tên loại văn bản: Kế hoạch'),
  basis: list('căn cứ', 'Các căn cứ ban hành', {
    text: text('nội dung', 'Một căn cứ, kèm dấu kết thúc dòng'),
  }),
  blocks: list('đoạn', 'Lời văn của kế hoạch, từng đoạn theo thứ tự', {
    text: optionalText('nội dung', 'Số và lời của đoạn'),
    isPart: flag('là mục lớn', 'Đề mục I, II, III'),
    isHeading: flag('là mục', 'Đề mục 1, 2, 3 và 1.1, 1.2'),
    isClosing: flag('là đoạn cuối', 'Đoạn cuối, phải ở cùng trang với chữ ký'),
    ...tableFields,
  }),
  appendix: option('phụ lục', 'Phụ lục danh mục nhiệm vụ', {
    date: optionalText('ngày tháng', 'Dòng địa danh, ngày tháng in lại ở phụ lục'),
    label: text('nhãn', 'PHỤ LỤC'),
    title: text('tên', 'Tên phụ lục'),
    reference: text('kèm theo', 'Dòng “(Kèm theo Kế hoạch số …)”'),
    ...tableFields,
  }),
})
