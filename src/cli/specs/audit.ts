import { findingFormats } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform audit` is called. */
export const auditSpec: CommandSpec = {
  name: 'audit',
  summary: {
    vi: 'tệp Word có đúng thể thức văn bản hành chính không',
    en: 'does a Word file keep the official format',
  },
  args: [
    {
      name: '<files...>',
      help: { vi: 'các tệp .docx, thư mục hoặc mẫu tên tệp', en: '.docx files, folders or patterns' },
    },
  ],
  options: [findingFormats],
  examples: ['reform audit "Kế hoạch 2024.docx"', 'reform audit "van-ban/*.docx"'],
  run: async (args, options, host) =>
    (await import('../commands/audit.ts')).audit(args[0] as string[], options, host),
}
