/** `reform render PLAN`: the plan itself as the official document. Prints the path written. */
import { wordsOf } from '../../lang/words.ts'
import { renderPlan } from '../../report/render-plan.ts'
import { type DocumentOptions, filledOrStop, outputPaths, templateFor, writeDocument } from '../documents.ts'
import { Exit, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { loadPlans } from '../plans.ts'

export async function render(
  paths: string[],
  options: GlobalOptions & DocumentOptions,
  host: Host,
): Promise<Exit> {
  if (paths.length === 0) throw new Stop(wordsOf(host.lang).missingArgument('plans', 'render'))
  const { plans, failed } = loadPlans(paths, options, host)
  if (plans.length === 0) return Exit.failure
  const targets = outputPaths(
    plans.map(({ plan }) => `${plan.id}.docx`),
    options.output,
    'van-ban',
    host,
  )
  for (const [i, loaded] of plans.entries()) {
    const { plan, config } = loaded
    const target = targets[i]
    if (target === undefined) continue
    host.passing?.({ work: 'write', at: i + 1, total: plans.length, name: target })
    const template = templateFor('ke-hoach', options.template, loaded, host)
    const docx = filledOrStop(renderPlan(template.bytes, plan, config), template.name, host)
    writeDocument(target, docx, options, host)
  }
  return failed ? Exit.failure : Exit.ok
}
