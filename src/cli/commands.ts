/** The commands as data: name, arguments, options and words; what each does is loaded when it is called. */
import type { Words } from '../lang/lang.ts'
import type { Exit } from './exit.ts'
import type { Host } from './host.ts'
import type { GlobalOptions } from './main.ts'

export interface OptionSpec {
  flags: string
  help: Words
  /** The only values allowed (before a `=`). */
  choices?: readonly string[]
  /** A whole number, 0 or more. */
  number?: boolean
  /** May be given more than once. */
  repeat?: boolean
}

export interface ArgumentSpec {
  /** As commander writes it: `<name>`, `[name]`, `[names...]`. */
  name: string
  help: Words
  /** The only values allowed. */
  choices?: readonly string[]
}

export interface CommandSpec {
  name: string
  summary: Words
  args?: ArgumentSpec[]
  options?: OptionSpec[]
  commands?: CommandSpec[]
  examples?: string[]
  run?(
    args: (string | string[] | undefined)[],
    options: GlobalOptions & Record<string, unknown>,
    host: Host,
  ): Promise<Exit>
}

/** Options that every command has. */
export const globals: OptionSpec[] = [
  {
    flags: '--as-of <day>',
    help: {
      vi: 'xét tại ngày này (năm-tháng-ngày); mặc định: hôm nay',
      en: 'look as of this day (YYYY-MM-DD); default: today',
    },
  },
  { flags: '--lang <lang>', help: { vi: 'ngôn ngữ của công cụ: vi, en', en: "the tool's language: vi, en" } },
  {
    flags: '--config <file>',
    help: {
      vi: 'tệp cấu hình thay cho reform.yaml tìm được',
      en: 'configuration instead of the reform.yaml found',
    },
  },
  { flags: '--no-color', help: { vi: 'không dùng màu', en: 'no colours' } },
]

const paths = {
  name: '[paths...]',
  help: {
    vi: 'tệp kế hoạch, thư mục hoặc - (đầu vào chuẩn); mặc định: thư mục plans',
    en: 'plan files, folders, or - for standard input; default: the folder plans',
  },
}

export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    summary: {
      vi: 'kiểm tra kế hoạch theo lược đồ và các quy tắc',
      en: 'check plans against the schema and the rules',
    },
    args: [paths],
    options: [
      {
        flags: '--format <format>',
        choices: ['pretty', 'json'],
        help: { vi: 'dạng in ra: pretty, json', en: 'output: pretty, json' },
      },
      {
        flags: '--max-warnings <n>',
        number: true,
        help: { vi: 'quá số cảnh báo này thì mã thoát là 1', en: 'exit 1 above this many warnings' },
      },
      { flags: '--quiet', help: { vi: 'chỉ in lỗi', en: 'print errors only' } },
    ],
    examples: [
      'reform check',
      'reform check plans/2024-papi.yaml',
      'reform check --format json plans > findings.json',
    ],
    run: async (args, options, host) =>
      (await import('./commands/check.ts')).check(args[0] as string[], options, host),
  },
  {
    name: 'explain',
    summary: { vi: 'giải thích một quy tắc, hoặc liệt kê tất cả', en: 'explain a rule, or list them all' },
    args: [
      {
        name: '[rule]',
        help: { vi: 'mã quy tắc, ví dụ task-id-unique', en: 'rule id, such as task-id-unique' },
      },
    ],
    run: async (args, options, host) =>
      (await import('./commands/explain.ts')).explain(args[0] as string | undefined, options, host),
  },
  {
    name: 'audit',
    summary: {
      vi: 'tệp Word có đúng thể thức văn bản hành chính không',
      en: 'does a Word file keep the official format',
    },
    args: [{ name: '<files...>', help: { vi: 'các tệp .docx', en: '.docx files' } }],
    options: [
      {
        flags: '--format <format>',
        choices: ['pretty', 'json'],
        help: { vi: 'dạng in ra: pretty, json', en: 'output: pretty, json' },
      },
    ],
    examples: ['reform audit "Kế hoạch 2024.docx"'],
    run: async (args, options, host) =>
      (await import('./commands/audit.ts')).audit(args[0] as string[], options, host),
  },
  {
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
      (await import('./commands/schema.ts')).schema(args[0] as string | undefined, host),
  },
  {
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
      (await import('./commands/completion.ts')).completion(args[0] as string, host),
  },
]
