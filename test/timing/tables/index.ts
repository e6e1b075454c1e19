import { always } from './always.ts'
import { days } from './days.ts'
import { events } from './events.ts'
import { headings } from './headings.ts'
import { limits } from './limits.ts'
import { mixed } from './mixed.ts'
import { odd } from './odd.ts'
import { recurring } from './recurring.ts'
import { spans } from './spans.ts'
import { spelling } from './spelling.ts'
import { turns } from './turns.ts'
import { unread } from './unread.ts'

/** All phrases with their readings, by what they are about. */
export const tables = {
  days,
  spans,
  recurring,
  always,
  events,
  mixed,
  odd,
  unread,
  spelling,
  turns,
  limits,
  headings,
}
