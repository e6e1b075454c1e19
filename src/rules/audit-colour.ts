import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-colour',
  severity: 'error',
  title: { vi: 'Chữ màu đen', en: 'Letters are black' },
  why: {
    vi: 'Chữ màu khi sao chụp bị mờ, và quy định chỉ cho màu đen.',
    en: 'Coloured letters fade in copies, and only black is allowed.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.3',
  bad: [],
  good: [],
})
