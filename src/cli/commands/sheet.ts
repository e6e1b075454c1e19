/** `reform sheet [paths…]`: a workbook for each unit to fill in and send back; `reform merge` reads it. */
import { join } from 'node:path'
import { type SheetUnit, sheetUnits } from '../../format/sheet-units.ts'
import { lastDayOf } from '../../format/status-words.ts'
import { unitSheet } from '../../format/xlsx-sheet.ts'
import type { Words } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import { agencyOf } from '../../report/head.ts'
import { fileName } from '../../text/file-name.ts'
import type { Day } from '../../time/day.ts'
import { Exit, Stop } from '../exit.ts'
import { makeFolder, readStop, writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import { tellLeaderless } from '../leaderless.ts'
import type { GlobalOptions } from '../main.ts'
import { type LoadedPlan, loadPlans } from '../plans.ts'
import { checkUnits, statusesOf } from './status.ts'

export interface SheetOptions extends GlobalOptions {
  unit?: string[]
  output?: string
  force?: boolean
}

/** Where workbooks go unless told. */
const FOLDER = 'phieu'
const MAX_XLSX = 64 * 1024 * 1024

export async function sheet(paths: string[], options: SheetOptions, host: Host): Promise<Exit> {
  const say = wordsOf(host.lang)
  const { plans, failed } = loadPlans(paths, options, host)
  if (plans.length === 0) return Exit.failure
  refuseSameIds(plans, host)
  checkUnits(plans, options.unit ?? [], host)
  const statuses = statusesOf(plans, options, host)
  const units = sheetUnits(statuses, options.unit)
  if (!options.unit) tellLeaderless(statuses, host)
  if (units.length === 0) {
    host.err(`${say.nothingToSend()}\n`)
    return failed ? Exit.failure : Exit.ok
  }
  const day = lastDayOf(statuses)
  const targets = targetsOf(units, options.output, day, host)
  const sheets = units.map((unit, i) => {
    const path = targets[i] ?? ''
    host.passing?.({ work: 'write', at: i + 1, total: units.length, name: path })
    const agency = agencyFor(unit, plans)
    const bytes = unitSheet({ unit: unit.name, tasks: unit.tasks, asOf: day, ...(agency && { agency }) })
    return { path, bytes }
  })
  refuseFilled(sheets, options, host)
  for (const { path, bytes } of sheets) {
    writeFile(path, bytes, host)
    host.out(`${path.replaceAll('\\', '/')}\n`)
  }
  host.err(`${NEXT[host.lang]}\n`)
  return failed ? Exit.failure : Exit.ok
}

const NEXT: Words = {
  vi: 'gửi mỗi phiếu cho đơn vị của nó; nhận lại thì để chung vào một thư mục, xem trước bằng: reform merge THƯ-MỤC, đúng rồi thì thêm --write',
  en: 'send each sheet to its unit; put those that come back into one folder, look with: reform merge FOLDER, then add --write',
}

/** Keys of rows name plans by id: two plans with one id could not be told apart. */
export function refuseSameIds(plans: readonly LoadedPlan[], host: Host): void {
  const ids = plans.map(({ plan }) => plan.id)
  const same = ids.find((id, i) => ids.indexOf(id) !== i)
  if (same !== undefined) throw new Stop(wordsOf(host.lang).samePlanId(same))
}

/** `-o file.xlsx` names the one workbook; any other `-o` is a folder. */
function targetsOf(units: readonly SheetUnit[], output: string | undefined, day: Day, host: Host): string[] {
  if (output !== undefined && /\.xlsx$/i.test(output)) {
    if (units.length === 1) return [output]
    throw new Stop(wordsOf(host.lang).oneSheetOutput(output, units.length))
  }
  const folder = output ?? FOLDER
  makeFolder(folder, host)
  const taken = new Map<string, number>()
  return units.map(({ key }) => {
    const name = fileName(key) || 'don-vi'
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return join(folder, `phieu-${name}${count > 1 ? `-${count}` : ''}-${day}.xlsx`)
  })
}

function agencyFor({ tasks }: SheetUnit, plans: readonly LoadedPlan[]): string | undefined {
  const loaded = plans.find(({ plan }) => plan === tasks[0]?.status.plan)
  return loaded && (agencyOf(loaded.plan, loaded.config) || undefined)
}

/** Workbooks that units have filled in may lie under the same names: none is written over unasked, nor any of the others. */
function refuseFilled(
  sheets: readonly { path: string; bytes: Uint8Array }[],
  { force }: SheetOptions,
  host: Host,
): void {
  const there = force
    ? []
    : sheets.filter(({ path, bytes }) => host.kind(path) === 'file' && !equal(readXlsx(path, host), bytes))
  if (there.length > 0)
    throw new Stop(there.map(({ path }) => wordsOf(host.lang).sheetThere(path)).join('\n'))
}

/** The bytes of a workbook, or a stop that says why they cannot be had. */
export function readXlsx(path: string, host: Host): Uint8Array {
  try {
    return host.read(path, MAX_XLSX)
  } catch (error) {
    throw readStop(path, error, host)
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
