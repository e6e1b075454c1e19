/**
 * From a YAML document to a plan. Comes in: a document with its positions, the office's configuration. Goes out:
 * always a plan, as good as the file allows, and everything that is wrong with its form. Knows no rule and no date of
 * today; what the plan says is not judged here.
 */
import type { Path, Problem } from '../finding.ts'
import type { YamlDocument } from '../text/document.ts'
import type { Config } from './config.ts'
import { readDate, readOfficialDocument } from './read-document.ts'
import { readReporting, readSections, tasksOf } from './read-tasks.ts'
import { checkSchema, FORMAT, onePerPlace } from './schema.ts'
import { readTerm } from './term.ts'
import type { ReadResult, ReportNarrative } from './types.ts'
import { clashProblems, readUnits, unitRegistry } from './units.ts'
import { isMap, mapOf, present, textOf, textsOf } from './values.ts'

/**
 * Reads a plan. Never throws: what cannot be read is a problem and counts as absent. Broken YAML is told by the
 * document itself (`document.problems`).
 *
 * @param file where it was read from, with `/`; its name without ending is the plan's id
 */
export function readPlan(document: YamlDocument, config: Config, file: string): ReadResult {
  const { value, problems: schema } = checkSchema(document, 'plan')
  const root = mapOf(value)
  const official = readOfficialDocument(root.document, config, ['document'])
  const term = readTerm(root.term, official.document)
  const own = readUnits(root.units)
  const { registry, clashes } = unitRegistry([...config.units, ...own])
  const sections = readSections(root.sections, registry, ['sections'])
  const reports = readReports(root.reports)
  const units = clashProblems(own, registry, clashes)
  return {
    plan: {
      format: typeof root.format === 'number' ? root.format : FORMAT,
      id: file.replace(/^.*\//, '').replace(/\.ya?ml$/i, ''),
      file,
      document: official.document,
      term: term.term,
      units: registry,
      sections,
      tasks: tasksOf(sections),
      reporting: readReporting(root.reporting, registry),
      reports: reports.reports,
    },
    problems: [
      ...onePerPlace([...schema, ...official.problems, ...term.problems, ...reports.problems]),
      ...units,
    ],
  }
}

function readReports(value: unknown): { reports: Record<string, ReportNarrative>; problems: Problem[] } {
  const reports: Record<string, ReportNarrative> = {}
  const problems: Problem[] = []
  for (const [period, item] of Object.entries(mapOf(value))) {
    if (!isMap(item)) continue
    const path: Path = ['reports', period]
    const { problems: wrong, ...dates } = readDate(item.date, [...path, 'date'])
    problems.push(...wrong)
    reports[period] = {
      ...present({ number: textOf(item.number) }),
      ...dates,
      highlights: textsOf(item.highlights),
      difficulties: textsOf(item.difficulties),
      causes: textsOf(item.causes),
      proposals: textsOf(item.proposals),
      next: textsOf(item.next),
      path,
    }
  }
  return { reports, problems }
}
