import type { CommandSpec } from './spec.ts'

/** How `reform new` is called. */
export const newSpec: CommandSpec = {
  name: 'new',
  summary: {
    vi: 'lập kế hoạch năm sau từ kế hoạch năm nay',
    en: "make next year's plan from this year's",
  },
  options: [
    { flags: '--from <plan>', help: { vi: 'tệp kế hoạch cũ', en: 'the old plan' } },
    {
      flags: '--year <year>',
      year: true,
      help: { vi: 'năm của kế hoạch mới', en: 'year of the new plan' },
    },
    {
      flags: '-o, --output <file>',
      help: {
        vi: 'tệp .yaml để ghi; mặc định in ra đầu ra chuẩn',
        en: 'the .yaml to write; default: standard output',
      },
    },
    {
      flags: '--keep-all',
      help: { vi: 'giữ cả nhiệm vụ một lần đã xong', en: 'keep closed one-time tasks, too' },
    },
  ],
  examples: ['reform new --from plans/2024-papi.yaml --year 2025 -o plans/2025-papi.yaml'],
  run: async (_args, options, host) => (await import('../commands/new.ts')).newPlan(options, host),
}
