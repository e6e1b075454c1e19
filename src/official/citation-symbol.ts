/** Reads the groups of a symbol (ký hiệu), mending what blanks, wrong marks and lost letters have done to them. */
import { matchAt } from './citation-text.ts'
import { issuerCode } from './issuers.ts'
import { codeKey, kindsOfCode, typeCode } from './kinds.ts'

/** What is damaged in a written number, in the order of reading. */
export type Damage =
  | 'blank' // blanks inside
  | 'mark' // a mark doubled, missing or of the wrong kind
  | 'digit' // a letter in place of a digit: O, l, I
  | 'year' // a year that is not of four digits
  | 'letters' // a known code with other case or a lost đ
  | 'grammar' // a Party number in the state's grammar, or the other way round
  | 'symbol' // the symbol is left out or cut

/** The groups of a symbol; `end` is an offset into the folded text. */
export interface Parts {
  parts: string[]
  end: number
  damage: Damage[]
}

const DASH = /\s{0,3}-{1,2}\s{0,3}/y
const TOKEN = /[\p{L}&][\p{L}0-9&]{0,15}(?:[.+,&][A-ZĐ]{2,8}(?![\p{Ll}]))*/uy

/** Reads the groups of a symbol, `QĐ-UBND`, `TTLT-BTC-BKHCN`, mending blanks and marks between and inside them. */
export function readParts(text: string, at: number, party: boolean): Parts | undefined {
  const torn = party ? undefined : tornType(text, at)
  const first = torn?.code ?? token(text, at) ?? smallToken(text, at)
  if (first === undefined) return undefined
  const damage: Damage[] = torn ? ['blank'] : []
  const parts: string[] = []
  let end = torn?.end ?? at + first.length
  const glued = party || issuerCode(first) ? undefined : unglue(first)
  if (glued) {
    parts.push(...glued)
    damage.push('mark')
  } else parts.push(settle(first, damage, parts.length > 0 || party))
  while (parts.length < 8) {
    const joined = joinedToken(text, end, parts.at(-1) ?? '')
    if (joined) {
      parts[parts.length - 1] = joined.code
      damage.push('blank')
      end = joined.end
      continue
    }
    const more = nextPart(text, end, parts, party)
    if (!more) break
    damage.push(...more.damage)
    parts.push(settle(more.code, damage, true))
    end = more.end
  }
  return { parts, end, damage }
}

/** An issuer's group in its known spelling; a type's group is settled later, when the type word is known. */
function settle(code: string, damage: Damage[], isIssuer: boolean): string {
  const mended = code.replace(/[Ðð]/g, 'Đ')
  if (!isIssuer) {
    if (mended !== code) damage.push('letters')
    return mended
  }
  const known = issuerCode(mended)
  // SNGV for SNgV is an office's own way; TTG, HDND and ubnd are slips.
  const isOwnWay = known !== 'TTg' && code === known?.toUpperCase()
  if (known !== undefined && known !== code && codeKey(known) === codeKey(code) && !isOwnWay) {
    damage.push('letters')
    return known
  }
  if (mended !== code) damage.push('letters')
  return mended
}

function nextPart(
  text: string,
  at: number,
  parts: readonly string[],
  party: boolean,
): { code: string; end: number; damage: Damage[] } | undefined {
  const dash = matchAt(DASH, text, at)
  if (dash) {
    const code =
      token(text, at + dash[0].length) ??
      (parts.length === 1 ? smallIssuer(text, at + dash[0].length) : undefined)
    if (code === undefined) return undefined
    const open = /^\s+-+\s+$/.test(dash[0])
    // "12/KH-UBND - VP": blanks on both sides end a symbol, unless it would have no issuer at all.
    if (
      open &&
      !(parts.length === 1 && typeCode(parts[0] ?? '') !== undefined && issuerCode(code) !== undefined)
    )
      return undefined
    if (/\s/.test(dash[0]) && parts.length > 1 && !issuerCode(code) && !/^[A-ZĐ]{2,}$/.test(code))
      return undefined
    return { code, end: at + dash[0].length + code.length, damage: separator(dash[0], '-') }
  }
  if (parts.length !== 1) {
    const inner = /\/(?=[A-ZĐ]{2})/y
    if (party || !matchAt(inner, text, at)) return undefined
    const code = token(text, at + 1)
    return code === undefined ? undefined : { code, end: at + 1 + code.length, damage: [] }
  }
  const type = typeCode(parts[0] ?? '')
  if (type === undefined) return undefined
  // The dash is a slash, an underscore, a point or nothing: "12/KH/UBND", "QĐ_UBND", "QĐ UBND".
  const wrong = matchAt(/\s{0,2}[/_.]\s{0,2}|\s{1,2}/y, text, at)
  const code = wrong ? token(text, at + wrong[0].length) : undefined
  if (!wrong || code === undefined || issuerCode(code) === undefined || !/^[A-ZĐÐ]{2}/.test(code))
    return undefined
  return { code, end: at + wrong[0].length + code.length, damage: ['mark'] }
}

