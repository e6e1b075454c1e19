/**
 * Sets of notions that readers ask for at once. A token tells with one bit whether it stands for one of a set, and
 * with another whether any token behind it does: a reader that needs such a word need not be tried without it.
 */
import type { Lex } from './forms.ts'

const SPOT: readonly Lex[] = ['day', 'sunday', 'weekday', 'first', 'middle', 'last', 'newYear', 'tet']
const STRETCH: readonly Lex[] = [
  'schoolYear',
  'halfYear',
  'half',
  'third',
  'week',
  'quarter',
  'month',
  'stage',
  'year',
  'budgetYear',
]
const LIST: readonly Lex[] = [...STRETCH, 'all', 'in']
/** The words before a point that say how it holds. */
export const HOW: readonly Lex[] = ['beforeEvent', 'finish', 'before', 'by', 'to', 'until', 'in', 'is']
const RANGE: readonly Lex[] = [...SPOT, ...STRETCH, 'in', 'from']
const BOUNDED: readonly Lex[] = [...HOW, 'dayPart', 'workday', ...SPOT, ...LIST]

const SETS = {
  // What a time of each sort may begin with; what begins with another word need not be tried. A number may begin any.
  spot: [...SPOT, 'workday'],
  stretch: STRETCH,
  list: LIST,
  range: RANGE,
  bounded: BOUNDED,
  again: [
    ...RANGE,
    ...BOUNDED,
    'under',
    'least',
    'periodic',
    'yearly',
    'each',
    'whole',
    'fortnight',
    'workday',
    'period',
    'soOften',
  ],
  date: ['day', 'weekday', 'sunday'],
  rule: [...HOW, ...SPOT, 'dayPart', 'workday', 'month', 'of', 'each', 'all', 'week', 'from', 'after'],
  always: ['in', 'always', 'endless', 'whole'],
  open: ['from', 'after', 'next'],
  event: [
    'adhoc',
    'promptly',
    'when',
    'before',
    'beforeEvent',
    'after',
    'under',
    'at',
    'in',
    'occur',
    'session',
    'within',
    'course',
    'finish',
    'least',
    'since',
    'untilEvent',
    'day',
    'workday',
  ],
  how: HOW,
  // With which another time, or a bound of this one, begins.
  goesOn: [
    'and',
    'or',
    'before',
    'by',
    'under',
    'each',
    'when',
    'from',
    'to',
    'until',
    'in',
    'within',
    'for',
    'whole',
    'always',
    'untilEvent',
  ],
  // With which a bound time begins behind words that nobody can read.
  bound: ['before', 'by', 'to', 'until', 'from', 'each', 'periodic', 'always', 'when', 'finish'],
  // With which a time may begin in the middle of a clause.
  strong: [
    'before',
    'by',
    'to',
    'until',
    'in',
    'from',
    'each',
    'periodic',
    'within',
    'always',
    'whole',
    'when',
  ],
  // Behind which a clause has ended.
  behind: ['before', 'by', 'to', 'until', 'when', 'and', 'or', 'in', 'from', 'each', 'periodic', 'always'],
  // Of which times are made.
  time: [
    'day',
    'week',
    'month',
    'quarter',
    'year',
    'half',
    'weekday',
    'before',
    'by',
    'until',
    'tet',
    'each',
    'always',
    'changer',
    'negation',
    'next',
    'first',
    'middle',
    'last',
    'halfYear',
    'periodic',
    'to',
    'from',
    'workday',
    'hour',
    'lunar',
    'sameYear',
  ],
  lunar: ['lunar'],
  clock: ['hour'],
  // What readers need somewhere behind their first word.
  each: ['each', 'all', 'yearly'],
  times: ['times', 'piece'],
  weekday: ['weekday', 'sunday'],
  shift: ['beforeEvent', 'before', 'after', 'since'],
  edge: ['first', 'middle', 'last', 'weekday'],
  negation: ['negation'],
  onward: ['onward'],
  joint: ['and', 'or'],
  run: ['to'],
  listed: ['and', 'or', 'to'],
  // What a length or the year of a time may begin with, beside numbers and marks.
  length: [
    'halfYear',
    'fortnight',
    'workday',
    'day',
    'week',
    'month',
    'quarter',
    'year',
    'budgetYear',
    'period',
  ],
  year: ['of', 'year', 'budgetYear', 'sameYear'],
  colon: [],
} as const satisfies Record<string, readonly Lex[]>

/** The name of a set. */
export type Sort = keyof typeof SETS

const NAMES = Object.keys(SETS) as Sort[]

/** The bit of each set. */
export const SORT = Object.fromEntries(NAMES.map((sort, i) => [sort, 1 << i])) as Readonly<
  Record<Sort, number>
>

/** The sets that some notions belong to. */
export function sortsOf(lexes: readonly Lex[]): number {
  let bits = 0
  for (const lex of lexes) bits |= BITS[lex] ?? 0
  return bits
}

const BITS: Partial<Record<Lex, number>> = {}
for (const sort of NAMES) for (const lex of SETS[sort]) BITS[lex] = (BITS[lex] ?? 0) | SORT[sort]

/** A number may begin any time but an open one. */
export const NUMBER_SORTS =
  SORT.spot |
  SORT.date |
  SORT.stretch |
  SORT.list |
  SORT.range |
  SORT.bounded |
  SORT.again |
  SORT.rule |
  SORT.length |
  SORT.year

/** The sets that marks belong to. */
export const MARK_SORTS: Readonly<Record<string, number>> = {
  ':': SORT.colon | SORT.clock,
  ',': SORT.joint | SORT.listed | SORT.year,
  '/': SORT.listed | SORT.year,
  '-': SORT.run | SORT.listed | SORT.year,
  '.': SORT.year,
}
