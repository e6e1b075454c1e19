/** Slips of spelling, hours, dates of feasts and lunar days. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const spelling: readonly (readonly [phrase: string, reading: string])[] = []
