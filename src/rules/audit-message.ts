import type { Lang } from '../lang/lang.ts'
import type { AuditArgs, WordPlace } from '../official/audit/problem.ts'
import type { Message } from './rule.ts'

/** The sentence of every audit rule: where, what was found, what the decree asks for. */
export const auditMessage: Message<AuditArgs> = {
  vi: ({ where, found, wanted, more }) =>
    `${lead(sayPlace(where, 'vi'))}${found.vi}${more ? ` (và ${more} chỗ khác)` : ''}; yêu cầu: ${wanted.vi}`,
  en: ({ where, found, wanted, more }) =>
    `${lead(sayPlace(where, 'en'))}${found.en}${more ? ` (and ${more} more)` : ''}; required: ${wanted.en}`,
}

/** A place in a Word file in words: "bảng 1, hàng 2, cột 1, đoạn 5 (“Nơi nhận:”)". */
export function sayPlace({ section, table, row, column, paragraph, text }: WordPlace, lang: Lang): string {
  const names =
    lang === 'vi'
      ? { section: 'phần trang', table: 'bảng', row: 'hàng', column: 'cột', paragraph: 'đoạn' }
      : { section: 'section', table: 'table', row: 'row', column: 'column', paragraph: 'paragraph' }
  const steps = Object.entries({ section, table, row, column, paragraph })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${names[name as keyof typeof names]} ${value}`)
  return steps.join(', ') + (text ? ` (“${text}”)` : '')
}

function lead(place: string): string {
  return place === '' ? '' : `${place}: `
}
