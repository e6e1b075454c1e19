import type { CommandSpec } from './spec.ts'

/** How `reform schema` is called. */
export const schemaSpec: CommandSpec = {
  name: 'schema',
  summary: {
    vi: 'in lược đồ JSON Schema của kế hoạch hoặc cấu hình',
    en: 'print the JSON Schema of a plan or a configuration',
  },
  args: [
    {
      name: '[which]',
      choices: ['plan', 'config'],
      help: { vi: 'plan (mặc định) hoặc config', en: 'plan (default) or config' },
    },
  ],
  run: async (args, _options, host) =>
    (await import('../commands/schema.ts')).schema(args[0] as string | undefined, host),
}
