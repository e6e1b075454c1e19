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
  // NĐ 59/2019/NĐ-CP, Điều 88
  { number: '90/2013/NĐ-CP', since: '2019-08-15', by: 'Nghị định số 59/2019/NĐ-CP' },
  // NĐ 30/2020/NĐ-CP, Điều 37
  { number: '110/2004/NĐ-CP', since: '2020-03-05', by: 'Nghị định số 30/2020/NĐ-CP' },
  { number: '09/2010/NĐ-CP', since: '2020-03-05', by: 'Nghị định số 30/2020/NĐ-CP' },
]
