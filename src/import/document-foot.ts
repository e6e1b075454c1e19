/** The foot of an official document: recipients and signature. */
import { foldKey } from '../text/fold.ts'
import type { DraftDocument } from './document.ts'
import { beginsAppendix } from './document-appendix.ts'
import { DATE } from './document-head.ts'
import { beginsBody, isCapitals, plain } from './document-names.ts'
import type { Paragraph } from './model.ts'

const POST =
  /^(?:q\. ?|phó |kt\.? ?)?(?:giám đốc|chủ tịch|chánh|trưởng|bộ trưởng|thứ trưởng|cục trưởng|chi cục trưởng|hiệu trưởng|viện trưởng|tổng giám đốc|phó)/
const AUTHORITY = /^(?:kt|tm|tl|tuq|q)\s*\./

/** Where the prose ends without "Nơi nhận": at the signature or the first appendix. */
export function bodyEnd(rest: readonly Paragraph[]): number {
  const at = rest.findIndex(({ text }) => {
    const key = foldKey(plain(text))
    return (AUTHORITY.test(key) && isCapitals(plain(text))) || beginsAppendix(text)
  })
  return at < 0 ? rest.length : at
}

/** Recipients and signature; returns the lines that are neither. */
export function readFoot(lines: readonly Paragraph[], document: DraftDocument): string[] {
  const left: string[] = []
  const texts = lines.flatMap(({ text, label }) =>
    text.split('\n').map((it, i) => (i === 0 && label ? `${label} ${plain(it)}` : plain(it))),
  )
  let inList = false
  const signature: { authority?: string; position?: string; name?: string } = {}
  for (const [i, text] of texts.entries()) {
    const key = foldKey(text)
    if (/^nơi nhận/.test(key)) {
      inList = true
      if (text !== 'Nơi nhận:') document.recipientsHeading = text
    } else if (inList && /^[-–+•]\s*\S/.test(text)) {
      document.recipients.push(
        recipientOf(text.replace(/^[-–+•]\s*/, ''), !/^[-–+•]/.test(texts[i + 1] ?? '')),
      )
    } else if (AUTHORITY.test(key)) {
      signature.authority = signature.authority ? `${signature.authority}\n${text}` : text
    } else if (isCapitals(text) && POST.test(key) && !signature.position) signature.position = text
    else if (DATE.test(key)) left.push(text)
    else if (isPersonName(text) && signature.name === undefined) signature.name = text
    else if (
      isCapitals(text) &&
      text.length < 60 &&
      signature.authority === undefined &&
      signature.position === undefined
    ) {
      left.push(text)
    } else if (inList && document.recipients.length > 0 && /^\p{Ll}|^\(/u.test(text)) {
      const last = document.recipients.at(-1)
      if (last) Object.assign(last, recipientOf(`${lineOf(last)} ${text}`, false))
    }
  }
  if (Object.keys(signature).length > 0) document.signature = signature
  return left
}

function lineOf({ to, purpose, end }: DraftDocument['recipients'][number]): string {
  return `${to}${purpose ? ` (${purpose})` : ''}${end ?? ''}`
}

function recipientOf(line: string, last: boolean): DraftDocument['recipients'][number] {
  const mark = /\s*[;.,]?$/.exec(line)?.[0] ?? ''
  const body = line.slice(0, line.length - mark.length)
  const usual = last ? '.' : ';'
  const end = mark === usual ? {} : { end: mark }
  const [, to, purpose] = /^(?!Lưu\b)(.*\S)\s+\(([^()]+)\)$/s.exec(body) ?? []
  return to && purpose ? { to, purpose, ...end } : { to: body, ...end }
}

function isPersonName(text: string): boolean {
  return (
    /^(?:(?:TS|ThS|PGS|GS|BS|BSCKII|LS|NGƯT)\.? ?)*\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){1,5}$/u.test(text) &&
    text.length < 45 &&
    !(isCapitals(text) && (POST.test(foldKey(text)) || beginsBody(text)))
  )
}
