/** `reform cite TEXT`: the documents that a text cites and what is wrong with each. Exit 1 when one has a fault. */
import { citeJson } from '../../format/cite-json.ts'
import { citePretty } from '../../format/cite-pretty.ts'
import { cite as citedIn } from '../../rules/cite.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readText } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { paintOf } from '../paint.ts'

export interface CiteOptions extends GlobalOptions {
  format?: string
}

export async function cite(text: string, options: CiteOptions, host: Host): Promise<Exit> {
  const configs = configsOf(options.config, host)
  const config = configs.for('.')
  if (configs.failures.length > 0) throw new Stop(configs.failures.join('\n'))
  const documents = citedIn(textOf(text, host), host.lang, config.rules)
  host.out(
    options.format === 'json' ? citeJson(documents) : citePretty(documents, host.lang, paintOf(host.color)),
  )
  // "Better written so" is no fault.
  return documents.some(({ problems }) => problems.some(({ severity }) => severity !== 'info'))
    ? Exit.findings
    : Exit.ok
}

/** Standard input for `-`, the text of a file where one has that name, else the argument itself. */
function textOf(argument: string, host: Host): string {
  const isName = argument.length < 1000 && !/[\n\0]/.test(argument)
  return argument === '-' || (isName && host.kind(argument) === 'file') ? readText(argument, host) : argument
}
