import { documentOptions, paths, periodOptions } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform report` is called. */
export const reportSpec: CommandSpec = {
  name: 'report',
  summary: {
    vi: 'báo cáo định kỳ (.docx) của từng kế hoạch, hoặc tổng hợp',
    en: 'the periodic report (.docx) of each plan, or over all',
  },
  args: [paths],
  options: [
    ...periodOptions,
    {
      flags: '--consolidate',
      help: { vi: 'một báo cáo tổng hợp cho mọi kế hoạch', en: 'one report over all plans' },
    },
    {
      flags: '--short',
      help: {
        vi: 'báo cáo ngắn, chỉ kèm bảng tổng hợp theo đơn vị',
        en: 'the short report, with the totals by unit alone',
      },
    },
    { flags: '--brief', help: { vi: 'một trang cho lãnh đạo', en: 'one page for the director' } },
    ...documentOptions,
  ],
  examples: [
    'reform report --period H1 --year 2024',
    'reform report plans/2024-papi.yaml --period 9M -o bao-cao/papi-9-thang.docx --pdf',
  ],
  run: async (args, options, host) =>
    (await import('../commands/report.ts')).report(args[0] as string[], options, host),
}
