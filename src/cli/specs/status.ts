import { STATES } from '../../status/types.ts'
import { paths, periodOptions, separatorOption } from './options.ts'
import type { CommandSpec } from './spec.ts'

/** How `reform status` is called. */
export const statusSpec: CommandSpec = {
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
    (await import('../commands/status.ts')).status(args[0] as string[], options, host),
}
