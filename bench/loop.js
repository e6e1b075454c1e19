import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { compare } from './measure.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** `REFORM_BIN`: another build than that of the work tree. */
const bin = process.env.REFORM_BIN ?? join(root, 'bin/reform.js')
const AS_OF = ['--as-of', '2024-07-01']
const UNITS = 20
const ROUNDS = 11

/**
 * The everyday loop, whole processes: what a clerk waits for when a Word plan is imported, twenty sheets are merged, one
 * result is recorded. Each against a program that only reads the same files with the library that we read them with.
 */
export async function bench(row, work) {
  const folder = join(work, 'loop')
  mkdirSync(folder, { recursive: true })
  const readers = await readersIn(folder)
  const told = (name, ours, theirs) =>
    row(name, ours / theirs, 3, `${ours.toFixed(0)} ms / ${theirs.toFixed(0)} ms`)

  const word = join(folder, 'ke-hoach-200.docx')
  const plan200 = laid(folder, 'ke-hoach-200.yaml', planText(200))
  reform(['render', plan200, '-o', word])
  const imported = join(folder, 'nhap.yaml')
  const first = await compare(
    {
      ours: { args: [bin, 'import', word, '-o', imported], prepare: () => rmSync(imported, { force: true }) },
      theirs: { args: [readers.word, word] },
    },
    ROUNDS,
  )
  told('import of a 200-task Word plan to unzip + XML', first.ours, first.theirs)

  const sheets = await filledSheets(folder, plan200, readers.pack)
  const merged = join(folder, 'gop', 'ke-hoach-200.yaml')
  mkdirSync(dirname(merged))
  const second = await compare(
    {
      ours: {
        args: [bin, 'merge', ...sheets, '--plans', merged, '--write', ...AS_OF],
        prepare: () => copyFileSync(plan200, merged),
      },
      theirs: { args: [readers.sheets, plan200, ...sheets] },
    },
    ROUNDS,
  )
  const entries = readFileSync(merged, 'utf8').match(/- \{?date: /g)?.length ?? 0
  if (entries < UNITS) throw new Error(`only ${entries} results were merged`)
  told(`merge of ${UNITS} sheets to unzip + XML + yaml`, second.ours, second.theirs)

  const plan500 = laid(folder, 'ke-hoach-500.yaml', planText(500))
  const own = join(folder, 'ghi.yaml')
  const third = await compare(
    {
      ours: {
        args: [
          bin,
          'record',
          own,
          '7.3',
          '--state',
          'done',
          '--date',
          '2024-06-20',
          '--note',
          'Đã xong',
          ...AS_OF,
        ],
        prepare: () => copyFileSync(plan500, own),
      },
      theirs: { args: [readers.yaml, plan500] },
    },
    ROUNDS,
  )
  if (!readFileSync(own, 'utf8').includes('Đã xong')) throw new Error('nothing was recorded')
  told('record into a 500-task plan to yaml', third.ours, third.theirs)
}

function reform(args) {
  execFileSync(process.execPath, [bin, ...args, ...AS_OF], { stdio: ['ignore', 'ignore', 'ignore'] })
}

function laid(folder, name, text) {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Programs that read files and do nothing with them, bundled as ours is. @returns the path of each, by name. */
async function readersIn(folder) {
  const ooxml = `import { readPackage, writePackage } from './src/ooxml/package.ts'
    import { readXml } from './src/ooxml/xml.ts'
    const xmlOf = (path, test) => {
      const { parts } = readPackage(readFileSync(path))
      for (const [name, bytes] of parts) if (test.test(name)) readXml(new TextDecoder().decode(bytes)).root
    }`
  const files = "import { readFileSync } from 'node:fs'\n const [first, ...rest] = process.argv.slice(2)\n"
  const yaml =
    "import { parseDocument } from 'yaml'\n const read = (path) => parseDocument(readFileSync(path, 'utf8')).toJS()\n"
  const programs = {
    word: `${files}${ooxml}\n xmlOf(first, /^word\\/document\\.xml$/)`,
    sheets: `${files}${yaml}${ooxml}\n read(first)\n for (const it of rest) xmlOf(it, /^xl\\/worksheets\\//)`,
    yaml: `${files}${yaml}\n read(first)`,
    pack: `export { readPackage, writePackage } from './src/ooxml/package.ts'`,
  }
  const paths = {}
  for (const [name, contents] of Object.entries(programs)) {
    paths[name] = join(folder, `${name}.mjs`)
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile: paths[name],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import module from'node:module';const require=module.createRequire(import.meta.url);module.enableCompileCache?.();",
      },
    })
  }
  return paths
}

