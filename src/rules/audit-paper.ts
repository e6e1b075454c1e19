import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-paper',
  severity: 'error',
  title: { vi: 'Khổ giấy A4', en: 'The paper is A4' },
  why: {
    vi: 'Văn bản khổ khác A4 thì in ra bị co, lệch và không đóng chung hồ sơ được.',
    en: 'On other paper the document prints shrunk or shifted, and does not fit its file.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.1',
  bad: [],
  good: [],
})
