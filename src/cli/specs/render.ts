import { documentOptions } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform render` is called. */
export const renderSpec: CommandSpec = {
  name: 'render',
  summary: {
    vi: 'in chính kế hoạch thành văn bản (.docx)',
    en: 'the plan itself as an official document (.docx)',
  },
  args: [{ name: '<plans...>', help: { vi: 'tệp kế hoạch', en: 'plan files' } }],
  options: [...documentOptions],
  examples: ['reform render plans/2024-papi.yaml'],
  run: async (args, options, host) =>
    (await import('../commands/render.ts')).render(args[0] as string[], options, host),
}
