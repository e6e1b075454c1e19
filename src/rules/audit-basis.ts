import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-basis',
  severity: 'warning',
  title: { vi: 'Căn cứ chữ nghiêng, dấu cuối dòng đúng', en: 'The basis is italic, with its closing marks' },
  why: {
    vi: 'Căn cứ trình bày đúng thì người đọc phân biệt được với nội dung.',
    en: 'A basis in its own look is told from the text.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  bad: [],
  good: [],
})
