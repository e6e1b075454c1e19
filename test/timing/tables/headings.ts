/** Headings, notes, lists and years that stand beside a time. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const headings: readonly (readonly [phrase: string, reading: string])[] = []
