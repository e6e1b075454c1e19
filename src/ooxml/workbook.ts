import { writePackage } from './package.ts'
import { element, writeXml, type XmlElement } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The smallest workbook with one sheet, `Sheet1`, of texts and numbers: what stands behind a chart in Word. */
export function workbookOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const sheet = element('worksheet', { xmlns: MAIN }, [element('sheetData', {}, rows.map(rowElement))])
  const workbook = element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('sheets', {}, [element('sheet', { name: 'Sheet1', sheetId: '1', 'r:id': 'rId1' })]),
  ])
  const types = element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/worksheets/sheet1.xml', 'worksheet'),
  ])
  const parts = new Map([
    ['[Content_Types].xml', writeXml(types)],
    ['_rels/.rels', writeXml(relations('officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', writeXml(workbook)],
    ['xl/_rels/workbook.xml.rels', writeXml(relations('worksheet', 'worksheets/sheet1.xml'))],
    ['xl/worksheets/sheet1.xml', writeXml(sheet)],
  ])
  return writePackage(parts, '1980-01-01')
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

function relations(type: string, target: string): XmlElement {
  const relation = element('Relationship', { Id: 'rId1', Type: `${OFFICE}/${type}`, Target: target })
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [relation])
}
