import type { CommandSpec } from './spec.ts'

/** How `reform cite` is called. */
export const citeSpec: CommandSpec = {
  name: 'cite',
  summary: {
    vi: 'các văn bản được viện dẫn trong một đoạn chữ và lỗi của từng văn bản',
    en: 'the documents that a text cites, and what is wrong with each',
  },
  args: [
    {
      name: '<text>',
      help: {
        vi: 'đoạn chữ, tên tệp, hoặc - (đầu vào chuẩn)',
        en: 'a text, the name of a file, or - for standard input',
      },
    },
  ],
  options: [
    {
      flags: '--format <format>',
      choices: ['pretty', 'json'],
      help: { vi: 'dạng in ra: pretty, json', en: 'output: pretty, json' },
    },
  ],
  examples: [
    'reform cite "Nghị định số 90/213/NĐ-CP ngày 08/8/2013"',
    'reform cite --format json ke-hoach.txt',
  ],
  run: async (args, options, host) =>
    (await import('../commands/cite.ts')).cite(args[0] as string, options, host),
}
