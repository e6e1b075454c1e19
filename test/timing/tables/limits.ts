/** Limits that run from an event, and what an event's words may hold. A phrase, with its term behind `@` where that is not 2024, and its reading as `brief` writes it. */
export const limits: readonly (readonly [phrase: string, reading: string])[] = []
