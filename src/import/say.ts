/** The words for what the reader was not sure of: comments in the draft (Vietnamese) and lines of the review. */
import type { Lang, Words } from '../lang/lang.ts'
import type { Doubt, DoubtKind } from './doubts.ts'

type Say = (text: string) => Words

const SAY: Record<DoubtKind, Say> = {
  'no-head': () => ({
    vi: 'không thấy tên loại văn bản (KẾ HOẠCH …); hãy điền phần đầu văn bản',
    en: 'no document type (KẾ HOẠCH …) found; fill in the head of the document',
  }),
  'agency-guessed': (text) => ({
    vi: `cơ quan ban hành “${text}” suy từ lời văn; hãy đối chiếu bản gốc`,
    en: `the agency “${text}” is taken from the prose; compare with the original`,
  }),
  'parent-guessed': (text) => ({
    vi: `cơ quan chủ quản “${text}” suy từ lời văn; hãy đối chiếu bản gốc`,
    en: `the parent body “${text}” is taken from the prose; compare with the original`,
  }),
  'place-guessed': (text) => ({
    vi: `địa danh “${text}” suy từ cơ quan chủ quản; hãy đối chiếu bản gốc`,
    en: `the place “${text}” is taken from the parent body; compare with the original`,
  }),
  'title-missing': () => ({
    vi: 'không thấy trích yếu; hãy ghi tên kế hoạch',
    en: 'no title found; write what the plan is about',
  }),
  'term-guessed': (text) => ({
    vi:
      text === ''
        ? 'không thấy năm của kế hoạch; hãy ghi năm thực hiện'
        : `thời gian thực hiện ${text} do suy đoán; hãy đối chiếu`,
    en: text === '' ? 'no year of the plan found; write the term' : `the term ${text} is a guess; compare`,
  }),
  'no-tasks': () => ({
    vi: 'không thấy bảng hay mục nhiệm vụ nào; hãy ghi nhiệm vụ vào `sections`',
    en: 'no task table or task paragraphs found; write the tasks under `sections`',
  }),
  'table-run': () => ({
    vi: 'bảng nhiệm vụ đã mất cột khi chép chữ từ PDF nên chưa đọc được nhiệm vụ nào; hãy lấy lại chữ có giữ cột (pdftotext -layout), hoặc mở PDF bằng Word, lưu thành .docx rồi đọc lại',
    en: 'the task table lost its columns when the text was copied from a PDF, so no task was read; take the text with its layout (pdftotext -layout), or open the PDF in Word and save it as .docx',
  }),
  'attached-plan': (text) => ({
    vi: `“${text}” là văn bản ban hành kèm theo, đã chép vào phần lời của quyết định; hãy xem bố cục khi in`,
    en: `“${text}” was issued with the decision and copied to its prose; look at the layout when printed`,
  }),
  'appendices-joined': (text) => ({
    vi: `các phụ lục có nhiệm vụ (${text}) đã gộp thành một, mỗi phụ lục một nhóm; hãy xem lại tên phụ lục`,
    en: `the appendices with tasks (${text}) became one, each a section; look at its title`,
  }),
  'appendix-left': (text) => ({
    vi: `phần sau chữ ký chưa có chỗ trong kế hoạch (${text} dòng), chép lại dưới đây để xem`,
    en: `what comes after the signature has no place in a plan (${text} lines), copied below to look at`,
  }),
  'ids-qualified': (text) => ({
    vi: `mỗi nhóm trong bảng đánh số lại từ đầu nên mã nhiệm vụ thêm số của nhóm (${text})`,
    en: `each group of the table counts from 1 again, so ids carry the number of the group (${text})`,
  }),
  'lead-from-group': (text) => ({
    vi: `bảng không có cột chủ trì, mỗi nhóm mang tên một đơn vị (“${text}”) nên lấy đơn vị đó làm chủ trì; hãy đối chiếu`,
    en: `no lead column; each group is a body (“${text}”) and leads its tasks; compare`,
  }),
  'duty-from-prose': (text) => ({
    vi: `chế độ báo cáo lấy từ lời văn “${text}”; hãy đối chiếu`,
    en: `reporting duty taken from the prose “${text}”; compare`,
  }),
  'duty-unread': (text) => ({
    vi: `câu này nói về báo cáo, chưa rõ ai báo cáo hoặc gửi ai nên chưa ghi vào \`reporting\`: “${text}”`,
    en: `this sentence is about reporting, but not clear in who or to whom, so not under \`reporting\`: “${text}”`,
  }),
  'task-from-prose': (text) => ({
    vi: `nhiệm vụ lấy từ lời văn “${text}”; hãy đối chiếu tên việc, đơn vị và thời hạn`,
    en: `task taken from the prose “${text}”; compare its title, bodies and deadline`,
  }),
  'table-guessed': () => ({
    vi: 'bảng này chỉ có khoảng trắng ngăn cột nên các ô do suy đoán; hãy đối chiếu từng nhiệm vụ với bản gốc',
    en: 'only blanks hold the columns of this table apart, so its cells are guesses; compare every task with the original',
  }),
  'table-unread': () => ({
    vi: 'bảng này không có cột nhiệm vụ, đã chép thành lời; hãy xem có phải bảng nhiệm vụ không',
    en: 'this table has no task column and was copied as prose; see whether it holds tasks',
  }),
  'column-unknown': (text) => ({
    vi: `cột “${text}” không rõ là gì, đã chép vào \`other\``,
    en: `the column “${text}” is not known, copied to \`other\``,
  }),
  'column-combined': (text) => ({
    vi: `cột “${text}” gồm cả chủ trì và phối hợp; hãy tách đơn vị phối hợp ra \`support\``,
    en: `the column “${text}” holds leads and supports together; move the supports to \`support\``,
  }),
  'column-second': (text) => ({
    vi: `cột “${text}” trùng ý với cột khác, đã chép vào \`other\``,
    en: `the column “${text}” says the same as another, copied to \`other\``,
  }),
  'column-guessed': (text) => ({
    vi: `cột “${text}” phần lớn là mức phải đạt nên ghi vào \`target\`; nếu là sản phẩm thì chuyển sang \`deliverables\``,
    en: `the column “${text}” is mostly figures to reach, so it is \`target\`; if these are products, use \`deliverables\``,
  }),
  'id-made': (text) => ({
    vi: `bảng không đánh số nhiệm vụ này; mã “${text}” do công cụ đặt`,
    en: `the table has no number for this task; the id “${text}” was made up`,
  }),
  'id-twice': (text) => ({ vi: `mã “${text}” có hai lần`, en: `the id “${text}” is there twice` }),
  'only-title': () => ({
    vi: 'dòng này chỉ có tên việc; nếu là tên nhóm thì chuyển thành nhóm',
    en: 'this row has nothing but a title; if it is a group, make it a section',
  }),
  'row-joined': () => ({
    vi: 'dòng dưới không có số, chữ viết tiếp nên đã nối vào đây; hãy đối chiếu bản gốc',
    en: 'the row below goes on without a number and was joined; compare with the original',
  }),
  'rows-merged': () => ({
    vi: 'nhiều dòng chung một số và tên việc đã gộp thành một nhiệm vụ; hãy xem có cần tách không',
    en: 'several rows share one number and title and became one task; see whether to part them',
  }),
  'rows-cut': (text) => ({
    vi: `bảng quá dài, chỉ đọc ${text} dòng đầu`,
    en: `the table is too long, only the first ${text} rows were read`,
  }),
  'timing-unread': (text) => ({
    vi: `thời hạn “${text}” chưa đọc được; hãy ghi rõ hạn`,
    en: `the deadline “${text}” is not understood; make it clear`,
  }),
  'timing-missing': () => ({ vi: 'không có thời hạn', en: 'no deadline' }),
  'lead-missing': () => ({ vi: 'không có đơn vị chủ trì', en: 'no leading unit' }),
  'lead-from-method': (text) => ({
    vi: `bảng không có cột chủ trì; ${text} lấy từ cột cách thức thực hiện`,
    en: `the table has no lead column; ${text} is taken from how it is to be done`,
  }),
  'bodies-run-on': (text) => ({
    vi: `“${text}” viết liền nhiều đơn vị, đã tách; hãy đối chiếu`,
    en: `“${text}” runs several bodies together, parted here; compare`,
  }),
  'bodies-guessed': (text) => ({
    vi: `ô đơn vị có cả lời (“${text}”); hãy ghi lại tên đơn vị`,
    en: `the cell says more than names (“${text}”); write the names of the bodies`,
  }),
  'lines-guessed': () => ({
    vi: 'sản phẩm viết liền một dòng, đã ngắt dòng theo chữ hoa; hãy đối chiếu',
    en: 'products run together in one line, parted at capitals; compare',
  }),
  'paragraphs-joined': () => ({
    vi: 'hai đoạn bị ngắt trang giữa câu đã nối lại',
    en: 'two paragraphs cut by a page in mid-sentence were joined',
  }),
}

/** One sentence about a doubt, without its place. */
export function sayDoubt({ kind, text = '' }: Doubt, lang: Lang): string {
  const short = text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text
  return SAY[kind](short)[lang]
}

/** The comment in the draft. */
export function commentOf(doubt: Doubt): string {
  return `KIỂM TRA: ${sayDoubt(doubt, 'vi')}${doubt.place ? ` (${doubt.place})` : ''}`
}
