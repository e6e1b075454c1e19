/** A task as it goes into the plan: its cells read into bodies, products and a deadline, each doubt beside it. */
import { canonicalName } from '../plan/unit-names.ts'
import type { Span } from '../time/day.ts'
import { readTiming } from '../timing/read.ts'
import { bodiesInProse, splitBodies, splitRunOn } from './bodies.ts'
import { bulletLines, productLines } from './cells.ts'
import type { Doubt } from './doubts.ts'
import type { DraftBlock } from './outline.ts'
import type { TaskItem, Values } from './table.ts'

export interface DraftTask {
  id: string
  title: string
  lead: string[]
  support: string[]
  values: Values
  other: Record<string, string>
  content: DraftBlock[]
  doubts: Doubt[]
  place: string
}

/** Names that stand alone in some cell: where bodies run together, both halves must be among them. */
export function namesOf(tasks: readonly TaskItem[], flat: boolean): ReadonlySet<string> {
  if (!flat) return new Set()
  const cells = tasks.flatMap(({ values }) => [values.lead ?? '', values.support ?? ''])
  return new Set(cells.flatMap((it) => splitBodies(it).names).map(canonicalName))
}

interface TaskContext {
  names: ReadonlySet<string>
  id: string
  flat: boolean
  span: Span
  content: DraftBlock[]
}

export function taskOf(item: TaskItem, { names, id, flat, span, content }: TaskContext): DraftTask {
  const values = { ...item.values }
  const doubts = [...item.doubts]
  if (flat) {
    for (const field of ['title', 'method', 'target', 'notes'] as const) {
      const text = values[field]
      if (text !== undefined) values[field] = bulletLines(text)
    }
    const products = values.deliverables
    if (products !== undefined) {
      values.deliverables = productLines(bulletLines(products))
      if (values.deliverables !== products)
        doubts.push({ kind: 'lines-guessed', text: 'deliverables', place: item.place })
    }
  }
  if (values.timing !== undefined) values.timing = values.timing.replace(/\s*\n\s*/g, ' ')
  const title = (values.title ?? '').replace(/^\*([^*]+)\*$/, '$1')
  const bodies = roles(values)
  const split = (cell: string | undefined): string[] => {
    if (cell === undefined) return []
    const { names: found, prose } = splitBodies(cell)
    if (prose) doubts.push({ kind: 'bodies-guessed', text: cell.replace(/\s+/g, ' '), place: item.place })
    return found.flatMap((name) => {
      const parts = splitRunOn(name, names)
      if (parts) doubts.push({ kind: 'bodies-run-on', text: name, place: item.place })
      return parts ?? [name]
    })
  }
  const lead = split(bodies.lead)
  const support = split(bodies.support)
  const said = values.lead === undefined && values.method !== undefined && bodiesInProse(values.method)
  if (said && said.lead.length > 0) {
    lead.push(...said.lead)
    if (support.length === 0) support.push(...said.support)
    doubts.push({ kind: 'lead-from-method', text: said.lead.join(', '), place: item.place })
  }
  if (lead.length === 0) doubts.push({ kind: 'lead-missing', place: item.place })
  if (values.timing === undefined) doubts.push({ kind: 'timing-missing', place: item.place })
  else if (readTiming(values.timing, { term: span }).parts.some(({ kind }) => kind === 'unread')) {
    doubts.push({ kind: 'timing-unread', text: values.timing, place: item.place })
  }
  return { id, title, lead, support, values, other: item.other, content, doubts, place: item.place }
}

/** One cell that says both: "Chủ trì: Văn phòng Sở; Phối hợp: Các phòng". */
function roles(values: Values): { lead?: string | undefined; support?: string | undefined } {
  const { lead, support } = values
  if (lead === undefined) return { support }
  const found =
    /^\s*(?:[-+] ?)?(?:(?:cơ quan|đơn vị|bộ phận) )?chủ trì\s*:\s*([\s\S]+?)[\s;,.]*(?:[-+] ?)?(?:(?:cơ quan|đơn vị|bộ phận) )?phối hợp\s*:\s*([\s\S]+)$/i.exec(
      lead,
    )
  if (found && support === undefined) return { lead: found[1], support: found[2] }
  return {
    lead: lead.replace(/^\s*chủ trì\s*:\s*/i, ''),
    support: support?.replace(/^\s*phối hợp\s*:\s*/i, ''),
  }
}
