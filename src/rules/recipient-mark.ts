import type { Recipient } from '../plan/types.ts'
import type { YamlDocument } from '../text/document.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ line: string; mark: string; last: boolean; blank: boolean }>({
  id: 'recipient-mark',
  severity: 'warning',
  title: {
    vi: 'Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm',
    en: 'Every recipient ends with a semicolon, the last with a full stop',
  },
  why: {
    vi: 'Nơi nhận trình bày theo mẫu: mỗi nơi một dòng, cuối dòng có dấu chấm phẩy, dòng “Lưu” kết thúc bằng dấu chấm.',
    en: 'The form has one recipient a line, each with a semicolon, the archive line with a full stop.',
  },
  message: {
    vi: ({ line, mark, last, blank }) =>
      `nơi nhận “${line}” ${blank ? `thừa dấu cách trước “${mark}”` : mark === '' ? 'không có dấu cuối dòng' : `kết thúc bằng “${mark}”`}; hãy kết thúc bằng “${last ? '.' : ';'}” viết liền`,
    en: ({ line, mark, last, blank }) =>
      `the recipient "${line}" ${blank ? `has a blank before "${mark}"` : mark === '' ? 'has no mark at its end' : `ends with "${mark}"`}; end it with "${last ? '.' : ';'}" at once`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.9',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { recipients: [{ to: Sở Nội vụ, end: "" }, "Lưu: VT, VP."] }',
    'document: { recipients: [{ to: Sở Nội vụ, end: " ;" }, "Lưu: VT, VP."] }',
    'document: { recipients: ["Sở Nội vụ;;", "Lưu: VT, VP."] }',
    'document: { recipients: ["Sở Nội vụ;", "Lưu: VT, VP;"] }',
    'document: { recipients: ["Sở Nội vụ.", "Lưu: VT, VP."] }',
  ],
  good: [
    'document: { recipients: ["Sở Nội vụ (để b/c);", "Lưu: VT, VP."] }',
    'document: { recipients: [Sở Nội vụ, "Lưu: VT, VP"] }',
  ],

  *check({ plan, document }) {
    const { recipients } = plan.document
    for (const [i, recipient] of recipients.entries()) {
      const last = i === recipients.length - 1
      const printed = printedLine(recipient, document)
      // A note after the archive line ("(02 bản)") and dots left for a name are no marks.
      const [, body = '', gap = '', mark = ''] = /^(.*?)([^\S\n]*)([;.,:]*)$/su.exec(printed.trimEnd()) ?? []
      const right = last ? '.' : ';'
      if (mark === right && gap === '') continue
      if (mark === '...' || (mark === '' && printed !== recipient.text)) continue
      yield {
        at: recipient.path,
        args: { line: shorten(body.trim()), mark, last, blank: mark === right && gap !== '' },
      }
    }
  },
})

/** The line as the file has it: a line given as a text keeps its marks there, and only a missing one is added in print. */
function printedLine({ path, text }: Recipient, { value }: YamlDocument): string {
  let place: unknown = value
  for (const step of path) place = (place as Record<string | number, unknown> | null | undefined)?.[step]
  return typeof place === 'string' ? place.trim() : text
}

function shorten(line: string): string {
  return line.length > 48 ? `${line.slice(0, 45).trimEnd()}…` : line
}
