/**
 * Reads a document's number and symbol (số, ký hiệu) at a place of a text, in the five grammars of Vietnamese documents
 * and as scanning and typing damage them. Says what stands there and what was meant; judging is for citation-check.ts.
 */

import { isPartyIssuer, issuerCode } from './issuers.ts'
import { codeKey, type Kind, kindsOfCode, typeCode } from './kinds.ts'

/**
 * The grammar of a number: `legal` 61/2018/NĐ-CP, `assembly` 10/2022/QH15, `administrative` 184/KH-UBND,
 * `letter` 172/SNV-CCHC, `party` 80-NQ/TW, `old` 101-CP and 36/CP; `partial` where the symbol is left out (61/2018).
 */
export type Family = 'legal' | 'assembly' | 'administrative' | 'letter' | 'party' | 'old' | 'partial'

/** What is damaged in a written number, in the order of reading. */
export type Damage =
  | 'blank' // blanks inside
  | 'mark' // a mark doubled, missing or of the wrong kind
  | 'digit' // a letter in place of a digit: O, l, I
  | 'year' // a year that is not of four digits
  | 'letters' // a known code with other case or a lost đ
  | 'grammar' // a Party number in the state's grammar, or the other way round
  | 'symbol' // the symbol is left out or cut

/** A number as read. Offsets are into the folded text. */
export interface NumberRead {
  start: number
  end: number
  family: Family
  /** The number alone, digits mended: `90`, `30c`, `66.1`. Empty where it is left blank. */
  serial: string
  /** The year as written, digits mended: `213` stays `213`. */
  year?: string
  /** The year stands behind a dash, as in the Government's resolutions of 2014 to 2018: `19-2018/NQ-CP`. */
  dashedYear?: boolean
  /** The symbol as meant: `NĐ-CP`. */
  symbol: string
  /** Type code of the symbol, if it has one: `NĐ`. */
  type?: string
  /** The issuer's part of the symbol: `CP`, `BTC-BKHCN`; of a letter, its first part. */
  issuer?: string
  damage: Damage[]
}

const SERIAL =
  /([0-9OolI]{0,4}[0-9][0-9OolI]{0,4}|[OlI](?=\s{0,2}\/))((?:\.[0-9]{1,2}(?!\d))?)((?:[A-Za-zĐđ](?![\p{L}\d]))?)/uy
const SLASH = /\s{0,3}[/\\|]{1,3}\s{0,3}/y
const WRONG_SLASH = /\s?[-.,]\s?(?=(?:19|20)\d\d\s{0,2}[/-]\s{0,2}[A-ZĐÐ])/y
const DASH = /\s{0,3}-{1,2}\s{0,3}/y
const YEAR = /[0-9OolI]{2,6}(?!\d)/y
const TOKEN = /[\p{L}&][\p{L}0-9&]{0,15}(?:[.+,&][A-ZĐ]{2,8}(?![\p{Ll}]))*/uy

/** Reads the number that starts at `at`. `anchored`: "số" or a type word stands before it, so damage may be assumed. */
export function readNumber(text: string, at: number, anchored: boolean, kind?: Kind): NumberRead | undefined {
  const serial = match(SERIAL, text, at)
  if (!serial) return undefined
  const damage: Damage[] = []
  const [whole, digits = '', point = '', letter = ''] = serial
  const number = digit(digits, damage) + point + letter
  const next = at + whole.length
  const read = { start: at, serial: number, damage }
  return (
    partyNumber(text, next, read, anchored) ??
    slashNumber(text, next, read, anchored, kind) ??
    (anchored ? gluedNumber(text, next, read) : undefined)
  )
}

/** Reads a number whose digits are left open: "số /KH-SKHCN", "số …/QĐ-UBND". `at` is where the slash stands. */
export function readOpenNumber(text: string, at: number): NumberRead | undefined {
  const slash = match(SLASH, text, at)
  if (!slash) return undefined
  const read = { start: at, serial: '', damage: [] }
  return withCode(text, at + slash[0].length, read, undefined, true)
}

