import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes `count` plans like the PAPI plan, each with other numbers, years and words, so that no cache can cheat. */
export function makePlans(source, folder, count) {
  mkdirSync(folder, { recursive: true })
  const text = readFileSync(source, 'utf8').replace(/^# yaml-language-server.*\n/, '')
  for (let i = 0; i < count; i++) {
    const year = 2015 + (i % 10)
    const own = text.replaceAll('2024', String(year)).replaceAll('Hưng Yên', `Hưng Yên ${i}`)
    writeFileSync(join(folder, `ke-hoach-${String(i).padStart(4, '0')}.yaml`), own)
  }
}
