import type { XmlElement } from '../../src/ooxml/xml.ts'
import { chartParagraph, chartParts } from './chart.ts'
import { addressee, foot, head, UPRIGHT, WIDE } from './pieces.ts'
import { appendixHead, countTable, grid } from './tables.ts'
import { p, section, sectionEnd, wordFile } from './word.ts'

const RATES =
  'Tỷ lệ hoàn thành tính trên tổng số nhiệm vụ; tỷ lệ đúng hạn tính trên số nhiệm vụ có thời hạn đã hoàn thành./.'
const TASK = '{nếu có mã}{mã}. {hết nếu}{nhiệm vụ}{nếu có chủ trì} ({chủ trì} chủ trì){hết nếu}'
const LATE = `- ${TASK}: thời hạn ngày {thời hạn}, quá hạn {số ngày quá hạn} ngày.`

/** One paragraph for each thing of a list. */
function each(list: string, line: string): XmlElement[] {
  return [p('body', `{mỗi ${list}}`), p('body', line), p('body', '{hết}')]
}

function opening(): XmlElement[] {
  return [
    head(),
    p('type', 'BÁO CÁO'),
    p('title', '{trích yếu}'),
    p('rule', '{kẻ ngắn}'),
    ...addressee(),
    p('body', 'Thực hiện {các kế hoạch}, {tên cơ quan} báo cáo kết quả thực hiện {kỳ} như sau:'),
  ]
}

/** A line of a count, where there is anything to count. */
function countLine(name: string, line: string): XmlElement[] {
  return [p('body', `{nếu có tổng hợp.${name}}`), p('body', line), p('body', '{hết}')]
}

function counts(): XmlElement[] {
  return [
    p(
      'body',
      'Tổng số nhiệm vụ phải thực hiện trong kỳ là **{tổng hợp.tổng số}** nhiệm vụ{nếu tính theo lượt} (nhiệm vụ định kỳ được tính theo từng lượt đến hạn){hết nếu}; số liệu tính từ ngày {từ ngày} đến hết ngày {đến ngày}, {cách lấy số liệu}. Kết quả như sau:',
    ),
    p(
      'body',
      '- Đã hoàn thành: **{tổng hợp.hoàn thành}** nhiệm vụ, đạt {tổng hợp.tỷ lệ hoàn thành} tổng số nhiệm vụ{nếu có tổng hợp.hoàn thành}, gồm:{không thì}.{hết}',
    ),
    ...countLine(
      'hoàn thành đúng hạn',
      '+ Hoàn thành đúng hạn: {tổng hợp.hoàn thành đúng hạn} nhiệm vụ (bằng {tổng hợp.tỷ lệ đúng hạn} số nhiệm vụ có thời hạn đã hoàn thành);',
    ),
    ...countLine('hoàn thành quá hạn', '+ Hoàn thành quá hạn: {tổng hợp.hoàn thành quá hạn} nhiệm vụ;'),
    ...countLine(
      'hoàn thành không hạn',
      '+ Hoàn thành nhiệm vụ không quy định thời hạn cụ thể: {tổng hợp.hoàn thành không hạn} nhiệm vụ.',
    ),
    p(
      'body',
      '- Chưa hoàn thành: **{tổng hợp.chưa hoàn thành}** nhiệm vụ{nếu có tổng hợp.chưa hoàn thành}, gồm:{không thì}.{hết}',
    ),
    ...countLine(
      'chưa hoàn thành trong hạn',
      '+ Đang thực hiện trong hạn: {tổng hợp.chưa hoàn thành trong hạn} nhiệm vụ;',
    ),
    ...countLine(
      'chưa hoàn thành quá hạn',
      '+ Quá hạn chưa hoàn thành: {tổng hợp.chưa hoàn thành quá hạn} nhiệm vụ (bằng {tổng hợp.tỷ lệ quá hạn} tổng số nhiệm vụ, {tỷ lệ quá hạn có hạn} số nhiệm vụ có thời hạn);',
    ),
    ...countLine(
      'chưa hoàn thành không hạn',
      '+ Đang thực hiện nhiệm vụ không quy định thời hạn cụ thể: {tổng hợp.chưa hoàn thành không hạn} nhiệm vụ.',
    ),
    p('body', '{nếu có số không thực hiện}'),
    p('body', '- Ngoài ra có {số không thực hiện} nhiệm vụ không thực hiện, không tính vào tổng số.'),
    p('body', '{hết nếu}{nếu có so với kỳ trước}'),
    p('body', '{so với kỳ trước}'),
    p('body', '{hết nếu}'),
  ]
}

function results(): XmlElement[] {
  return [
    p('body', '{mỗi nội dung}{nếu là kế hoạch}'),
    p('heading', '{số} {tên}'),
    p('body', '{không thì}'),
    p('subHeading', '{số} {tên}'),
    p('body', '{nếu có kết quả}'),
    p('lead', '{tóm tắt}'),
    p('body', '{không thì}'),
    p('body', '{tóm tắt}'),
    p('body', '{hết nếu}'),
    p('body', '{mỗi kết quả}'),
    p('body', '- {nhiệm vụ}: {nội dung}'),
    p('body', '{hết kết quả}{hết nếu}{hết nội dung}'),
  ]
}