type Begun = Pick<NumberRead, 'start' | 'serial' | 'damage'>

/** `80-NQ/TW`, `19-2018/NQ-CP`, `101-CP`. */
function partyNumber(text: string, at: number, read: Begun, anchored: boolean): NumberRead | undefined {
  const dash = match(DASH, text, at)
  if (!dash) return undefined
  const after = at + dash[0].length
  const year = /(?:19|20)\d\d(?=\s{0,2}\/)/y
  const yearRead = match(year, text, after)
  if (yearRead) {
    const slash = match(SLASH, text, after + 4)
    const rest = slash && withCode(text, after + 4 + slash[0].length, read, yearRead[0], anchored)
    return rest?.type === 'NQ' ? { ...rest, dashedYear: true } : undefined
  }
  const first = token(text, after)
  if (!first) return undefined
  const damage = [...read.damage, ...separator(dash[0], '-')]
  const afterType = after + first.length
  const slash = match(SLASH, text, afterType)
  if (!slash) {
    if (!(anchored ? /^(CP|TTg|HĐBT|CTN?|UB)$/ : /^(CP|HĐBT)$/).test(first)) return undefined
    if (/[-/]/.test(text[afterType] ?? '')) return undefined
    return { ...read, damage, end: afterType, family: 'old', symbol: first, issuer: first }
  }
  const type = typeCode(first)
  if (type === undefined) return undefined
  const body = readParts(text, afterType + slash[0].length, true)
  if (!body) return undefined
  damage.push(...separator(slash[0], '/'), ...body.damage)
  if (type !== first) damage.push('letters')
  const issuer = body.parts.join('-')
  if (/^(UBND|HĐND|CP|TTg|QH|VPCP|SNV|SKHCN|BKHCN|BNV)$/.test(body.parts[0] ?? '')) {
    damage.push('grammar')
    return {
      ...read,
      damage,
      end: body.end,
      family: 'administrative',
      symbol: `${type}-${issuer}`,
      type,
      issuer,
    }
  }
  return { ...read, damage, end: body.end, family: 'party', symbol: `${type}/${issuer}`, type, issuer }
}

/** `61/2018/NĐ-CP`, `184/KH-UBND`, `172/SNV-CCHC`, `36/CP`; after an anchor also `61/2018`. */
function slashNumber(
  text: string,
  at: number,
  read: Begun,
  anchored: boolean,
  kind?: Kind,
): NumberRead | undefined {
  // "90.2013/NĐ-CP", "90-2013-NĐ-CP": a point or a dash stands for the first slash.
  const slash = match(SLASH, text, at) ?? (anchored ? match(WRONG_SLASH, text, at) : null)
  if (!slash) return undefined
  const after = at + slash[0].length
  const damage = [...read.damage, ...separator(slash[0], '/')]
  const year = match(YEAR, text, after)
  if (!year) return withCode(text, after, { ...read, damage }, undefined, anchored, kind)
  const written = digit(year[0], damage)
  const afterYear = after + year[0].length
  const second = match(SLASH, text, afterYear)
  if (second) {
    const marked = [...damage, ...separator(second[0], '/')]
    const coded = withCode(
      text,
      afterYear + second[0].length,
      { ...read, damage: marked },
      written,
      anchored,
      kind,
    )
    if (coded || /^\d/.test(text.slice(afterYear + second[0].length))) return coded
  }
  // The second slash was lost ("61/2018NĐ-CP", "61/2018 NĐ-CP", "61/2018-NĐ-CP").
  const lost = /\s{0,2}-?\s{0,2}(?=[A-ZĐÐ])/y
  const gap = match(lost, text, afterYear)
  if (gap) {
    const coded = withCode(
      text,
      afterYear + gap[0].length,
      { ...read, damage: [...damage, 'mark'] },
      written,
      true,
      kind,
    )
    if (coded?.type !== undefined && coded.family !== 'letter') return coded
  }
  if (!anchored || !kind || !/^(19[4-9]|20[0-9])\d$/.test(written)) return undefined
  return {
    ...read,
    damage: [...damage, 'symbol'],
    end: afterYear,
    family: 'partial',
    year: written,
    symbol: '',
  }
}

