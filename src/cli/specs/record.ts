import type { CommandSpec } from './spec.ts'

/** How `reform record` is called. */
export const recordSpec: CommandSpec = {
  name: 'record',
  summary: {
    vi: 'ghi tiến độ, phát sinh, gia hạn, số và ngày ban hành vào tệp kế hoạch',
    en: 'write progress, triggers, extensions, number and date into a plan',
  },
  args: [
    {
      name: '[plan]',
      help: {
        vi: 'tệp kế hoạch; gõ lệnh trên màn hình mà thiếu gì thì được hỏi',
        en: 'the plan; whatever is missing is asked for on a terminal',
      },
    },
    {
      name: '[task]',
      help: {
        vi: 'mã nhiệm vụ: 2.7; 6.4#2 là nhiệm vụ 6.4 thứ hai; II/1 là nhiệm vụ 1 của mục II; report-1 là báo cáo thứ nhất ở mục reporting',
        en: 'task id: 2.7; 6.4#2 is the second 6.4; II/1 is task 1 of section II; report-1 is the first duty of `reporting`',
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
    'reform record',
    'reform record plans/2024-papi.yaml 2.7 --state done --date 2024-03-20 --evidence "Quyết định số 15/QĐ-SKHCN ngày 20/3/2024"',
  ],
  run: async (args, options, host) =>
    (await import('../commands/record.ts')).record(
      args[0] as string | undefined,
      args[1] as string | undefined,
      options,
      host,
    ),
}