function lateness(): XmlElement[] {
  return [
    p('heading', '3. Nhiệm vụ quá hạn, chưa có kết quả trong kỳ'),
    p('body', '{nếu có quá hạn}'),
    p('body', 'a) Nhiệm vụ quá hạn chưa hoàn thành (chi tiết tại {phụ lục quá hạn.nhãn} kèm theo):'),
    p('body', '{mỗi quá hạn}'),
    p('body', LATE),
    p('body', '{hết quá hạn}{không thì}'),
    p('body', 'a) Trong kỳ không có nhiệm vụ quá hạn chưa hoàn thành.'),
    p('body', '{hết nếu}{nếu có chưa có kết quả}'),
    p('lead', 'b) Nhiệm vụ thường xuyên chưa có kết quả được ghi nhận trong kỳ:'),
    p('body', '{mỗi chưa có kết quả}'),
    p('body', `- ${TASK}.`),
    p('body', '{hết chưa có kết quả}{không thì}{nếu có thường xuyên}'),
    p('body', 'b) Các nhiệm vụ thường xuyên đều có kết quả được ghi nhận trong kỳ.'),
    p('body', '{hết nếu}{hết nếu}'),
  ]
}

function assessment(): XmlElement[] {
  return [
    p('partHeading', 'III. ĐÁNH GIÁ CHUNG'),
    p('heading', '1. Kết quả đạt được'),
    ...each('kết quả nổi bật', '- {nội dung}'),
    p('heading', '2. Tồn tại, hạn chế'),
    ...each('hạn chế', '- {nội dung}'),
    p('body', '{nếu có nguyên nhân}'),
    p('heading', '3. Nguyên nhân'),
    ...each('nguyên nhân', '- {nội dung}'),
    p('body', '{hết nếu}'),
  ]
}

function aheadLines(): XmlElement[] {
  return [
    p('body', '{nếu có quá hạn}'),
    p(
      'body',
      '- Tập trung hoàn thành {tổng hợp.chưa hoàn thành quá hạn} nhiệm vụ quá hạn nêu trên; làm rõ nguyên nhân, trách nhiệm của từng đơn vị.',
    ),
    p('body', '{hết nếu}{mỗi phương hướng}'),
    p('body', '- {nội dung}'),
    p('body', '{hết phương hướng}{nếu có nhiệm vụ kỳ sau}'),
    p('lead', '- Thực hiện đúng tiến độ các nhiệm vụ đến hạn trong {kỳ sau}:'),
    p('body', '{mỗi nhiệm vụ kỳ sau}'),
    p('body', `+ ${TASK}: thời hạn ngày {thời hạn}.`),
    p('body', '{hết nhiệm vụ kỳ sau}{hết nếu}'),
    p(
      'body',
      '- Tiếp tục thực hiện các nhiệm vụ thường xuyên; cập nhật tiến độ, tài liệu kiểm chứng đầy đủ, đúng kỳ.',
    ),
  ]
}

function closing(): XmlElement[] {
  return [
    p('body', '{nếu có kiến nghị}'),
    ...each('kiến nghị', '- {nội dung}'),
    p('body', '{không thì}'),
    p('body', 'Không có kiến nghị, đề xuất.'),
    p('body', '{hết nếu}'),
    p(
      'closing',
      'Trên đây là báo cáo kết quả thực hiện {tên ngắn} {kỳ}; phương hướng, nhiệm vụ {kỳ sau} của {tên cơ quan}./.',
    ),
    p('gap'),
    foot(),
  ]
}

function taskAppendix(): XmlElement[] {
  return [
    ...appendixHead('{phụ lục nhiệm vụ.nhãn}', 'KẾT QUẢ THỰC HIỆN TỪNG NHIỆM VỤ {hoa kỳ}'),
    grid(
      252,
      [
        [
          'TT',
          'Nhiệm vụ',
          'Chủ trì',
          'Phối hợp',
          'Sản phẩm',
          'Thời gian hoàn thành',
          'Kết quả trong kỳ (số, ký hiệu, ngày văn bản)',
          'Tình trạng',
          'Ghi chú',
        ],
        [
          '*{số}',
          '{tên}',
          '{chủ trì}',
          '{phối hợp}',
          '{sản phẩm}',
          '*{thời gian}',
          '{kết quả}',
          '*{tình trạng}',
          '{ghi chú}',
        ],
      ],
      { list: 'phụ lục nhiệm vụ.dòng', groups: ['{số}', '{tên}{nếu có cộng nhóm} ({cộng nhóm}){hết}'] },
    ),
    p('tableNote', 'Tình trạng tính đến hết ngày {đến ngày}./.'),
  ]
}

