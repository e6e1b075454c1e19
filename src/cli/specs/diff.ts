import type { CommandSpec } from './spec.ts'

/** How `reform diff` is called. */
export const diffSpec: CommandSpec = {
  name: 'diff',
  summary: {
    vi: 'hai phiên bản của một kế hoạch khác nhau ở nhiệm vụ nào',
    en: 'what changed between two versions of a plan, as tasks',
  },
  args: [
    {
      name: '<a>',
      help: {
        vi: 'tệp, PHIÊN-BẢN:TỆP, hoặc phiên bản git của tệp b',
        en: 'a file, REVISION:FILE, or a git revision of file b',
      },
    },
    { name: '<b>', help: { vi: 'tệp hoặc PHIÊN-BẢN:TỆP', en: 'a file or REVISION:FILE' } },
  ],
  options: [
    {
      flags: '--format <format>',
      choices: ['pretty', 'md', 'json'],
      help: { vi: 'dạng in ra: pretty, md, json', en: 'output: pretty, md, json' },
    },
  ],
  examples: [
    'reform diff HEAD~1 plans/2024-papi.yaml',
    'reform diff plans/2024-papi.yaml examples/2024-papi.yaml',
  ],
  run: async (args, options, host) =>
    (await import('../commands/diff.ts')).diff(args[0] as string, args[1] as string, options, host),
}
