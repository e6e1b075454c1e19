import type { Lang } from '../lang/lang.ts'
import { explain } from '../timing/explain.ts'
import type { Timing } from '../timing/types.ts'

/** `when --format json` (contract): one object a phrase, on one line; parts as the reader gives them. */
export function whenJson(timing: Timing, lang: Lang): string {
  const { phrase, year, parts, due, conflicts } = timing
  const text = explain(timing, lang)
  return JSON.stringify({ version: 1, phrase, year, parts, due, ...(conflicts && { conflicts }), text })
}
