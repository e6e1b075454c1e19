import { plainLetters } from './plain-letters.ts'

/** A name as a file name that every system takes: no marks, no blanks, at most 60 characters. */
export function fileName(name: string): string {
  return plainLetters(name)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
    .toLowerCase()
}
