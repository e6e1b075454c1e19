import { paths } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform sheet` is called. */
export const sheetSpec: CommandSpec = {
  name: 'sheet',
  summary: {
    vi: 'phiếu Excel cho từng đơn vị điền kết quả rồi gửi lại',
    en: 'an Excel sheet for each unit to fill in and send back',
  },
  args: [paths],
  options: [
    {
      flags: '--unit <unit>',
      repeat: true,
      help: {
        vi: 'chỉ đơn vị này (ghi được nhiều lần); mặc định: mọi đơn vị chủ trì',
        en: 'only this unit (repeatable); default: every unit that leads a task',
      },
    },
    {
      flags: '-o, --output <path>',
      help: {
        vi: 'thư mục để ghi (mặc định: phieu), hoặc một tệp .xlsx',
        en: 'folder to write to (default: phieu), or one .xlsx',
      },
    },
    {
      flags: '--force',
      help: { vi: 'ghi đè cả phiếu đã có', en: 'write over sheets that are there' },
    },
  ],
  examples: ['reform sheet', 'reform sheet plans/2024-papi.yaml --unit vp --as-of 2024-06-10'],
  run: async (args, options, host) =>
    (await import('../commands/sheet.ts')).sheet(args[0] as string[], options, host),
}
