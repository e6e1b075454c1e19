import type { CommandSpec } from './spec.ts'

/** How `reform when` is called. */
export const whenSpec: CommandSpec = {
  name: 'when',
  summary: { vi: 'một thời hạn được hiểu là những ngày nào', en: 'what a deadline phrase is read as' },
  args: [
    {
      name: '<phrase>',
      help: {
        vi: 'cụm từ chỉ thời hạn; - để đọc mỗi dòng một cụm từ và in mỗi dòng một đối tượng JSON',
        en: 'a deadline phrase; - reads one a line and writes one JSON object a line',
      },
    },
  ],
  options: [
    {
      flags: '--year <year>',
      year: true,
      help: {
        vi: 'năm thực hiện; mặc định: năm của ngày xét',
        en: 'the year of the term; default: the as-of year',
      },
    },
    {
      flags: '--term <term>',
      help: {
        vi: 'thời gian thực hiện: 2024, 2022-2025, 2024-03-01..2024-10-31',
        en: 'the term: 2024, 2022-2025, 2024-03-01..2024-10-31',
      },
    },
    {
      flags: '--before <way>',
      choices: ['strict', 'inclusive'],
      help: {
        vi: '“trước ngày 30/11”: strict là chậm nhất 29/11, inclusive là kể cả 30/11',
        en: '“trước ngày 30/11”: strict means by 29/11, inclusive by 30/11',
      },
    },
    {
      flags: '--format <format>',
      choices: ['pretty', 'json'],
      help: {
        vi: 'dạng in ra: pretty, json; mặc định: pretty, với - là json',
        en: 'output: pretty, json; default: pretty, with - json',
      },
    },
  ],
  examples: [
    'reform when "Trước ngày 30/11" --year 2024',
    'reform when - --year 2024 < thoi-han.txt',
    'reform when "Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo" --year 2024',
  ],
  run: async (args, options, host) =>
    (await import('../commands/when.ts')).when(args[0] as string, options, host),
}
