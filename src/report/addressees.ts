/** Whom a report goes to: Kính gửi, and the other recipients that stand under Nơi nhận. */
import type { Plan, Recipient } from '../plan/types.ts'
import type { PlanStatus } from '../status/types.ts'
import { foldKey } from '../text/fold.ts'
import type { Office } from './head.ts'

/** Kính gửi in print: one on its line, or several with their closing marks. */
export interface Addressees {
  oneAddressee: boolean
  addressees: { text: string; end: string }[]
}

/** Words that name no one in particular. */
const VAGUE = /cấp có thẩm quyền|theo quy định|cơ quan liên quan/u

/** Where the plans say that reports go; else the body above the agency; else nowhere: then there is no Kính gửi. */
export function addresseesOf(statuses: readonly PlanStatus[], office: Office): Addressees {
  const named = statuses.flatMap(({ plan }) =>
    plan.reporting.map(({ to }) => (to === undefined || isInside(to, plan) ? '' : expand(to, plan, office))),
  )
  const clear = named.filter((name) => name !== '' && !VAGUE.test(foldKey(name)))
  const parent = statuses[0]?.plan.document.parent ?? office.parent ?? ''
  return listAddressees(clear.length > 0 ? clear : parent ? [parent] : [])
}

/** Addressees as they are printed, each once. */
export function listAddressees(names: readonly string[]): Addressees {
  const unique = names.filter((name, i) => names.findIndex((other) => foldKey(other) === foldKey(name)) === i)
  return {
    oneAddressee: unique.length === 1,
    addressees: unique.map((text, i) => ({ text, end: i < unique.length - 1 ? ';' : '.' })),
  }
}

/** A unit of the agency itself ("Văn phòng Sở"): it gathers reports, the agency's own report does not go to it. */
function isInside(to: string, { units }: Plan): boolean {
  const name = to.replace(/\s*\([^()]*\)/gu, '').trim()
  return (
    units.findAll(name).length > 0 ||
    /^(lãnh đạo|giám đốc|văn phòng|phòng|chánh văn phòng)( |$)/u.test(foldKey(name))
  )
}

/** "UBND tỉnh (qua Sở Nội vụ)" is the body above, by its whole name. */
function expand(to: string, { document }: Plan, office: Office): string {
  const name = to.replace(/\s*\([^()]*\)/gu, '').trim()
  const parent = document.parent ?? office.parent ?? ''
  return isShortFor(name, parent) ? parent : name
}

/** Whether a name is the beginning of a longer one, with common abbreviations spelled either way. */
function isShortFor(name: string, full: string): boolean {
  const spell = (text: string) =>
    foldKey(text).replaceAll('ủy ban nhân dân', 'ubnd').replaceAll('hội đồng nhân dân', 'hđnd')
  return name !== '' && spell(full).startsWith(spell(name))
}

/** Nơi nhận of a report: “Như trên” first, then the office's list without those already addressed, then the archive. */
export function recipientsOf(
  plan: Plan,
  office: Office,
  { addressees }: Addressees,
): Pick<Recipient, 'text'>[] {
  const list = office.recipients.length > 0 ? office.recipients : plan.document.recipients
  const others = list.filter(
    ({ to }) => !isArchive(to) && !addressees.some(({ text }) => isShortFor(to, text)),
  )
  const archive = list.find(({ to }) => isArchive(to))
  return [
    ...(addressees.length > 0 ? [{ text: 'Như trên;' }] : []),
    ...others.map(({ text }) => ({ text: `${text.trim().replace(/[;.]$/u, '')};` })),
    { text: `${archive ? archive.text.trim().replace(/[;.]$/u, '') : 'Lưu: VT'}.` },
  ]
}

function isArchive(to: string): boolean {
  return foldKey(to).startsWith('lưu')
}
