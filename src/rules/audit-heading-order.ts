import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-heading-order',
  severity: 'error',
  title: { vi: 'Đề mục, điểm đánh số liên tục', en: 'Headings and points follow each other' },
  why: {
    vi: 'Đánh số nhảy hoặc trùng thì viện dẫn “điểm b khoản 2” sẽ chỉ nhầm.',
    en: 'With gaps or doubles a reference to “điểm b khoản 2” points to the wrong text.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  bad: [],
  good: [],
})
