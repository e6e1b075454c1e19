import { relative } from 'node:path'
import { checkJson } from '../format/check-json.ts'
import { checkPretty, type PrettyContext } from '../format/check-pretty.ts'
import type { FileFindings } from '../format/findings.ts'
import { wordsOf } from '../lang/words.ts'
import { catalogue } from '../rules/catalogue.ts'
import { Stop } from './exit.ts'
import { writeFile } from './files.ts'
import type { Host } from './host.ts'
import { paintOf } from './paint.ts'

/** Where one format goes: standard output, or a file. */
export interface Output {
  format: string
  file?: string
}

/** Formats that follow a finding from run to run and so need its fingerprint. */
const FOLLOWING = ['gitlab', 'sarif']

/**
 * The formats asked for with `--format`, in order; pretty on standard output where none goes there.
 *
 * @throws a `Stop` where two would go to standard output, or a file has no name
 */
export function outputsOf(asked: readonly string[], host: Host): Output[] {
  const say = wordsOf(host.lang)
  const outputs = asked.map((text): Output => {
    const equals = text.indexOf('=')
    if (equals < 0) return { format: text }
    const [format, file] = [text.slice(0, equals), text.slice(equals + 1)]
    if (file === '') throw new Stop(say.formatFile(format))
    return { format, file }
  })
  const [first, second] = outputs.filter((it) => it.file === undefined)
  if (first && second) throw new Stop(say.formatTwice(first.format, second.format))
  return first ? outputs : [...outputs, { format: 'pretty' }]
}

/** Whether any of the outputs needs fingerprints. */
export function needsFingerprints(outputs: readonly Output[]): boolean {
  return outputs.some(({ format }) => FOLLOWING.includes(format))
}

/**
 * Writes the findings in every format asked for; files are written whole.
 *
 * @param pretty how a person is told, where that is not as lines of a file
 */
export async function writeOutputs(
  outputs: readonly Output[],
  files: readonly FileFindings[],
  told: Omit<PrettyContext, 'lang' | 'paint'> & { failures: readonly string[] },
  host: Host,
  pretty: (files: readonly FileFindings[], context: PrettyContext) => string = checkPretty,
): Promise<void> {
  const { lang } = host
  for (const { format, file } of outputs) {
    const color = file === undefined && host.color
    const text =
      format === 'json'
        ? checkJson(files)
        : format === 'pretty'
          ? pretty(files, { ...told, lang, paint: paintOf(color) })
          : await forMachines(format, files, told.failures, host)
    if (file === undefined) host.out(text)
    else writeFile(file, text, host)
  }
}

async function forMachines(
  format: string,
  files: readonly FileFindings[],
  failures: readonly string[],
  host: Host,
): Promise<string> {
  const { checkFormats } = await import('../format/check-formats.ts')
  const write = checkFormats[format]
  if (!write) throw new Error(`no format "${format}"`)
  return write(files, {
    lang: host.lang,
    prefix: prefixOf(host),
    version: process.env.REFORM_VERSION ?? '',
    catalogue,
    failures,
  })
}

/** The current folder as CI sees it from the root of the repository: annotations are placed by that path. */
function prefixOf(host: Host): string {
  const root = host.env('GITHUB_WORKSPACE') ?? host.env('CI_PROJECT_DIR')
  if (!root) return ''
  const below = relative(root, host.cwd()).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') || /^[A-Za-z]:/.test(below) ? '' : `${below}/`
}
