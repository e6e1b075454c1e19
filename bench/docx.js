import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fastest } from './measure.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const TASKS = 2000

/** A report with 2,000 tasks in its appendix against docxtemplater filling a like table: both from template to zip. */
export async function bench(row) {
  const api = await import(pathToFileURL(join(root, 'dist/index.js')))
  const { default: Docxtemplater } = await import('docxtemplater')
  const { default: PizZip } = await import('pizzip')
  const { plan } = api.readPlan(api.readDocument(planText()), api.defaultConfig, 'plans/nhieu.yaml')
  const template = readFileSync(join(root, 'templates/ke-hoach.docx'))
  const render = () => api.renderPlan(template, plan, api.defaultConfig)
  const { problems } = render()
  if (problems.length > 0) throw new Error(`the plan does not render: ${JSON.stringify(problems[0])}`)
  const theirs = docxtemplaterTable(PizZip)
  const rows = plan.tasks.map(({ id, title, lead, support, deliverables, timing }) => ({
    id,
    title,
    lead: lead.map(({ name }) => name).join(', '),
    support: support.map(({ name }) => name).join(', '),
    deliverables: deliverables.join(', '),
    timing,
    notes: '',
  }))
  const ms = fastest(render, 4)
  const peer = fastest(() => {
    const doc = new Docxtemplater(new PizZip(theirs), { paragraphLoop: true })
    doc.render({ rows })
    doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }, 4)
  row(
    `${TASKS} tasks in one appendix to docxtemplater`,
    ms / peer,
    1.5,
    `${ms.toFixed(0)} ms / ${peer.toFixed(0)} ms`,
  )
}

/** A plan of 2,000 tasks in 40 sections, its words varied so that columns have something to fit. */
function planText() {
  const lines = [
    'format: 1',
    'document: {type: Kế hoạch, number: 12, symbol: KH-SKHCN, date: 2024-01-15, place: Hưng Yên, parent: UBND tỉnh Hưng Yên, agency: Sở Khoa học và Công nghệ, title: Cải cách hành chính năm 2024, signature: {position: GIÁM ĐỐC, name: Nguyễn Văn An}, recipients: ["Lưu: VT."], body: ["Các nhiệm vụ tại Phụ lục kèm theo./."]}',
    'term: 2024',
    'units: {vp: Văn phòng Sở, tt: Thanh tra Sở}',
    'sections:',
  ]
  for (let s = 1; s <= 40; s++) {
    lines.push(
      `  - id: "${s}"`,
      `    title: Nhóm nhiệm vụ thứ ${s} về cải cách thủ tục hành chính`,
      '    tasks:',
    )
    for (let t = 1; t <= TASKS / 40; t++) {
      lines.push(
        `      - id: "${s}.${t}"`,
        `        title: Rà soát, đánh giá thủ tục hành chính thuộc phạm vi quản lý, đợt ${t} của nhóm ${s}`,
        '        lead: [vp]',
        '        support: [tt]',
        '        deliverables: [Báo cáo, Quyết định]',
        '        timing: Quý II',
      )
    }
  }
  return `${lines.join('\n')}\n`
}

/** A .docx with the same seven columns and one repeated row, in docxtemplater's own tags. */
function docxtemplaterTable(PizZip) {
  const cell = (text) =>
    `<w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`
  const tags = [
    '{#rows}{id}',
    '{title}',
    '{lead}',
    '{support}',
    '{deliverables}',
    '{timing}',
    '{notes}{/rows}',
  ]
  const body = `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1300"/>'.repeat(7)}</w:tblGrid><w:tr>${tags.map(cell).join('')}</w:tr></w:tbl><w:p/>`
  const zip = new PizZip()
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  )
  return zip.generate({ type: 'nodebuffer' })
}
