/**
 * A plan out of a file that an office has: Word, Excel, text. Comes in: bytes and the file's name. Goes out: the YAML of a
 * plan that can be checked at once, what went where, and every doubt; or why the file cannot be read.
 */
import { assemble, type DraftPlan, everyDraft } from './assemble.ts'
import type { DraftUnit } from './bodies.ts'
import { readDocx } from './docx.ts'
import type { Doubt } from './doubts.ts'
import { draftYaml } from './draft.ts'
import { BOUNDS, type ImportFault, type SourceBlock } from './model.ts'
import { isOldCode } from './old-code.ts'
import { readText } from './text.ts'
import { readXlsx } from './xlsx.ts'

export interface Imported {
  yaml: string
  draft: DraftPlan
  tasks: number
  sections: number
  /** All doubts, those of tasks with their id. */
  doubts: (Doubt & { task?: string })[]
}

/**
 * Imports a plan. Never throws for what stands in the file.
 *
 * @param known the units of the configuration that will hold for the plan
 */
export function importPlan(
  bytes: Uint8Array,
  name: string,
  known: readonly DraftUnit[] = [],
): { imported: Imported; fault?: undefined } | { imported?: undefined; fault: ImportFault } {
  const read = blocksOf(bytes, name)
  if (typeof read === 'string') return { fault: read }
  const { blocks, flat } = read
  const letters = blocks.reduce((sum, it) => sum + lettersOf(it), 0)
  if (letters > BOUNDS.letters) return { fault: 'too-large' }
  if (letters === 0) return { fault: 'empty' }
  if (isOldCode(blocks)) return { fault: 'old-font' }
  const draft = assemble(blocks, flat, known)
  const tasks = everyDraft(draft.sections)
  if (tasks.length === 0 && draft.body.length === 0 && draft.document.basis.length === 0)
    return { fault: 'no-plan' }
  const yaml = draftYaml(draft)
  const doubts = [
    ...draft.doubts,
    ...tasks.flatMap(({ id, doubts: own }) => own.map((it) => ({ ...it, task: id }))),
  ]
  return { imported: { yaml, draft, tasks: tasks.length, sections: countSections(draft.sections), doubts } }
}

function countSections(sections: DraftPlan['sections']): number {
  return sections.reduce((sum, it) => sum + (it.title === undefined ? 0 : 1) + countSections(it.sections), 0)
}

function lettersOf(block: SourceBlock): number {
  if (block.kind === 'paragraph') return block.text.length
  return block.rows.reduce((sum, { cells }) => sum + cells.reduce((n, { text }) => n + text.length, 0), 0)
}

/** By what the bytes are first, by the ending of the name where they do not tell. */
function blocksOf(bytes: Uint8Array, name: string): { blocks: SourceBlock[]; flat: boolean } | ImportFault {
  if (bytes.length === 0) return 'empty'
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf
  if (isOle) return 'ole'
  if (isZip) {
    const read = ending === 'xlsx' || ending === 'xlsm' ? readXlsx(bytes) : readDocx(bytes)
    if (read.fault === 'no-document' && ending !== 'xlsx') {
      const sheet = readXlsx(bytes)
      if (!sheet.fault) return { blocks: sheet.blocks, flat: false }
    }
    return read.fault ?? { blocks: read.blocks, flat: false }
  }
  if (ending === 'docx' || ending === 'xlsx') return 'not-zip'
  if (bytes.length > BOUNDS.letters * 3) return 'too-large'
  const text = textOf(bytes)
  if (text === undefined)
    return ending !== undefined && /^(txt|tsv|md|csv|text)$/.test(ending) ? 'not-text' : 'unknown-format'
  const blocks = readText(text, ending === 'md' || ending === 'markdown')
  return { blocks, flat: ending !== 'md' }
}

function textOf(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
