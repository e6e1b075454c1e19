import { findingFormats, paths } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform check` is called. */
export const checkSpec: CommandSpec = {
  name: 'check',
  summary: {
    vi: 'kiểm tra kế hoạch theo lược đồ và các quy tắc',
    en: 'check plans against the schema and the rules',
  },
  args: [paths],
  options: [
    findingFormats,
    {
      flags: '--max-warnings <n>',
      number: true,
      help: { vi: 'quá số cảnh báo này thì mã thoát là 1', en: 'exit 1 above this many warnings' },
    },
    { flags: '--quiet', help: { vi: 'chỉ in lỗi', en: 'print errors only' } },
    {
      flags: '--fix',
      help: {
        vi: 'sửa những chỗ chắc chắn ngay trong tệp; không đụng đến căn cứ, người ký, thời hạn của kế hoạch đã ban hành',
        en: 'mend in the files what is certain; never the basis, signer or deadlines of an issued plan',
      },
    },
    {
      flags: '--dry-run',
      help: {
        vi: 'cùng --fix: chỉ in ra những dòng sẽ sửa, không ghi',
        en: 'with --fix: print what would change and write nothing',
      },
    },
    {
      flags: '--since <revision>',
      help: {
        vi: 'chỉ báo những dòng đã sửa từ nhánh hoặc commit này (cần git)',
        en: 'tell only of lines touched since this branch or commit (needs git)',
      },
    },
    {
      flags: '--baseline <file>',
      help: {
        vi: 'không báo những mục cũ ghi trong tệp này',
        en: 'do not tell of old findings held in this file',
      },
    },
    {
      flags: '--write-baseline',
      help: {
        vi: 'ghi mọi mục đang có vào tệp --baseline rồi thoát với mã 0',
        en: 'write all present findings into the --baseline file and exit 0',
      },
    },
  ],
  examples: [
    'reform check',
    'reform check plans/2024-papi.yaml',
    'reform check --fix --dry-run plans',
    'reform check --format json plans > findings.json',
    'reform check --since origin/main --format github --format sarif=reform.sarif',
  ],
  run: async (args, options, host) =>
    (await import('../commands/check.ts')).check(args[0] as string[], options, host),
}
