import type { Day } from '../time/day.ts'
import { writePackage } from './package.ts'
import { element, writeXml, type XmlElement } from './xml.ts'

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A workbook before it is packed. */
export interface Workbook {
  /** In their order; at least one that is not hidden. */
  sheets: readonly WorkbookSheet[]
  styles?: XmlElement
}

export interface WorkbookSheet {
  /** Its name, at most 31 characters without `[]:*?/\`. */
  sheet: string
  worksheet: XmlElement
  /** Rows that are printed again on every page, from 1: `[4, 5]`. */
  repeated?: readonly [first: number, last: number]
  /** For the tool, not for the reader. */
  hidden?: true
}

/** The smallest workbook with one sheet, `Sheet1`, of texts and numbers: what stands behind a chart in Word. */
export function workbookOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const worksheet = element('worksheet', { xmlns: SPREADSHEET }, [
    element('sheetData', {}, rows.map(rowElement)),
  ])
  return packWorkbook({ sheets: [{ sheet: 'Sheet1', worksheet }] }, '1980-01-01')
}

/**
 * The bytes of a workbook.
 *
 * @param at the day that the file is dated with
 */
export function packWorkbook({ sheets, styles }: Workbook, at: Day): Uint8Array {
  const titles = sheets.flatMap(({ sheet, repeated }, i) =>
    repeated
      ? [
          element('definedName', { name: '_xlnm.Print_Titles', localSheetId: String(i) }, [
            `'${sheet.replaceAll("'", "''")}'!$${repeated[0]}:$${repeated[1]}`,
          ]),
        ]
      : [],
  )
  const workbook = element('workbook', { xmlns: SPREADSHEET, 'xmlns:r': OFFICE }, [
    element(
      'sheets',
      {},
      sheets.map(({ sheet: name, hidden }, i) =>
        element('sheet', {
          name,
          sheetId: String(i + 1),
          ...(hidden && { state: 'hidden' }),
          'r:id': `rId${i + 1}`,
        }),
      ),
    ),
    ...(titles.length === 0 ? [] : [element('definedNames', {}, titles)]),
  ])
  const types = element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', 'sheet.main'),
    ...sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')),
    ...(styles ? [override('/xl/styles.xml', 'styles')] : []),
  ])
  const related = sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const)
  const parts = new Map([
    ['[Content_Types].xml', writeXml(types)],
    ['_rels/.rels', writeXml(relations([['officeDocument', 'xl/workbook.xml']]))],
    ['xl/workbook.xml', writeXml(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      writeXml(relations([...related, ...(styles ? [['styles', 'styles.xml'] as const] : [])])),
    ],
    ...sheets.map((it, i) => [`xl/worksheets/sheet${i + 1}.xml`, writeXml(it.worksheet)] as const),
    ...(styles ? [['xl/styles.xml', writeXml(styles)] as const] : []),
  ])
  return writePackage(parts, at)
}

function rowElement(values: readonly (string | number)[]): XmlElement {
  return element('row', {}, values.map(cellElement))
}

function cellElement(value: string | number): XmlElement {
  if (typeof value === 'number') return element('c', {}, [element('v', {}, [String(value)])])
  return element('c', { t: 'inlineStr' }, [element('is', {}, [element('t', {}, [value])])])
}

function override(part: string, type: string): XmlElement {
  const ContentType = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`
  return element('Override', { PartName: part, ContentType })
}

function relations(targets: readonly (readonly [type: string, target: string])[]): XmlElement {
  const list = targets.map(([type, target], i) =>
    element('Relationship', { Id: `rId${i + 1}`, Type: `${OFFICE}/${type}`, Target: target }),
  )
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, list)
}
