import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { readPackage, writePackage } from '../../src/ooxml/package.ts'

/** Fills in a sent workbook as a unit does: cells of its page by heading and task id. */
export function fill(
  from: string,
  to: string,
  rows: Record<string, Partial<Record<'date' | 'state' | 'note' | 'value' | 'evidence', string | number>>>,
  change = (xml: string): string => xml,
): void {
  const parts = readPackage(readFileSync(from)).parts as Map<string, Uint8Array>
  const name = 'xl/worksheets/sheet1.xml'
  let xml = new TextDecoder().decode(parts.get(name))
  const columns = { date: 'H', state: 'I', note: 'J', value: 'K', evidence: 'L' }
  for (const [task, cells] of Object.entries(rows)) {
    const row = new RegExp(`<c r="A(\\d+)"[^>]*><is><t[^>]*>${task}</t>`).exec(xml)?.[1]
    expect(row).toBeDefined()
    for (const [cell, value] of Object.entries(cells)) {
      const empty = new RegExp(`<c r="${columns[cell as 'date']}${row}" s="(\\d+)"/>`)
      expect(xml).toMatch(empty)
      const inner = typeof value === 'number' ? `><v>${value}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`
      xml = xml.replace(empty, `<c r="${columns[cell as 'date']}${row}" s="$1"${inner}</c>`)
    }
  }
  parts.set(name, new TextEncoder().encode(change(xml)))
  writeFileSync(to, writePackage(parts, '2024-05-10'))
}
