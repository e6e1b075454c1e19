/**
 * How far long work is, for the person who waits at a terminal. Comes in: what is gone through. Goes out: one line that
 * the host rewrites and clears; in a pipe and in CI there is none.
 */
import type { Lang, Words } from '../lang/lang.ts'
import { widthOf } from '../text/width.ts'
import type { Host } from './host.ts'

/** What is being done. */
export type Work = keyof typeof WORK

const WORK = {
  read: { vi: 'Đang đọc kế hoạch', en: 'Reading plans' },
  check: { vi: 'Đang kiểm tra', en: 'Checking' },
  sheets: { vi: 'Đang đọc phiếu', en: 'Reading sheets' },
  merge: { vi: 'Đang ghép vào kế hoạch', en: 'Merging into plans' },
  write: { vi: 'Đang lập', en: 'Writing' },
  audit: { vi: 'Đang xem văn bản', en: 'Looking at documents' },
  import: { vi: 'Đang đọc tệp', en: 'Reading the file' },
  pdf: { vi: 'Đang chuyển sang PDF', en: 'Turning into PDF' },
} satisfies Record<string, Words>

/** How far some work is. */
export interface Progress {
  work: Work
  /** What is in hand: 1 for the first. Left out with `total` where it is one thing alone. */
  at?: number
  total?: number
  /** Known to take its time: told at once, as nothing can be told in the middle of it. */
  long?: boolean
  /** Name of what is in hand. */
  name: string
}

/** The line that tells it, cut to a width in columns: `Đang kiểm tra 12/340: plans/2024-papi.yaml`. */
export function progressLine({ work, at, total, name }: Progress, lang: Lang, width: number): string {
  const count = at === undefined || total === undefined ? '' : ` ${at}/${total}`
  const line = `${WORK[work][lang]}${count}: ${name}`
  if (widthOf(line) <= width) return line
  let cut = ''
  for (const char of line) {
    if (widthOf(cut) + widthOf(char) > width - 1) break
    cut += char
  }
  return `${cut.trimEnd()}…`
}

/** Goes through a list and tells of each before it is worked on. */
export function* inSteps<T>(
  list: readonly T[],
  work: Work,
  nameOf: (it: T, i: number) => string,
  host: Host,
): Generator<T> {
  for (const [i, it] of list.entries()) {
    host.passing?.({ work, at: i + 1, total: list.length, name: nameOf(it, i) })
    yield it
  }
}
