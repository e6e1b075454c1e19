import type { Block } from './types.ts'

/** All words of the prose in one text, headings included: for looking something up, not for telling where it stands. */
export function bodyWords(blocks: readonly Block[]): string {
  return blocks.map(({ title = '', text = '', body }) => `${title} ${text} ${bodyWords(body)}`).join(' ')
}
