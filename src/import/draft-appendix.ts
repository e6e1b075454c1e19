/** The appendix of a plan out of what stands after the signature; what has no place in a plan is kept as lines. */
import type { DraftDocument } from './document.ts'
import type { DraftAppendix } from './document-appendix.ts'
import type { Doubt } from './doubts.ts'
import type { TableRead } from './task-tables.ts'

interface AppendixContext {
  appendices: readonly DraftAppendix[]
  /** The task tables after the prose. */
  tables: readonly TableRead[]
  dateline: string | undefined
  doubts: Doubt[]
}

/** The appendix is the one that holds the task table; several with tasks are printed as one. */
export function setAppendix(
  document: DraftDocument,
  { appendices, tables, dateline, doubts }: AppendixContext,
): void {
  const over = new Set(tables.flatMap(({ at }) => appendices.findLast((it) => it.at <= at) ?? []))
  const [first] = over.size > 0 ? over : appendices
  if (!first) return
  const { label, title, reference } = first
  document.appendix = {
    ...(label !== undefined && {
      label: over.size > 1 ? (label.replace(/\s.*$/, '') === 'PHỤ' ? 'PHỤ LỤC' : 'Phụ lục') : label,
    }),
    ...(title !== undefined && over.size < 2 && { title }),
    ...(reference !== undefined && { reference }),
    ...(dateline !== undefined && { dateline }),
  }
  if (over.size > 1)
    doubts.push({
      kind: 'appendices-joined',
      text: [...over].map((it) => it.label ?? it.title ?? '').join('; '),
    })
  for (const it of over) Object.assign(it, { label: undefined, title: undefined, reference: undefined })
  if (over.size === 0) Object.assign(first, { label: undefined, title: undefined, reference: undefined })
}

/** What appendices hold beside their task tables: no line of it is lost. */
export function leftLines(appendices: readonly DraftAppendix[]): string[] {
  return appendices.flatMap(({ label, title, reference, left }) =>
    [
      label,
      title,
      reference,
      ...left.map(({ text, label: number }) => (number ? `${number} ${text}` : text)),
    ].filter((it): it is string => it !== undefined && it !== ''),
  )
}
