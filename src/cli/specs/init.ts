import type { CommandSpec } from './spec.ts'

/** How `reform init` is called. */
export const initSpec: CommandSpec = {
  name: 'init',
  summary: {
    vi: 'lập thư mục kế hoạch mới: cấu hình, kế hoạch mẫu, mẫu Word, lược đồ',
    en: 'a new folder of plans: configuration, a first plan, Word templates, schemas',
  },
  args: [
    {
      name: '[folder]',
      help: { vi: 'thư mục (mặc định: thư mục đang đứng)', en: 'the folder (default: the current one)' },
    },
  ],
  options: [
    { flags: '--agency <name>', help: { vi: 'tên cơ quan', en: 'name of the agency' } },
    { flags: '--parent <name>', help: { vi: 'cơ quan chủ quản', en: 'its parent agency' } },
    {
      flags: '--place <name>',
      help: { vi: 'địa danh ở dòng ngày tháng', en: 'the place of the date line' },
    },
    {
      flags: '--symbol <code>',
      help: { vi: 'chữ viết tắt của cơ quan trong ký hiệu', en: "the agency's code in symbols" },
    },
    {
      flags: '--unit <id=name>',
      repeat: true,
      help: {
        vi: 'một đơn vị, ví dụ vp="Văn phòng Sở" (ghi được nhiều lần)',
        en: 'a unit, such as vp="Văn phòng Sở" (repeatable)',
      },
    },
    {
      flags: '--year <year>',
      year: true,
      help: { vi: 'năm của kế hoạch mẫu', en: 'the year of the first plan' },
    },
    {
      flags: '--ci <service>',
      choices: ['github', 'gitlab', 'gitea', 'none'],
      help: { vi: 'thêm tệp CI: github, gitlab, gitea', en: 'a CI file: github, gitlab, gitea' },
    },
  ],
  examples: [
    'reform init ke-hoach --agency "Sở Khoa học và Công nghệ" --place "Hưng Yên" --symbol SKHCN --unit vp="Văn phòng Sở"',
  ],
  run: async (args, options, host) =>
    (await import('../commands/init.ts')).init(args[0] as string | undefined, options, host),
}
