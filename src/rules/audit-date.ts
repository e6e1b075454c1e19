import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-date',
  severity: 'warning',
  title: { vi: 'Địa danh, ngày tháng viết đúng', en: 'Place and date are well written' },
  why: {
    vi: 'Ngày dưới 10, tháng 1 và 2 phải có số 0 để không sửa được sau khi ký.',
    en: 'Days below 10 and months 1 and 2 take a zero, so that nobody alters them after signing.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  bad: [],
  good: [],
})
