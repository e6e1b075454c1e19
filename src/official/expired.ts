import type { Day } from '../time/day.ts'

/** A document that is no longer in force. */
export interface Expired {
  /** Its number: "90/2013/NĐ-CP". */
  number: string
  /** First day on which it is no longer in force. */
  since: Day
  /** What took its place. */
  by: string
}

/**
 * Documents that reform plans still cite though they have been replaced as a whole. Short on purpose: an office adds its
 * own under `expired` in reform.yaml. `source` of each row: the repealing article of the document named in `by`.
 */
export const expired: readonly Expired[] = [
  { number: '90/2013/NĐ-CP', since: '2019-08-15', by: 'Nghị định số 59/2019/NĐ-CP' },
]