function unitAppendix(label: string): XmlElement[] {
  return [
    ...appendixHead(label, 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO ĐƠN VỊ CHỦ TRÌ {hoa kỳ}'),
    countTable(252, 'Đơn vị chủ trì', 'phụ lục đơn vị.'),
    p('tableNote', `{nếu có phụ lục đơn vị.ghi chú}{phụ lục đơn vị.ghi chú} {hết nếu}${RATES}`),
  ]
}

function overdueAppendix(): XmlElement[] {
  return [
    ...appendixHead('{phụ lục quá hạn.nhãn}', 'NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH {hoa kỳ}'),
    grid(
      252,
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Số ngày quá hạn', 'Tình hình thực hiện', 'Ghi chú'],
        [
          '*{thứ tự}',
          '{nhiệm vụ}',
          '{chủ trì}',
          '*{thời hạn}',
          '*{số ngày quá hạn}',
          '{tình hình}',
          '{ghi chú}',
        ],
      ],
      { list: 'quá hạn' },
    ),
    p('tableNote', 'Số ngày quá hạn tính đến hết ngày {đến ngày}./.'),
  ]
}

/** bao-cao.docx: the periodic report with its appendices. */
export function drawReport(): Uint8Array {
  return wordFile(
    [
      ...opening(),
      p('partHeading', 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'),
      ...each('chỉ đạo', '- {nội dung}'),
      p('partHeading', 'II. KẾT QUẢ THỰC HIỆN'),
      p('heading', '1. Kết quả chung'),
      ...counts(),
      p(
        'body',
        'Kết quả theo đơn vị chủ trì tại {nếu nhiều đơn vị}Biểu đồ 1 và {hết}{phụ lục đơn vị.nhãn}{nếu có phụ lục chỉ số}, theo chỉ số nội dung tại {phụ lục chỉ số.nhãn}{hết nếu}; kết quả từng nhiệm vụ tại {phụ lục nhiệm vụ.nhãn} kèm theo báo cáo này.',
      ),
      p('body', '{nếu nhiều đơn vị}'),
      chartParagraph('{biểu đồ theo đơn vị}', 160, 75),
      p('caption', 'Biểu đồ 1. Kết quả thực hiện nhiệm vụ theo đơn vị chủ trì (số nhiệm vụ)'),
      p('body', '{hết nếu}'),
      p('heading', '2. Kết quả theo từng nội dung'),
      ...results(),
      ...lateness(),
      ...assessment(),
      p('partHeading', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ {hoa kỳ sau}'),
      ...aheadLines(),
      p('partHeading', 'V. KIẾN NGHỊ, ĐỀ XUẤT'),
      ...closing(),
      sectionEnd(UPRIGHT),
      ...taskAppendix(),
      sectionEnd(WIDE),
      ...unitAppendix('{phụ lục đơn vị.nhãn}'),
      p('body', '{nếu có phụ lục quá hạn}'),
      sectionEnd(WIDE),
      ...overdueAppendix(),
      p('body', '{hết nếu}{nếu có phụ lục chỉ số}'),
      sectionEnd(WIDE),
      ...appendixHead('{phụ lục chỉ số.nhãn}', 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO CHỈ SỐ NỘI DUNG {hoa kỳ}'),
      countTable(252, 'Chỉ số nội dung', 'phụ lục chỉ số.'),
      p('tableNote', `{nếu có phụ lục chỉ số.ghi chú}{phụ lục chỉ số.ghi chú} {hết nếu}${RATES}`),
      p('body', '{hết nếu}'),
      section(WIDE),
    ],
    chartParts(),
  )
}

/** bao-cao-ngan.docx: the short report, two or three pages with one table. */
export function drawShortReport(): Uint8Array {
  return wordFile([
    ...opening(),
    p('partHeading', 'I. KẾT QUẢ THỰC HIỆN'),
    ...counts(),
    p('body', 'Kết quả theo đơn vị chủ trì tại Phụ lục kèm theo báo cáo này.'),
    p('body', '{nếu có quá hạn}'),
    p('lead', '- Nhiệm vụ quá hạn chưa hoàn thành:'),
    p('body', '{mỗi quá hạn}'),
    p('body', LATE),
    p('body', '{hết quá hạn}{hết nếu}'),
    ...each('kết quả nổi bật', '- {nội dung}'),
    p('partHeading', 'II. TỒN TẠI, HẠN CHẾ'),
    ...each('hạn chế', '- {nội dung}'),
    ...each('nguyên nhân', '- Nguyên nhân: {nội dung}'),
    p('partHeading', 'III. NHIỆM VỤ {hoa kỳ sau}'),
    ...aheadLines(),
    p('partHeading', 'IV. KIẾN NGHỊ, ĐỀ XUẤT'),
    ...closing(),
    sectionEnd(UPRIGHT),
    ...unitAppendix('PHỤ LỤC'),
    section(WIDE),
  ])
}
