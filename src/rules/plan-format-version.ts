import type { FormatVersionArgs } from '../plan/schema.ts'
import { defineRule } from './rule.ts'

export default defineRule<FormatVersionArgs>({
  id: 'plan-format-version',
  severity: 'error',
  title: {
    vi: 'Kế hoạch viết theo khuôn dạng mà công cụ đọc được',
    en: 'A plan is written in a format version that is known',
  },
  why: {
    vi: 'Khuôn dạng khác phiên bản có thể đặt cùng một điều ở chỗ khác; đọc liều thì sai thời hạn mà không biết.',
    en: 'Another version may say the same thing elsewhere; reading it anyway would misread deadlines in silence.',
  },
  message: {
    vi: ({ found, supported }) =>
      `khuôn dạng “${found}” không đọc được ở đây; hãy viết \`format: ${supported}\`, hoặc cài bản reform mới hơn nếu kế hoạch được viết cho bản đó`,
    en: ({ found, supported }) =>
      `format "${found}" cannot be read here; write \`format: ${supported}\`, or install a newer reform if the plan was written for one`,
  },
  bad: ['format: 2\nterm: 2030\n', 'format: một\n'],
  good: ['term: 2024'],
})
