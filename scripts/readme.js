// `npm run readme`: runs the commands shown in the READMEs and guides and puts their real output below them.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The documents whose ```console blocks are run. */
export const documents = ['README.md', 'README.vi.md']

const BLOCK = /```console\n\$ npx reform ([^\n]*)\n([\s\S]*?)```/g

/** The text with the output of every block taken anew. */
export function refreshed(text) {
  return text.replace(
    BLOCK,
    (_, command) => `\`\`\`console\n$ npx reform ${command}\n${outputOf(command)}\`\`\``,
  )
}

/** What a command prints, standard output then standard error; `| head -n 12` after it is honoured, nothing else. */
export function outputOf(line) {
  const [command = '', cut] = line.split(/\s*\|\s*head -n\s*/)
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare)
  const env = { ...process.env, NO_COLOR: '1' }
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/reform.js', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  const lines = (stdout + stderr).trimEnd().split('\n')
  return `${lines.slice(0, cut === undefined ? lines.length : Number(cut)).join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of documents) {
    const path = `${root}${name}`
    writeFileSync(path, refreshed(readFileSync(path, 'utf8')))
  }
}
