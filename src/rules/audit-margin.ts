import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-margin',
  severity: 'error',
  title: { vi: 'Lề trang đúng quy định', en: 'Margins are the lawful ones' },
  why: {
    vi: 'Lề sai làm chữ mất chỗ đóng ghim, và là lỗi đầu tiên văn thư trả lại.',
    en: 'Wrong margins leave no room for binding; it is the first thing the registry sends back for.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.2',
  bad: [],
  good: [],
})
