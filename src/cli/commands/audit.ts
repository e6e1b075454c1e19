/** `reform audit FILE.docx…`: do Word documents keep the official format? Exit 1 on any error, 2 when a file is no .docx. */

import type { Finding } from '../../finding.ts'
import { auditPretty } from '../../format/audit-pretty.ts'
import type { FileFindings } from '../../format/findings.ts'
import type { Lang } from '../../lang/lang.ts'
import { type AuditFault, auditDocument } from '../../official/audit/audit.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { sayAudit } from '../../rules/say-audit.ts'
import { linesOf } from '../../text/lines.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readStop } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { namedFiles } from '../named-files.ts'
import { outputsOf, writeOutputs } from '../outputs.ts'
import { inSteps } from '../progress.ts'

/** An official document with pictures stays far below this. */
const MAX_DOCX = 64 * 1024 * 1024

export async function audit(
  paths: string[],
  options: GlobalOptions & { format?: string[] },
  host: Host,
): Promise<Exit> {
  const outputs = outputsOf(options.format ?? [], host)
  const configs = configsOf(options.config, host)
  const { files: named, failures } = namedFiles(paths, '.docx', host)
  const files: FileFindings[] = []
  for (const path of inSteps(named, 'audit', (it) => it, host)) {
    const bytes = readBytes(path, failures, host)
    if (!bytes) continue
    const { problems, fault } = auditDocument(bytes)
    if (fault) failures.push(`${path}: ${FAULTS[fault][host.lang]}`)
    else
      files.push(
        told(path, sayAudit(problems, catalogue, { lang: host.lang, severities: configs.for(path).rules })),
      )
  }
  failures.push(...configs.failures)
  if (files.length > 0) {
    await writeOutputs(outputs, files, { letStand: 0, failures }, host, (list, { lang, paint }) =>
      auditPretty(list, lang, paint),
    )
  }
  for (const failure of failures) host.err(`${failure}\n`)
  if (failures.length > 0) return Exit.failure
  return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    ? Exit.findings
    : Exit.ok
}

/** A Word file has no lines to show; a finding is known again by its rule, its paragraph and its place among the others there. */
function told(path: string, findings: Finding[]): FileFindings {
  const counts = new Map<string, number>()
  const fingerprints = new Map(
    findings.map((finding) => {
      const key = `${path}:${finding.rule}:${finding.line}`
      const nth = counts.get(key) ?? 0
      counts.set(key, nth + 1)
      return [finding, `${key}:${nth}`]
    }),
  )
  return { path, findings, lines: linesOf(''), fingerprints }
}

function readBytes(path: string, failures: string[], host: Host): Uint8Array | undefined {
  try {
    return host.read(path, MAX_DOCX)
  } catch (error) {
    const stop = readStop(path, error, host)
    if (!(stop instanceof Stop)) throw stop
    failures.push(stop.message)
    return undefined
  }
}

/** Why a file is no Word document that can be read, and what to do about it. */
const FAULTS: Record<AuditFault, Record<Lang, string>> = {
  empty: { vi: 'tệp rỗng; hãy chỉ đúng tệp .docx', en: 'the file is empty; name the right .docx' },
  ole: {
    vi: 'tệp Word kiểu cũ (.doc) hoặc có mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx',
    en: 'an old .doc, or locked with a password; open it in Word, take the password off and save it as .docx',
  },
  encrypted: {
    vi: 'tệp nén có mật khẩu; hãy bỏ mật khẩu rồi thử lại',
    en: 'the zip has a password; take it off and try again',
  },
  'not-zip': {
    vi: 'không phải tệp .docx; hãy mở bằng Word và lưu thành .docx',
    en: 'not a .docx; open it in Word and save it as .docx',
  },
  broken: {
    vi: 'tệp .docx bị hỏng; hãy mở bằng Word và lưu lại',
    en: 'the .docx is broken; open it in Word and save it again',
  },
  'too-large': {
    vi: 'tệp nở ra quá lớn khi mở nên không đọc; hãy xem lại nguồn gốc tệp',
    en: 'the file unpacks to far too much, not read; look at where it comes from',
  },
  'bad-name': {
    vi: 'tệp chứa phần có tên bất thường nên không đọc; hãy xem lại nguồn gốc tệp',
    en: 'a part of the file has a name that leads outside, not read; look at where it comes from',
  },
  'no-document': {
    vi: 'tệp nén này không chứa văn bản Word; hãy chỉ đúng tệp .docx',
    en: 'no Word document inside; name the right .docx',
  },
  xml: {
    vi: 'nội dung Word trong tệp bị hỏng; hãy mở bằng Word và lưu lại',
    en: 'the Word content is broken; open it in Word and save it again',
  },
}
