/** What is said of a row that could not be merged: what, where, how to mend. */
import type { Lang } from '../lang/lang.ts'
import type { ReadWorkbook } from '../ooxml/sheet-read.ts'
import { sayDay } from '../time/day.ts'
import { STATE_WORDS } from './sheet-columns.ts'
import type { Conflict, MergeFault } from './sheet-merge.ts'

/** One line: `phieu-vp.xlsx dòng 12, nhiệm vụ 2.6: …`. Units sort their rows, so the task is named too. */
export function sayConflict({ file, row, task, fault }: Conflict, lang: Lang): string {
  const named =
    task === undefined || 'task' in fault ? '' : `, ${lang === 'vi' ? 'nhiệm vụ' : 'task'} ${task}`
  const line = row === undefined ? '' : ` ${lang === 'vi' ? 'dòng' : 'row'} ${row}${named}`
  return `${file}${line}: ${lang === 'vi' ? vi(fault) : en(fault)}`
}

const STATES = Object.values(STATE_WORDS).join('; ')

function vi(fault: MergeFault): string {
  switch (fault.kind) {
    case 'date-missing':
      return 'đã ghi kết quả nhưng thiếu ngày; hãy ghi ngày có kết quả, ví dụ 15/3/2024'
    case 'date-text':
      return `ô ngày ghi chữ “${fault.text}”; hãy ghi ngày/tháng/năm, ví dụ 15/3/2024`
    case 'date-none':
      return `không có ngày “${fault.text}”; hãy xem lại ngày, tháng, năm`
    case 'state-missing':
      return `thiếu tình trạng; hãy chọn một trong: ${STATES}`
    case 'state-unknown':
      return `không có tình trạng “${fault.text}”${fault.near ? `; ý đơn vị là “${fault.near}”?` : ''}; chọn một trong: ${STATES}`
    case 'value-text':
      return `số liệu “${fault.text}” không phải một số; lời giải thích hãy ghi vào cột kết quả`
    case 'cell-error':
      return `ô “${fault.head}” báo lỗi công thức ${fault.text}; hãy ghi thẳng giá trị`
    case 'key-missing':
      return 'dòng do đơn vị thêm, không có khóa nên không biết là nhiệm vụ nào; hãy ghi vào đúng dòng của nhiệm vụ, hoặc dùng reform record'
    case 'key-broken':
      return 'khóa của dòng đã bị sửa; hãy chép nội dung sang phiếu mới lập, hoặc dùng reform record'
    case 'support-row':
      return 'đơn vị chỉ phối hợp nhiệm vụ này mà có ghi kết quả; hãy để đơn vị chủ trì báo cáo, hoặc dùng reform record'
    case 'plan-unknown':
      return `không tìm thấy kế hoạch “${fault.plan}”; hãy chỉ đúng thư mục bằng --plans`
    case 'task-unknown':
      return `kế hoạch “${fault.plan}” không còn nhiệm vụ “${fault.task}”; hãy lập lại phiếu`
    case 'task-changed':
      return `nhiệm vụ “${fault.task}” trong kế hoạch “${fault.plan}” đã đổi nội dung sau khi gửi phiếu; hãy đối chiếu rồi dùng reform record`
    case 'row-deleted':
      return `dòng của nhiệm vụ “${fault.task}” (kế hoạch “${fault.plan}”) đã bị xóa khỏi phiếu; hãy hỏi lại đơn vị`
    case 'row-doubled':
      return `nhiệm vụ “${fault.task}” được ghi khác nhau ở hai dòng (dòng kia: ${fault.other}); hãy hỏi lại đơn vị, giữ một dòng`
    case 'both-changed':
      return `nhiệm vụ “${fault.task}” đã được ghi “${STATE_WORDS[fault.state]}” ngày ${sayDay(fault.date)} sau khi gửi phiếu; hãy đối chiếu rồi dùng reform record`
    case 'entries-changed':
      return `tiến độ cũ của nhiệm vụ “${fault.task}” đã được sửa trong kế hoạch sau khi gửi phiếu; hãy đối chiếu rồi dùng reform record`
    case 'future':
      return `ngày ${sayDay(fault.date)} chưa đến; hãy xem lại ngày, hoặc thêm --as-of`
    case 'breaks':
      return `${cellVi(fault)} mà ghi vào thì kế hoạch sai: ${fault.message}; hãy sửa trong phiếu rồi gộp lại`
    case 'fails':
      return `${cellVi(fault)} mà ghi vào thì reform check sẽ báo lỗi: ${fault.message}; hãy sửa trong phiếu rồi gộp lại`
  }
}

