import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-body-size',
  severity: 'error',
  title: { vi: 'Cỡ chữ nội dung 13 - 14', en: 'The text has size 13 to 14' },
  why: {
    vi: 'Cỡ chữ khác làm văn bản không đồng đều và sai quy định.',
    en: 'Another size is uneven and not the lawful one.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  bad: [],
  good: [],
})
