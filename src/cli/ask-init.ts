/** The questions of `reform init`: who the office is. Comes in: the options given. Goes out: all of them. */
import { wordsOf } from '../lang/words.ts'
import { unitIdOf } from '../plan/unit-id.ts'
import { initialsOf } from '../plan/unit-names.ts'
import { askLine, askOption, askUntil } from './ask.ts'
import type { InitOptions } from './commands/init.ts'
import type { Host } from './host.ts'

const PLACE =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\s+(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường)\s+(.+)$/iu

/**
 * Asks for what the options leave out; Enter takes what is offered.
 *
 * @param fallback what holds where nothing better is known
 */
export async function askOffice(
  options: InitOptions,
  fallback: { agency: string; units: Readonly<Record<string, string>> },
  year: number,
  host: Host,
): Promise<InitOptions> {
  const { ask } = wordsOf(host.lang)
  host.err(`${ask.initIntro}\n\n`)
  const or = async (text: string, offer: string): Promise<string> => (await askLine({ text }, host)) || offer
  const agency = options.agency ?? (await or(ask.agency(fallback.agency), fallback.agency))
  const parent = options.parent ?? (await or(ask.parent, ''))
  const near = placeOf(parent) ?? placeOf(agency) ?? ''
  const place = options.place ?? (await or(ask.place(near), near))
  const code = symbolOf(agency)
  const symbol = options.symbol ?? (await or(ask.symbol(code), code))
  const unit = options.unit ?? (await askUnits(fallback.units, host))
  const first = options.year ?? (await askYear(year, host))
  const ci = options.ci ?? (await askService(host))
  return { ...options, agency, parent, place, symbol, unit, year: first, ci }
}

/** The place of the date line, as the name of an agency tells it: "UBND tỉnh Hưng Yên" writes from Hưng Yên. */
export function placeOf(agency: string): string | undefined {
  return PLACE.exec(agency.trim())?.[1]?.trim()
}

/** The short form of an agency in symbols: "Sở Nội vụ tỉnh Hưng Yên" is SNV, every Ủy ban nhân dân UBND. */
export function symbolOf(agency: string): string {
  // "thị xã Sơn Tây" is a place, "Thương binh và Xã hội" is not.
  const name = agency.replace(/\s(?:tỉnh|thành phố|TP\.|huyện|quận|thị xã|xã|phường)\s+\p{Lu}.*$/u, '')
  return initialsOf(name).replace(/[^\p{L}\d]/gu, '')
}

/** One unit a line, `id=name` or the name alone; each is shown with the id that it gets. */
async function askUnits(fallback: Readonly<Record<string, string>>, host: Host): Promise<string[]> {
  const { ask } = wordsOf(host.lang)
  host.err(`${ask.units}\n`)
  const taken = new Set<string>()
  const units: string[] = []
  for (;;) {
    const offer = Object.values(fallback).join(', ')
    const typed = await askLine({ text: units.length === 0 ? ask.firstUnit(offer) : ask.nextUnit }, host)
    if (typed === '') {
      if (units.length > 0) return units
      return Object.entries(fallback).map(([id, name]) => `${id}=${name}`)
    }
    // One at a time is asked for; who knows them by heart types them in a row.
    for (const one of typed.split(/\s*;\s*/).filter((it) => it !== '')) {
      const [, own, named] = /^([A-Za-z0-9_-]+)\s*=\s*(.+)$/.exec(one) ?? []
      if (own !== undefined && taken.has(own)) {
        host.err(`  ${ask.unitTaken(own)}\n`)
        continue
      }
      const name = named ?? one
      const id = own ?? unitIdOf(name, taken)
      taken.add(id)
      units.push(`${id}=${name}`)
      host.err(`  ${id}  ${name}\n`)
    }
  }
}

function askYear(year: number, host: Host): Promise<string> {
  const { ask } = wordsOf(host.lang)
  return askUntil(
    { text: ask.firstYear(year) },
    (answer) => {
      if (answer === '') return { value: String(year) }
      return /^[12]\d{3}$/.test(answer) ? { value: answer } : { fault: ask.notYear(answer) }
    },
    host,
  )
}

function askService(host: Host): Promise<string> {
  const { ask } = wordsOf(host.lang)
  const services = [
    ['none', ask.noService],
    ['github', 'GitHub'],
    ['gitlab', 'GitLab'],
    ['gitea', 'Gitea'],
  ] as const
  return askOption<string>(
    ask.service,
    services.map(([value, label]) => ({ value, label })),
    host,
    'none',
  )
}
