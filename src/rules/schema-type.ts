import type { TypeArgs } from '../plan/schema.ts'
import { defineRule } from './rule.ts'

const KINDS: Record<string, { vi: string; en: string }> = {
  string: { vi: 'đoạn chữ', en: 'a text' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm khóa', en: 'a map of keys' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  null: { vi: 'chỗ trống', en: 'nothing' },
}

/** How each kind is written, for the remedy. */
const FORMS: Record<string, { vi: string; en: string }> = {
  string: {
    vi: 'viết chữ, đặt trong dấu nháy kép nếu là số',
    en: 'write text, in double quotes if it is a number',
  },
  array: {
    vi: 'viết [a, b] hoặc mỗi mục một dòng bắt đầu bằng “- ”',
    en: 'write [a, b], or each item on a line of its own after "- "',
  },
  object: {
    vi: 'viết các dòng `khóa: giá trị` thụt vào bên dưới',
    en: 'write indented lines of `key: value` below',
  },
  integer: { vi: 'viết số, không có dấu nháy', en: 'write the number without quotes' },
  number: {
    vi: 'viết số, không có dấu nháy, phần lẻ sau dấu chấm',
    en: 'write the number without quotes, decimals after a point',
  },
  boolean: { vi: 'viết true hoặc false', en: 'write true or false' },
}

const names = (types: readonly string[], lang: 'vi' | 'en'): string =>
  types.map((type) => KINDS[type]?.[lang] ?? type).join(lang === 'vi' ? ' hoặc ' : ' or ')

function placeOf({ key, item }: TypeArgs, lang: 'vi' | 'en'): string {
  if (key === '') return lang === 'vi' ? 'cả tệp' : 'the file'
  if (item === undefined) return `\`${key}\``
  return lang === 'vi' ? `mục ${item} của \`${key}\`` : `item ${item} of \`${key}\``
}

export default defineRule<TypeArgs>({
  id: 'schema-type',
  severity: 'error',
  title: { vi: 'Giá trị đúng loại', en: 'A value is of the right kind' },
  why: {
    vi: 'Viết danh sách ở chỗ cần đoạn chữ, hay ngược lại, thì phần đó bị bỏ qua.',
    en: 'A list where text is wanted, or the other way round, is passed over.',
  },
  message: {
    vi: (args) =>
      `${placeOf(args, 'vi')} phải là ${names(args.expected, 'vi')}, đang là ${names([args.got], 'vi')}; hãy ${FORMS[args.expected[0] ?? '']?.vi ?? 'viết lại'}`,
    en: (args) =>
      `${placeOf(args, 'en')} must be ${names(args.expected, 'en')}, but is ${names([args.got], 'en')}; ${FORMS[args.expected[0] ?? '']?.en ?? 'write it anew'}`,
  },
  bad: [
    'tasks: [{ timing: [Quý I] }]',
    'sections: Tham gia của người dân',
    'tasks: [{ progress: [{ date: 2024-03-15, state: ongoing, value: nhiều }] }]',
  ],
  good: ['tasks: [{ timing: Quý I }]', 'tasks: [{ lead: Văn phòng Sở }]'],
})
