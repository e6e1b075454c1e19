import { SCHEMAS } from '../commands/schema.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform schema` is called. */
export const schemaSpec: CommandSpec = {
  name: 'schema',
  summary: {
    vi: 'in lược đồ JSON Schema của kế hoạch, cấu hình hoặc dữ liệu JSON in ra',
    en: 'print the JSON Schema of a plan, a configuration or an output',
  },
  args: [
    {
      name: '[which]',
      choices: SCHEMAS,
      help: {
        vi: 'plan (kế hoạch, mặc định), config (reform.yaml); export, check, when, cite: dữ liệu JSON của lệnh cùng tên',
        en: 'plan (default), config (reform.yaml); export, check, when, cite: the JSON of that command',
      },
    },
  ],
  run: async (args, _options, host) =>
    (await import('../commands/schema.ts')).schema(args[0] as string | undefined, host),
}
