/** `reform explain [RULE]`: what a rule asks for, why, and how it looks wrong and right; without RULE, all rules. */
import { wordsOf } from '../../lang/words.ts'
import { catalogue } from '../../rules/catalogue.ts'
import type { CatalogueRule } from '../../rules/rule.ts'
import { nearest } from '../../text/suggest.ts'
import { padTo } from '../../text/width.ts'
import { Exit, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { paintOf } from '../paint.ts'

export async function explain(id: string | undefined, _options: GlobalOptions, host: Host): Promise<Exit> {
  if (id === undefined) {
    const width = Math.max(...[...catalogue.keys()].map((it) => it.length))
    for (const rule of catalogue.values()) {
      host.out(`${padTo(rule.id, width)}  ${padTo(severityWord(rule, host), 8)}  ${rule.title[host.lang]}\n`)
    }
    return Exit.ok
  }
  const rule = catalogue.get(id)
  if (!rule) throw new Stop(wordsOf(host.lang).unknownRule(id, nearest(id, catalogue.keys())))
  host.out(page(rule, host))
  return Exit.ok
}

function page(rule: CatalogueRule, host: Host): string {
  const vi = host.lang === 'vi'
  const paint = paintOf(host.color)
  const lines = [
    `${paint.bold(rule.id)} (${severityWord(rule, host)})`,
    rule.title[host.lang],
    '',
    rule.why[host.lang],
    ...(rule.source ? ['', `${vi ? 'Căn cứ' : 'Source'}: ${rule.source}`] : []),
    ...examples(vi ? 'Sai' : 'Wrong', rule.bad, paint.red),
    ...examples(vi ? 'Đúng' : 'Right', rule.good, paint.green),
  ]
  return `${lines.join('\n')}\n`
}

function examples(title: string, list: readonly string[], colour: (text: string) => string): string[] {
  return list.flatMap((it) => ['', colour(`${title}:`), ...it.split('\n').map((line) => `  ${line}`)])
}

function severityWord({ severity }: CatalogueRule, host: Host): string {
  const vi = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' }
  return host.lang === 'vi' ? vi[severity] : severity
}
