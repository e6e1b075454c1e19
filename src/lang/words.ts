import { en } from './en.ts'
import type { Lang } from './lang.ts'
import { type Say, vi } from './vi.ts'

/** The tool's words in a language. */
export function wordsOf(lang: Lang): Say {
  return lang === 'en' ? en : vi
}
