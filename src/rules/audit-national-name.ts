import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-national-name',
  severity: 'error',
  title: { vi: 'Quốc hiệu đúng chữ, đúng kiểu', en: 'The national name is right in word and look' },
  why: {
    vi: 'Quốc hiệu sai thì văn bản không đúng thể thức, phải làm lại.',
    en: 'With a wrong national name the document has no valid form.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1',
  bad: [],
  good: [],
})
