import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documents, refreshed } from '../scripts/readme.js'

describe.each(documents)('%s', (name) => {
  const text = readFileSync(name, 'utf8')

  it('shows what the commands really print (npm run readme takes it anew)', () => {
    expect(refreshed(text)).toBe(text)
  })

  it('leads to files that are there', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(target), target).not.toThrow(/ENOENT/)
    }
  })
})
