/**
 * Who is who: the units of `reform.yaml` and of a plan in one registry, found by id, name or alias.
 * Names are compared folded (case, blanks, tone placement), so "Văn phòng sở" finds "Văn phòng Sở".
 */
import type { Path, Problem } from '../finding.ts'
import { foldKey } from '../text/fold.ts'
import { nearest } from '../text/suggest.ts'
import type { Unit, UnitRef, UnitRegistry } from './types.ts'
import { isMap, mapOf, textOf, textsOf } from './values.ts'

/** The id that stands for all units of the agency. It may be given a name of its own under `units`. */
export const ALL_UNITS = 'all'

/** What may stand between two bodies in one line. */
const BETWEEN = /^(?: ?[,;/&+.] ?| - )?(?: ?và )?(?: và | )?/

/** No cell with names of bodies is longer; anything above is prose. */
const LONGEST = 600

/** A name that two units claim. */
export interface UnitClash {
  name: string
  /** The unit that has it already, and the one that claims it again. */
  first: Unit
  second: Unit
}

/**
 * Builds the registry. Of two units with one name the first keeps it; later units replace earlier ones of the same id
 * (a plan overrides `reform.yaml`).
 *
 * @returns the registry and every name that two units claim
 */
export function unitRegistry(units: Iterable<Unit>): { registry: UnitRegistry; clashes: UnitClash[] } {
  const byId = new Map<string, Unit>()
  for (const unit of units) byId.set(unit.id, unit)
  const all = [...byId.values()].map((unit) => withMembers(unit, byId))
  const ids = new Map<string, Unit>(all.map((unit) => [foldKey(unit.id), unit]))
  if (!ids.has(ALL_UNITS)) ids.set(ALL_UNITS, withMembers(EVERYBODY, byId))
  const names = new Map<string, Unit>()
  const clashes: UnitClash[] = []
  for (const unit of all) {
    for (const name of new Set([unit.name, ...unit.aliases])) {
      const key = foldKey(name)
      const first = names.get(key) ?? ids.get(key)
      if (first && first !== unit) clashes.push({ name, first, second: unit })
      else names.set(key, unit)
    }
  }
  const find = (text: string): Unit | undefined => {
    const key = foldKey(text)
    return names.get(key) ?? ids.get(key)
  }
  const findAll = (text: string): Unit[] => {
    const whole = find(text)
    if (whole) return [whole]
    if (text.length > LONGEST) return []
    const key = foldKey(text).replace(/^[-+•] ?/, '')
    const parts = [...names]
    // "Văn phòng Sở (Bộ phận Một cửa)": what stands in brackets is a part of the unit, or a remark.
    return split(key, 0, parts, new Map()) ?? split(withoutBrackets(key), 0, parts, new Map()) ?? []
  }
  return { registry: { all, find, findAll }, clashes }
}

/** Arguments of `unit-name-unique`: a name, and the id of the unit that has it already. */
export interface UnitNameArgs {
  name: string
  first: string
}

/** Arguments of `unit-member-known`. */
export interface UnitMemberArgs {
  id: string
  near?: string
}

/** Reads `units`: `vp: Văn phòng Sở` or `vp: {name, aliases, members}`. A unit without a name goes by its id. */
export function readUnits(value: unknown): Unit[] {
  return Object.entries(mapOf(value)).map(([id, unit]) => {
    const { name, aliases, members } = isMap(unit) ? unit : { name: unit }
    return {
      id,
      name: textOf(name) ?? id,
      aliases: textsOf(aliases),
      members: textsOf(members),
      path: ['units', id],
    }
  })
}

/**
 * What is wrong among the units of one file: a name that another unit has already, a member that is no unit.
 *
 * @param own the units of that file
 */
export function clashProblems(
  own: readonly Unit[],
  registry: UnitRegistry,
  clashes: readonly UnitClash[],
): Problem[] {
  const mine = new Set(own.map((unit) => unit.id))
  const ids = registry.all.map((unit) => unit.id)
  return [
    ...clashes
      .filter(({ second }) => mine.has(second.id))
      .map(({ name, first, second }): Problem => {
        const alias = second.aliases.indexOf(name)
        const at = alias < 0 ? second.path : [...second.path, 'aliases', alias]
        const args: UnitNameArgs = { name, first: first.id }
        return { rule: 'unit-name-unique', at, args }
      }),
    ...own.flatMap((unit) =>
      unit.members.flatMap((id, i): Problem[] => {
        if (ids.includes(id)) return []
        const near = nearest(id, ids)
        const args: UnitMemberArgs = { id, ...(near !== undefined && { near }) }
        return [{ rule: 'unit-member-known', at: [...unit.path, 'members', i], args }]
      }),
    ),
  ]
}

/** Stands for everybody where nobody has given `all` a name. */
const EVERYBODY: Unit = {
  id: ALL_UNITS,
  name: 'Các phòng, đơn vị',
  aliases: [],
  members: [],
  path: ['units'],
}

/** `all` has every unit that is no group itself, unless it lists its members. */
function withMembers(unit: Unit, byId: ReadonlyMap<string, Unit>): Unit {
  if (unit.id !== ALL_UNITS || unit.members.length > 0) return unit
  const single = [...byId.values()].filter((it) => it.id !== ALL_UNITS && it.members.length === 0)
  return { ...unit, members: single.map((it) => it.id) }
}

/** A unit as a task names it, resolved where every word of it is known. */
export function unitRef(raw: string, registry: UnitRegistry, path: Path): UnitRef {
  const found = registry.findAll(raw)
  const [only] = found
  const ids = found.map((unit) => unit.id)
  if (!only || found.length > 1) return { raw, name: raw, ids, path }
  return { raw, name: raw === only.id ? only.name : raw, id: only.id, ids, path }
}

function withoutBrackets(text: string): string {
  return foldKey(text.replace(/ ?\([^()]*\)/g, ''))
}

/** The units of a text that is nothing but names and what joins them; the longest name first at each place. */
function split(
  text: string,
  from: number,
  names: readonly (readonly [string, Unit])[],
  dead: Map<number, true>,
): Unit[] | undefined {
  if (from >= text.length) return []
  if (dead.has(from)) return undefined
  const rest = text.slice(from)
  const here = names.filter(([name]) => startsWithName(rest, name)).sort(([a], [b]) => b.length - a.length)
  for (const [name, unit] of here) {
    const joint = BETWEEN.exec(rest.slice(name.length))?.[0].length ?? 0
    const after = split(text, from + name.length + joint, names, dead)
    if (after) return [unit, ...after.filter((it) => it !== unit)]
  }
  dead.set(from, true)
  return undefined
}

/** A name counts only where its last word ends. */
function startsWithName(text: string, name: string): boolean {
  return name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}