/** One workbook for each of twenty units, every task that it leads filled in. @returns their paths */
async function filledSheets(folder, plan, packer) {
  const { readPackage, writePackage } = await import(pathToFileURL(packer))
  const sent = join(folder, 'phieu')
  reform(['sheet', plan, '-o', sent])
  return readdirSync(sent).map((name) => {
    const path = join(sent, name)
    const { parts } = readPackage(readFileSync(path))
    const page = 'xl/worksheets/sheet1.xml'
    const xml = new TextDecoder().decode(parts.get(page))
    parts.set(page, new TextEncoder().encode(filled(xml)))
    writeFileSync(path, writePackage(parts, '2024-07-01'))
    return path
  })
}

/** The page with a day, a state and a result in each row whose role (column C) is to lead. */
function filled(xml) {
  let page = xml
  for (const [, row] of xml.matchAll(/<c r="C(\d+)"[^>]*><is><t[^>]*>Chủ trì<\/t>/g)) {
    const put = (column, inner) => {
      page = page.replace(
        new RegExp(`<c r="${column}${row}" s="(\\d+)"/>`),
        `<c r="${column}${row}" s="$1"${inner}</c>`,
      )
    }
    const text = (words) => ` t="inlineStr"><is><t>${words}</t></is>`
    put('H', '><v>45448</v>')
    put('I', text('Đang thực hiện'))
    put('J', text(`Đã hoàn thành dự thảo, lấy ý kiến các đơn vị (dòng ${row})`))
  }
  return page
}

const WORK = [
  'Rà soát, đánh giá thủ tục hành chính',
  'Công khai kết quả giải quyết hồ sơ',
  'Tổ chức tập huấn nghiệp vụ',
]
const PHRASES = ['Quý II', 'Trước ngày 30/11', 'Thường xuyên', 'Hằng quý', 'Trong năm 2024']

/** A plan of so many tasks, laid out as a person writes one, led by twenty units in turn. */
function planText(tasks) {
  const unit = (i) => `dv${(i % UNITS) + 1}`
  const lines = [
    'format: 1',
    'document:',
    '  type: Kế hoạch',
    '  number: 12',
    '  symbol: KH-SKHCN',
    '  date: 2024-01-15',
    '  place: Hưng Yên',
    '  parent: UBND tỉnh Hưng Yên',
    '  agency: Sở Khoa học và Công nghệ',
    '  title: Cải cách hành chính năm 2024',
    '  signature: {position: GIÁM ĐỐC, name: Nguyễn Văn An}',
    '  recipients: ["Lưu: VT."]',
    '  body: ["Các nhiệm vụ tại Phụ lục kèm theo./."]',
    'term: 2024',
    'units:',
  ]
  for (let i = 0; i < UNITS; i++) lines.push(`  ${unit(i)}: Phòng Nghiệp vụ số ${i + 1}`)
  lines.push('sections:')
  for (let i = 0; i < tasks; i++) {
    const [section, number] = [Math.floor(i / 25) + 1, (i % 25) + 1]
    if (number === 1)
      lines.push(`  - id: "${section}"`, `    title: Nhóm nhiệm vụ thứ ${section}`, '    tasks:')
    lines.push(
      `      - id: "${section}.${number}"`,
      `        title: ${WORK[i % WORK.length]} thuộc phạm vi quản lý, đợt ${number} của nhóm ${section}`,
      `        lead: [${unit(i)}]`,
      `        support: [${unit(i + 7)}]`,
      '        deliverables: [Báo cáo, Quyết định]',
      `        timing: ${PHRASES[i % PHRASES.length]}`,
      '        progress:',
      `          - {date: 2024-03-${10 + (i % 20)}, state: started, note: Đã phân công cán bộ thực hiện}`,
    )
  }
  return `${lines.join('\n')}\n`
}
