import type { Lang } from '../lang/lang.ts'
import { explain } from '../timing/explain.ts'
import type { Timing } from '../timing/types.ts'

/** `when --format json` (contract): one object a phrase, on one line; parts as the reader gives them. */
export function whenJson(timing: Timing, lang: Lang): string {
  return JSON.stringify({ version: 1, ...timingJson(timing, lang) })
}

/** A reading as `when` gives it, which is also how `status` gives that of each task. */
export function timingJson(timing: Timing, lang: Lang): Record<string, unknown> {
  const { phrase, year, parts, due, conflicts } = timing
  return { phrase, year, parts, due, ...(conflicts && { conflicts }), text: explain(timing, lang) }
}
