import type { XmlElement } from '../../src/ooxml/xml.ts'
import { chartParagraph, chartParts } from './chart.ts'
import { UPRIGHT } from './pieces.ts'
import { cell, p, row, section, table, wordFile } from './word.ts'

const FIGURES: [string, string][] = [
  ['Tổng số nhiệm vụ', '{tổng hợp.tổng số}'],
  ['Đã hoàn thành', '{tổng hợp.hoàn thành}'],
  ['Quá hạn', '{tổng hợp.chưa hoàn thành quá hạn}'],
  ['Sắp đến hạn', '{số sắp đến hạn}'],
  ['Chưa có kết quả', '{số chưa có kết quả}'],
]

/** The five figures that a director looks at first. */
function figures(): XmlElement {
  const width = 160 / FIGURES.length
  return table({ widths: FIGURES.map(() => width), borders: true }, [
    row(FIGURES.map(([title]) => cell({ width, middle: true }, p('tableCentre', title)))),
    row(FIGURES.map(([, figure]) => cell({ width, middle: true }, p('figure', figure)))),
  ])
}

/** Tasks with unit, day and state, one row each. */
function tasks(list: string): XmlElement {
  const widths = [92, 32, 18, 18]
  const heads = ['Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng']
  const [first = 0, second = 0, third = 0, fourth = 0] = widths
  return table({ widths, borders: true, fit: true }, [
    row(
      heads.map((head, i) => cell({ width: widths[i] ?? 0, middle: true }, p('smallHead', head))),
      { head: true },
    ),
    row([
      cell({ width: first }, p('small', `{mỗi ${list}}{nhiệm vụ}`)),
      cell({ width: second }, p('small', '{chủ trì}')),
      cell({ width: third }, p('smallCentre', '{thời hạn}')),
      cell({ width: fourth }, p('smallCentre', '{tình trạng}{hết}')),
    ]),
  ])
}

/** trang-lanh-dao.docx: the director's page. */
export function drawBrief(): Uint8Array {
  return wordFile(
    [
      p('agency', '{hoa cơ quan}'),
      p('title', 'TÓM TẮT TÌNH HÌNH THỰC HIỆN'),
      p('title', '{tên ngắn}'),
      p('appendixReference', '({kỳ}; số liệu đến hết ngày {đến ngày})'),
      p('gap'),
      figures(),
      p(
        'briefText',
        'Tỷ lệ hoàn thành **{tổng hợp.tỷ lệ hoàn thành}** tổng số nhiệm vụ; hoàn thành đúng hạn **{tổng hợp.tỷ lệ đúng hạn}** số nhiệm vụ có thời hạn đã hoàn thành; quá hạn **{tỷ lệ quá hạn có hạn}** số nhiệm vụ có thời hạn.{nếu có so với kỳ trước} {so với kỳ trước}{hết}',
      ),
      chartParagraph('{biểu đồ theo đơn vị}', 160, 58),
      p('briefHeading', '1. Nhiệm vụ quá hạn'),
      p('briefText', '{nếu có quá hạn}'),
      tasks('quá hạn'),
      p('briefText', '{nếu có quá hạn khác}'),
      p('briefText', '{quá hạn khác}'),
      p('briefText', '{hết}{không thì}'),
      p('briefText', 'Không có nhiệm vụ quá hạn.'),
      p('briefText', '{hết}'),
      p('briefHeading', '2. Nhiệm vụ sắp đến hạn'),
      p('briefText', '{nếu có sắp đến hạn}'),
      tasks('sắp đến hạn'),
      p('briefText', '{nếu có sắp đến hạn khác}'),
      p('briefText', '{sắp đến hạn khác}'),
      p('briefText', '{hết}{không thì}'),
      p('briefText', 'Không có nhiệm vụ sắp đến hạn.'),
      p('briefText', '{hết}{nếu có kiến nghị}'),
      p('briefHeading', '3. Kiến nghị, đề xuất'),
      p('briefText', '{mỗi kiến nghị}'),
      p('briefText', '- {nội dung}'),
      p('briefText', '{hết}{hết}'),
      section(UPRIGHT),
    ],
    chartParts(),
  )
}
