import type { XmlElement } from '../../src/ooxml/xml.ts'
import { foot, head, UPRIGHT, WIDE } from './pieces.ts'
import { cell, p, row, section, sectionEnd, table, wordFile } from './word.ts'

/** A table with as many columns as the plan uses: the head cell and the cell of a task repeat from left to right. */
function taskTable(width: number, of = ''): XmlElement {
  const [first, rest] = [width / 5, (width * 4) / 5]
  return table({ widths: [first, rest], borders: true, fit: true }, [
    row([cell({ width, middle: true }, p('tableHead', `{ngang ${of}cột}{tiêu đề}{hết cột}`))], {
      head: true,
    }),
    row([cell({ width, span: 2 }, p('tableText', `{mỗi ${of}dòng}{nếu là nhóm}`))]),
    row([
      cell({ width: first, middle: true }, p('tableGroupNumber', '{số}')),
      cell({ width: rest }, p('tableGroup', '{tên}')),
    ]),
    row([cell({ width, span: 2 }, p('tableText', '{không thì}'))]),
    row([
      cell(
        { width: first },
        p('tableText', '{ngang ô}{nếu canh giữa}'),
        p('tableCentre', '{nội dung}'),
        p('tableText', '{không thì}'),
        p('tableText', '{nội dung}'),
        p('tableText', '{hết nếu}{hết ô}'),
      ),
    ]),
    row([cell({ width, span: 2 }, p('tableText', '{hết nếu}{hết dòng}'))]),
  ])
}

/** ke-hoach.docx: the plan itself, with its tasks in the prose or in an appendix. */
export function drawPlan(): Uint8Array {
  return wordFile([
    head(),
    p('type', '{hoa tên loại}'),
    p('title', '{trích yếu}'),
    p('rule', '{kẻ ngắn}'),
    p('basis', '{mỗi căn cứ}'),
    p('basis', '{nội dung}'),
    p('basis', '{hết căn cứ}'),
    p('body', '{mỗi đoạn}{nếu là mục lớn}'),
    p('partHeading', '{nội dung}'),
    p('body', '{không thì}{nếu là mục}'),
    p('heading', '{nội dung}'),
    p('body', '{không thì}{nếu là đoạn cuối}'),
    p('closing', '{nội dung}'),
    p('body', '{không thì}{nếu có nội dung}'),
    p('body', '{nội dung}'),
    p('body', '{hết nếu}{hết nếu}{hết nếu}{hết nếu}'),
    p('body', '{nếu có dòng}'),
    p('gap'),
    taskTable(160),
    p('low'),
    p('body', '{hết nếu}{hết đoạn}'),
    p('gap'),
    foot(),
    sectionEnd(UPRIGHT),
    p('body', '{nếu có phụ lục}{nếu có phụ lục.ngày tháng}'),
    p('dateline', '{phụ lục.ngày tháng}'),
    p('body', '{hết nếu}'),
    p('appendixLabel', '{phụ lục.nhãn}'),
    p('appendixTitle', '{phụ lục.tên}'),
    p('appendixReference', '{phụ lục.kèm theo}'),
    p('rule', '{kẻ ngắn}'),
    p('gap'),
    taskTable(252, 'phụ lục.'),
    p('low'),
    p('body', '{hết nếu}'),
    section(WIDE),
  ])
}
