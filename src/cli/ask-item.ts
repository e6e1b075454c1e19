/** The questions of `reform record` about what it is to be recorded of: the plan, and a task or report in it. */
import { wordsOf } from '../lang/words.ts'
import { itemsLike, itemsNamed, type NamedItem, namedItems } from '../plan/find-item.ts'
import { askLine, askOption } from './ask.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'
import { refusal } from './new-faults.ts'
import { type LoadedPlan, loadPlans } from './plans.ts'

/** Items shown at once; more are narrowed down by typing. */
const MANY = 15

/** The plan to write into: the one named, the only one there is, or one of those found. */
export async function askPlan(
  path: string | undefined,
  options: { config?: string },
  host: Host,
): Promise<LoadedPlan> {
  const { ask } = wordsOf(host.lang)
  const { plans } = loadPlans(path === undefined ? [] : [path], options, host)
  const [first, ...others] = plans
  if (!first) throw new Stop(ask.noPlan)
  if (others.length === 0 && path === undefined) host.err(`${ask.onlyPlan(first.plan.file)}\n`)
  const choices = plans.map((value) => {
    const { file, document } = value.plan
    return { value, label: [file, document.title].filter(Boolean).join('  ') }
  })
  const chosen = others.length === 0 ? first : await askOption(ask.plan, choices, host)
  const { plan, document } = chosen
  // Better now than after all the answers.
  if (document.problems.length > 0) throw refusal(document, plan.file, 'broken', host)
  return chosen
}

/**
 * The name of the item to be recorded of.
 *
 * @param orPlan whether the plan itself may be meant, its number and day: then Enter alone gives nothing
 */
export async function askItem(
  { plan }: LoadedPlan,
  orPlan: boolean,
  host: Host,
): Promise<string | undefined> {
  const { ask } = wordsOf(host.lang)
  const items = namedItems(plan)
  const units = items.flatMap(({ lead }) => lead.map(({ name }) => name))
  const complete = [...new Set([...items.map(({ name }) => name), ...units])]
  let among: readonly NamedItem[] = items
  let text = ask.taskPrompt
  host.err(`${orPlan ? ask.taskOrPlan : ask.task}\n`)
  for (;;) {
    const typed = await askLine({ text, complete }, host)
    if (typed === '' && orPlan && among.length === items.length) return undefined
    if (typed === '') {
      host.err(`  ${ask.needed}\n`)
      continue
    }
    const [named, ...others] = itemsNamed(plan, typed)
    const exact = named && others.length === 0 ? items.find(({ item }) => item === named) : undefined
    if (exact) return exact.name
    // What was found before is narrowed down; words that are not in it start anew.
    const narrowed = itemsLike(among, typed)
    const found = narrowed.length > 0 ? narrowed : itemsLike(items, typed)
    const [only] = found
    if (only && found.length === 1) return only.name
    if (found.length === 0) host.err(`  ${ask.noTask(typed)}\n`)
    else {
      among = found
      host.err(listed(found, host))
    }
    text = found.length > 0 ? ask.whichOf(found.length) : ask.taskPrompt
  }
}

function listed(items: readonly NamedItem[], host: Host): string {
  const width = Math.max(...items.slice(0, MANY).map(({ name }) => name.length))
  const lines = items.slice(0, MANY).map(({ name, title, lead }) => {
    const units = lead.map((it) => it.name).join('; ')
    return cut(`  ${name.padEnd(width)}  ${title}${units === '' ? '' : ` (${units})`}`, host)
  })
  const more = items.length > MANY ? [`  ${wordsOf(host.lang).ask.andMore(items.length - MANY)}`] : []
  return `${[...lines, ...more].join('\n')}\n`
}

/** A line as far as the terminal shows it. */
function cut(line: string, { columns = 100 }: Host): string {
  return line.length <= columns ? line : `${line.slice(0, columns - 1).trimEnd()}…`
}
