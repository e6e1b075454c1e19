import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-addressee',
  severity: 'warning',
  title: { vi: '“Kính gửi” dùng đúng loại văn bản', en: '“Kính gửi” stands where it belongs' },
  why: {
    vi: 'Công văn thiếu nơi gửi đến, kế hoạch lại có “Kính gửi” đều là sai mẫu.',
    en: 'A letter without an addressee, and a plan with one, are both against the form.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục V; Phụ lục III, mẫu 1.4, 1.5',
  bad: [],
  good: [],
})