/** "K H-UBND", "N Q/TW": a type's code torn in two by a blank, before a dash or a slash. */
export function tornType(text: string, at: number): { code: string; end: number } | undefined {
  const found = matchAt(/([A-ZĐ][a-zA-ZĐ]?) ([A-ZĐrd]{1,2})(?=\s?[-/])/y, text, at)
  const code = found ? `${found[1]}${found[2]}` : ''
  return found && kindsOfCode(code).length > 0 ? { code, end: at + found[0].length } : undefined
}

/** "UB ND", "QH 15", "QH1 5": a group torn in two by a blank. */
function joinedToken(text: string, at: number, last: string): { code: string; end: number } | undefined {
  if (/^(QH|UBTVQH)1?$/.test(last)) {
    const term = matchAt(/\s{0,2}-?\s{0,2}([0-9]{1,2})(?![\p{L}\d/])/uy, text, at)
    return term ? { code: last + (term[1] ?? ''), end: at + term[0].length } : undefined
  }
  const [, more] = matchAt(/ ([\p{L}&]{1,8})(?![\p{L}\d])/uy, text, at) ?? []
  if (!more) return undefined
  const code = issuerCode(last + more)
  if (code === last + more) return { code, end: at + 1 + more.length }
  // "SNV-CC HC ngày …": capitals that nothing but the date or the body follows belong to the symbol.
  const isTail = /^[A-ZĐ]{1,4}$/.test(more) && matchAt(/ (?:ngày|của) /y, text, at + 1 + more.length)
  return isTail && issuerCode(last) === undefined
    ? { code: last + more, end: at + 1 + more.length }
    : undefined
}

/** "QĐUBND": a type and an issuer run together. */
function unglue(word: string): [string, string] | undefined {
  if (typeCode(word) !== undefined) return undefined
  const [before = '', behind = ''] = word.split(/[.,]/)
  if (kindsOfCode(before).length > 0 && behind.length > 1 && issuerCode(behind) === behind)
    return [before, behind]
  for (let at = 2; at <= 3 && at < word.length - 1; at++) {
    const [type, issuer] = [word.slice(0, at), word.slice(at)]
    if (
      kindsOfCode(type).length > 0 &&
      issuer.length >= 2 &&
      issuerCode(issuer) === issuer &&
      (issuer === 'CP' ? /^N[ĐQ]$/.test(type) : /^(UBND|HĐND|TTg|VPCP|TW|TU|B|S)/.test(issuer))
    ) {
      return [type, issuer]
    }
  }
  return undefined
}

/** A group of a symbol: mostly capitals, or a known code. Words of a sentence are none. */
export function token(text: string, at: number): string | undefined {
  // "118-KH/TUngày 06/9/2019": the next word runs into the symbol.
  const found = matchAt(TOKEN, text, at)?.[0]
    .replace(/[&.,+]+$/, '')
    .replace(/(?<=[A-ZĐg])(?:ngày|của|về)$/, '')
  if (!found) return undefined
  const capitals = found.match(/[\p{Lu}0-9]/gu)?.length ?? 0
  const letters = found.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0 || !/\p{Lu}/u.test(found)) return undefined
  if (/\p{L}\p{M}|[À-ỹ]/u.test(found.replace(/[ĐđÐ]|QyĐ/g, '')) && capitals < letters) return undefined
  if (capitals * 2 >= letters && (capitals > 1 || letters === 1)) return found
  return typeCode(found) !== undefined || (found.length > 2 && issuerCode(found) !== undefined)
    ? found
    : undefined
}

/** A type code in small letters before a dash and a known issuer: "qđ-ubnd". */
function smallToken(text: string, at: number): string | undefined {
  const found = matchAt(/([a-zđ]{2,4})-([a-zđA-ZĐ]{2,8})(?![\p{L}\d])/uy, text, at)
  if (!found || typeCode(found[1] ?? '') === undefined || issuerCode(found[2] ?? '') === undefined)
    return undefined
  return found[1]
}

function smallIssuer(text: string, at: number): string | undefined {
  const found = matchAt(/[a-zđ]{2,8}(?![\p{L}\d])/uy, text, at)?.[0]
  return found && issuerCode(found) !== undefined ? found : undefined
}

/** What a separator's writing lacks against the right one. */
export function separator(written: string, right: '/' | '-'): Damage[] {
  const damage: Damage[] = []
  if (/\s/.test(written)) damage.push('blank')
  if (written.trim() !== right) damage.push('mark')
  return damage
}

/** Letters that scanning put for digits are mended. */
export function digit(written: string, damage: Damage[]): string {
  const mended = written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
  if (mended !== written) damage.push('digit')
  return mended
}
