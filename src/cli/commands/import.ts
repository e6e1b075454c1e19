/** `reform import FILE`: a plan from a Word, Excel or text file. Never writes over a file that says something else. */
import { join } from 'node:path'
import { tableLines } from '../../format/table.ts'
import { type Imported, importPlan } from '../../import/import.ts'
import type { ImportFault } from '../../import/model.ts'
import { reviewDoubts, reviewRows } from '../../import/review.ts'
import { sayDoubt } from '../../import/say.ts'
import type { Words } from '../../lang/lang.ts'
import { unifiedDiff } from '../../text/line-diff.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readStop, writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'

const MAX_FILE = 64 * 1024 * 1024
/** A Word file of this size holds hundreds of tasks. */
const LONG = 64 * 1024

export interface ImportOptions extends GlobalOptions {
  output?: string
  dryRun?: boolean
  format?: string
}

export async function importFile(path: string, options: ImportOptions, host: Host): Promise<Exit> {
  if (/\.ya?ml$/i.test(path)) throw new Stop(PLAN_ALREADY(path)[host.lang])
  let bytes: Uint8Array
  try {
    bytes = path === '-' ? host.readStdin(MAX_FILE) : host.read(path, MAX_FILE)
  } catch (error) {
    throw readStop(path, error, host)
  }
  host.passing?.({ work: 'import', name: path, long: bytes.length > LONG })
  const { output } = options
  const { units } = configsOf(options.config, host).for(output ?? join('plans', 'x.yaml'))
  const known = units.map(({ id, name, aliases, members }) => ({ id, name, aliases, members }))
  const { imported, fault } = importPlan(bytes, path, known)
  if (fault) throw new Stop(`${path}: ${FAULTS[fault][host.lang]}`)
  const before = output === undefined ? undefined : existing(output, host)
  const same = before === imported.yaml
  if (before !== undefined && !same && !options.dryRun) throw new Stop(DIFFERS(output ?? '')[host.lang])
  const write = output !== undefined && before === undefined && !options.dryRun
  host.err(review(path, imported, host))
  if (write) writeFile(output, imported.yaml, host)
  if (options.format === 'json') host.out(json(path, imported, { output, write, same }))
  else if (output === undefined) host.out(imported.yaml)
  else if (options.dryRun) host.out(unifiedDiff(before ?? '', imported.yaml, output))
  if (output === undefined && options.format !== 'json') host.err(`${TO_FILE(path)[host.lang]}\n`)
  if (same) host.err(`${SAME(output ?? '')[host.lang]}\n`)
  if (write) host.err(`${WROTE(output)[host.lang]}\n`)
  return Exit.ok
}

function existing(output: string, host: Host): string | undefined {
  const kind = host.kind(output)
  if (kind === 'folder') throw new Stop(FOLDER(output)[host.lang])
  return kind === 'none'
    ? undefined
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.read(output, MAX_FILE))
}

/** What went where and what is doubtful, for a person to go through before the file is used. */
function review(path: string, imported: Imported, host: Host): string {
  const vi = host.lang === 'vi'
  const rows = reviewRows(imported, host.lang)
  const columns = [
    { title: vi ? 'Trong tệp' : 'In the file', grows: 2, lines: 2 },
    { title: vi ? 'Ghi vào' : 'Goes to' },
    { title: vi ? 'Đọc được' : 'Read', grows: 3, lines: 2 },
  ]
  const cells = rows.map(({ from, field, filled }) => [{ text: from }, { text: field }, { text: filled }])
  const doubts = reviewDoubts(imported, host.lang)
  const { tasks, sections } = imported
  return [
    vi
      ? `${path}: đọc được ${tasks} nhiệm vụ, ${sections} nhóm; ${doubts.length} điều cần xem lại`
      : `${path}: ${tasks} tasks in ${sections} groups; ${doubts.length} things to look at`,
    ...tableLines(columns, cells, { indent: 2, width: host.columns ?? 110 }),
    ...doubts.map((it) => `  ! ${it}`),
    '',
  ].join('\n')
}

