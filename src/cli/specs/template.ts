import type { CommandSpec } from './spec.ts'

/** How `reform template` is called. */
export const templateSpec: CommandSpec = {
  name: 'template',
  summary: { vi: 'mẫu văn bản Word của cơ quan', en: "the office's Word templates" },
  commands: [
    {
      name: 'check',
      summary: {
        vi: 'mẫu đã sửa trong Word có còn dùng được không',
        en: 'can a template changed in Word still be filled',
      },
      args: [{ name: '<file>', help: { vi: 'tệp mẫu .docx', en: 'the template, a .docx' } }],
      options: [
        {
          flags: '--as <name>',
          help: {
            vi: 'là mẫu nào: bao-cao, bao-cao-ngan, trang-lanh-dao, ke-hoach, cong-van-don-doc; mặc định: theo tên tệp',
            en: 'which template it is: bao-cao, bao-cao-ngan, trang-lanh-dao, ke-hoach, cong-van-don-doc; default: by file name',
          },
        },
      ],
      examples: ['reform template check templates/bao-cao.docx'],
      run: async (args, options, host) =>
        (await import('../commands/template.ts')).checkTemplateFile(args[0] as string, options, host),
    },
  ],
}
