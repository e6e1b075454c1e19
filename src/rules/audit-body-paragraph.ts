import type { AuditArgs } from '../official/audit/problem.ts'
import { auditMessage } from './audit-message.ts'
import { defineRule } from './rule.ts'

/** Raised by `reform audit` (`official/audit/`). */
export default defineRule<AuditArgs>({
  id: 'audit-body-paragraph',
  severity: 'warning',
  title: {
    vi: 'Đoạn văn canh đều, lùi đầu dòng, giãn đúng',
    en: 'Paragraphs are justified, indented and spaced by the decree',
  },
  why: {
    vi: 'Trình bày đoạn không đều thì văn bản khó đọc và bị trả lại.',
    en: 'Uneven paragraphs are hard to read and sent back.',
  },
  message: auditMessage,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  bad: [],
  good: [],
})
