/**
 * The numbered lists of a plan: sections side by side, tasks of one section, points of the prose. Comes in: a plan.
 * Goes out: each list with its numbers taken apart, so that gaps, doubles and mixed styles can be seen.
 */
import type { Path } from '../finding.ts'
import { bareNumber, POINT_LETTERS, romanValue } from './numbering.ts'
import type { Block, Plan, Section } from './types.ts'

/** `1`, `I`, `a`, `A`, `i`. */
export type NumberStyle = 'arabic' | 'roman' | 'letter' | 'capital' | 'small-roman'

/** A number of a list, taken apart: "2.1." is prefix "2", last step 1 in Arabic figures, mark ".". */
export interface ListNumber {
  /** As written. */
  text: string
  /** The steps before the last one: "2" of "2.1", empty of "1". */
  prefix: string
  style: NumberStyle
  /** From 1: the place of the last step in its style. */
  value: number
  /** What closes it: ".", ")", "/"; empty where nothing does. */
  mark: string
  /** The place of the number in the plan. */
  path: Path
}

/** Numbers that belong together, in the order of the plan. */
export interface NumberList {
  kind: 'section' | 'task' | 'point'
  numbers: ListNumber[]
}

/** Every numbered list of a plan. What has no number (bullets, plain paragraphs) is left out. */
export function numberLists(plan: Plan): readonly NumberList[] {
  const known = read.get(plan)
  if (known) return known
  const lists = [...sectionLists(plan.sections), ...pointLists(plan.document.body)]
  read.set(plan, lists)
  return lists
}

/** Several rules look at the same lists. */
const read = new WeakMap<Plan, readonly NumberList[]>()

/** The number that stands `by` places after a value in a style: `numeral('letter', 5)` is "đ". */
export function numeral(style: NumberStyle, value: number): string {
  if (style === 'letter') return POINT_LETTERS[value - 1] ?? '?'
  if (style === 'capital') return CAPITALS[value - 1] ?? '?'
  if (style === 'arabic') return String(value)
  const roman = toRoman(value)
  return style === 'roman' ? roman : roman.toLowerCase()
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

interface Numbered {
  text: string
  path: Path
}

function sectionLists(sections: readonly Section[]): NumberList[] {
  // Sections that stand in the prose are picked from it: their numbers are those of the prose and have gaps by right.
  const own = sections.filter((section) => !section.inProse)
  return [
    ...lists('section', own.map(idOf)),
    ...own.flatMap(({ tasks }) => lists('task', tasks.map(idOf))),
    ...sections.flatMap((section) => sectionLists(section.sections)),
  ]
}

function idOf({ id = '', path }: { id?: string; path: Path }): Numbered | undefined {
  return candidates(id).length === 0 ? undefined : { text: id, path: [...path, 'id'] }
}

function pointLists(blocks: readonly Block[]): NumberList[] {
  const items = blocks.map(({ number, path }) =>
    number === undefined || candidates(number).length === 0
      ? undefined
      : { text: number, path: [...path, 'number'] },
  )
  return [...lists('point', items), ...blocks.flatMap((block) => pointLists(block.body))]
}

/**
 * The lists of a row of numbers, `undefined` for what has none. An outline may stand in one row, "1. a) b) 2. a)": a
 * first number of another style opens a list inside the one before.
 */
function lists(kind: NumberList['kind'], items: readonly (Numbered | undefined)[]): NumberList[] {
  const runs: Numbered[][] = []
  let open: Numbered[][] = []
  let unnumbered = false
  for (const item of items) {
    if (!item) {
      unnumbered = true
      continue
    }
    const level = open.findLastIndex(([first]) => first !== undefined && goTogether(first.text, item.text))
    // "1." right after a line without a number opens another list, not the old one again.
    const again = level === open.length - 1 && unnumbered && isFirst(item.text)
    unnumbered = false
    if (level >= 0 && !again) {
      open = open.slice(0, level + 1)
      open[level]?.push(item)
    } else if (open.length > 0 && !isFirst(item.text)) open.at(-1)?.push(item)
    else {
      const run = [item]
      runs.push(run)
      open = again ? [...open.slice(0, -1), run] : [...open, run]
    }
  }
  return runs.map((run) => list(kind, run)).filter(({ numbers }) => numbers.length > 0)
}

/** Whether two numbers may be of one list: a style in common, as many steps. */
function goTogether(one: string, two: string): boolean {
  const shapes = new Set(candidates(one).map(shapeOf))
  return candidates(two).some((it) => shapes.has(shapeOf(it)))
}

/** Kind of figures and how many steps: "1.1" and "2" do not belong into one list. */
export function shapeOf({ style, prefix }: Pick<ListNumber, 'style' | 'prefix'>): string {
  return `${style} ${prefix === '' ? 0 : prefix.split('.').length}`
}

function isFirst(number: string): boolean {
  return candidates(number).some(({ value }) => value === 1)
}

/** Reads the numbers of a list, each in the style that most of the list can be read in: "c)" is a letter beside "a)". */
function list(kind: NumberList['kind'], items: readonly Numbered[]): NumberList {
  const read = items.map(({ text, path }) => ({ path, options: candidates(text) }))
  const counts = new Map<NumberStyle, number>()
  for (const { options } of read)
    for (const { style } of options) counts.set(style, (counts.get(style) ?? 0) + 1)
  const numbers = read.flatMap(({ path, options }) => {
    const best = [...options].sort((a, b) => (counts.get(b.style) ?? 0) - (counts.get(a.style) ?? 0))[0]
    return best ? [{ ...best, path }] : []
  })
  return { kind, numbers }
}

/** Every way to read a number; none for bullets and words. The likelier way first. */
function candidates(text: string): Omit<ListNumber, 'path'>[] {
  const bare = bareNumber(text).normalize('NFC')
  const at = bare.lastIndexOf('.')
  const prefix = at < 0 ? '' : bare.slice(0, at)
  const last = bare.slice(at + 1)
  const mark = text.trim().slice(bare.length).trim()[0] ?? ''
  const base = { text: text.trim(), prefix, mark }
  if (/^\d{1,4}$/.test(last)) return [{ ...base, style: 'arabic', value: Number(last) }]
  const found: Omit<ListNumber, 'path'>[] = []
  const roman = romanValue(last)
  if (last.length === 1) {
    const letter = POINT_LETTERS.indexOf(last)
    if (letter >= 0) found.push({ ...base, style: 'letter', value: letter + 1 })
    const capital = CAPITALS.indexOf(last)
    if (capital >= 0) found.push({ ...base, style: 'capital', value: capital + 1 })
  }
  if (roman !== undefined && last === last.toUpperCase())
    found.unshift({ ...base, style: 'roman', value: roman })
  if (roman !== undefined && last === last.toLowerCase())
    found.push({ ...base, style: 'small-roman', value: roman })
  return found
}

function toRoman(value: number): string {
  const steps: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [worth, digits] of steps) {
    while (rest >= worth) {
      text += digits
      rest -= worth
    }
  }
  return text
}
