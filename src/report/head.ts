import { longDate, OPEN, printNumber, siblingSymbol } from '../official/head.ts'
import { readRich } from '../ooxml/rich.ts'
import { openBlank, type TextValue } from '../ooxml/shape.ts'
import type { Config } from '../plan/config.ts'
import type { Plan, Recipient, Signature } from '../plan/types.ts'
import { breakTitle } from './titles.ts'

/** What of the office is needed for a letter; the plan says it first, `reform.yaml` where the plan does not. */
export type Office = Pick<Config, 'agency' | 'parent' | 'place' | 'symbol' | 'signatories' | 'recipients'>

/** A document that is being written: its kind and as much of number and date as is known. */
export interface Issue {
  /** Abbreviation of the kind of document in its symbol: "BC"; absent of a letter, whose symbol begins with the agency. */
  abbreviation?: string
  /** The whole symbol, where it is known. */
  symbol?: string
  number?: string
  date?: string
  /** The year of the dateline where the date is open. */
  year: number
}

/** The width of the agency's name in the head of the shipped templates, in twips: 65 mm. */
export const AGENCY_WIDTH = 3_690

/** Head and foot of a document of the agency that has the plan. */
export function headOf(
  plan: Plan,
  office: Office,
  issue: Issue,
  recipients: readonly Pick<Recipient, 'text'>[],
) {
  const { document } = plan
  const signature = document.signature ?? office.signatories[0]
  const parent = document.parent ?? office.parent ?? ''
  // A draft leaves open what is not settled yet; what already has its number must be whole.
  const open = issue.number === undefined ? openBlank(12) : ''
  return {
    parent: breakTitle(parent.toLocaleUpperCase('vi'), AGENCY_WIDTH, 12, false),
    agency: breakTitle((document.agency ?? office.agency ?? '').toLocaleUpperCase('vi'), AGENCY_WIDTH, 12),
    number: issue.number === undefined ? openBlank() : printNumber(issue.number),
    symbol: issue.symbol ?? symbolOf(plan, office, issue.abbreviation),
    place: document.place ?? office.place ?? provinceOf(parent) ?? open,
    date: longDate(issue.date, issue.year),
    position: positionOf(signature),
    signer: signature?.name ?? open,
    recipientsHeading: 'Nơi nhận:',
    recipients: recipients.map(({ text }) => ({ text: rich(text) })),
  }
}

/** The place that a body of a province dates its letters from: the province's name. */
function provinceOf(parent: string): string | undefined {
  const match = /([Tt]ỉnh|[Tt]hành phố|TP\.?)\s+(\p{Lu}.*)$/u.exec(parent.normalize('NFC'))
  if (!match) return undefined
  const [, kind = '', name = ''] = match
  return name === 'Hồ Chí Minh' && kind.toLowerCase() !== 'tỉnh' ? 'Thành phố Hồ Chí Minh' : name
}

/** Quyền hạn above the post, each on its own line. */
export function positionOf(signature: Signature | undefined): string {
  return [signature?.authority, signature?.position].filter(Boolean).join('\n')
}

/** The agency as it is called in a sentence. */
export function agencyOf(plan: Plan, office: Office): string {
  return plan.document.agency ?? office.agency ?? ''
}

/** The symbol of a kind of document of the agency, as far as the office's own abbreviation is known. */
function symbolOf({ document }: Plan, { symbol }: Office, abbreviation = ''): string {
  if (symbol) return abbreviation ? `${abbreviation}-${symbol}` : symbol
  return siblingSymbol(abbreviation, document.symbol) ?? `${abbreviation}-${OPEN}`
}

/** A text of the plan with its inline marks resolved; plain where it has none. */
export function rich(marked: string): TextValue {
  return /[*^]/.test(marked) ? readRich(marked) : marked
}

/** A value as plain text; an open place is nothing. */
export function plainText(value: TextValue): string {
  if (typeof value === 'string') return value
  return 'kind' in value ? '' : value.map(({ text }) => text).join('')
}

/**
 * The head of the agency as a letter names him: "Giám đốc Sở", "Chủ tịch UBND". Read from the signature, whose authority
 * names the head when a deputy signs; "Lãnh đạo …" where nobody signs yet.
 */
export function headOfAgency(plan: Plan, office: Office): string {
  const [first = 'cơ quan'] = agencyOf(plan, office).split(/\s+/)
  const { authority = '', position = '' } = plan.document.signature ?? office.signatories[0] ?? {}
  if (/^TM\./i.test(authority)) return `${sentenceCase(position)} UBND`
  const post = sentenceCase(authority.replace(/^(KT|TL|TUQ|Q)\s*\.\s*/i, '') || position)
  const body = /^(Sở|Ban|Cục|Chi|Trung|Văn|Thanh|Viện|Trường)$/i.test(first) ? first : 'cơ quan'
  if (post === '') return `Lãnh đạo ${body}`
  return /^(Sở|Ban|Cục|Viện)$/i.test(first) ? `${post} ${first}` : post
}

function sentenceCase(capitals: string): string {
  const lower = capitals.trim().toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
