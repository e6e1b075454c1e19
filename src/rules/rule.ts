/**
 * A rule is data and one pure function: its words, its examples and what it looks for. It sees the plan, never the
 * disk, the clock or another rule. `rules/say.ts` turns its problems into findings.
 */
import type { Path, Problem, Severity } from '../finding.ts'
import type { Words } from '../lang/lang.ts'
import type { Config } from '../plan/config.ts'
import type { Plan } from '../plan/types.ts'
import type { YamlDocument } from '../text/document.ts'
import type { Day } from '../time/day.ts'
import type { Timing } from '../timing/types.ts'
import type { PlanDigest } from './digest.ts'

/** What a rule may look at. */
export interface RuleContext {
  plan: Plan
  document: YamlDocument
  /** What all plans of the office share. */
  config: Config
  /** Line (from 1) of a place in the file, for naming the other one of two. */
  lineOf(path: Path): number
  /** The reading of a timing phrase against the plan's term. Read once for each phrase. */
  timing(phrase: string): Timing
  /** The day as of which the plan is looked at. */
  asOf: Day
}

/** One fault as a rule reports it; the rule's id is added by the runner. */
export type RuleProblem<Args> = Omit<Problem<Args>, 'rule'>

/** Sentences made from the arguments of a problem: one line, no final stop, what - against what - how to mend it. */
export type Message<Args> = Record<keyof Words, (args: Args) => string>

export interface Rule<Args> {
  /** `subject-property`, saying what must hold: `task-id-unique`. */
  id: string
  severity: Severity
  title: Words
  why: Words
  message: Message<Args>
  /** The law or form it rests on, for its page: "NĐ 30/2020/NĐ-CP, Phụ lục I, II.3". */
  source?: string
  /** First and last day of the plan's date on which the rule holds; open where left out. */
  inForce?: { from?: Day; to?: Day }
  /**
   * Fragments of a plan, laid over the smallest valid one: each `bad` gives exactly this rule once, each `good` none.
   * Of rules between plans: several, with `---` between them and the file name of each in a comment on top.
   */
  bad: readonly string[]
  good: readonly string[]
  /**
   * What plans say against each other, of all plans checked in one run. `plan` is the place in the list of the one that
   * the problem is told of.
   */
  checkTogether?(plans: readonly PlanDigest[]): Iterable<RuleProblem<Args> & { plan: number }>
  /** Absent for faults that are raised elsewhere (YAML, schema, templates, citations) and only worded here. */
  check?(context: RuleContext): Iterable<RuleProblem<Args>>
}

/** A rule whose arguments are nobody's business but its own: how the catalogue holds them. */
export type AnyRule = Rule<never>

/** Declares a rule; only for the types. */
export function defineRule<Args>(rule: Rule<Args>): Rule<Args> {
  return rule
}

/** A rule as the catalogue and the runner hold it: arguments pass from `check` to `message` unseen. */
export type CatalogueRule = Omit<AnyRule, 'check' | 'checkTogether'> & {
  check?(context: RuleContext): Iterable<RuleProblem<unknown>>
  checkTogether?(plans: readonly PlanDigest[]): Iterable<RuleProblem<unknown> & { plan: number }>
}
