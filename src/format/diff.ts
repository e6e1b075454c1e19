import { STATE_WORDS } from '../import/sheet-columns.ts'
import type { Lang } from '../lang/lang.ts'
import type { DocumentChange, FieldChange, PlanChanges, TaskChange } from '../plan/compare.ts'
import { sayDay } from '../time/day.ts'
import type { Paint } from './check-pretty.ts'

const FIELDS: Record<Lang, Record<FieldChange['field'] | DocumentChange['field'], string>> = {
  vi: {
    id: 'mã',
    section: 'mục',
    title: 'nội dung',
    lead: 'chủ trì',
    support: 'phối hợp',
    deliverables: 'sản phẩm',
    target: 'chỉ tiêu',
    timing: 'thời hạn',
    method: 'cách thức thực hiện',
    budget: 'kinh phí',
    notes: 'ghi chú',
    trigger: 'phát sinh',
    extension: 'gia hạn',
    progress: 'tiến độ',
    number: 'số',
    symbol: 'ký hiệu',
    date: 'ngày ban hành',
    term: 'thời gian thực hiện',
    signature: 'người ký',
    basis: 'căn cứ',
  },
  en: {
    id: 'id',
    section: 'section',
    title: 'title',
    lead: 'lead',
    support: 'support',
    deliverables: 'deliverables',
    target: 'target',
    timing: 'deadline',
    method: 'method',
    budget: 'budget',
    notes: 'notes',
    trigger: 'trigger',
    extension: 'extension',
    progress: 'progress',
    number: 'number',
    symbol: 'symbol',
    date: 'date of issue',
    term: 'term',
    signature: 'signer',
    basis: 'basis',
  },
}
const KINDS = {
  vi: { added: 'thêm', dropped: 'bỏ', changed: 'sửa' },
  en: { added: 'added', dropped: 'dropped', changed: 'changed' },
}

/** `diff --format json`: the changes as data. */
export function diffJson(changes: PlanChanges): string {
  return `${JSON.stringify({ version: 1, ...changes, summary: countsOf(changes) }, null, 2)}\n`
}

/** `diff` for a person. */
export function diffPretty(changes: PlanChanges, lang: Lang, paint: Paint): string {
  const lines: string[] = []
  for (const change of changes.document) lines.push(`~ ${fieldLine(change, lang)}`)
  for (const task of changes.tasks) {
    const name = KINDS[lang][task.kind]
    const mark = { added: paint.green('+'), dropped: paint.red('-'), changed: paint.yellow('~') }[task.kind]
    lines.push(`${mark} ${name} ${paint.bold(task.id)} ${shorten(task.title)}`)
    for (const line of detailsOf(task, lang)) lines.push(`    ${line}`)
  }
  return `${[...lines, summaryLine(changes, lang)].join('\n')}\n`
}

/** `diff --format md`: for the description of a merge request. */
export function diffMd(changes: PlanChanges, lang: Lang): string {
  const lines = [`**${summaryLine(changes, lang)}**`, '']
  for (const change of changes.document) lines.push(`- ${escapeMd(fieldLine(change, lang))}`)
  for (const task of changes.tasks) {
    lines.push(`- ${KINDS[lang][task.kind]} **${escapeMd(task.id)}** ${escapeMd(shorten(task.title))}`)
    for (const line of detailsOf(task, lang)) lines.push(`  - ${escapeMd(line)}`)
  }
  return `${lines.join('\n')}\n`
}

function detailsOf(task: TaskChange, lang: Lang): string[] {
  if (task.kind === 'changed') return task.changes.map((change) => fieldLine(change, lang))
  const { lead, timing } = task
  return [
    ...(lead.length > 0 ? [`${FIELDS[lang].lead}: ${lead.join('; ')}`] : []),
    ...(timing === undefined ? [] : [`${FIELDS[lang].timing}: ${timing}`]),
  ]
}

function fieldLine(change: FieldChange | DocumentChange, lang: Lang): string {
  const { field, before, after } = change
  const none = lang === 'vi' ? '(chưa có)' : '(none)'
  const name = FIELDS[lang][field]
  // Entries are added or taken out whole; all else has a before and an after.
  if (field === 'progress' || field === 'trigger' || field === 'extension') {
    const entry = after === undefined ? `− ${before}` : `+ ${after}`
    return `${name}: ${lang === 'vi' ? sayEntry(entry) : entry}`
  }
  const due = 'due' in change ? change.due : undefined
  const days = due ? ` (${sayDays(due.before, lang)} → ${sayDays(due.after, lang)})` : ''
  const isDay = lang === 'vi' && (field === 'date' || field === 'term')
  const [from, to] = [before, after].map((it) => quoted(isDay && it ? sayDates(it) : it) ?? none)
  return `${name}: ${from} → ${to}${days}`
}

/** An entry as a clerk says it: “10/6/2024 hoàn thành · 99,18 · …”. */
function sayEntry(entry: string): string {
  return entry
    .replace(/^(. \d{4}-\d\d-\d\d )(\w+)/u, (it, day: string, state: string) =>
      isState(state) ? day + STATE_WORDS[state].toLowerCase() : it,
    )
    .replace(/^([^·]*(?: · \S+)? · \d+)\.(\d+)(?= · |$)/u, '$1,$2')
    .replace(/\d{4}-\d{2}-\d{2}/g, sayDay)
}

const isState = (text: string): text is keyof typeof STATE_WORDS => Object.hasOwn(STATE_WORDS, text)

function sayDates(text: string): string {
  return text.replace(/\b(\d{4})-(\d\d)(?:-\d\d)?\b/g, (it, year, month) =>
    it.length > 7 ? sayDay(it) : `${month}/${year}`,
  )
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `“${shorten(text)}”`
}

function sayDays(days: readonly string[], lang: Lang): string {
  if (days.length === 0) return lang === 'vi' ? 'không có ngày' : 'no day'
  const shown = days.slice(0, 4).map((day) => (lang === 'vi' ? sayDay(day) : day))
  return shown.join(', ') + (days.length > 4 ? ', …' : '')
}

function summaryLine(changes: PlanChanges, lang: Lang): string {
  const { added, dropped, changed, document } = countsOf(changes)
  if (added + dropped + changed + document === 0) return lang === 'vi' ? 'không có thay đổi' : 'no changes'
  return lang === 'vi'
    ? `${added} nhiệm vụ thêm, ${dropped} bỏ, ${changed} sửa; ${document} thay đổi ở phần đầu văn bản`
    : `${added} added, ${dropped} dropped, ${changed} changed; ${document} in the document's head`
}

function countsOf({ document, tasks }: PlanChanges) {
  const count = (kind: TaskChange['kind']): number => tasks.filter((it) => it.kind === kind).length
  return {
    added: count('added'),
    dropped: count('dropped'),
    changed: count('changed'),
    document: document.length,
  }
}

function shorten(text: string): string {
  const words = text.split(/\s+/)
  return words.length > 24 ? `${words.slice(0, 24).join(' ')}…` : words.join(' ')
}

function escapeMd(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&')
}