function en(fault: MergeFault): string {
  switch (fault.kind) {
    case 'date-missing':
      return 'a result without a day; write the day, such as 15/3/2024'
    case 'date-text':
      return `the day is the text "${fault.text}"; write day/month/year, such as 15/3/2024`
    case 'date-none':
      return `there is no day "${fault.text}"; look at day, month and year`
    case 'state-missing':
      return `the state is missing; choose one of: ${STATES}`
    case 'state-unknown':
      return `no state "${fault.text}"${fault.near ? `; did they mean "${fault.near}"?` : ''}; choose one of: ${STATES}`
    case 'value-text':
      return `the value "${fault.text}" is not a number; explanations go into the result`
    case 'cell-error':
      return `the cell "${fault.head}" holds the formula error ${fault.text}; write the value itself`
    case 'key-missing':
      return 'a row put in without a key: no telling which task it is; use the row of the task, or reform record'
    case 'key-broken':
      return 'the key of the row was changed; copy it into a new sheet, or use reform record'
    case 'support-row':
      return 'the unit only supports this task but filled it in; let the leading unit report, or use reform record'
    case 'plan-unknown':
      return `no plan "${fault.plan}"; name the right folder with --plans`
    case 'task-unknown':
      return `plan "${fault.plan}" no longer has the task "${fault.task}"; make the sheet anew`
    case 'task-changed':
      return `task "${fault.task}" of plan "${fault.plan}" was reworded after the sheet went out; compare, then use reform record`
    case 'row-deleted':
      return `the row of task "${fault.task}" (plan "${fault.plan}") was deleted; ask the unit`
    case 'row-doubled':
      return `task "${fault.task}" is filled in differently in two rows (the other: ${fault.other}); ask the unit, keep one`
    case 'both-changed':
      return `task "${fault.task}" was recorded as "${fault.state}" on ${fault.date} after the sheet went out; compare, then use reform record`
    case 'entries-changed':
      return `earlier progress of task "${fault.task}" was changed in the plan after the sheet went out; compare, then use reform record`
    case 'future':
      return `${fault.date} has not come yet; look at the day, or add --as-of`
    case 'breaks':
      return `${cellEn(fault)} would break the plan: ${fault.message}; mend it in the sheet and merge again`
    case 'fails':
      return `${cellEn(fault)} would make reform check fail: ${fault.message}; mend it in the sheet and merge again`
  }
}

/** The cell, or the whole row where no single cell is at fault. */
function cellVi({ head, task }: { head?: string; task: string }): string {
  return head === undefined ? `kết quả của nhiệm vụ “${task}”` : `ô “${head}” của nhiệm vụ “${task}”`
}

function cellEn({ head, task }: { head?: string; task: string }): string {
  return head === undefined ? `the result of task "${task}"` : `cell "${head}" of task "${task}"`
}

/** Why a file is no returned sheet. */
export function saySheetFault(fault: NonNullable<ReadWorkbook['fault']> | 'not-sheet', lang: Lang): string {
  if (fault === 'not-sheet' || fault === 'not-workbook')
    return lang === 'vi'
      ? 'không phải phiếu do reform sheet lập; hãy gửi lại đúng tệp .xlsx đã nhận'
      : 'not a sheet that reform sheet wrote; send back the very .xlsx'
  if (fault === 'ole' || fault === 'encrypted')
    return lang === 'vi'
      ? 'tệp .xls đời cũ hoặc có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu, lưu thành .xlsx'
      : 'an old .xls or locked with a password; open it in Excel, remove the password, save as .xlsx'
  if (fault === 'large' || fault === 'too-large')
    return lang === 'vi' ? 'tệp quá lớn so với một phiếu, không đọc' : 'far larger than any sheet; not read'
  return lang === 'vi'
    ? 'tệp hỏng hoặc không phải Excel; hãy xin đơn vị gửi lại'
    : 'broken, or not Excel; ask the unit to send it again'
}
