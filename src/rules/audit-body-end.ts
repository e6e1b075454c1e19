import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-body-end',
  severity: 'info',
  title: { vi: 'Nội dung kết thúc bằng “./.”', en: 'The text ends with “./.”' },
  why: {
    vi: 'Dấu “./.” cho biết văn bản hết ở đây, không bị thêm vào sau khi ký.',
    en: 'The mark “./.” shows that nothing was added after signing.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1 - 1.10',
  bad: [],
  good: [],
})
