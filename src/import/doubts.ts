/** What the reader of a file was not sure of, as values; words come with the review. */

export type DoubtKind =
  | 'no-head'
  | 'agency-guessed'
  | 'parent-guessed'
  | 'place-guessed'
  | 'title-missing'
  | 'term-guessed'
  | 'no-tasks'
  | 'table-run'
  | 'attached-plan'
  | 'appendices-joined'
  | 'appendix-left'
  | 'ids-qualified'
  | 'lead-from-group'
  | 'duty-from-prose'
  | 'duty-unread'
  | 'task-from-prose'
  | 'table-guessed'
  | 'table-unread'
  | 'column-unknown'
  | 'column-combined'
  | 'column-second'
  | 'column-guessed'
  | 'id-made'
  | 'id-twice'
  | 'only-title'
  | 'row-joined'
  | 'rows-merged'
  | 'rows-cut'
  | 'timing-unread'
  | 'timing-missing'
  | 'lead-missing'
  | 'lead-from-method'
  | 'bodies-run-on'
  | 'bodies-guessed'
  | 'lines-guessed'
  | 'paragraphs-joined'

export interface Doubt {
  kind: DoubtKind
  /** What it is about: a heading, a phrase, an id. */
  text?: string
  /** Where in the file. */
  place?: string
}
