import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-subject',
  severity: 'error',
  title: { vi: 'Tên loại và trích yếu đúng kiểu', en: 'Type and subject stand in their lawful look' },
  why: {
    vi: 'Tên loại, trích yếu là chỗ người nhận đọc trước để biết việc gì.',
    en: 'Type and subject are what the receiver reads first.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5',
  bad: [],
  good: [],
})
