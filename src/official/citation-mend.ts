/**
 * Mends a number whose symbol is no known one by what its type word, its date and its body let expect: after "Nghị định"
 * and with "ngày 23/4/2018", `/2018/ĐN-CP` can only be `/2018/NĐ-CP`. One slip is mended, never two.
 */
import { editDistance } from '../text/suggest.ts'
import type { NumberRead } from './citation-number.ts'
import { codeOfBody, issuerCode } from './issuers.ts'
import { codeKey, type Kind } from './kinds.ts'
import { termsOf } from './terms.ts'

/** What stands around a number. */
export interface Surroundings {
  /** The type that the word right before the number says. */
  kind: Kind
  /** What is written behind the digits of the number: `/2018/ĐN-CP`. */
  written: string
  /** The year of the date beside it. */
  year?: number
  /** The body named beside it. */
  body?: string
}

/** The number as it must have been meant; nothing where it is sound, or where nothing or too much is near. */
export function mend(number: NumberRead, around: Surroundings): NumberRead | undefined {
  return torn(number, around) ?? (isStrange(number, around.kind) ? nearest(number, around) : undefined)
}

/** The slash before the year is lost: `Luật số 102022/QH15`, `Quyết định số 452016/QĐ-TTg ngày 19/10/2016`. */
function torn(number: NumberRead, { kind, year }: Surroundings): NumberRead | undefined {
  if (number.year !== undefined || kind.year === 'never') return undefined
  const [, serial, digits] = /^(\d{1,4}?)((?:19|20)\d\d)$/.exec(number.serial) ?? []
  if (!serial || !digits || (kind.year === 'either' && String(year) !== digits)) return undefined
  if (number.family !== 'administrative' && number.family !== 'assembly') return undefined
  const family = number.family === 'assembly' ? 'assembly' : 'legal'
  return { ...number, serial, year: digits, family, damage: [...number.damage, 'mark'] }
}

/** Whether a symbol is none that is known. A letter's second group is every office's own. */
function isStrange(number: NumberRead, kind: Kind): boolean {
  if (number.family === 'old' || number.family === 'assembly') return false
  if (number.family === 'partial') return number.damage.includes('symbol') && number.year === undefined
  if (kind.name !== 'Công văn' && number.type === undefined) return true
  const issuer = number.issuer ?? ''
  if (number.type === 'NĐ') return issuer !== 'CP'
  // "SLĐ-TBXH" is an office's own way with SLĐTBXH.
  return [issuer.replaceAll('-', ''), issuer.split('-')[0] ?? ''].every((it) => issuerCode(it) === undefined)
}

interface Expected {
  written: string
  read: Pick<NumberRead, 'family' | 'symbol' | 'type' | 'issuer' | 'year'>
  isBody: boolean
}

function nearest(number: NumberRead, around: Surroundings): NumberRead | undefined {
  const written = codeKey(around.written.replace(/\s+/g, ''))
  const near = expected(number, around).filter(
    (it) => codeKey(it.written) !== written && editDistance(written, codeKey(it.written), 1) === 1,
  )
  const [found] = near.length > 1 ? near.filter((it) => it.isBody) : near
  if (!found) return undefined
  const letters = (text: string): string => codeKey(text).replace(/[^A-Z]/g, '')
  const slip = letters(written) === letters(found.written) ? 'mark' : 'letters'
  const damage = number.damage.filter((it) => it !== 'symbol' && it !== 'year')
  return { ...number, ...found.read, damage: [...damage, slip] }
}

/** The symbols that may stand here, in the three grammars. */
function expected(number: NumberRead, { kind, year, body, written }: Surroundings): Expected[] {
  const [code] = kind.codes
  const own = body === undefined ? undefined : codeOfBody(body)
  if (kind.name === 'Công văn') return own === undefined ? [] : letters(number, own)
  if (code === undefined) return []
  const list: Expected[] = []
  const inNumber = number.year?.length === 4 ? number.year : /(?:19|20)\d\d/.exec(written)?.[0]
  const dated = year ?? (inNumber === undefined ? undefined : Number(inNumber))
  const issuers = kind.name === 'Nghị định' ? ['CP'] : [...new Set([...(own ? [own] : []), 'UBND', 'HĐND'])]
  for (const issuer of kind.codes.includes('QH') && kind.name === 'Luật' ? [] : issuers) {
    const symbol = `${code}-${issuer}`
    const read = { symbol, type: code, issuer }
    const isBody = issuer === own
    if (kind.year !== 'always')
      list.push({ written: `/${symbol}`, read: { ...read, family: 'administrative' }, isBody })
    if (kind.year !== 'never' && dated !== undefined) {
      list.push({
        written: `/${dated}/${symbol}`,
        read: { ...read, family: 'legal', year: String(dated) },
        isBody,
      })
    }
  }
  const party = partyCode(body)
  for (const issuer of party ? [party] : body === undefined ? ['TW', 'TU'] : []) {
    const symbol = `${code}/${issuer}`
    list.push({ written: `-${symbol}`, read: { symbol, type: code, issuer, family: 'party' }, isBody: true })
  }
  if (dated !== undefined && /^(Luật|Nghị quyết|Pháp lệnh)$/.test(kind.name)) {
    for (const term of termsOf(dated)) {
      for (const issuer of kind.name === 'Luật' ? ['QH'] : ['QH', 'UBTVQH']) {
        const symbol = `${issuer}${term}`
        const read = { symbol, issuer, family: 'assembly' as const, year: String(dated) }
        list.push({ written: `/${dated}/${symbol}`, read, isBody: false })
      }
    }
  }
  return list
}

/** Of a letter only the issuer can be told, and an office may well leave out the S of its sở. */
function letters(number: NumberRead, own: string): Expected[] {
  const [first = '', ...unit] = number.symbol.split('-')
  if (own.slice(1) === first) return []
  const symbol = [own, ...unit].join('-')
  return [{ written: `/${symbol}`, read: { symbol, issuer: own, family: 'letter' }, isBody: true }]
}

function partyCode(body: string | undefined): string | undefined {
  const name = body?.normalize('NFC').toLowerCase() ?? ''
  if (/bộ chính trị|ban bí thư|trung ương/.test(name)) return 'TW'
  if (/tỉnh [uủ][yỷ]|thành [uủ][yỷ]/.test(name)) return 'TU'
  return /huyện [uủ][yỷ]/.test(name) ? 'HU' : undefined
}
