import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-agency',
  severity: 'error',
  title: {
    vi: 'Tên cơ quan đúng kiểu, có đường kẻ',
    en: 'The agency stands in its lawful look, with its line',
  },
  why: {
    vi: 'Tên cơ quan ban hành phải phân biệt rõ với cơ quan chủ quản.',
    en: 'The issuing agency must be told from its parent at a glance.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2',
  bad: [],
  good: [],
})
