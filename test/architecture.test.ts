import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms of src/, and the law of imports: a room imports only rooms above it. */
const order = [
  'finding',
  'lang',
  'text',
  'time',
  'timing',
  'ooxml',
  'official',
  'plan',
  'status',
  'rules',
  'report',
  'import',
  'format',
  'cli',
  'index',
]
const floor = (file: string): number => order.indexOf(file.split(/[/.]/)[0] ?? '')
const files = (readdirSync('src', { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'))

describe.each(files)('%s', (file) => {
  const text = readFileSync(`src/${file}`, 'utf8')

  it('is in a room and imports no room below its own', () => {
    expect(floor(file)).toBeGreaterThanOrEqual(0)
    for (const [, spec = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      expect(floor(join(dirname(file), spec).replaceAll('\\', '/')), spec).toBeLessThanOrEqual(floor(file))
    }
  })

  it('leaves clock, disk, terminal and git to src/cli', () => {
    if (file.startsWith('cli/')) return
    expect(text).not.toMatch(/\bnew Date\(\)|\bDate\.now\b|\bconsole\.|from 'node:(fs|child_process|os)'/)
    expect(text).not.toMatch(/\bprocess\.(?!env\.REFORM_VERSION)/)
  })

  it('is composed text (NFC) without escapes for Vietnamese letters', () => {
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/\\u(?:1e|01)[0-9a-f]{2}/i)
  })
})
