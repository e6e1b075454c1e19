import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-signature',
  severity: 'warning',
  title: {
    vi: 'Quyền hạn, chức vụ, họ tên người ký đúng kiểu',
    en: 'Authority, post and name of the signer are right',
  },
  why: {
    vi: 'Ký thay mà thiếu “KT.” hoặc sai chức vụ thì văn bản không đúng thẩm quyền.',
    en: 'A deputy’s signature without “KT.” or under the wrong post has no authority.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7; Điều 13',
  bad: [],
  good: [],
})
