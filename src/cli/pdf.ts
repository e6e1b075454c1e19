/** PDF beside a .docx, made by LibreOffice where it is installed. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wordsOf } from '../lang/words.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

const PROGRAMS = [
  'soffice',
  'libreoffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

/** Turns a .docx into a PDF of the same name beside it; returns its path. Throws a `Stop` where LibreOffice is missing or fails. */
export function pdfBeside(docx: string, host: Host): string {
  const say = wordsOf(host.lang)
  // A profile of its own, so that an open LibreOffice of the user is neither needed nor disturbed.
  host.passing?.({ work: 'pdf', name: docx, long: true })
  const profile = mkdtempSync(join(tmpdir(), 'reform-pdf-'))
  try {
    for (const program of PROGRAMS) {
      try {
        execFileSync(
          program,
          [
            `-env:UserInstallation=${pathToFileURL(profile).href}`,
            '--headless',
            '--convert-to',
            'pdf',
            '--outdir',
            dirname(docx),
            docx,
          ],
          { stdio: 'pipe', timeout: 120_000, windowsHide: true },
        )
        const pdf = docx.replace(/\.docx$/i, '.pdf')
        if (host.kind(pdf) === 'file') return pdf.replaceAll('\\', '/')
        throw new Stop(say.pdfFailed(docx))
      } catch (error) {
        if ((error as { code?: string }).code === 'ENOENT') continue
        throw error instanceof Stop ? error : new Stop(say.pdfFailed(docx))
      }
    }
    throw new Stop(say.noOffice(docx))
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
