import { expect, it } from 'vitest'
import { templates } from '../../scripts/templates/all.ts'
import { chartParagraph, chartParts } from '../../scripts/templates/chart.ts'
import { wordFile as draw } from '../../scripts/templates/word.ts'
import { readPackage } from '../../src/ooxml/package.ts'
import { chart, group, type Model } from '../../src/ooxml/shape.ts'
import { whoWrote } from '../../src/ooxml/stamp.ts'
import { checkTemplate, fillTemplate } from '../../src/ooxml/template.ts'
import { childrenOf, descendantsOf, element, textOf } from '../../src/ooxml/xml.ts'
import { partOf } from './word-file.ts'

const shape = group('x', '', { units: chart('biểu đồ', 'Biểu đồ theo đơn vị') })
const data = {
  units: {
    categories: Array.from({ length: 12 }, (_, i) => `Phòng ${i + 1}`),
    series: [
      { name: 'Đúng hạn', values: Array.from({ length: 12 }, (_, i) => i) },
      { name: 'Quá hạn <&>', values: Array.from({ length: 12 }, () => 1) },
    ],
  },
}
const stamp = { title: 'x', author: 'y', day: '2024-06-14' }
const file = (tag: string) => draw([chartParagraph(tag, 160, 60), element('w:sectPr')], chartParts())

it('writes the data into the chart and into the workbook behind it, and makes room for every bar', () => {
  const { docx, problems } = fillTemplate(file('{biểu đồ}'), { shape, data } as unknown as Model, stamp)
  expect(problems).toEqual([])
  const series = [...descendantsOf(partOf(docx, 'word/charts/chart1.xml'))].filter(
    ({ name }) => name === 'c:ser',
  )
  expect(series.map((ser) => textOf(childrenOf(ser, 'c:tx')[0] ?? ''))).toEqual([
    'Sheet1!$B$1Đúng hạn',
    'Sheet1!$C$1Quá hạn <&>',
  ])
  expect(childrenOf(series[0], 'c:spPr')).toHaveLength(1)
  const { parts } = readPackage(docx ?? new Uint8Array())
  const sheet = textOf(partOf(parts?.get('word/embeddings/chart1.xlsx'), 'xl/worksheets/sheet1.xml'))
  expect(sheet).toContain('Đúng hạnQuá hạn <&>Phòng 101Phòng 211')
  const drawing = [...descendantsOf(partOf(docx))]
  expect(Number(drawing.find(({ name }) => name === 'wp:extent')?.attrs.cy)).toBeGreaterThan(110 * 36_000)
  expect(drawing.find(({ name }) => name === 'wp:docPr')?.attrs.descr).toBe('Biểu đồ theo đơn vị')
})

it.each([
  ['{biểu đô}', 'template-name-known'],
  ['{biểu đồ', 'template-tag-closed'],
])('tells that %s names no chart', (tag, rule) => {
  expect(checkTemplate(file(tag), shape).map((problem) => problem.rule)).toEqual([rule])
})

it('tells a chart without data', () => {
  const { problems } = fillTemplate(file('{biểu đồ}'), { shape, data: {} } as unknown as Model, stamp)
  expect(problems.map(({ rule }) => rule)).toEqual(['template-value-present'])
})

it('knows its own documents again, until somebody changes them', () => {
  const { docx = new Uint8Array() } = fillTemplate(
    file('{biểu đồ}'),
    { shape, data } as unknown as Model,
    stamp,
  )
  expect(whoWrote(docx)).toBe('ours')
  expect(whoWrote(templates[0]?.[1]() ?? new Uint8Array())).toBe('foreign')
  expect(whoWrote(new Uint8Array([1, 2, 3]))).toBe('foreign')
})
