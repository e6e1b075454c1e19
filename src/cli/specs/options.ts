/** Arguments and options that several commands share. */
import type { ArgumentSpec, OptionSpec } from './spec.ts'

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

/** The plans that most commands work on. */
export const paths: ArgumentSpec = {
  name: '[paths...]',
  help: {
    vi: 'tệp kế hoạch, thư mục hoặc - (đầu vào chuẩn); mặc định: thư mục plans',
    en: 'plan files, folders, or - for standard input; default: the folder plans',
  },
}

/** Which reporting period; `report` and `status` ask alike. */
export const periodOptions: readonly OptionSpec[] = [
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

/** The separator of csv. */
export const separatorOption: OptionSpec = {
  flags: '--separator <mark>',
  choices: [',', ';'],
  help: {
    vi: 'dấu ngăn cột của csv: , (mặc định) hoặc ; (Excel tiếng Việt)',
    en: 'csv separator: , (default) or ; (Vietnamese Excel)',
  },
}

/** What every command that writes Word documents takes. */
export const documentOptions: readonly OptionSpec[] = [
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
export const findingFormats: OptionSpec = {
  flags: '--format <format>',
  choices: ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'md'],
  repeat: true,
  help: {
    vi: 'dạng in ra: pretty, json, github, gitlab, sarif, junit, checkstyle, md; dạng=tệp để ghi vào tệp; dùng được nhiều lần',
    en: 'output: pretty, json, github, gitlab, sarif, junit, checkstyle, md; format=file writes a file; may be repeated',
  },
}
