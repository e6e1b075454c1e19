import { documentOptions, paths } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform remind` is called. */
export const remindSpec: CommandSpec = {
  name: 'remind',
  summary: {
    vi: 'công văn đôn đốc từng đơn vị về việc quá hạn, sắp đến hạn',
    en: 'a reminder letter to each unit for what is overdue or due soon',
  },
  args: [paths],
  options: [
    {
      flags: '--unit <unit>',
      repeat: true,
      help: { vi: 'chỉ đơn vị này (ghi được nhiều lần)', en: 'only this unit (repeatable)' },
    },
    {
      flags: '--within <days>',
      number: true,
      help: {
        vi: 'sắp đến hạn là còn chừng này ngày (mặc định 15)',
        en: 'due soon means within this many days (default 15)',
      },
    },
    {
      flags: '--reply-by <day>',
      help: {
        vi: 'hạn trả lời (mặc định: sau 7 ngày)',
        en: 'the last day for an answer (default: 7 days)',
      },
    },
    {
      flags: '--together',
      help: { vi: 'một công văn chung cho mọi đơn vị', en: 'one letter for all units' },
    },
    {
      flags: '--format <format>',
      choices: ['docx', 'text', 'html'],
      help: {
        vi: 'docx (mặc định), text để nhắn tin, html cho thư điện tử',
        en: 'docx (default), text for a chat, html for e-mail',
      },
    },
    ...documentOptions,
  ],
  examples: ['reform remind --as-of 2024-07-01', 'reform remind --unit vp --format text'],
  run: async (args, options, host) =>
    (await import('../commands/remind.ts')).remind(args[0] as string[], options, host),
}
