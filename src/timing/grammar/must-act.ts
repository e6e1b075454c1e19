/** Tells whether behind the comma after an event stands who has to act then: that is no part of the event's name. */
import { foldKey } from '../../text/fold.ts'
import { type Cursor, fork, textOf } from '../cursor.ts'
import { namesActor } from '../who.ts'

/**
 * "…, cơ quan được hỏi ý kiến phải trả lời", "…, Sở Nội vụ thông báo kết quả": what is to be done then, and by whom. In
 * "sau khi các sở, ban, ngành gửi báo cáo" the comma only parts those who act in the event itself.
 */
export function mustAct(c: Cursor, from: number): boolean {
  let to = c.at + 1
  while (to < c.end && to < c.at + FAR && !c.tokens[to]?.line && !/^[;.:(]$/.test(c.tokens[to]?.text ?? ''))
    to++
  const clause = foldKey(textOf(c, c.at + 1, to))
  if (namesActor(c, 1) ? !DUTY.test(clause) : !BOUND_TO.test(clause)) return false
  const event = foldKey(textOf(c, from, Math.min(c.at, from + FAR)))
  return !(namesActor(fork(c, from)) || /^(các )?tổ chức$/.test(event)) || ACT.test(event)
}

/** How many words are looked at before and behind the comma at the most, so that long lists take no longer. */
const FAR = 28

/** What an office has to do; "Ban Tổ chức" and "cơ quan đăng ký" are but names. */
const DUTY =
  /(^| )(phải|có trách nhiệm|có quyền|được quyền|có văn bản|nộp|gửi|thông báo|báo cáo|ban hành|xem xét|quyết định|xây dựng|trả lời|công bố|ký kết|lập|thực hiện|tiến hành|hoàn thành|chuyển|trình|thẩm định|kiểm tra|phê duyệt|giải quyết|thanh toán|triển khai|cử|chủ trì|ra quyết định|tổng hợp|cập nhật|niêm yết|hoàn thiện|tiếp thu|chỉnh lý|soạn thảo|đề xuất|rà soát|cung cấp|hướng dẫn|xử lý|bàn giao|(?<!ban )tổ chức (?!phi|tín dụng|chính trị|đảng|xã hội))( |$)/

/** What tells of a duty by itself: "…, phải thông báo bằng văn bản", "…, cha hoặc mẹ có trách nhiệm đăng ký khai sinh". */
const BOUND_TO = /^([^,]+ )?(phải|có trách nhiệm|có quyền|có nghĩa vụ) /

/** What happens to or by somebody: with it, an event that begins with who acts is told whole. */
const ACT =
  /(^| )(có|nhận|nhận được|được|bị|ký|ban hành|công bố|kết thúc|gửi|nộp|thông báo|quyết định|phê duyệt|phát hiện|hoàn thành|tiếp nhận|thông qua|xảy ra|ra|cấp|trình|họp|đề nghị|yêu cầu|thẩm định|báo cáo|phát sinh|chấm dứt|giao)( |$)/
