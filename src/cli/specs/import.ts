import type { CommandSpec } from './spec.ts'

/** How `reform import` is called. */
export const importSpec: CommandSpec = {
  name: 'import',
  summary: {
    vi: 'lập tệp kế hoạch từ tệp Word, Excel hoặc văn bản thuần',
    en: 'make a plan file from a Word, Excel or text file',
  },
  args: [
    {
      name: '<file>',
      help: { vi: 'tệp .docx, .xlsx, .txt, .tsv hoặc .md', en: 'a .docx, .xlsx, .txt, .tsv or .md' },
    },
  ],
  options: [
    {
      flags: '-o, --output <path>',
      help: {
        vi: 'tệp .yaml để ghi; mặc định in ra đầu ra chuẩn',
        en: 'the .yaml to write; default: standard output',
      },
    },
    {
      flags: '--dry-run',
      help: { vi: 'chỉ xem kết quả đọc, không ghi tệp', en: 'show what was read, write nothing' },
    },
    {
      flags: '--format <format>',
      choices: ['pretty', 'json'],
      help: { vi: 'dạng in ra: pretty, json', en: 'output: pretty, json' },
    },
  ],
  examples: ['reform import "Kế hoạch 2023.docx" -o plans/2023-cchc.yaml'],
  run: async (args, options, host) =>
    (await import('../commands/import.ts')).importFile(args[0] as string, options, host),
}
