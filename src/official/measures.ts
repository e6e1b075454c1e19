/**
 * The numbers of the decree on administrative documents: what documents are drawn by and checked against. Lengths are in
 * millimetres, type sizes in points.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I
 */

/** A4, upright. */
export const PAPER = { width: 210, height: 297 } as const

/** Lawful margins: least and most. Phụ lục I, I.4. */
export const MARGINS = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const

export const FONT = 'Times New Roman'

/** Lawful sizes of type: least and most. Phụ lục I, V. */
export const SIZES = {
  nationalName: [12, 13],
  motto: [13, 14],
  agency: [12, 13],
  number: [13, 13],
  dateline: [13, 14],
  title: [13, 14],
  letterSubject: [12, 13],
  body: [13, 14],
  signer: [13, 14],
  recipientsHeading: [12, 12],
  recipients: [11, 11],
  appendixLabel: [14, 14],
  pageNumber: [13, 14],
} as const

/** First lines are indented by one of these. Phụ lục I, II.6. */
export const INDENTS = [10, 12.7] as const

/** Least space between paragraphs, and the most that a line may be of a single one. */
export const PARAGRAPH_SPACE = 6
export const LINE_SPACING = [1, 1.5] as const
