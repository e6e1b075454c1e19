/**
 * What the workbook that goes to a unit and the one that comes back agree on: columns by their headings, the words for
 * states, the key of a row. Comes in: a task as it stood when the workbook was written. Goes out: texts in cells, and
 * back. Knows no file.
 */
import { createHash } from 'node:crypto'
import type { Progress, ProgressState } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { nearest } from '../text/suggest.ts'

/** The columns that the unit fills in. */
export type FillColumn = 'date' | 'state' | 'note' | 'value' | 'evidence'

/** Headings of the columns to fill; a returned sheet is read by them, wherever they stand. */
export const FILL_HEADS: Readonly<Record<FillColumn, string>> = {
  date: 'Ngày có kết quả',
  state: 'Tình trạng',
  note: 'Kết quả thực hiện',
  value: 'Số liệu',
  evidence: 'Văn bản kiểm chứng',
}

/** Headings of two locked columns: what a unit writes over there is told, not merged. */
export const SHOWN_HEADS = { title: 'Nhiệm vụ', timing: 'Thời hạn' } as const

/** A locked column that is read again. */
export type ShownColumn = keyof typeof SHOWN_HEADS

/** Heading of the hidden column of keys. */
export const KEY_HEAD = 'Khóa (không sửa)'

/** Name of the hidden sheet that lists the keys sent: from it a deleted row is known. */
export const NOTE_SHEET = 'reform'

/** First line of that sheet. */
export const NOTE_HEAD = 'reform sheet 1'

/** What a unit chooses from, in the order of the list. */
export const STATE_WORDS: Readonly<Record<ProgressState, string>> = {
  started: 'Đã bắt đầu',
  ongoing: 'Đang thực hiện',
  done: 'Hoàn thành',
  deferred: 'Lùi thời hạn',
  cancelled: 'Không thực hiện',
}

/** Other words that units type over the list. */
const OTHER_WORDS: Readonly<Record<string, ProgressState>> = {
  'đã triển khai': 'started',
  'bắt đầu': 'started',
  'mới bắt đầu': 'started',
  'bắt đầu thực hiện': 'started',
  'đang triển khai': 'ongoing',
  'đang tiến hành': 'ongoing',
  'đang làm': 'ongoing',
  'đang thực hiện trong hạn': 'ongoing',
  'chưa hoàn thành': 'ongoing',
  'đã hoàn thành': 'done',
  'hoàn thành đúng hạn': 'done',
  'hoàn thành trước hạn': 'done',
  'hoàn thành quá hạn': 'done',
  'đã thực hiện': 'done',
  'đã xong': 'done',
  xong: 'done',
  'gia hạn': 'deferred',
  'xin gia hạn': 'deferred',
  lùi: 'deferred',
  'chuyển kỳ sau': 'deferred',
  hủy: 'cancelled',
  'hủy bỏ': 'cancelled',
  'dừng thực hiện': 'cancelled',
  'không triển khai': 'cancelled',
}

const WORDS: ReadonlyMap<string, ProgressState> = new Map<string, ProgressState>([
  ...Object.entries(STATE_WORDS).map(([state, word]) => [foldKey(word), state as ProgressState] as const),
  ...(Object.keys(STATE_WORDS) as ProgressState[]).map((state) => [state, state] as const),
  ...Object.entries(OTHER_WORDS).map(([word, state]) => [foldKey(word), state] as const),
])

/** The state that a cell means; for an unknown word the nearest of the list, if one is near. */
export function readState(text: string): { state: ProgressState } | { near: string | undefined } {
  const state = WORDS.get(foldKey(text).replace(/[.!;,\s]+$/, ''))
  if (state) return { state }
  const near = nearest(text, WORDS.keys())
  const meant = near === undefined ? undefined : WORDS.get(near)
  return { near: meant && STATE_WORDS[meant] }
}

/** A row of a sheet as it was sent. */
export interface RowKey {
  /** Id of the plan. */
  plan: string
  /** Key of the task in its plan: `6.4#2`. */
  task: string
  /** The turn asked about, of a recurring task; else empty. */
  turn: string
  /** What the unit is to the task: it leads it, leads it with others, or supports it. */
  role: 'lead' | 'joint' | 'support'
  /** Fingerprint of the task's title. */
  title: string
  /** How many progress entries it had, and their fingerprint. */
  entries: number
  progress: string
}

const ROLES = { lead: 'C', joint: 'D', support: 'P' } as const

/** The key as it stands in its cell. */
export function writeKey({ plan, task, turn, role, title, entries, progress }: RowKey): string {
  const parts = [plan, task, turn, ROLES[role], title, String(entries), progress]
  return parts.map((part) => part.replace(/[%|]/g, encodeURIComponent)).join('|')
}

/** Reads a key; nothing where it is not whole. */
export function readKey(text: string): RowKey | undefined {
  const parts = text.trim().split('|')
  const [plan = '', task = '', turn = '', mark = '', title = '', count = '', progress = ''] = parts.map(
    (part) => part.replace(/%25/g, '%').replace(/%7C/g, '|'),
  )
  const role = (Object.keys(ROLES) as (keyof typeof ROLES)[]).find((it) => ROLES[it] === mark)
  if (parts.length !== 7 || !role || !/^\d{1,6}$/.test(count) || plan === '' || progress === '')
    return undefined
  return { plan, task, turn, role, title, entries: Number(count), progress }
}

/** Fingerprint of a title: alike however blanks, case and tones are laid. */
export function titlePrint(title: string): string {
  return print(foldKey(title))
}

/** Fingerprint of the first entries of a task: changes when any of them is changed, removed or another is put before. */
export function progressPrint(progress: readonly Progress[], count = progress.length): string {
  return print(progress.slice(0, count).map(entryText).join('\n'))
}

/** An entry as one text: equal for entries that say the same. The turn is left out, as a clerk may add it later. */
export function entryText({
  date,
  state,
  note,
  value,
  evidence,
  by,
}: Omit<Progress, 'path' | 'turn'>): string {
  return JSON.stringify([
    date,
    state,
    foldKey(note ?? ''),
    value ?? null,
    evidence.map(foldKey),
    foldKey(by ?? ''),
  ])
}

function print(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
