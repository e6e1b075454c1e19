/** What of a plan belongs to the year that is over, cut out of its text: results, reports, the number, closed tasks. */
import { parseDocument } from 'yaml'
import type { Edit, Path } from '../finding.ts'
import { commentsOf } from '../text/comments.ts'
import { readDocument } from '../text/document.ts'
import { applyEdits, changeText } from '../text/edit.ts'
import { Sewing } from '../text/sewing.ts'
import { isMap } from './values.ts'

/** The first words of a comment at a year that a person must decide. */
export const MARK = '# KIỂM TRA: '

/** What is recorded of a task or a reporting duty in its year. */
const RECORDED = new Set(['progress', 'triggers', 'extensions'])

/** A text without its old year, and the sections that were left without a task and so went, too. */
export interface Cut {
  text: string
  sections: string[]
}

/**
 * The text without what the old year left; nothing where it cannot be cut and proved.
 *
 * @param drop paths of tasks to leave out; a section that loses its last task by that goes with them, unless the prose
 *   of the document names it
 */
export function withoutOldYear(source: string, drop: readonly Path[]): Cut | undefined {
  const text = withoutMarks(source)
  const { value } = readDocument(text)
  const dropped = new Set(drop.map((it) => it.join('/')))
  const sections = emptied(value, dropped)
  for (const { path } of sections) dropped.add(path.join('/'))
  const paths = goneFrom(value, dropped)
  const meant = paths.reduceRight((it, path) => without(it, path), structuredClone(value))
  const sound = (after: string | undefined): after is string => {
    if (after === undefined) return false
    const read = readDocument(after)
    return read.problems.length === 0 && JSON.stringify(read.value) === JSON.stringify(meant)
  }
  const after = [atOnce, oneByOne].map((cut) => () => cut(text, paths))
  for (const attempt of after) {
    const done = attempt()
    if (sound(done)) return { text: done, sections: sections.map((it) => it.name) }
  }
  return undefined
}

/** All cuts made in the text as it is; nothing where two of them overlap. */
function atOnce(text: string, paths: readonly Path[]): string | undefined {
  const doc = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' })
  const sewing = new Sewing(text, doc)
  const edits: Edit[] = []
  for (const path of paths) {
    const place = sewing.find(path)
    const cut = typeof place === 'string' ? undefined : sewing.remove(place)
    if (cut) edits.push(...cut)
  }
  try {
    return applyEdits(text, edits)
  } catch {
    return undefined
  }
}

/** One cut after the other, from the end: for neighbours that share a line break or a comma. */
function oneByOne(text: string, paths: readonly Path[]): string | undefined {
  let after = text
  for (const path of [...paths].reverse()) {
    const changed = changeText(after, { kind: 'remove', path })
    if ('refused' in changed) return undefined
    after = changed.text
  }
  return after
}

/** The marks of an earlier roll-over told of its own year. */
function withoutMarks(text: string): string {
  const edits = commentsOf(text).flatMap((it): Edit[] => {
    const start = text.lastIndexOf('\n', it.start - 1) + 1
    if (!it.text.startsWith(MARK) || text.slice(start, it.start).trim() !== '') return []
    const end = text.indexOf('\n', it.end)
    return [{ start, end: end === -1 ? text.length : end + 1, text: '' }]
  })
  const after = applyEdits(text, edits)
  return JSON.stringify(readDocument(after).value) === JSON.stringify(readDocument(text).value) ? after : text
}

interface Emptied {
  path: Path
  name: string
}

/** The outermost sections whose tasks are all dropped. */
function emptied(value: unknown, dropped: ReadonlySet<string>): Emptied[] {
  if (!isMap(value)) return []
  const named = JSON.stringify(value.document ?? null)
  const visit = (list: unknown, path: Path): Emptied[] =>
    (Array.isArray(list) ? list : []).flatMap((it, i): Emptied[] => {
      if (!isMap(it)) return []
      const at = [...path, i]
      const id = typeof it.id === 'string' ? it.id : ''
      const placed = named.includes('"sections":[') && named.includes(JSON.stringify(id))
      if (!placed && isEmptied(it, at, dropped)) {
        return [
          {
            path: at,
            name: [id, it.title].filter((text) => typeof text === 'string' && text !== '').join(' '),
          },
        ]
      }
      return visit(it.sections, [...at, 'sections'])
    })
  return visit(value.sections, ['sections'])
}

function isEmptied(section: Record<string, unknown>, path: Path, dropped: ReadonlySet<string>): boolean {
  const tasks = Array.isArray(section.tasks) ? section.tasks : []
  const within = Array.isArray(section.sections) ? section.sections : []
  if (tasks.length + within.length === 0) return false
  return (
    tasks.every((_, i) => dropped.has([...path, 'tasks', i].join('/'))) &&
    within.every((it, i) => isMap(it) && isEmptied(it, [...path, 'sections', i], dropped))
  )
}

function goneFrom(value: unknown, dropped: ReadonlySet<string>, path: Path = []): Path[] {
  if (dropped.has(path.join('/'))) return [path]
  if (Array.isArray(value)) return value.flatMap((it, i) => goneFrom(it, dropped, [...path, i]))
  if (!isMap(value)) return []
  const kept = path.at(-2) === 'tasks' || path.at(-2) === 'reporting'
  return Object.entries(value).flatMap(([key, it]) => {
    const at = [...path, key]
    const gone =
      (kept && RECORDED.has(key)) || at.join('/') === 'reports' || at.join('/') === 'document/number'
    return gone ? [at] : goneFrom(it, dropped, at)
  })
}

function without(value: unknown, path: Path): unknown {
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string, unknown>)[last]
  return value
}