/** `192KH-UBND`, `1492 KH-UBND`, `192-KH-UBND`: the slash is lost. */
function gluedNumber(text: string, at: number, read: Begun): NumberRead | undefined {
  const gap = match(/\s{0,2}[-.]?\s{0,2}(?=[A-ZĐÐ])/y, text, at)
  if (!gap) return undefined
  const coded = withCode(
    text,
    at + gap[0].length,
    { ...read, damage: [...read.damage, 'mark'] },
    undefined,
    true,
  )
  return coded?.type !== undefined &&
    coded.issuer !== undefined &&
    issuerCode(coded.issuer.split('-')[0] ?? '')
    ? coded
    : undefined
}

interface Parts {
  parts: string[]
  end: number
  damage: Damage[]
}

/** Reads the symbol after the last slash and says of which family the number is. */
function withCode(
  text: string,
  at: number,
  read: Begun,
  year: string | undefined,
  anchored: boolean,
  kind?: Kind,
): NumberRead | undefined {
  const code = readParts(text, at, false)
  if (!code) return undefined
  const { end } = code
  const damage = [...read.damage, ...code.damage]
  let [first = '', ...rest] = code.parts
  const assembly = /^(QH|UBTVQH)([0-9lIO]{1,2})?$/.exec(first)
  if (assembly && (year !== undefined || anchored)) {
    const term = digit(assembly[2] ?? '', damage)
    const issuer = assembly[1] ?? ''
    if (year !== undefined) damage.push(...yearDamage(year))
    if (term === '') damage.push('symbol')
    return { ...read, damage, end, family: 'assembly', ...(year && { year }), symbol: issuer + term, issuer }
  }
  const isLetter =
    kind?.name === 'Công văn' && issuerCode(first) !== undefined && !/^(QĐ|NQ|NĐ|KH|BC|TB|CTr)$/.test(first)
  const type = isLetter ? undefined : typeCode(first, kind)
  if (type !== undefined) {
    if (type !== first) {
      if (rest.length === 0 && !anchored) return undefined
      damage.push('letters')
    }
    if (rest.length === 0) {
      if (!anchored || !(first === type || kind)) return undefined
      damage.push('symbol')
    }
    if (year !== undefined) damage.push(...yearDamage(year))
    const issuer = rest.join('-')
    const symbol = issuer ? `${type}-${issuer}` : type
    const out = { ...read, damage, end, symbol, type, ...(issuer && { issuer }), ...(year && { year }) }
    if (year === undefined && isPartyIssuer(rest[0] ?? '') && /^(TW|TU|HU|ThU|TXU)$/.test(rest[0] ?? '')) {
      damage.push('grammar')
      return { ...out, family: 'party', symbol: `${type}/${issuer}` }
    }
    return { ...out, family: year === undefined ? 'administrative' : 'legal' }
  }
  const issuer = issuerCode(first)
  if (issuer !== undefined) first = issuer
  if (rest.length === 0 && /^(TW|TU|HU|ThU|TXU)$/.test(first) && kind?.codes[0] && year === undefined) {
    const type = kind.codes[0]
    damage.push('grammar')
    return { ...read, damage, end, family: 'party', symbol: `${type}/${first}`, type, issuer: first }
  }
  const old =
    rest.length === 0 &&
    /^(CP|TTg|HĐBT|UB)$/.test(first) &&
    /^(Nghị định|Nghị quyết|Quyết định|Chỉ thị|)$/.test(kind?.name ?? '')
  // "Đề án 06/CP" is a way of speaking, not a number.
  if (!old && first === 'CP' && rest.length === 0) return undefined
  if (old && (anchored || year !== undefined)) {
    return { ...read, damage, end, family: 'old', ...(year && { year }), symbol: first, issuer: first }
  }
  const known = issuer !== undefined || /^(S|B|UBND|VP|TT|CC|C|T)[A-ZĐ&]{2,}$/.test(first)
  if (!anchored && !(known && rest.length > 0 && /^[A-ZĐ]/.test(rest[0] ?? '') && first.length > 1))
    return undefined
  if (anchored && !known && rest.length === 0) return undefined
  if (year !== undefined) damage.push(...yearDamage(year))
  const symbol = [first, ...rest].join('-')
  return { ...read, damage, end, family: 'letter', symbol, issuer: first, ...(year && { year }) }
}

