/** The commands as data: name, arguments, options and words; what each does is loaded when it is called. */
import type { Words } from '../lang/lang.ts'
import { STATES } from '../status/types.ts'
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
  /** A year of four figures. */
  year?: boolean
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

/** Which reporting period; `report` and `status` ask alike. */
const periodOptions: readonly OptionSpec[] = [
  {
    flags: '--period <period>',
    help: {
      vi: 'kỳ báo cáo: Q1 … Q4, H1, H2, M01 … M12, 9M, Y',
      en: 'reporting period: Q1 … Q4, H1, H2, M01 … M12, 9M, Y',
    },
  },
  {
    flags: '--year <year>',
    year: true,
    help: {
      vi: 'năm của kỳ báo cáo; mặc định: năm của kế hoạch',
      en: "year of the period; default: the plan's",
    },
  },
  {
    flags: '--window <window>',
    choices: ['nd09', 'calendar'],
    help: {
      vi: 'số liệu tính theo: nd09 (Nghị định 09/2019/NĐ-CP, mặc định), calendar (tháng dương lịch)',
      en: 'data window: nd09 (Nghị định 09/2019/NĐ-CP, default), calendar (whole months)',
    },
  },
]

const separatorOption: OptionSpec = {
  flags: '--separator <mark>',
  choices: [',', ';'],
  help: {
    vi: 'dấu ngăn cột của csv: , (mặc định) hoặc ; (Excel tiếng Việt)',
    en: 'csv separator: , (default) or ; (Vietnamese Excel)',
  },
}

const documentOptions: readonly OptionSpec[] = [
  {
    flags: '-o, --output <path>',
    help: { vi: 'tệp .docx hoặc thư mục để ghi', en: 'a .docx or a folder to write to' },
  },
  {
    flags: '--template <template>',
    help: { vi: 'tên mẫu hoặc tệp mẫu .docx', en: 'name or file of the template' },
  },
  {
    flags: '--force',
    help: { vi: 'ghi đè cả văn bản đã sửa tay', en: 'write over documents changed by hand, too' },
  },
  { flags: '--pdf', help: { vi: 'thêm PDF (cần LibreOffice)', en: 'a PDF as well (needs LibreOffice)' } },
]

