/**
 * Native charts: the chart whose alternative text in Word is a tag, `{biểu đồ theo đơn vị}`, gets its data from the model —
 * in the chart itself and in the workbook behind it, so that “Edit Data” in Word shows the same figures. Colours, kind and
 * size stay those of the template.
 */
import type { Problem } from '../finding.ts'
import { type Place, type TemplateArgs, templateProblem } from './faults.ts'
import { type Parts, partText } from './package.ts'
import { relationsOf } from './relations.ts'
import { resolveName } from './scope.ts'
import type { ChartData, GroupShape } from './shape.ts'
import { cutAtTags } from './tags.ts'
import { workbookOf } from './workbook.ts'
import {
  childOf,
  childrenOf,
  descendantsOf,
  element,
  isElement,
  readXml,
  writeXml,
  type XmlElement,
  type XmlNode,
} from './xml.ts'

/** A chart of the template that is to be filled. */
export interface ChartPlace {
  /** Name of the chart part. */
  part: string
  /** Keys of its data in the model. */
  keys: readonly string[]
  tag: string
  place: Place
  /** The size of the drawing. */
  extent?: XmlElement
}

/**
 * Finds the charts with a tag for alternative text, and takes the tags out of the drawing (Word shows them to those who
 * cannot see). A chart cannot stand inside a repetition: its data come from the model itself.
 */
export function findCharts(
  parts: Parts,
  part: string,
  root: XmlElement,
  shape: GroupShape,
): { charts: ChartPlace[]; problems: Problem<TemplateArgs>[] } {
  const charts: ChartPlace[] = []
  const problems: Problem<TemplateArgs>[] = []
  const targets = new Map(relationsOf(parts, part).map(({ id, target }) => [id, target]))
  let paragraph = 0
  for (const node of descendantsOf(root)) {
    if (node.name === 'w:p') paragraph++
    if (node.name !== 'wp:inline' && node.name !== 'wp:anchor') continue
    const about = childOf(node, 'wp:docPr')
    const text = about?.attrs.descr ?? ''
    const stretch = cutAtTags(text).find(({ kind }) => kind !== 'text')
    if (!about || !stretch) continue
    const place = { part, paragraph, text: text.slice(0, 60) }
    const chart = [...descendantsOf(node)].find(({ name }) => name === 'c:chart')
    const target = targets.get(chart?.attrs['r:id'] ?? '')
    if (stretch.kind !== 'tag' || stretch.tag.op !== 'value') {
      problems.push(templateProblem('template-tag-closed', { ...place, tag: stretch.text }))
      continue
    }
    const found = resolveName(stretch.tag.name, [{ id: 0, shape }])
    if (!('keys' in found)) {
      problems.push(templateProblem('template-name-known', { ...place, tag: stretch.text, ...found }))
    } else if (found.shape.kind !== 'chart' || target === undefined) {
      problems.push(
        templateProblem('template-name-use', { ...place, tag: stretch.text, kind: found.shape.kind }),
      )
    } else {
      const extent = childOf(node, 'wp:extent')
      charts.push({ part: target, keys: found.keys, tag: stretch.text, place, ...(extent && { extent }) })
      about.attrs = { ...about.attrs, descr: found.shape.about }
    }
  }
  return { charts, problems }
}

/** Room in EMU that one bar needs so that its name is shown, and what axis and legend take. */
const BAR = 8 * 36_000
const AROUND = 22 * 36_000
/** No higher than fits a page with its caption. */
const HIGHEST = 200 * 36_000

/** Writes the data of one chart into its part and the workbook behind it. */
export function fillChart(
  parts: Map<string, Uint8Array | string>,
  read: Parts,
  { part, extent }: ChartPlace,
  data: ChartData,
): void {
  const root = readXml(partText(read, part) ?? '').root
  if (!root) return
  for (const plot of descendantsOf(root)) {
    if (!/^c:\w+Chart$/.test(plot.name)) continue
    const old = childrenOf(plot, 'c:ser')
    const filled = data.series.map((series, i) => seriesElement(old[i] ?? old.at(-1), data, series, i))
    const at = plot.children.findIndex((child) => isElement(child, 'c:ser'))
    const rest = plot.children.filter((child) => !isElement(child, 'c:ser'))
    const lies = childOf(plot, 'c:barDir')?.attrs.val === 'bar'
    if (lies && extent) makeRoom(extent, data.categories.length)
    plot.children = rest.toSpliced(at < 0 ? rest.length : at, 0, ...filled)
    break
  }
  parts.set(part, writeXml(root))
  const workbook = relationsOf(read, part).find(({ type }) => type === 'package')?.target
  if (workbook !== undefined)
    parts.set(workbook, workbookOf([['', ...data.series.map(({ name }) => name)], ...rowsOf(data)]))
}

/** A chart of lying bars grows with the number of bars. */
function makeRoom(extent: XmlElement, bars: number): void {
  const height = Math.min(HIGHEST, bars * BAR + AROUND)
  if (height > Number(extent.attrs.cy)) extent.attrs = { ...extent.attrs, cy: String(height) }
}

function rowsOf({ categories, series }: ChartData): (string | number)[][] {
  return categories.map((category, i) => [category, ...series.map(({ values }) => values[i] ?? 0)])
}

/** What of a series is its look, and stays; in the order that the schema wants around the data. */
const BEFORE_DATA = [
  'c:spPr',
  'c:invertIfNegative',
  'c:pictureOptions',
  'c:dPt',
  'c:dLbls',
  'c:trendline',
  'c:errBars',
  'c:marker',
  'c:explosion',
]

function seriesElement(
  old: XmlElement | undefined,
  { categories }: ChartData,
  { name, values }: ChartData['series'][number],
  index: number,
): XmlElement {
  const look = childrenOf(old).filter((child) => BEFORE_DATA.includes(child.name))
  const tail = childrenOf(old).filter((child) => ['c:shape', 'c:smooth', 'c:extLst'].includes(child.name))
  const column = columnName(index + 1)
  const last = categories.length + 1
  return element('c:ser', {}, [
    element('c:idx', { val: String(index) }),
    element('c:order', { val: String(index) }),
    element('c:tx', {}, [reference('c:strRef', `Sheet1!$${column}$1`, 'c:strCache', [name])]),
    ...look,
    element('c:cat', {}, [reference('c:strRef', `Sheet1!$A$2:$A$${last}`, 'c:strCache', categories)]),
    element('c:val', {}, [
      reference('c:numRef', `Sheet1!$${column}$2:$${column}$${last}`, 'c:numCache', values.map(String)),
    ]),
    ...tail,
  ])
}

function reference(name: string, formula: string, cache: string, values: readonly string[]): XmlElement {
  const points: XmlNode[] = values.map((value, i) =>
    element('c:pt', { idx: String(i) }, [element('c:v', {}, [value])]),
  )
  const format = cache === 'c:numCache' ? [element('c:formatCode', {}, ['General'])] : []
  const count = element('c:ptCount', { val: String(values.length) })
  return element(name, {}, [element('c:f', {}, [formula]), element(cache, {}, [...format, count, ...points])])
}

/** A, B, … Z, AA: the name of a column, 0-based. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
