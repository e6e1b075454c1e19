/** What all letters of the office have in common: head, signature, recipients. */
import type { XmlElement } from '../../src/ooxml/xml.ts'
import { cell, type Page, p, row, table } from './word.ts'

/** Upright page of a letter. */
export const UPRIGHT: Page = { top: 20, bottom: 20, left: 30, right: 20 }
/** Page of a wide appendix. */
export const WIDE: Page = { landscape: true, top: 20, bottom: 20, left: 30, right: 15 }

/** Head in two columns; the national name fits its column at 12 points with room to spare, so it never wraps. */
export function head(...underNumber: XmlElement[]): XmlElement {
  const [left, right] = [65.2, 103]
  return table({ widths: [left, right], padding: 0 }, [
    row([
      cell(
        { width: left },
        p('parent', '{nếu có cơ quan chủ quản}'),
        p('parent', '{cơ quan chủ quản}'),
        p('parent', '{hết nếu}'),
        p('agency', '{cơ quan}'),
        p('rule', '{kẻ ngắn}'),
      ),
      cell(
        { width: right },
        p('nationalName', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        p('motto', 'Độc lập - Tự do - Hạnh phúc'),
        p('rule', '{kẻ dài}'),
      ),
    ]),
    row([
      cell({ width: left }, p('number', 'Số: {số}/{ký hiệu}'), ...underNumber),
      cell({ width: right }, p('dateline', '{địa danh}, {ngày tháng}')),
    ]),
  ])
}

/** Recipients at the left, signature at the right; the row does not break, and the last lines of the text stay with it. */
export function foot(): XmlElement {
  const [left, right] = [75, 85]
  return table({ widths: [left, right], padding: 0 }, [
    row([
      cell(
        { width: left },
        p('recipients', '{nếu có nơi nhận}'),
        p('recipientsHeading', '{đầu mục nơi nhận}'),
        p('recipients', '{mỗi nơi nhận}'),
        p('recipients', '- {nơi}'),
        p('recipients', '{hết nơi nhận}{hết nếu}'),
      ),
      cell(
        { width: right },
        p('signer', '{nếu có chức vụ ký}'),
        p('signer', '{chức vụ ký}'),
        p('signer', '{hết nếu}'),
        p('signerName', '{người ký}'),
      ),
    ]),
  ])
}

/** Kính gửi: one body on the line, or several below it. */
export function addressee(): XmlElement[] {
  return [
    p('addressee', '{nếu có kính gửi}{nếu một nơi gửi}'),
    p('addressee', 'Kính gửi: {mỗi kính gửi}{nơi}{hết kính gửi}'),
    p('addressee', '{không thì}'),
    p('addresseeHead', 'Kính gửi:'),
    p('addressees', '{mỗi kính gửi}'),
    p('addressees', '- {nơi}{dấu cuối}'),
    p('addressees', '{hết kính gửi}{hết nếu}{hết nếu}'),
  ]
}
