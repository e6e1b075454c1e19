/** Years in which each National Assembly made laws; the last year of one is the first of the next. */
const years: Readonly<Record<number, readonly [number, number]>> = {
  9: [1992, 1997],
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
}

/** First and last year of a term (khóa) of the National Assembly; nothing for terms before 1992 or yet to come. */
export function yearsOfTerm(term: number): readonly [number, number] | undefined {
  return years[term]
}

/** The terms whose National Assembly can have made a law in a year: two in the year of an election. */
export function termsOf(year: number): number[] {
  return Object.entries(years).flatMap(([term, [from, to]]) =>
    year >= from && year <= to ? [Number(term)] : [],
  )
}
