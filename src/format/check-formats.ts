/** The formats of `check` for other programs, by name; loaded only when one of them is asked for. */
import { checkMd } from './check-md.ts'
import { checkCheckstyle } from './checkstyle.ts'
import type { FileFindings, FormatContext } from './findings.ts'
import { checkGithub } from './github.ts'
import { checkGitlab } from './gitlab.ts'
import { checkJunit } from './junit.ts'
import { checkSarif } from './sarif.ts'

export const checkFormats: Readonly<
  Record<string, (files: readonly FileFindings[], context: FormatContext) => string>
> = {
  github: checkGithub,
  gitlab: checkGitlab,
  sarif: checkSarif,
  junit: checkJunit,
  checkstyle: checkCheckstyle,
  md: checkMd,
}
