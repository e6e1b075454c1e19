import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-page-number',
  severity: 'warning',
  title: {
    vi: 'Số trang ở giữa lề trên, không hiện ở trang 1',
    en: 'Page numbers stand top centre, none on page 1',
  },
  why: {
    vi: 'Văn bản nhiều trang không có số trang thì rơi, lẫn tờ mà không biết.',
    en: 'Without numbers nobody sees that a sheet is lost or out of place.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.6',
  bad: [],
  good: [],
})
