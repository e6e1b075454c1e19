// What npm runs before the package is used from its source: `npm ci` here, an install from git elsewhere.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const npm = process.env.npm_execpath

if (!existsSync(new URL('../node_modules/esbuild', import.meta.url)) && npm) {
  // For `npm install -g git+…` (as pre-commit calls it) npm hands "global" on to its own preparing install, and the
  // build tools end up elsewhere: they are installed here once more, without what was handed on.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(global|location|prefix|local_prefix|omit)$/i.test(name),
    ),
  )
  const args = [npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
}
execFileSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' })
