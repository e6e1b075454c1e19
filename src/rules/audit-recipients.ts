import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-recipients',
  severity: 'warning',
  title: {
    vi: 'Nơi nhận đúng kiểu, đúng dấu',
    en: 'The recipients stand in their lawful look, with their marks',
  },
  why: {
    vi: 'Văn thư gửi theo danh sách này; dòng “Lưu” cho biết bản gốc ở đâu.',
    en: 'The registry sends by this list; its last line tells where the original is kept.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  bad: [],
  good: [],
})
