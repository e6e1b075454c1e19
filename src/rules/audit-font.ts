import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-font',
  severity: 'error',
  title: { vi: 'Phông chữ Times New Roman', en: 'The font is Times New Roman' },
  why: {
    vi: 'Phông khác làm văn bản lệch dòng trên máy khác và sai quy định.',
    en: 'Another font breaks the lines on other machines and is not the lawful one.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.3',
  bad: [],
  good: [],
})
