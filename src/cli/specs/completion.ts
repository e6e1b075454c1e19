import type { CommandSpec } from './spec.ts'

/** How `reform completion` is called. */
export const completionSpec: CommandSpec = {
  name: 'completion',
  summary: {
    vi: 'in đoạn mã để trình lệnh gợi ý lệnh và tùy chọn',
    en: 'print a script for completion in the shell',
  },
  args: [
    {
      name: '<shell>',
      choices: ['bash', 'zsh', 'fish', 'powershell'],
      help: { vi: 'bash, zsh, fish hoặc powershell', en: 'bash, zsh, fish or powershell' },
    },
  ],
  run: async (args, _options, host) =>
    (await import('../commands/completion.ts')).completion(args[0] as string, host),
}
