/**
 * A Word file with tags in braces, filled from a model. Comes in: bytes of a .docx that an office may have changed in Word,
 * and a model of known shape. Goes out: a .docx without a single tag left, or all the faults of the template and of the
 * values, and then no document. Knows no plan.
 */
import type { Problem } from '../finding.ts'
import type { Day } from '../time/day.ts'
import { type ChartPlace, fillChart, findCharts } from './charts.ts'
import { compilePart } from './compile.ts'
import { type TemplateArgs, templateProblem } from './faults.ts'
import { fillPart } from './fill.ts'
import { layOut } from './layout.ts'
import { looksOf } from './looks.ts'
import { type PackageFault, type Parts, partText, readPackage, writePackage } from './package.ts'
import { mainPart, relationsOf } from './relations.ts'
import type { ChartData, GroupShape, Model } from './shape.ts'
import { stampProperties } from './stamp.ts'
import type { Part } from './template-tree.ts'
import { descendantsOf, readXml, textOf, writeXml, type XmlElement } from './xml.ts'

/** What the file itself says of the document: its title and author in Word, and the day that it is dated with. */
export interface DocumentStamp {
  title: string
  author: string
  day: Day
}

/** A filled document, or what kept it from being filled. */
export interface Filled {
  docx?: Uint8Array
  problems: Problem[]
}

interface Opened {
  parts: Parts
  main: string
  /** Parts that are filled, by name, the main part first. */
  stories: Map<string, XmlElement>
}

const STORIES = new Set(['header', 'footer', 'footnotes', 'endnotes'])

/** Fills a template. With any problem there is no document: nothing half-filled leaves the house. */
export function fillTemplate(bytes: Uint8Array, model: Model, stamp: DocumentStamp): Filled {
  const opened = openTemplate(bytes)
  if ('rule' in opened) return { problems: [opened] }
  const { parts, main } = opened
  const { compiled, charts, problems } = compileTemplate(opened, model.shape)
  if (problems.length > 0) return { problems }

  const out = new Map<string, Uint8Array | string>(parts)
  for (const chart of charts) {
    const data = dataAt(model.data, chart.keys)
    if (data) fillChart(out, parts, chart, data)
    else problems.push(templateProblem('template-value-present', { ...chart.place, tag: chart.tag }))
  }
  const filled: [string, XmlElement][] = []
  for (const [name, template] of compiled) {
    const { root, problems: found } = fillPart(template, model.data)
    problems.push(...found)
    if (root) filled.push([name, root])
  }
  if (problems.length > 0) return { problems }

  const looks = looksOf(readStyles(parts, main))
  for (const [name, root] of filled) {
    layOut(root, looks)
    out.set(name, writeXml(root))
  }
  stampProperties(out, main, stamp)
  return { docx: writePackage(out, stamp.day), problems: [] }
}

/** The faults of a template against the shape of the model that is to fill it, without filling it. */
export function checkTemplate(bytes: Uint8Array, shape: GroupShape): Problem[] {
  const opened = openTemplate(bytes)
  return 'rule' in opened ? [opened] : compileTemplate(opened, shape).problems
}

function compileTemplate(opened: Opened, shape: GroupShape) {
  const problems: Problem[] = []
  const compiled: [string, Part][] = []
  const charts: ChartPlace[] = []
  for (const [name, root] of opened.stories) {
    const found = findCharts(opened.parts, name, root, shape)
    charts.push(...found.charts)
    const part = compilePart(root, name, shape)
    compiled.push([name, part.template])
    problems.push(...found.problems, ...part.problems)
  }
  problems.push(...unreachable(opened))
  return { compiled, charts, problems }
}

function dataAt(data: unknown, keys: readonly string[]): ChartData | undefined {
  let value = data
  for (const key of keys)
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return value as ChartData | undefined
}

function openTemplate(bytes: Uint8Array): Opened | Problem<{ fault: PackageFault | 'not-word' }> {
  const wrong = (fault: PackageFault | 'not-word') => ({ rule: 'template-file', at: [], args: { fault } })
  const { parts, fault } = readPackage(bytes)
  if (!parts) return wrong(fault)
  const main = mainPart(parts)
  const stories = new Map<string, XmlElement>()
  for (const name of main === undefined ? [] : [main, ...storiesOf(parts, main)]) {
    const xml = partText(parts, name)
    const { root } = xml === undefined ? {} : readXml(xml)
    if (!root) return wrong(xml === undefined ? 'not-word' : 'broken')
    stories.set(name, root)
  }
  if (main === undefined || stories.get(main)?.name !== 'w:document') return wrong('not-word')
  return { parts, main, stories }
}

function storiesOf(parts: Parts, main: string): string[] {
  const names = relationsOf(parts, main).filter(({ type, external }) => STORIES.has(type) && !external)
  return [...new Set(names.map(({ target }) => target))].filter((name) => parts.has(name))
}

function readStyles(parts: Parts, main: string): XmlElement | undefined {
  const name = relationsOf(parts, main).find(({ type }) => type === 'styles')?.target
  const xml = name === undefined ? undefined : partText(parts, name)
  return xml === undefined ? undefined : readXml(xml).root
}

/** Tags where nothing is ever filled (comments, text of charts and diagrams) would be printed as they stand. */
function* unreachable({ parts, stories }: Opened): Generator<Problem<TemplateArgs>> {
  for (const name of parts.keys()) {
    if (stories.has(name) || !/^word\/.*\.xml$/.test(name)) continue
    const xml = partText(parts, name) ?? ''
    if (!xml.includes('{')) continue
    const { root } = readXml(xml)
    if (!root) continue
    let paragraph = 0
    for (const node of descendantsOf(root)) {
      if (node.name === 'w:p' || node.name === 'a:p') {
        paragraph++
        const text = textOf(node).trim()
        const tag = /\{[^{}]*\}/.exec(text)?.[0]
        if (tag)
          yield templateProblem('template-tag-reachable', {
            part: name,
            paragraph,
            text: text.slice(0, 60),
            tag,
          })
      }
    }
  }
}
