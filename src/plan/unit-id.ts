import { initialsOf } from './unit-names.ts'

/**
 * A registry id for a unit, from the first letters of its name: "Trung tâm Thông tin" is `tttt`.
 *
 * @param taken ids that are used already; the new one is added
 */
export function unitIdOf(name: string, taken: Set<string>): string {
  const letters = initialsOf(name)
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '')
  const base =
    letters === '' || /^\d/.test(letters) || letters === 'all' ? `dv${letters}` : letters.slice(0, 12)
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}${n}`
  taken.add(id)
  return id
}
