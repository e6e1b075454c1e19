import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill } from '../cli/fill.ts'
import { reform } from '../cli/run.ts'

/** A block of the guide: a prompt that names its folder, a command, and what it prints. */
const BLOCK = /```console\nPS D:(\S*)> reform ([^\n]*)\n([\s\S]*?)```|<!-- làm: ([^\n]*) -->/g

/** What the guide's reader does between two commands: in Word, in Excel, in an editor. */
const STEPS: Readonly<Record<string, (folder: string) => void>> = {
  'tệp Word của kế hoạch': (folder) => {
    const plan = readFileSync('examples/2024-papi.yaml', 'utf8')
      .replace(/^ {2}number: 12\n/m, '')
      .replace(/^ {2}date: 2024-01-15$/m, '  date: 2024-01')
      .replace(/số 12\/KH-SKHCN ngày 15\/01\/2024/, 'số /KH-SKHCN ngày /01/2024')
      .replace('ngày 26/12/2023 của UBND tỉnh', 'ngày 26/12/2024 của UBND tỉnh')
    writeFileSync(join(folder, 'word.yaml'), plan)
    copyFileSync('examples/reform.yaml', join(folder, 'reform.yaml'))
    reform(folder, ['render', 'word.yaml', '-o', 'Kế hoạch PAPI 2024.docx', '--as-of', '2024-01-10'])
    for (const name of ['word.yaml', 'reform.yaml']) rmSync(join(folder, name))
  },
  'bỏ kế hoạch mẫu': (folder) => rmSync(join(folder, 'ke-hoach/plans/2024-ke-hoach.yaml')),
  'sửa ngày': (folder) => edit(folder, (text) => text.replace('ngày 26/12/2024', 'ngày 26/12/2023')),
  'đơn vị điền phiếu': (folder) => {
    mkdirSync(join(folder, 'ke-hoach/nhan-ve'))
    const sheet = (unit: string) => join(folder, `ke-hoach/phieu/phieu-${unit}-2024-06-05.xlsx`)
    const back = (name: string) => join(folder, 'ke-hoach/nhan-ve', name)
    fill(sheet('vp'), back('Văn phòng gửi.xlsx'), office('tuần trước'))
    fill(sheet('bttnd'), back('phieu-bttnd-2024-06-05.xlsx'), {
      '2.7': { date: '10/6/2024', state: 'Đang thực hiện', note: 'Trình dự thảo Quyết định kiện toàn' },
    })
  },
  'đơn vị ghi lại ngày': (folder) =>
    fill(
      join(folder, 'ke-hoach/phieu/phieu-vp-2024-06-05.xlsx'),
      join(folder, 'ke-hoach/nhan-ve/Văn phòng gửi.xlsx'),
      office('10/6/2024'),
    ),
  'ghi nhận xét': (folder) =>
    edit(
      folder,
      (text) => `${text.trimEnd()}
reports:
  H1:
    highlights: [Các nhiệm vụ công khai, minh bạch được thực hiện thường xuyên]
    difficulties: [Một số đơn vị cập nhật kết quả còn chậm]
    proposals: [Đề nghị UBND tỉnh sớm ban hành kế hoạch rà soát thủ tục hành chính]
`,
    ),
}

/** What the office fills in, with one day as it writes it. */
function office(date: string): Parameters<typeof fill>[2] {
  return {
    '2.1': { date: '11/6/2024', state: 'Đang thực hiện', note: 'Công khai kết quả giải quyết 243 hồ sơ' },
    '6.1': {
      date: '26/4/2024',
      state: 'Đang thực hiện',
      note: 'Trình công bố 07 thủ tục hành chính',
      evidence: 'Tờ trình số 24/TTr-SKHCN ngày 25/4/2024',
    },
    '7.3': { date, state: 'Đang thực hiện', note: '97,40% văn bản đi có ký số' },
  }
}

function edit(folder: string, change: (text: string) => string): void {
  const path = join(folder, 'ke-hoach/plans/2024-papi.yaml')
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after === before) throw new Error('nothing to change in the plan: the guide and its steps differ')
  writeFileSync(path, after)
}

/** What a command of the guide did. */
export interface Played {
  command: string
  code: number | null
}

/**
 * Plays the guide from its beginning to its end in a folder, and gives it with all output taken anew. A line “…” in a
 * block stands for lines left out: as many before and after it are kept as were there.
 */
export function play(guide: string, folder: string): { text: string; played: Played[] } {
  const played: Played[] = []
  const text = guide.replace(BLOCK, (block, place, command, shown, step) => {
    if (step !== undefined) {
      const act = STEPS[step]
      if (!act) throw new Error(`the guide has a step “${step}” that play.ts does not know`)
      act(folder)
      return block
    }
    const args = [...command.matchAll(/([^\s"]*)"([^"]*)"|(\S+)/g)].map(
      ([, before, quoted, bare]) => bare ?? `${before}${quoted}`,
    )
    const { code, out, err } = reform(join(folder, place.replaceAll('\\', '/')), args)
    played.push({ command, code })
    return `\`\`\`console\nPS D:${place}> reform ${command}\n${cutLike(shown, `${out}${err}`)}\`\`\``
  })
  return { text, played }
}

function cutLike(shown: string, printed: string): string {
  const lines = printed.trimEnd().split('\n')
  const old = shown.split('\n').slice(0, -1)
  const gap = old.indexOf('…')
  const cut =
    gap === -1 ? lines : [...lines.slice(0, gap), '…', ...lines.slice(lines.length - (old.length - gap - 1))]
  return cut.map((line) => `${line.trimEnd()}\n`).join('')
}
