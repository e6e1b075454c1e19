import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { folderWith } from '../cli/run.ts'
import { play } from './play.ts'

const FILE = 'docs/huong-dan.md'
const guide = readFileSync(FILE, 'utf8')

describe('the guide for a clerk', () => {
  it('shows what its commands print, played in order (vitest -u takes it anew)', async () => {
    const { text, played } = play(guide, folderWith({}))
    const failed = played.filter(({ code }) => code !== 0).map(({ command }) => command)
    // Those that the guide shows to fail: a plan with a fault, a sheet with a wrong date.
    expect(failed).toEqual(['check --as-of 2024-01-10', 'merge nhan-ve --as-of 2024-06-12'])
    await expect(text).toMatchFileSnapshot(join('../..', FILE))
  }, 120_000)

  it('names only commands and options that there are', () => {
    const names = new Set(commands.map(({ name }) => name))
    const lines = [...guide.matchAll(/(?:`|> )reform ([a-z]+)([^`\n]*)/g)]
    expect(lines.length).toBeGreaterThan(20)
    for (const [line, name = '', rest = ''] of lines) {
      expect(names, line).toContain(name)
      const known = commands.find((it) => it.name === name)?.options ?? []
      for (const [, flag] of rest.matchAll(/(?<=\s)(--[a-z-]+)/g)) {
        const flags = [
          ...known.map((it) => it.flags),
          '--as-of',
          '--help',
          '--lang',
          '--config',
          '--no-color',
        ]
        expect(flags.join(' '), line).toContain(flag)
      }
    }
  })

  it('shows pictures and leads to files that are there, and every picture is shown', () => {
    const targets = [...guide.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, it = '']) => it)
    for (const target of targets) expect(existsSync(join(dirname(FILE), target)), target).toBe(true)
    const pictures = readdirSync('docs/images').filter((it) => it.startsWith('huong-dan-'))
    for (const picture of pictures) expect(guide).toContain(`images/${picture}`)
  })
})
