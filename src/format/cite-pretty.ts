import type { Lang } from '../lang/lang.ts'
import type { CitationFinding, CitedDocument } from '../rules/cite.ts'
import { sayDay } from '../time/day.ts'
import type { Paint } from './check-pretty.ts'

const LABELS = {
  vi: {
    type: 'tên loại',
    number: 'số, ký hiệu',
    meant: 'đọc là',
    date: 'ngày',
    issuer: 'cơ quan',
    subject: 'trích yếu',
    part: 'phần',
  },
  en: {
    type: 'type',
    number: 'number',
    meant: 'read as',
    date: 'date',
    issuer: 'issuer',
    subject: 'title',
    part: 'part',
  },
}
const SEVERITIES = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** `cite` for a person: each document as written, what it was read as, what is wrong with it. */
export function citePretty(documents: readonly CitedDocument[], lang: Lang, paint: Paint): string {
  if (documents.length === 0) {
    return lang === 'vi' ? 'không thấy văn bản nào được viện dẫn\n' : 'no cited document found\n'
  }
  return `${documents.map((document) => block(document, lang, paint)).join('\n')}`
}

function block({ citation, problems }: CitedDocument, lang: Lang, paint: Paint): string {
  const labels = LABELS[lang]
  const { type, number, meant, date, dateText, issuer, subject, part } = citation
  const day = date === undefined ? dateText : lang === 'vi' ? sayDay(date) : date
  const fields: [string, string | undefined][] = [
    [labels.type, type],
    [labels.number, number],
    [labels.meant, meant],
    [labels.date, day],
    [labels.issuer, issuer],
    [labels.subject, subject],
    [labels.part, part],
  ]
  const told = fields.flatMap(([label, value]) => (value ? [`${paint.gray(`${label}:`)} ${value}`] : []))
  const lines = [
    paint.bold(citation.text),
    ...told.map((it) => `  ${it}`),
    ...problems.map((it) => faultLine(it, lang, paint)),
  ]
  return `${lines.join('\n')}\n`
}

function faultLine({ rule, severity, message }: CitationFinding, lang: Lang, paint: Paint): string {
  return `  ${paint[COLOURS[severity]](SEVERITIES[lang][severity])} ${message} ${paint.gray(`[${rule}]`)}`
}
