import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-clean',
  severity: 'warning',
  title: {
    vi: 'Tệp không còn macro, chỗ sửa theo dõi, nhận xét',
    en: 'No macros, tracked changes or comments are left',
  },
  why: {
    vi: 'Chỗ sửa và nhận xét còn lại cho người nhận thấy bản nháp; macro làm nơi nhận chặn tệp.',
    en: 'Changes and comments left in show the draft to its receivers; macros make them block the file.',
  },
  message: auditMessage,
  bad: [],
  good: [],
})
