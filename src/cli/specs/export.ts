import { paths, periodOptions, separatorOption } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform export` is called. */
export const exportSpec: CommandSpec = {
  name: 'export',
  summary: {
    vi: 'xuất nhiệm vụ, thời hạn, thống kê ra Excel (xlsx, csv), json hoặc lịch (ics)',
    en: 'write tasks, due days and statistics as xlsx, csv, json or a calendar (ics)',
  },
  args: [paths],
  options: [
    {
      flags: '--to <format>',
      choices: ['csv', 'xlsx', 'json', 'ics'],
      help: {
        vi: 'dạng tệp: csv (mặc định), xlsx, json, ics',
        en: 'format: csv (default), xlsx, json, ics',
      },
    },
    {
      flags: '-o, --output <file>',
      help: {
        vi: 'ghi ra tệp này; mặc định: đầu ra chuẩn',
        en: 'write this file; default: standard output',
      },
    },
    {
      flags: '--unit <unit>',
      repeat: true,
      help: {
        vi: 'chỉ việc đơn vị này chủ trì; dùng được nhiều lần',
        en: 'only tasks that this unit leads; may be repeated',
      },
    },
    ...periodOptions,
    separatorOption,
    {
      flags: '--signed',
      help: {
        vi: 'bảng xlsx để ký: thêm Quốc hiệu, địa danh và ngày tháng, chỗ ký',
        en: 'an xlsx to be signed: Quốc hiệu, dateline and places for the signatures',
      },
    },
  ],
  examples: [
    'reform export --to xlsx -o tinh-hinh.xlsx --as-of 2024-07-01',
    'reform export --to ics -o thoi-han.ics',
    'reform export --to csv --separator ";" > thoi-han.csv',
  ],
  run: async (args, options, host) =>
    (await import('../commands/export.ts')).exportPlans(args[0] as string[], options, host),
}