/** The formats of findings: of plans and of Word files alike. */
const findingFormats: OptionSpec = {
  flags: '--format <format>',
  choices: ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'md'],
  repeat: true,
  help: {
    vi: 'dạng in ra: pretty, json, github, gitlab, sarif, junit, checkstyle, md; dạng=tệp để ghi vào tệp; dùng được nhiều lần',
    en: 'output: pretty, json, github, gitlab, sarif, junit, checkstyle, md; format=file writes a file; may be repeated',
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
    name: 'when',
    summary: { vi: 'một thời hạn được hiểu là những ngày nào', en: 'what a deadline phrase is read as' },
    args: [
      {
        name: '<phrase>',
        help: {
          vi: 'cụm từ chỉ thời hạn; - để đọc mỗi dòng một cụm từ',
          en: 'a deadline phrase; - reads one a line',
        },
      },
    ],
    options: [
      {
        flags: '--year <year>',
        year: true,
        help: {
          vi: 'năm thực hiện; mặc định: năm của ngày xét',
          en: 'the year of the term; default: the as-of year',
        },
      },
      {
        flags: '--term <term>',
        help: {
          vi: 'thời gian thực hiện: 2024, 2022-2025, 2024-03-01..2024-10-31',
          en: 'the term: 2024, 2022-2025, 2024-03-01..2024-10-31',
        },
      },
      {
        flags: '--before <way>',
        choices: ['strict', 'inclusive'],
        help: {
          vi: '“trước ngày 30/11”: strict là chậm nhất 29/11, inclusive là kể cả 30/11',
          en: '“trước ngày 30/11”: strict means by 29/11, inclusive by 30/11',
        },
      },
      {
        flags: '--format <format>',
        choices: ['pretty', 'json'],
        help: { vi: 'dạng in ra: pretty, json', en: 'output: pretty, json' },
      },
    ],
    examples: [
      'reform when "Trước ngày 30/11" --year 2024',
      'reform when "Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo" --year 2024',
    ],
    run: async (args, options, host) =>
      (await import('./commands/when.ts')).when(args[0] as string, options, host),
  },
  {
    name: 'cite',
    summary: {
      vi: 'các văn bản được viện dẫn trong một đoạn chữ và lỗi của từng văn bản',
      en: 'the documents that a text cites, and what is wrong with each',
    },
    args: [
      {
        name: '<text>',
        help: {
          vi: 'đoạn chữ, tên tệp, hoặc - (đầu vào chuẩn)',
          en: 'a text, the name of a file, or - for standard input',
        },
      },
    ],
    options: [
      {
        flags: '--format <format>',
        choices: ['pretty', 'json'],
        help: { vi: 'dạng in ra: pretty, json', en: 'output: pretty, json' },
      },
    ],
    examples: [
      'reform cite "Nghị định số 90/213/NĐ-CP ngày 08/8/2013"',
      'reform cite --format json ke-hoach.txt',
    ],
    run: async (args, options, host) =>
      (await import('./commands/cite.ts')).cite(args[0] as string, options, host),
  },
  {
    name: 'status',
    summary: {
      vi: 'tình trạng từng nhiệm vụ tại một ngày: đúng hạn, quá hạn, sắp đến hạn',
      en: "every task's state as of a day: in time, overdue, due soon",
    },
    args: [paths],
    options: [
      {
        flags: '--unit <unit>',
        repeat: true,
        help: {
          vi: 'chỉ việc của đơn vị này (mã, tên hoặc tên khác); dùng được nhiều lần',
          en: 'only tasks of this unit (id, name or alias); may be repeated',
        },
      },
      {
        flags: '--role <role>',
        choices: ['lead', 'support', 'any'],
        help: {
          vi: 'đơn vị giữ vai nào: lead (chủ trì, mặc định), support (phối hợp), any',
          en: "the unit's part: lead (default), support, any",
        },
      },
      {
        flags: '--state <state>',
        repeat: true,
        choices: STATES,
        help: {
          vi: `chỉ việc ở tình trạng này: ${STATES.join(', ')}`,
          en: `only tasks in this state: ${STATES.join(', ')}`,
        },
      },
      {
        flags: '--within <days>',
        number: true,
        help: {
          vi: 'còn bấy nhiêu ngày thì là sắp đến hạn; mặc định: 15',
          en: 'due soon from so many days before; default: 15',
        },
      },
      {
        flags: '--upcoming <days>',
        number: true,
        help: {
          vi: 'chỉ việc đến hạn trong bấy nhiêu ngày tới, xếp theo ngày',
          en: 'only what is due in so many days, in order of day',
        },
      },
      {
        flags: '--by <group>',
        choices: ['unit', 'section', 'state', 'plan', 'index'],
        help: {
          vi: 'số liệu tổng hợp theo: unit (đơn vị), section (mục), state (tình trạng), plan (kế hoạch), index (chỉ số)',
          en: 'counts by: unit, section, state, plan, index',
        },
      },
      ...periodOptions,
      {
        flags: '--fail-on <state>',
        repeat: true,
        choices: STATES,
        help: {
          vi: 'mã thoát là 1 khi có việc ở tình trạng này; dùng được nhiều lần',
          en: 'exit 1 when anything stands in this state; may be repeated',
        },
      },
      {
        flags: '--format <format>',
        choices: ['pretty', 'json', 'csv', 'md'],
        help: { vi: 'dạng in ra: pretty, json, csv, md', en: 'output: pretty, json, csv, md' },
      },
      separatorOption,
    ],
    examples: [
      'reform status --as-of 2024-07-01',
      'reform status --unit "Văn phòng Sở" --upcoming 30',
      'reform status --period H1 --by unit',
      'reform status --fail-on overdue',
    ],
    run: async (args, options, host) =>
      (await import('./commands/status.ts')).status(args[0] as string[], options, host),
  },
  {
    name: 'export',
    summary: {
      vi: 'xuất mọi lượt việc và thời hạn ra Excel (csv, xlsx), json hoặc lịch (ics)',
      en: 'write all turns with their due days as csv, xlsx, json or a calendar (ics)',
    },
    args: [paths],
    options: [
      {
        flags: '--to <format>',
        choices: ['csv', 'xlsx', 'json', 'ics'],
        help: {
          vi: 'dạng tệp: csv (mặc định), xlsx, json, ics',
          en: 'format: csv (default), xlsx, json, ics',
        },
      },
      {
        flags: '-o, --output <file>',
        help: {
          vi: 'ghi ra tệp này; mặc định: đầu ra chuẩn',
          en: 'write this file; default: standard output',
        },
      },
      {
        flags: '--unit <unit>',
        repeat: true,
        help: {
          vi: 'chỉ việc đơn vị này chủ trì; dùng được nhiều lần',
          en: 'only tasks that this unit leads; may be repeated',
        },
      },
      ...periodOptions,
      separatorOption,
    ],
    examples: [
      'reform export --to ics -o thoi-han.ics',
      'reform export --to csv --separator ";" > thoi-han.csv',
    ],
    run: async (args, options, host) =>
      (await import('./commands/export.ts')).exportPlans(args[0] as string[], options, host),
  },
  {
    name: 'report',
    summary: {
      vi: 'báo cáo định kỳ (.docx) của từng kế hoạch, hoặc tổng hợp',
      en: 'the periodic report (.docx) of each plan, or over all',
    },
    args: [paths],
    options: [
      ...periodOptions,
      {
        flags: '--consolidate',
        help: { vi: 'một báo cáo tổng hợp cho mọi kế hoạch', en: 'one report over all plans' },
      },
      {
        flags: '--short',
        help: {
          vi: 'báo cáo ngắn, chỉ kèm bảng tổng hợp theo đơn vị',
          en: 'the short report, with the totals by unit alone',
        },
      },
      { flags: '--brief', help: { vi: 'một trang cho lãnh đạo', en: 'one page for the director' } },
      ...documentOptions,
    ],
    examples: [
      'reform report --period H1 --year 2024',
      'reform report plans/2024-papi.yaml --period 9M -o bao-cao/papi-9-thang.docx --pdf',
    ],
    run: async (args, options, host) =>
      (await import('./commands/report.ts')).report(args[0] as string[], options, host),
  },
  {
    name: 'render',
    summary: {
      vi: 'in chính kế hoạch thành văn bản (.docx)',
      en: 'the plan itself as an official document (.docx)',
    },
    args: [{ name: '<plans...>', help: { vi: 'tệp kế hoạch', en: 'plan files' } }],
    options: [...documentOptions],
    examples: ['reform render plans/2024-papi.yaml'],
    run: async (args, options, host) =>
      (await import('./commands/render.ts')).render(args[0] as string[], options, host),
  },
  {
    name: 'remind',
    summary: {
      vi: 'công văn đôn đốc từng đơn vị về việc quá hạn, sắp đến hạn',
      en: 'a reminder letter to each unit for what is overdue or due soon',
    },
    args: [paths],
    options: [
      {
        flags: '--unit <unit>',
        repeat: true,
        help: { vi: 'chỉ đơn vị này (ghi được nhiều lần)', en: 'only this unit (repeatable)' },
      },
      {
        flags: '--within <days>',
        number: true,
        help: {
          vi: 'sắp đến hạn là còn chừng này ngày (mặc định 15)',
          en: 'due soon means within this many days (default 15)',
        },
      },
      {
        flags: '--reply-by <day>',
        help: {
          vi: 'hạn trả lời (mặc định: sau 7 ngày)',
          en: 'the last day for an answer (default: 7 days)',
        },
      },
      {
        flags: '--together',
        help: { vi: 'một công văn chung cho mọi đơn vị', en: 'one letter for all units' },
      },
      {
        flags: '--format <format>',
        choices: ['docx', 'text', 'html'],
        help: {
          vi: 'docx (mặc định), text để nhắn tin, html cho thư điện tử',
          en: 'docx (default), text for a chat, html for e-mail',
        },
      },
      ...documentOptions,
    ],
    examples: ['reform remind --as-of 2024-07-01', 'reform remind --unit vp --format text'],
    run: async (args, options, host) =>
      (await import('./commands/remind.ts')).remind(args[0] as string[], options, host),
  },
  {
    name: 'sheet',
    summary: {
      vi: 'phiếu Excel cho từng đơn vị điền kết quả rồi gửi lại',
      en: 'an Excel sheet for each unit to fill in and send back',
    },
    args: [paths],
    options: [
      {
        flags: '--unit <unit>',
        repeat: true,
        help: {
          vi: 'chỉ đơn vị này (ghi được nhiều lần); mặc định: mọi đơn vị chủ trì',
          en: 'only this unit (repeatable); default: every unit that leads a task',
        },
      },
      {
        flags: '-o, --output <path>',
        help: {
          vi: 'thư mục để ghi (mặc định: phieu), hoặc một tệp .xlsx',
          en: 'folder to write to (default: phieu), or one .xlsx',
        },
      },
      {
        flags: '--force',
        help: { vi: 'ghi đè cả phiếu đã có', en: 'write over sheets that are there' },
      },
    ],
    examples: ['reform sheet', 'reform sheet plans/2024-papi.yaml --unit vp --as-of 2024-06-10'],
    run: async (args, options, host) =>
      (await import('./commands/sheet.ts')).sheet(args[0] as string[], options, host),
  },
  {
    name: 'merge',
    summary: {
      vi: 'đưa kết quả trong các phiếu gửi về vào kế hoạch; cho xem trước, có --write mới ghi',
      en: 'take the results of returned sheets into the plans; shows them, writes only with --write',
    },
    args: [{ name: '<sheets...>', help: { vi: 'các phiếu .xlsx gửi về', en: 'the returned .xlsx' } }],
    options: [
      {
        flags: '--plans <path>',
        repeat: true,
        help: {
          vi: 'tệp hoặc thư mục kế hoạch (ghi được nhiều lần); mặc định: thư mục plans',
          en: 'plans or a folder of them (repeatable); default: the folder plans',
        },
      },
      {
        flags: '--write',
        help: {
          vi: 'ghi vào kế hoạch; không có thì chỉ cho xem',
          en: 'write the plans; without it only show',
        },
      },
    ],
    examples: ['reform merge phieu/*.xlsx', 'reform merge phieu/*.xlsx --write'],
    run: async (args, options, host) =>
      (await import('./commands/merge.ts')).merge(args[0] as string[], options, host),
  },
  {
    name: 'record',
    summary: {
      vi: 'ghi tiến độ, phát sinh, gia hạn, số và ngày ban hành vào tệp kế hoạch',
      en: 'write progress, triggers, extensions, number and date into a plan',
    },
    args: [
      { name: '<plan>', help: { vi: 'tệp kế hoạch', en: 'the plan' } },
      {
        name: '[task]',
        help: {
          vi: 'mã nhiệm vụ: 2.7; 6.4#2 là nhiệm vụ 6.4 thứ hai; II/1 là nhiệm vụ 1 của mục II',
          en: 'task id: 2.7; 6.4#2 is the second 6.4; II/1 is task 1 of section II',
        },
      },
    ],
    options: [
      {
        flags: '--state <state>',
        choices: ['started', 'ongoing', 'done', 'deferred', 'cancelled'],
        help: {
          vi: 'tình trạng: started, ongoing, done, deferred, cancelled',
          en: 'started, ongoing, done, deferred, cancelled',
        },
      },
      {
        flags: '--date <day>',
        help: { vi: 'ngày có kết quả (mặc định: ngày xét)', en: 'the day of it (default: the as-of day)' },
      },
      {
        flags: '--note <text>',
        help: {
          vi: 'kết quả, viết để đưa thẳng vào báo cáo',
          en: 'what was done, as the report will say it',
        },
      },
      {
        flags: '--value <number>',
        help: { vi: 'số liệu đo được của chỉ tiêu', en: 'the measured value of the target' },
      },
      {
        flags: '--evidence <document>',
        repeat: true,
        help: { vi: 'văn bản kiểm chứng (ghi được nhiều lần)', en: 'a document that proves it (repeatable)' },
      },
      {
        flags: '--turn <turn>',
        help: { vi: 'lượt được báo cáo của nhiệm vụ định kỳ: Q1, M03', en: 'the turn it answers: Q1, M03' },
      },
      {
        flags: '--by <document>',
        help: {
          vi: 'văn bản làm phát sinh, gia hạn, lùi hoặc bỏ nhiệm vụ',
          en: 'the document behind a trigger, extension, deferral or cancellation',
        },
      },
      {
        flags: '--trigger <day>',
        help: {
          vi: 'ngày sự kiện phát sinh của nhiệm vụ “khi có …”',
          en: 'the day on which an event task was triggered',
        },
      },
      {
        flags: '--due <day>',
        help: { vi: 'hạn của lần phát sinh đó', en: 'the due day that the trigger sets' },
      },
      {
        flags: '--extend <day>',
        help: { vi: 'gia hạn đến ngày này', en: 'extend the deadline to this day' },
      },
      {
        flags: '--number <number>',
        help: { vi: 'số văn bản, khi kế hoạch đã ban hành', en: 'number of the plan, once issued' },
      },
      {
        flags: '--issued <day>',
        help: { vi: 'ngày ban hành kế hoạch', en: 'the day on which the plan was issued' },
      },
      {
        flags: '--dry-run',
        help: { vi: 'chỉ cho xem thay đổi, không ghi', en: 'show the change, write nothing' },
      },
    ],
    examples: [
      'reform record plans/2024-papi.yaml 2.7 --state done --date 2024-03-20 --evidence "Quyết định số 15/QĐ-SKHCN ngày 20/3/2024"',
    ],
    run: async (args, options, host) =>
      (await import('./commands/record.ts')).record(
        args[0] as string,
        args[1] as string | undefined,
        options,
        host,
      ),
  },
  {
    name: 'import',
    summary: {
      vi: 'lập tệp kế hoạch từ tệp Word, Excel hoặc văn bản thuần',
      en: 'make a plan file from a Word, Excel or text file',
    },
    args: [
      {
        name: '<file>',
        help: { vi: 'tệp .docx, .xlsx, .txt, .tsv hoặc .md', en: 'a .docx, .xlsx, .txt, .tsv or .md' },
      },
    ],
    options: [
      {
        flags: '-o, --output <path>',
        help: {
          vi: 'tệp .yaml để ghi; mặc định in ra đầu ra chuẩn',
          en: 'the .yaml to write; default: standard output',
        },
      },
      {
        flags: '--dry-run',
        help: { vi: 'chỉ xem kết quả đọc, không ghi tệp', en: 'show what was read, write nothing' },
      },
      {
        flags: '--format <format>',
        choices: ['pretty', 'json'],
        help: { vi: 'dạng in ra: pretty, json', en: 'output: pretty, json' },
      },
    ],
    examples: ['reform import "Kế hoạch 2023.docx" -o plans/2023-cchc.yaml'],
    run: async (args, options, host) =>
      (await import('./commands/import.ts')).importFile(args[0] as string, options, host),
  },
  {
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
      (await import('./commands/diff.ts')).diff(args[0] as string, args[1] as string, options, host),
  },
  {
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
    run: async (_args, options, host) => (await import('./commands/new.ts')).newPlan(options, host),
  },
  {
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
          (await import('./commands/template.ts')).checkTemplateFile(args[0] as string, options, host),
      },
    ],
  },
  {
    name: 'init',
    summary: {
      vi: 'lập thư mục kế hoạch mới: cấu hình, kế hoạch mẫu, mẫu Word, lược đồ',
      en: 'a new folder of plans: configuration, a first plan, Word templates, schemas',
    },
    args: [
      {
        name: '[folder]',
        help: { vi: 'thư mục (mặc định: thư mục đang đứng)', en: 'the folder (default: the current one)' },
      },
    ],
    options: [
      { flags: '--agency <name>', help: { vi: 'tên cơ quan', en: 'name of the agency' } },
      { flags: '--parent <name>', help: { vi: 'cơ quan chủ quản', en: 'its parent agency' } },
      {
        flags: '--place <name>',
        help: { vi: 'địa danh ở dòng ngày tháng', en: 'the place of the date line' },
      },
      {
        flags: '--symbol <code>',
        help: { vi: 'chữ viết tắt của cơ quan trong ký hiệu', en: "the agency's code in symbols" },
      },
      {
        flags: '--unit <id=name>',
        repeat: true,
        help: {
          vi: 'một đơn vị, ví dụ vp="Văn phòng Sở" (ghi được nhiều lần)',
          en: 'a unit, such as vp="Văn phòng Sở" (repeatable)',
        },
      },
      {
        flags: '--year <year>',
        year: true,
        help: { vi: 'năm của kế hoạch mẫu', en: 'the year of the first plan' },
      },
      {
        flags: '--ci <service>',
        choices: ['github', 'gitlab', 'gitea', 'none'],
        help: { vi: 'thêm tệp CI: github, gitlab, gitea', en: 'a CI file: github, gitlab, gitea' },
      },
    ],
    examples: [
      'reform init ke-hoach --agency "Sở Khoa học và Công nghệ" --place "Hưng Yên" --symbol SKHCN --unit vp="Văn phòng Sở"',
    ],
    run: async (args, options, host) =>
      (await import('./commands/init.ts')).init(args[0] as string | undefined, options, host),
  },
  {
    name: 'audit',
    summary: {
      vi: 'tệp Word có đúng thể thức văn bản hành chính không',
      en: 'does a Word file keep the official format',
    },
    args: [{ name: '<files...>', help: { vi: 'các tệp .docx', en: '.docx files' } }],
    options: [findingFormats],
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
