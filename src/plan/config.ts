/** What all plans of a folder share: `reform.yaml`, read. A plan that says otherwise overrides it. */
import type { Path, Problem, Severity } from '../finding.ts'
import type { YamlDocument } from '../text/document.ts'
import type { Day, Span } from '../time/day.ts'
import { readRecipients, readSignature } from './read-document.ts'
import { checkSchema } from './schema.ts'
import type { Recipient, Signature, Unit } from './types.ts'
import { clashProblems, readUnits, unitRegistry } from './units.ts'
import { dayOf, isMap, listOf, mapOf, present, textOf, wordOf } from './values.ts'

export interface Config {
  agency?: string
  /** Cơ quan chủ quản. */
  parent?: string
  place?: string
  /** The agency in the symbol of its documents: "SKHCN" in "BC-SKHCN". */
  symbol?: string
  units: Unit[]
  /** Who signs reports and letters; the first one unless another is asked for. */
  signatories: Signature[]
  /** Nơi nhận of reports and letters. */
  recipients: Recipient[]
  /** Severities by rule id; `off` silences a rule. */
  rules: Record<string, Severity | 'off'>
  holidays: Holiday[]
  reportWindow: 'nd09' | 'calendar'
  before: 'strict' | 'inclusive'
  /** Folder of the office's own templates, relative to the folder of `reform.yaml`. */
  templates?: string
  expired: ExpiredDocument[]
  /** Short form to full words. */
  abbreviations: Record<string, string>
}

/** Days off that the office adds to the statutory ones; with `work`, days on which it works after all. */
export interface Holiday extends Span {
  name?: string
  work: boolean
  path: Path
}

/** A document that is known to be no longer in force. */
export interface ExpiredDocument {
  /** "90/2013/NĐ-CP". */
  document: string
  /** First day on which it is no longer in force. */
  since?: Day
  /** What replaced it. */
  by?: string
  path: Path
}

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const

/** The configuration where there is no `reform.yaml`. */
export const defaultConfig: Config = {
  units: [],
  signatories: [],
  recipients: [],
  rules: {},
  holidays: [],
  reportWindow: 'nd09',
  before: 'strict',
  expired: [],
  abbreviations: {},
}

/**
 * Reads `reform.yaml`. Never throws; what is wrong is a problem and counts as absent. Broken YAML is told by the
 * document itself.
 */
export function readConfig(document: YamlDocument): { config: Config; problems: Problem[] } {
  const { value, problems } = checkSchema(document, 'config')
  const root = mapOf(value)
  const units = readUnits(root.units)
  const { registry, clashes } = unitRegistry(units)
  const config: Config = {
    ...present({
      agency: textOf(root.agency),
      parent: textOf(root.parent),
      place: textOf(root.place),
      symbol: textOf(root.symbol),
      templates: textOf(root.templates),
    }),
    units,
    signatories: listOf(root.signatories).map((item, i) => readSignature(item, ['signatories', i])),
    recipients: readRecipients(root.recipients, ['recipients']),
    rules: readSeverities(root.rules),
    holidays: listOf(root.holidays).flatMap((item, i) => readHoliday(item, ['holidays', i])),
    reportWindow: wordOf(root.reportWindow, ['nd09', 'calendar']) ?? 'nd09',
    before: wordOf(root.before, ['strict', 'inclusive']) ?? 'strict',
    expired: listOf(root.expired).flatMap((item, i) => readExpired(item, ['expired', i])),
    abbreviations: Object.fromEntries(
      Object.entries(mapOf(root.abbreviations)).flatMap(([short, full]) =>
        textOf(full) ? [[short, String(full)]] : [],
      ),
    ),
  }
  return { config, problems: [...problems, ...clashProblems(units, registry, clashes)] }
}

function readSeverities(value: unknown): Record<string, Severity | 'off'> {
  const rules: Record<string, Severity | 'off'> = {}
  for (const [id, severity] of Object.entries(mapOf(value))) {
    const known = wordOf(severity, SEVERITIES)
    if (known) rules[id] = known
  }
  return rules
}

function readHoliday(value: unknown, path: Path): Holiday[] {
  if (!isMap(value)) {
    const only = dayOf(value)
    return only ? [{ start: only, end: only, work: false, path }] : []
  }
  const start = dayOf(value.date) ?? dayOf(value.from)
  const end = dayOf(value.date) ?? dayOf(value.to) ?? start
  if (!start || !end || end < start) return []
  return [{ ...present({ name: textOf(value.name) }), start, end, work: value.work === true, path }]
}

function readExpired(value: unknown, path: Path): ExpiredDocument[] {
  const { document, since, by } = mapOf(value)
  const name = textOf(document)
  return name ? [{ document: name, ...present({ since: dayOf(since), by: textOf(by) }), path }] : []
}
