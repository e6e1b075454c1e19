import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-motto',
  severity: 'error',
  title: {
    vi: 'Tiêu ngữ đúng chữ, đúng kiểu, có đường kẻ',
    en: 'The motto is right in word and look, with its line',
  },
  why: {
    vi: 'Tiêu ngữ sai dấu gạch, thiếu đường kẻ là lỗi thể thức dễ thấy nhất.',
    en: 'A motto with wrong hyphens or no line is the most visible fault of form.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1',
  bad: [],
  good: [],
})
