import type { CommandSpec } from './spec.ts'

/** How `reform merge` is called. */
export const mergeSpec: CommandSpec = {
  name: 'merge',
  summary: {
    vi: 'đưa kết quả trong các phiếu gửi về vào kế hoạch; cho xem trước rồi mới ghi',
    en: 'take the results of returned sheets into the plans; shows them before they are written',
  },
  args: [
    {
      name: '<sheets...>',
      help: {
        vi: 'các phiếu .xlsx gửi về, hoặc thư mục chứa chúng',
        en: 'the returned .xlsx, or the folder they are in',
      },
    },
  ],
  options: [
    {
      flags: '--plans <path>',
      repeat: true,
      help: {
        vi: 'tệp hoặc thư mục kế hoạch (ghi được nhiều lần); mặc định: thư mục plans',
        en: 'plans or a folder of them (repeatable); default: the folder plans',
      },
    },
    {
      flags: '--write',
      help: {
        vi: 'ghi vào kế hoạch; không có thì chỉ cho xem (trên màn hình thì được hỏi)',
        en: 'write the plans; without it only show (on a terminal: ask)',
      },
    },
  ],
  examples: ['reform merge phieu/*.xlsx', 'reform merge phieu --write'],
  run: async (args, options, host) =>
    (await import('../commands/merge.ts')).merge(args[0] as string[], options, host),
}
