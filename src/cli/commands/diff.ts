/** `reform diff A B`: what changed between two versions of a plan, told as tasks. Exit 0 whether or not anything did. */
import { diffJson, diffMd, diffPretty } from '../../format/diff.ts'
import { wordsOf } from '../../lang/words.ts'
import { comparePlans } from '../../plan/compare.ts'
import { readPlan } from '../../plan/read.ts'
import type { Plan } from '../../plan/types.ts'
import { readDocument } from '../../text/document.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readText } from '../files.ts'
import { fileAt } from '../git.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { paintOf } from '../paint.ts'

/**
 * @param a a file, `REVISION:FILE` as git writes it, or a revision alone: then of the file that `b` names
 * @param b a file or `REVISION:FILE`
 */
export async function diff(
  a: string,
  b: string,
  options: GlobalOptions & { format?: string },
  host: Host,
): Promise<Exit> {
  const configs = configsOf(options.config, host)
  const after = textOf(b, undefined, host)
  const before = textOf(a, after.file, host)
  const planOf = ({ text, file, named }: Version): Plan => {
    const document = readDocument(text)
    const { value, problems } = document
    if (problems.length > 0) throw new Stop(`${named}: ${wordsOf(host.lang).refusals.broken}`)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Stop(wordsOf(host.lang).notPlan(named))
    return readPlan(document, configs.for(file), named).plan
  }
  const changes = comparePlans(planOf(before), planOf(after))
  if (options.format === 'json') host.out(diffJson(changes))
  else
    host.out(
      options.format === 'md'
        ? diffMd(changes, host.lang)
        : diffPretty(changes, host.lang, paintOf(host.color)),
    )
  return Exit.ok
}

interface Version {
  text: string
  /** The file whose folder tells the configuration. */
  file: string
  /** As the user named it. */
  named: string
}

function textOf(name: string, other: string | undefined, host: Host): Version {
  if (host.kind(name) === 'file' || name === '-')
    return { text: readText(name, host), file: name, named: name }
  // A drive letter of Windows ("C:\\plans") is no revision.
  const [, revision, file] = /^([^:]{2,}):(.+)$/.exec(name) ?? []
  if (revision !== undefined && file !== undefined)
    return { text: fileAt(revision, file, host), file, named: name }
  if (other !== undefined) return { text: fileAt(name, other, host), file: other, named: `${name}:${other}` }
  throw new Stop(wordsOf(host.lang).noSuchFile(name))
}
