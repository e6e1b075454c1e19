/** Writing documents: which template, where to, and never over what somebody has changed by hand. */
import { dirname, join } from 'node:path'
import type { Problem } from '../finding.ts'
import { wordsOf } from '../lang/words.ts'
import { whoWrote } from '../ooxml/stamp.ts'
import type { Filled } from '../ooxml/template.ts'
import { readingRules } from '../rules/reading.ts'
import { nearest } from '../text/suggest.ts'
import { shown } from './discover.ts'
import { Stop } from './exit.ts'
import { makeFolder, readStop, writeFile } from './files.ts'
import type { Host } from './host.ts'
import { pdfBeside } from './pdf.ts'
import type { LoadedPlan } from './plans.ts'

/** A template or a written document with pictures stays far below this. */
const MAX_DOCX = 64 * 1024 * 1024

/** The shipped templates by the name that `--template` takes. */
export const TEMPLATES = [
  'bao-cao',
  'bao-cao-ngan',
  'trang-lanh-dao',
  'ke-hoach',
  'cong-van-don-doc',
] as const

export type TemplateName = (typeof TEMPLATES)[number]

export interface DocumentOptions {
  template?: string
  output?: string
  force?: boolean
  pdf?: boolean
}

/**
 * The template to fill: a file named with `--template`; else the one of that name, or of the command's own name, in the
 * office's template folder (`templates` in reform.yaml); else the shipped one.
 */
export function templateFor(
  own: TemplateName,
  asked: string | undefined,
  { config, configFile }: Pick<LoadedPlan, 'config' | 'configFile'>,
  host: Host,
): { bytes: Uint8Array; name: string } {
  if (asked !== undefined && host.kind(asked) === 'file') return { bytes: readDocx(asked, host), name: asked }
  const name = asked?.replace(/\.docx$/i, '') ?? own
  const folder =
    config.templates === undefined ? undefined : join(dirname(configFile ?? '.'), config.templates)
  const file = folder === undefined ? undefined : join(folder, `${name}.docx`)
  if (file !== undefined && host.kind(file) === 'file')
    return { bytes: readDocx(file, host), name: shown(file, host) }
  const shipped = TEMPLATES.find((it) => it === name)
  if (shipped) return { bytes: host.asset(`templates/${shipped}.docx`), name: `${shipped}.docx` }
  throw new Stop(wordsOf(host.lang).noTemplate(asked ?? name, TEMPLATES.join(', '), nearest(name, TEMPLATES)))
}

/** Reads a .docx, or says in one line why not. */
export function readDocx(path: string, host: Host): Uint8Array {
  try {
    return host.read(path, MAX_DOCX)
  } catch (error) {
    throw readStop(path, error, host)
  }
}

/** The document, or a stop that tells every fault of the template, a line each. */
export function filledOrStop({ docx, problems }: Filled, template: string, host: Host): Uint8Array {
  if (docx) return docx
  throw new Stop(problems.map((problem) => templateLine(problem, template, host)).join('\n'))
}

/** One fault of a template as a line. */
export function templateLine({ rule, args }: Problem, template: string, host: Host): string {
  const message = readingRules.get(rule)?.message[host.lang](args as never)
  return `${template}: ${message ?? rule}`
}

/**
 * Where documents go. `-o file.docx` names the one document; any other `-o` is a folder, made where it is missing.
 *
 * @param names file names, without folder
 */
export function outputPaths(
  names: readonly string[],
  output: string | undefined,
  folder: string,
  host: Host,
): string[] {
  if (output !== undefined && /\.docx$/i.test(output)) {
    if (names.length === 1) return [output]
    throw new Stop(wordsOf(host.lang).oneOutput(output, names.length))
  }
  const into = output ?? folder
  makeFolder(into, host)
  return names.map((name) => join(into, name))
}

/** Writes a document and prints its path; with `--pdf` its PDF too. */
export function writeDocument(path: string, docx: Uint8Array, options: DocumentOptions, host: Host): void {
  const say = wordsOf(host.lang)
  if (!options.force && host.kind(path) === 'file') {
    // A document that stands as we wrote it is made anew; one that a person has worked on is theirs.
    const who = whoWrote(readDocx(path, host))
    if (who !== 'ours') throw new Stop(say.notOurs(path, who))
  }
  writeFile(path, docx, host)
  host.out(`${path.replaceAll('\\', '/')}\n`)
  if (options.pdf) host.out(`${pdfBeside(path, host)}\n`)
}
