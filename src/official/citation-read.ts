import type { DateRead } from './citation-date.ts'
import type { Stretch } from './citation-issuer.ts'
import type { NumberRead } from './citation-number.ts'
import type { TypeWord } from './citation-type.ts'
import type { Kind } from './kinds.ts'

/** Everything read of one citation; offsets are into the folded text. What `findCitations` gives is made from it. */
export interface CitationRead {
  start: number
  end: number
  number?: NumberRead
  kind?: Kind
  /** How the type was told: the words right before the number, further off, taken from the one before, damaged, or nowhere. */
  typed: 'adjacent' | 'near' | 'inherited' | 'damaged' | 'missing' | 'untold' | 'name'
  word?: TypeWord
  /** Where the damaged type word stands, or the lost one should. */
  typeAt?: Stretch
  lawName?: Stretch & { type: string }
  /** The word "số", where it is damaged. */
  numberWord?: Stretch
  /** Where "số" begins that runs into the number: "số91/QĐ-UBND". */
  glued?: number
  date?: DateRead
  dateAt?: Stretch
  issuer?: Stretch
  title?: Stretch
  open?: boolean
  nested?: boolean
  /** It stands in a list whose date and body, written behind a later one, stand for this one too. */
  listed?: boolean
}
