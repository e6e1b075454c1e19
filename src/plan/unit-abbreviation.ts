/** Short forms in the names of bodies that neither the registry nor the plan explains. */
import { foldKey } from '../text/fold.ts'
import { bodyWords } from './body-words.ts'
import type { Plan, UnitRef } from './types.ts'
import { abbreviationsIn, initialsOf, isCommonAbbreviation } from './unit-names.ts'

/**
 * The first short form in a name that nothing explains: no unit of the registry, no list of short forms, no bracket in
 * the text of the plan ("Trung tâm … (TTTK)"). Without a registry there is nothing to know it by.
 *
 * @param abbreviations the office's own short forms, from `reform.yaml`
 * @returns the short form, and the unit whose initials it may be
 */
export function unknownAbbreviation(
  ref: UnitRef,
  plan: Plan,
  abbreviations: Readonly<Record<string, string>>,
): { short: string; near?: string } | undefined {
  if (ref.ids.length > 0 || plan.units.all.length === 0) return undefined
  const own = new Set(Object.keys(abbreviations).map(foldKey))
  const short = abbreviationsIn(ref.raw).find(
    (it) => !isCommonAbbreviation(it) && !own.has(foldKey(it)) && !isExplained(it, plan),
  )
  if (short === undefined) return undefined
  const near = plan.units.all.filter(({ name }) => mayStandFor(ref.raw, name))
  return { short, ...(near.length === 1 && near[0] && { near: near[0].name }) }
}

function isExplained(short: string, plan: Plan): boolean {
  const words = new RegExp(`(?<![\\p{L}&])${short}(?![\\p{L}&])`, 'u')
  if (plan.units.all.some(({ name, aliases }) => [name, ...aliases].some((it) => words.test(it)))) return true
  const { title = '', agency = '', basis, body } = plan.document
  const bracket = new RegExp(`\\([^()]*(?<![\\p{L}&])${short}(?![\\p{L}&])[^()]*\\)`, 'u')
  return [title, agency, ...basis, bodyWords(body)].some((text) => bracket.test(text))
}

/**
 * Whether a name with a short form in it may be another one's: "Phòng QLXD" for "Phòng Quản lý xây dựng". Its letters
 * come in this order among the initials, beginning with the first.
 */
function mayStandFor(shortened: string, name: string): boolean {
  const initials = initialsOf(name)
  const words = shortened.split(/[^\p{L}&]+/u).filter((word) => word !== '' && word !== 'và')
  const letters = words.flatMap((word) => (abbreviationsIn(word).length > 0 ? [...word] : [word[0] ?? '']))
  const wanted = letters
    .map((letter) => (letter.normalize('NFD')[0] ?? '').toUpperCase())
    .filter((letter) => letter !== '&')
  if (wanted.length < 3 || initials[0] !== wanted[0]) return false
  let at = -1
  return wanted.every((letter) => {
    at = initials.indexOf(letter, at + 1)
    return at >= 0
  })
}
