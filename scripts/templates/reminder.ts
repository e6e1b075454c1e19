import { addressee, foot, head, UPRIGHT, WIDE } from './pieces.ts'
import { appendixHead, grid } from './tables.ts'
import { p, section, sectionEnd, wordFile } from './word.ts'

/** cong-van-don-doc.docx: the letter that reminds units of what is overdue and due soon, with the list. */
export function drawReminder(): Uint8Array {
  return wordFile([
    head(p('gap'), p('letterSubject', '{trích yếu}')),
    ...addressee(),
    p('body', 'Thực hiện {các kế hoạch}, {tên cơ quan} đã giao nhiệm vụ cụ thể cho các phòng, đơn vị.'),
    p(
      'body',
      'Tính đến hết ngày {đến ngày}, trong tổng số {tổng số} nhiệm vụ phải thực hiện do {đơn vị} chủ trì:',
    ),
    p('body', '{nếu quá hạn}'),
    p(
      'body',
      '- Có {số quá hạn} nhiệm vụ quá hạn chưa hoàn thành, chiếm tỷ lệ {tỷ lệ quá hạn}; nhiệm vụ quá hạn lâu nhất là {quá hạn lâu nhất} ngày.',
    ),
    p('body', '{hết}{nếu sắp đến hạn}'),
    p('body', '- Có {số sắp đến hạn} nhiệm vụ đến hạn trong {số ngày tới} ngày tới.'),
    p('body', '{hết}{nếu chưa có kết quả}'),
    p('body', '- Có {số chưa có kết quả} nhiệm vụ thường xuyên chưa có kết quả được ghi nhận trong kỳ.'),
    p('body', '{hết}'),
    p('body', '(Danh mục nhiệm vụ cụ thể tại Phụ lục kèm theo)'),
    p('body', 'Để bảo đảm tiến độ, chất lượng thực hiện Kế hoạch, {tên cơ quan} đề nghị {đơn vị}:'),
    p('body', '{nếu quá hạn}'),
    p(
      'body',
      '1. Tập trung chỉ đạo, hoàn thành dứt điểm các nhiệm vụ quá hạn; làm rõ nguyên nhân chậm, trách nhiệm của tập thể, cá nhân và cam kết thời gian hoàn thành từng nhiệm vụ.',
    ),
    p(
      'body',
      '2. Chủ động thực hiện các nhiệm vụ sắp đến hạn, các nhiệm vụ thường xuyên; không để phát sinh thêm nhiệm vụ quá hạn.',
    ),
    p('body', '{nếu chính đầu mối}'),
    p(
      'body',
      '3. Cập nhật kết quả kèm tài liệu kiểm chứng, tổng hợp, báo cáo {lãnh đạo} chậm nhất ngày {hạn trả lời}.',
    ),
    p(
      'closing',
      '4. Sau thời hạn trên, nhiệm vụ nào chưa hoàn thành thì báo cáo {lãnh đạo} xem xét tại cuộc họp giao ban gần nhất.',
    ),
    p('body', '{không thì}'),
    p(
      'body',
      '3. Cập nhật kết quả kèm tài liệu kiểm chứng và gửi báo cáo về {đầu mối} chậm nhất ngày {hạn trả lời} để tổng hợp, báo cáo {lãnh đạo}.',
    ),
    p(
      'closing',
      '4. Sau thời hạn trên, đơn vị chưa hoàn thành hoặc chưa báo cáo, {đầu mối} tổng hợp, báo cáo {lãnh đạo} xem xét tại cuộc họp giao ban gần nhất.',
    ),
    p('body', '{hết}'),
    p('body', '{không thì}'),
    p(
      'body',
      '1. Chủ động thực hiện các nhiệm vụ nêu tại Phụ lục, bảo đảm đúng thời hạn, không để phát sinh nhiệm vụ quá hạn.',
    ),
    p('body', '{nếu chính đầu mối}'),
    p(
      'closing',
      '2. Cập nhật kết quả kèm tài liệu kiểm chứng, tổng hợp, báo cáo {lãnh đạo} chậm nhất ngày {hạn trả lời}.',
    ),
    p('body', '{không thì}'),
    p(
      'closing',
      '2. Cập nhật kết quả kèm tài liệu kiểm chứng và gửi báo cáo về {đầu mối} chậm nhất ngày {hạn trả lời} để tổng hợp, báo cáo {lãnh đạo}.',
    ),
    p('body', '{hết}'),
    p('body', '{hết}'),
    p('closing', 'Đề nghị {đơn vị} nghiêm túc thực hiện./.'),
    p('gap'),
    foot(),
    sectionEnd(UPRIGHT),
    ...appendixHead('PHỤ LỤC', 'DANH MỤC NHIỆM VỤ ĐÔN ĐỐC THỰC HIỆN'),
    grid(
      252,
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Tình trạng', 'Tình hình thực hiện'],
        ['*{số}', '{tên}', '{gộp chủ trì}', '{gộp phối hợp}', '*{thời hạn}', '*{tình trạng}', '{tình hình}'],
      ],
      { list: 'dòng', groups: ['{số}', '{tên}'] },
    ),
    p('tableNote', 'Tình trạng tính đến hết ngày {đến ngày}./.'),
    section(WIDE),
  ])
}
