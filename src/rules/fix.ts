/**
 * Carrying out the remedies that findings offer. Comes in: the text of a plan and how it is checked. Goes out: the text
 * with all fixes that are certain, each proved by reading again; the rest is left as it was. Knows no disk.
 */
import type { Edit, Finding } from '../finding.ts'
import { checkSchema } from '../plan/schema.ts'
import { readDocument } from '../text/document.ts'
import { applyEdits, editsOverlap } from '../text/edit.ts'
import { type CheckedPlan, type CheckOptions, checkPlan } from './check-plan.ts'
import { isFixable, stepsOf } from './fixable.ts'

/** A fix can bring another one to light (a quoted id that is then out of place), but not without end. */
const ROUNDS = 10

export interface FixedPlan {
  text: string
  /** The findings whose fixes were carried out, as they stood when they were. */
  fixed: Finding[]
  /** What `checkPlan` says of the new text. */
  checked: CheckedPlan
}

/** Carries out every fix that is safe; a fix that cannot be proved is left for a person. */
export function fixPlan(text: string, file: string, options: CheckOptions): FixedPlan {
  let checked = checkPlan(text, file, options)
  const fixed: Finding[] = []
  const refused = new Set<string>()
  let now = text
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = withoutOverlap(
      checked.findings.filter((it) => isFixable(it, checked.plan) && !refused.has(nameOf(it))),
    )
    if (chosen.length === 0) break
    const together = tryFixes(now, file, options, checked, chosen)
    if (together) {
      now = together.document.text
      checked = together
      fixed.push(...chosen)
      continue
    }
    // One of them spoils it: each by itself, from the end, so that the places of the others stay.
    let any = false
    for (const finding of chosen.toReversed()) {
      const alone = tryFixes(now, file, options, checked, [finding])
      if (!alone) refused.add(nameOf(finding))
      else {
        now = alone.document.text
        checked = alone
        fixed.push(finding)
        any = true
      }
    }
    if (!any) break
  }
  return { text: now, fixed, checked }
}

/** Findings whose fixes do not touch each other, in the order of the file: the others wait for the next round. */
function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const chosen: Finding[] = []
  const edits: Edit[] = []
  for (const finding of findings) {
    const own = finding.fix?.edits ?? []
    if (own.length === 0 || editsOverlap(own, edits)) continue
    chosen.push(finding)
    edits.push(...own)
  }
  return chosen
}

/** The plan after these fixes, checked; nothing unless the fixes hold. */
function tryFixes(
  text: string,
  file: string,
  options: CheckOptions,
  before: CheckedPlan,
  findings: readonly Finding[],
): CheckedPlan | undefined {
  const edits = findings.flatMap((it) => it.fix?.edits ?? [])
  const next = applyEdits(text, edits)
  const after = checkPlan(next, file, options)
  return holds(before, after, findings) ? after : undefined
}

/**
 * The proof: the new text is no worse YAML, has fewer findings of each rule that was mended, none new of another rule
 * that is an error, values have changed only where the findings are, and an issued plan says word for word what it said.
 */
function holds(before: CheckedPlan, after: CheckedPlan, findings: readonly Finding[]): boolean {
  if (after.document.problems.length > before.document.problems.length) return false
  const mended = countBy(findings, (it) => it.rule)
  const was = countBy(before.findings, (it) => it.rule)
  const is = countBy(after.findings, (it) => it.rule)
  for (const [rule, count] of mended) if ((is.get(rule) ?? 0) > (was.get(rule) ?? 0) - count) return false
  const errors = (list: readonly Finding[]) => list.filter((it) => it.severity === 'error').length
  if (errors(after.findings) > errors(before.findings)) return false
  const places = findings.map((it) => stepsOf(it.path))
  const issued = before.plan.document.standing === 'issued'
  const same = issued ? composed : exactly
  for (const path of changedPaths(planValue(before), planValue(after), same)) {
    if (issued || !places.some((place) => startsWith(path, place) || startsWith(place, path))) return false
  }
  return true
}

function planValue({ document }: CheckedPlan): unknown {
  return checkSchema(readDocument(document.text), 'plan').value
}

const exactly = (a: unknown, b: unknown): boolean => a === b

/** The same words, whichever Unicode form they are in. */
function composed(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.normalize('NFC') === b.normalize('NFC') : a === b
}

/** Where two values differ: paths of scalars, or of what is there in one only. */
function* changedPaths(
  a: unknown,
  b: unknown,
  same: (a: unknown, b: unknown) => boolean,
  path: readonly string[] = [],
): Generator<readonly string[]> {
  const isNode = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null
  if (!isNode(a) || !isNode(b) || Array.isArray(a) !== Array.isArray(b)) {
    if (!same(a, b)) yield path
    return
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    yield* changedPaths(a[key], b[key], same, [...path, key])
}

function startsWith(path: readonly string[], head: readonly string[]): boolean {
  return head.every((step, i) => path[i] === step)
}

function countBy<T>(list: readonly T[], name: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of list) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1)
  return counts
}

/** A finding as it is called while the text around it changes. */
function nameOf({ rule, path, message }: Finding): string {
  return `${rule} ${path} ${message}`
}
