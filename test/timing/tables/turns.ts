/** Days of turns: rules of months, quarters and weeks, and frequencies beside them. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const turns: readonly (readonly [phrase: string, reading: string])[] = []
