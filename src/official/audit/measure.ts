import type { Words } from '../../lang/lang.ts'

const POINTS_PER_MM = 72 / 25.4

/** Points as millimetres, to a tenth. */
export function mm(points: number): number {
  return Math.round((points / POINTS_PER_MM) * 10) / 10
}

/** A number the Vietnamese way, and the English one. */
export function figure(value: number, unit = ''): Words {
  const text = String(Math.round(value * 100) / 100)
  return { vi: text.replace('.', ',') + unit, en: text + unit }
}

/** Whether a length lies in a range, with room for what Word rounds. */
export function within(value: number, least: number, most: number, room = 0.01): boolean {
  return value >= least - room && value <= most + room
}

/** One sentence part in both languages. */
export function words(vi: string, en: string): Words {
  return { vi, en }
}
