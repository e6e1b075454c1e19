/**
 * Reads a document's number and symbol (số, ký hiệu) at a place of a text, in the five grammars of Vietnamese documents
 * and as scanning and typing damage them. Says what stands there and what was meant; judging is for citation-check.ts.
 */

import { type Damage, digit, readParts, separator, token, tornType } from './citation-symbol.ts'
import { matchAt } from './citation-text.ts'
import { isPartyIssuer, issuerCode } from './issuers.ts'
import { type Kind, typeCode } from './kinds.ts'

/**
 * The grammar of a number: `legal` 61/2018/NĐ-CP, `assembly` 10/2022/QH15, `administrative` 184/KH-UBND,
 * `letter` 172/SNV-CCHC, `party` 80-NQ/TW, `old` 101-CP and 36/CP; `partial` where the symbol is left out (61/2018).
 */
export type Family = 'legal' | 'assembly' | 'administrative' | 'letter' | 'party' | 'old' | 'partial'

/** A number as read. Offsets are into the folded text. */
export interface NumberRead {
  start: number
  end: number
  family: Family
  /** Where the digits end and the rest of the number begins. */
  serialEnd: number
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
/** A blank inside the year: "10/20 22/QH15". */
const YEAR_TORN = /(?:1 ?9|2 ?0) ?\d ?\d(?=\s{0,2}\/)/y
const YEAR = /[0-9OolI]{2,6}(?!\d)/y

/** Reads the number that starts at `at`. `anchored`: "số" or a type word stands before it, so damage may be assumed. */
export function readNumber(text: string, at: number, anchored: boolean, kind?: Kind): NumberRead | undefined {
  const serial = matchAt(SERIAL, text, at)
  if (!serial) return undefined
  const damage: Damage[] = []
  const [whole, digits = '', point = '', letter = ''] = serial
  const number = digit(digits, damage) + point + letter
  const next = at + whole.length
  const read = { start: at, serialEnd: next, serial: number, damage }
  return (
    partyNumber(text, next, read, anchored) ??
    slashNumber(text, next, read, anchored, kind) ??
    (anchored ? gluedNumber(text, next, read, kind) : undefined)
  )
}

/** Reads a number whose digits are left open: "số /KH-SKHCN", "số …/QĐ-UBND". `at` is where the slash stands. */
export function readOpenNumber(text: string, at: number): NumberRead | undefined {
  const slash = matchAt(SLASH, text, at)
  if (!slash) return undefined
  const read = { start: at, serialEnd: at, serial: '', damage: [] }
  return withCode(text, at + slash[0].length, read, undefined, true)
}

type Begun = Pick<NumberRead, 'start' | 'serialEnd' | 'serial' | 'damage'>

/** `80-NQ/TW`, `19-2018/NQ-CP`, `101-CP`. */
function partyNumber(text: string, at: number, read: Begun, anchored: boolean): NumberRead | undefined {
  const dash = matchAt(DASH, text, at)
  if (!dash) return undefined
  const after = at + dash[0].length
  const year = /(?:19|20)\d\d(?=\s{0,2}\/)/y
  const yearRead = matchAt(year, text, after)
  if (yearRead) {
    const slash = matchAt(SLASH, text, after + 4)
    const rest = slash && withCode(text, after + 4 + slash[0].length, read, yearRead[0], anchored)
    return rest?.type === 'NQ' ? { ...rest, dashedYear: true } : undefined
  }
  const torn = tornType(text, after)
  const first = torn?.code ?? token(text, after)
  if (!first) return undefined
  const damage = [...read.damage, ...separator(dash[0], '-')]
  if (torn) damage.push('blank')
  const afterType = torn?.end ?? after + first.length
  const slash = matchAt(SLASH, text, afterType)
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
  // BTC is the Party's Ban Tổ chức too; of these bodies none is the Party's.
  if (
    /^(UBND|HĐND|CP|TTg|QH|VPCP|B(?:NV|KHCN|TTTT|KHĐT|GDĐT|TNMT|YT|XD)|S(?:NV|KHCN|TP|TC|TTTT|KHĐT|XD|CT|TNMT|GDĐT|YT|VHTTDL|GTVT|LĐTBXH|NNPTNT|NNMT))$/.test(
      body.parts[0] ?? '',
    )
  ) {
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
  const slash = matchAt(SLASH, text, at) ?? (anchored ? matchAt(WRONG_SLASH, text, at) : null)
  if (!slash) return undefined
  const after = at + slash[0].length
  const damage = [...read.damage, ...separator(slash[0], '/')]
  const year = matchAt(YEAR_TORN, text, after) ?? matchAt(YEAR, text, after)
  if (!year) return withCode(text, after, { ...read, damage }, undefined, anchored, kind)
  if (/\s/.test(year[0])) damage.push('blank')
  const written = digit(year[0].replace(/\s/g, ''), damage)
  const afterYear = after + year[0].length
  const second = matchAt(SLASH, text, afterYear)
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
  const gap = matchAt(lost, text, afterYear)
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
function gluedNumber(text: string, at: number, read: Begun, kind?: Kind): NumberRead | undefined {
  const gap = matchAt(/\s{0,2}[-.]?\s{0,2}(?=[A-ZĐÐ])/y, text, at)
  if (!gap) return undefined
  const begun = { ...read, damage: [...read.damage, 'mark' as const] }
  const coded = withCode(text, at + gap[0].length, begun, undefined, true, kind)
  const isSure = coded && issuerCode(coded.issuer?.split('-')[0] ?? '') !== undefined
  // "172SNV-CCHC" is a letter; without the word before it, it could be anything.
  return isSure && (coded.type !== undefined || (kind?.name === 'Công văn' && coded.symbol.includes('-')))
    ? coded
    : undefined
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
