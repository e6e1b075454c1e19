import type { CommandSpec } from './spec.ts'

/** How `reform explain` is called. */
export const explainSpec: CommandSpec = {
  name: 'explain',
  summary: { vi: 'giải thích một quy tắc, hoặc liệt kê tất cả', en: 'explain a rule, or list them all' },
  args: [
    {
      name: '[rule]',
      help: { vi: 'mã quy tắc, ví dụ task-id-unique', en: 'rule id, such as task-id-unique' },
    },
  ],
  run: async (args, options, host) =>
    (await import('../commands/explain.ts')).explain(args[0] as string | undefined, options, host),
}
