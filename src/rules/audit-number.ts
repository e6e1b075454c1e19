import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-number',
  severity: 'error',
  title: { vi: 'Số, ký hiệu viết đúng', en: 'Number and symbol are well formed' },
  why: {
    vi: 'Số, ký hiệu sai thì không tra cứu, không viện dẫn được văn bản.',
    en: 'With a wrong number or symbol the document cannot be found or cited.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3; Phụ lục III, mục I',
  bad: [],
  good: [],
})
