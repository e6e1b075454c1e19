/** `reform template check FILE`: is a template that the office changed in Word still one that can be filled? */
import { basename } from 'node:path'
import type { Words } from '../../lang/lang.ts'
import { checkReportTemplate } from '../../report/render.ts'
import { templateShapes } from '../../report/shapes.ts'
import { nearest } from '../../text/suggest.ts'
import { readDocx, TEMPLATES, type TemplateName, templateLine } from '../documents.ts'
import { Exit, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'

export interface TemplateOptions extends GlobalOptions {
  as?: string
}

/** Tells every fault, a line each. Exit 1 when there is one, 2 when the file is no Word document or of no known name. */
export async function checkTemplateFile(file: string, options: TemplateOptions, host: Host): Promise<Exit> {
  const bytes = readDocx(file, host)
  const name = meantAs(file, options.as, host)
  const problems = checkReportTemplate(bytes, templateShapes[name])
  const lines = problems.map((it) => templateLine(it, file, host))
  if (problems.some(({ rule }) => rule === 'template-file')) throw new Stop(lines.join('\n'))
  host.out(lines.length > 0 ? `${lines.join('\n')}\n` : `${GOOD(file, name)[host.lang]}\n`)
  return lines.length > 0 ? Exit.findings : Exit.ok
}

/** By `--as`, else by the file's name; a name that an office has lengthened ("bao-cao-ngan 2025") still counts. */
function meantAs(file: string, as: string | undefined, host: Host): TemplateName {
  const name = (as ?? basename(file)).replace(/\.docx$/i, '').toLowerCase()
  const exact = TEMPLATES.find((it) => it === name)
  if (exact) return exact
  const begun = TEMPLATES.filter((it) => name.startsWith(it)).sort((a, b) => b.length - a.length)[0]
  if (as === undefined && begun) return begun
  const near = nearest(name, TEMPLATES)
  throw new Stop(UNKNOWN(as === undefined ? file : `--as ${as}`, near)[host.lang])
}

const GOOD = (file: string, name: string): Words => ({
  vi: `${file}: dùng được làm mẫu “${name}”`,
  en: `${file}: good as template "${name}"`,
})
const UNKNOWN = (what: string, near: string | undefined): Words => ({
  vi: `${what}: không rõ là mẫu nào; hãy thêm --as với một trong: ${TEMPLATES.join(', ')}${near ? ` (ý bạn là ${near}?)` : ''}`,
  en: `${what}: no telling which template this is; add --as with one of ${TEMPLATES.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`,
})
