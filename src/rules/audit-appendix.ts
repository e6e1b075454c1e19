import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-appendix',
  severity: 'error',
  title: {
    vi: 'Phụ lục có chỉ dẫn, dòng “(Kèm theo …)” và số trang riêng',
    en: 'An appendix is referred to, says what it belongs to, and counts its own pages',
  },
  why: {
    vi: 'Phụ lục rời mà không ghi kèm theo văn bản nào thì không có giá trị.',
    en: 'An appendix that does not say what it belongs to is worth nothing by itself.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục III',
  bad: [],
  good: [],
})
