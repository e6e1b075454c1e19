/** The signature block in its parts: each line with its prefix (KT, TM, TL, TUQ, Q) and post. For the signature rules. */
import type { Path } from '../finding.ts'
import type { Signature } from '../plan/types.ts'

export type SignaturePrefix = 'KT' | 'TM' | 'TL' | 'TUQ' | 'Q'

export interface SignatureLine {
  at: Path
  /** Where the line begins in the value at `at`. */
  start: number
  /** The line as written, without blanks at its ends. */
  text: string
  prefix?: SignaturePrefix
  /** What follows the prefix; the whole line where there is none. */
  post: string
}

/** The lines above the signer's name, in order: authority, then position; either may hold several lines. */
export function signatureLines({ authority, position, path }: Signature): SignatureLine[] {
  return [
    { value: authority, key: 'authority' },
    { value: position, key: 'position' },
  ].flatMap(({ value = '', key }) =>
    [...value.matchAll(/[^\n]+/g)].flatMap((match) => {
      const text = match[0].trim()
      if (text === '') return []
      const start = match.index + match[0].indexOf(text)
      const [, first, second, rest] =
        /^(?:(KT|TM|TL|TUQ|Q)(?=[.\s])|([KT]\/[TML]|TU\/Q))\s*\.?\s*(\S.*)$/isu.exec(text) ?? []
      const prefix = (first ?? second)?.replace('/', '').toUpperCase() as SignaturePrefix | undefined
      return [{ at: [...path, key], start, text, post: rest ?? text, ...(prefix && { prefix }) }]
    }),
  )
}

/** A post in one form for comparing: capitals, one blank, both places of the tone alike. */
export function postKey(post: string): string {
  return post.normalize('NFC').toUpperCase().replaceAll('UỶ', 'ỦY').replace(/\s+/g, ' ').trim()
}