function yearDamage(year: string): Damage[] {
  return year.length === 4 ? [] : ['year']
}

/** Reads the groups of a symbol, `QĐ-UBND`, `TTLT-BTC-BKHCN`, mending blanks and marks between and inside them. */
function readParts(text: string, at: number, party: boolean): Parts | undefined {
  const first = token(text, at) ?? smallToken(text, at)
  if (first === undefined) return undefined
  const damage: Damage[] = []
  const parts: string[] = []
  let end = at + first.length
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
  if (known !== undefined && known !== code && codeKey(known) === codeKey(code)) {
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
  const dash = match(DASH, text, at)
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
    if (party || !match(inner, text, at)) return undefined
    const code = token(text, at + 1)
    return code === undefined ? undefined : { code, end: at + 1 + code.length, damage: [] }
  }
  const type = typeCode(parts[0] ?? '')
  if (type === undefined) return undefined
  // The dash is a slash, an underscore, a point or nothing: "12/KH/UBND", "QĐ_UBND", "QĐ UBND".
  const wrong = match(/\s{0,2}[/_.]\s{0,2}|\s{1,2}/y, text, at)
  const code = wrong ? token(text, at + wrong[0].length) : undefined
  if (!wrong || code === undefined || issuerCode(code) === undefined || !/^[A-ZĐÐ]{2}/.test(code))
    return undefined
  return { code, end: at + wrong[0].length + code.length, damage: ['mark'] }
}

/** "UB ND", "QH 15": a group torn in two by a blank. */
function joinedToken(text: string, at: number, last: string): { code: string; end: number } | undefined {
  if (/^(QH|UBTVQH)$/.test(last)) {
    const term = match(/\s{0,2}-?\s{0,2}([0-9]{1,2})(?![\p{L}\d/])/uy, text, at)
    return term ? { code: last + (term[1] ?? ''), end: at + term[0].length } : undefined
  }
  if (last !== 'UB' && (issuerCode(last) !== undefined || typeCode(last) !== undefined)) return undefined
  const gap = match(/ (?=[A-ZĐÐ])/y, text, at)
  const more = gap && token(text, at + 1)
  const code = more ? issuerCode(last + more) : undefined
  return more && code ? { code, end: at + 1 + more.length } : undefined
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
      /^(UBND|HĐND|CP|TTg|B|S)/.test(issuer)
    ) {
      return [type, issuer]
    }
  }
  return undefined
}

/** A group of a symbol: mostly capitals, or a known code. Words of a sentence are none. */
function token(text: string, at: number): string | undefined {
  const found = match(TOKEN, text, at)?.[0].replace(/[&.,+]+$/, '')
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
  const found = match(/([a-zđ]{2,4})-([a-zđA-ZĐ]{2,8})(?![\p{L}\d])/uy, text, at)
  if (!found || typeCode(found[1] ?? '') === undefined || issuerCode(found[2] ?? '') === undefined)
    return undefined
  return found[1]
}

function smallIssuer(text: string, at: number): string | undefined {
  const found = match(/[a-zđ]{2,8}(?![\p{L}\d])/uy, text, at)?.[0]
  return found && issuerCode(found) !== undefined ? found : undefined
}

function separator(written: string, right: '/' | '-'): Damage[] {
  const damage: Damage[] = []
  if (/\s/.test(written)) damage.push('blank')
  if (written.trim() !== right) damage.push('mark')
  return damage
}

function digit(written: string, damage: Damage[]): string {
  const mended = written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
  if (mended !== written) damage.push('digit')
  return mended
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
