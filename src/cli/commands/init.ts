/** `reform init [folder]`: a folder of plans ready to work in. Nothing that is there already is touched. */
import { join } from 'node:path'
import { stringify } from 'yaml'
import { wordsOf } from '../../lang/words.ts'
import { TEMPLATES } from '../documents.ts'
import { Exit, Stop } from '../exit.ts'
import { writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'

export interface InitOptions extends GlobalOptions {
  agency?: string
  parent?: string
  place?: string
  symbol?: string
  unit?: string[]
  year?: string
  ci?: string
}

/** What stands in the files where nothing is told: an office of the first users. */
const AGENCY = 'Sở Khoa học và Công nghệ'
const UNITS: Readonly<Record<string, string>> = { vp: 'Văn phòng Sở' }

export async function init(folder: string | undefined, given: InitOptions, host: Host): Promise<Exit> {
  const say = wordsOf(host.lang)
  const root = folder ?? '.'
  const today = Number((given.asOf ?? host.today()).slice(0, 4))
  checkUnitOptions(given, host)
  // An office that has its reform.yaml has answered already.
  const asks = host.ask !== undefined && host.kind(join(root, 'reform.yaml')) === 'none'
  const options = asks
    ? await (await import('../ask-init.ts')).askOffice(given, { agency: AGENCY, units: UNITS }, today, host)
    : given
  const year = Number(options.year ?? today)
  const files: [string, string | Uint8Array][] = [
    ['reform.yaml', configText(options)],
    [`plans/${year}-ke-hoach.yaml`, planText(options, year)],
    ...TEMPLATES.map((name): [string, Uint8Array] => [
      `templates/${name}.docx`,
      host.asset(`templates/${name}.docx`),
    ]),
    ...['plan', 'config'].map((name): [string, Uint8Array] => [
      `schemas/${name}.schema.json`,
      host.asset(`schemas/${name}.schema.json`),
    ]),
    ['.vscode/extensions.json', `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`],
    ['.gitattributes', '* text=auto eol=lf\n*.docx binary\n*.xlsx binary\n'],
    ['README.md', readmeText(options, year)],
    ...ciFiles(options.ci ?? 'none'),
  ]
  const kept: string[] = []
  for (const [name, data] of files) {
    const path = join(root, name)
    if (host.kind(path) !== 'none') {
      kept.push(name)
      continue
    }
    writeFile(path, data, host)
    host.out(`${path.replaceAll('\\', '/')}\n`)
  }
  if (kept.length > 0) host.err(`${say.keptFiles(kept.join(', '))}\n`)
  host.err(`${say.initNext(root === '.' ? '' : root)}\n`)
  return Exit.ok
}

/** The registry of units: `--unit vp="Văn phòng Sở"`; without any, one to begin with. */
function unitsOf({ unit = [] }: InitOptions): Record<string, string> {
  const pairs = unit.map((text): [string, string] => {
    const [id = '', ...name] = text.split('=')
    return [id.trim(), name.join('=').trim() || id.trim()]
  })
  return pairs.length > 0 ? Object.fromEntries(pairs) : UNITS
}

/** An id that no plan could use, or one for two units, would be found out only by the first check. */
function checkUnitOptions({ unit = [] }: InitOptions, host: Host): void {
  const say = wordsOf(host.lang)
  const seen = new Set<string>()
  for (const text of unit) {
    const id = /^([A-Za-z0-9_-]+)\s*=\s*\S/.exec(text.trim())?.[1]
    if (id === undefined) throw new Stop(say.badUnit(text))
    if (seen.has(id)) throw new Stop(say.unitTwice(id))
    seen.add(id)
  }
}

function configText(options: InitOptions): string {
  const { agency = AGENCY, parent, place, symbol = 'SKHCN' } = options
  const config = {
    agency,
    ...(parent && { parent }),
    ...(place && { place }),
    symbol,
    units: unitsOf(options),
    templates: 'templates',
  }
  return `# yaml-language-server: $schema=schemas/config.schema.json\n# Những gì các kế hoạch dùng chung. Xem từng mục: reform schema config\n${stringify(config)}`
}

function planText(options: InitOptions, year: number): string {
  const { agency = AGENCY, parent, place, symbol = 'SKHCN' } = options
  const [unit = 'vp'] = Object.keys(unitsOf(options))
  const plan = {
    format: 1,
    document: {
      type: 'Kế hoạch',
      symbol: `KH-${symbol}`,
      date: `${year}-01`,
      ...(place && { place }),
      ...(parent && { parent }),
      agency,
      title: `Cải cách hành chính năm ${year}`,
      body: [
        `${agency} ban hành Kế hoạch cải cách hành chính năm ${year}, các nhiệm vụ cụ thể tại Phụ lục kèm theo./.`,
      ],
      recipients: ['Các phòng, đơn vị thuộc Sở (để thực hiện);', 'Lưu: VT, VP.'],
    },
    term: year,
    sections: [
      {
        id: '1',
        title: 'Cải cách thủ tục hành chính',
        tasks: [
          {
            id: '1.1',
            title: 'Rà soát, đánh giá thủ tục hành chính thuộc phạm vi quản lý',
            lead: [unit],
            deliverables: ['Báo cáo'],
            timing: 'Trước ngày 30/11',
          },
        ],
      },
    ],
  }
  return `# yaml-language-server: $schema=../schemas/plan.schema.json\n# Kế hoạch mẫu để bắt đầu: sửa lại theo kế hoạch của cơ quan, hoặc lập từ tệp Word: reform import\n${stringify(plan)}`
}

function readmeText({ agency = AGENCY }: InitOptions, year: number): string {
  return `# Kế hoạch cải cách hành chính của ${agency}

Mỗi kế hoạch là một tệp trong \`plans/\`. Các lệnh hay dùng:

| việc | lệnh |
| --- | --- |
| kiểm tra mọi kế hoạch | \`reform check\` |
| xem việc đến hạn, quá hạn | \`reform status\` |
| ghi kết quả một nhiệm vụ | \`reform record\`, máy hỏi từng điều rồi mới ghi |
| ghi bằng một dòng lệnh | \`reform record plans/${year}-ke-hoach.yaml 1.1 --state done --evidence "Báo cáo số …"\` |
| gửi phiếu Excel cho các đơn vị | \`reform sheet\`; phiếu gửi về lưu vào một thư mục rồi: \`reform merge THƯ-MỤC\` |
| báo cáo 6 tháng đầu năm | \`reform report --period H1\` |
| công văn đôn đốc | \`reform remind\` |

Mẫu văn bản trong \`templates/\` sửa bằng Word; sửa xong chạy \`reform template check templates/bao-cao.docx\`.
`
}

/** Which package or repository reform comes from is for the office to say: a name guessed here could be anybody's. */
const CI_STEPS = `npm install --global "\${REFORM_PACKAGE:?ghi gói hoặc kho git của reform vào biến REFORM_PACKAGE}" && reform check`

/** A pipeline that checks every change. */
function ciFiles(kind: string): [string, string][] {
  const github = `name: Kiểm tra kế hoạch
on: [push, pull_request]
permissions: {contents: read}
jobs:
  reform:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 20}
      - run: ${CI_STEPS} --format github
        env: {REFORM_PACKAGE: "\${{ vars.REFORM_PACKAGE }}"}
`
  if (kind === 'github') return [['.github/workflows/ke-hoach.yml', github]]
  if (kind === 'gitea') return [['.gitea/workflows/ke-hoach.yml', github.replace(' --format github', '')]]
  if (kind !== 'gitlab') return []
  return [
    [
      '.gitlab-ci.yml',
      `ke-hoach:
  image: node:20
  script:
    - ${CI_STEPS} --format gitlab=gl-code-quality.json
  artifacts:
    when: always
    reports: {codequality: gl-code-quality.json}
`,
    ],
  ]
}
