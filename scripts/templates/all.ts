import { drawBrief } from './brief.ts'
import { drawPlan } from './plan.ts'
import { drawReminder } from './reminder.ts'
import { drawReport, drawShortReport } from './report.ts'

/** The shipped templates by file name. */
export const templates: readonly (readonly [string, () => Uint8Array])[] = [
  ['ke-hoach.docx', drawPlan],
  ['bao-cao.docx', drawReport],
  ['bao-cao-ngan.docx', drawShortReport],
  ['trang-lanh-dao.docx', drawBrief],
  ['cong-van-don-doc.docx', drawReminder],
]