function json(
  path: string,
  imported: Imported,
  { output, write, same }: { output: string | undefined; write: boolean; same: boolean },
): string {
  const { draft, tasks, sections, doubts, yaml } = imported
  const told = doubts.map(({ kind, text, place, task }) => ({
    kind,
    text,
    place,
    task,
    message: sayDoubt({ kind, ...(text !== undefined && { text }) }, 'vi'),
  }))
  const value = {
    version: 1,
    file: path,
    output,
    written: write,
    unchanged: same,
    tasks,
    sections,
    columns: draft.columns,
    doubts: told,
    ...(output === undefined && { plan: yaml }),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

const DIFFERS = (output: string): Words => ({
  vi: `${output}: tệp đã có và khác bản vừa đọc nên không ghi đè; hãy đặt tên khác sau -o, hoặc xem chỗ khác nhau bằng --dry-run`,
  en: `${output}: the file is there and differs, so it is not written over; name another one after -o, or see the difference with --dry-run`,
})
const TO_FILE = (path: string): Words => ({
  vi: `muốn ghi thành tệp: reform import "${path}" -o plans/TÊN.yaml`,
  en: `to write it to a file: reform import "${path}" -o plans/NAME.yaml`,
})
const PLAN_ALREADY = (path: string): Words => ({
  vi: `${path}: tệp này đã là kế hoạch YAML, không cần đọc vào; hãy chạy: reform check ${path}`,
  en: `${path}: this is a plan in YAML already; run: reform check ${path}`,
})
const FOLDER = (output: string): Words => ({
  vi: `${output}: đây là thư mục; hãy ghi cả tên tệp .yaml sau -o`,
  en: `${output}: this is a folder; name the .yaml file after -o`,
})
const SAME = (output: string): Words => ({
  vi: `${output}: nội dung đã đúng như vậy, không có gì để ghi`,
  en: `${output}: says exactly this already, nothing to write`,
})
const WROTE = (output: string): Words => ({
  vi: `đã ghi ${output}; hãy xem các dòng “# KIỂM TRA”, rồi chạy: reform check ${output}`,
  en: `wrote ${output}; look at the lines "# KIỂM TRA", then run: reform check ${output}`,
})

/** Why a file cannot be imported, and what to do about it. */
const FAULTS: Record<ImportFault, Words> = {
  empty: { vi: 'tệp rỗng; hãy chỉ đúng tệp kế hoạch', en: 'the file is empty; name the right one' },
  ole: {
    vi: 'tệp kiểu cũ (.doc, .xls) hoặc có mật khẩu; hãy mở bằng Word hay Excel, bỏ mật khẩu và lưu thành .docx hay .xlsx',
    en: 'an old .doc or .xls, or locked with a password; open it, take the password off and save it as .docx or .xlsx',
  },
  encrypted: {
    vi: 'tệp nén có mật khẩu; hãy bỏ mật khẩu rồi thử lại',
    en: 'the zip has a password; take it off and try again',
  },
  'not-zip': {
    vi: 'không phải tệp Word hay Excel như đuôi tên; hãy mở và lưu lại đúng kiểu',
    en: 'not the Word or Excel file that its name says; open it and save it again',
  },
  broken: {
    vi: 'tệp bị hỏng; hãy mở bằng Word hay Excel và lưu lại',
    en: 'the file is broken; open it and save it again',
  },
  'too-large': {
    vi: 'tệp quá lớn hoặc nở ra quá lớn khi mở nên không đọc; hãy xem lại nguồn gốc tệp',
    en: 'the file is or unpacks to far too much, not read; look at where it comes from',
  },
  'bad-name': {
    vi: 'tệp chứa phần có tên bất thường nên không đọc; hãy xem lại nguồn gốc tệp',
    en: 'a part of the file has a name that leads outside, not read; look at where it comes from',
  },
  'no-document': {
    vi: 'tệp nén này không chứa văn bản Word hay bảng Excel; hãy chỉ đúng tệp .docx hoặc .xlsx',
    en: 'no Word document or Excel sheet inside; name the right .docx or .xlsx',
  },
  xml: {
    vi: 'nội dung trong tệp bị hỏng; hãy mở bằng Word hay Excel và lưu lại',
    en: 'the content is broken; open it in Word or Excel and save it again',
  },
  'not-text': {
    vi: 'tệp không phải văn bản UTF-8; hãy lưu lại với bảng mã UTF-8',
    en: 'not UTF-8 text; save it as UTF-8',
  },
  'unknown-format': {
    vi: 'không rõ kiểu tệp; hãy dùng .docx, .xlsx, .txt, .tsv hoặc .md (tệp PDF: chép chữ ra .txt)',
    en: 'not a kind of file that is read; use .docx, .xlsx, .txt, .tsv or .md (of a PDF, copy the text into a .txt)',
  },
  'old-font': {
    vi: 'chữ trong tệp gõ bằng bảng mã cũ (TCVN3, VNI) nên đọc sẽ sai; hãy chuyển sang Unicode (Unikey: Ctrl+Shift+F6), lưu lại rồi đọc lại',
    en: 'the letters are in an old code (TCVN3, VNI) and would be misread; convert the file to Unicode, save and import again',
  },
  'no-plan': {
    vi: 'không thấy nội dung kế hoạch trong tệp: không có căn cứ, đề mục hay bảng nhiệm vụ; hãy chỉ đúng tệp',
    en: 'no plan in the file: no basis, headings or task table; name the right file',
  },
}
