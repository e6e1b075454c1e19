// Builds dist/: the program in one file a command's worth (heavy modules in chunks of their own), and the types.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { narrowLettersPlugin } from './letters.js'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const validators = join(root, 'scripts/validators.js')
if (existsSync(validators)) {
  const { buildValidators } = await import('./validators.js')
  await buildValidators(join(root, 'src/plan/generated'))
}

const version = JSON.parse(readFileSync('package.json', 'utf8')).version
rmSync('dist', { recursive: true, force: true })
/**
 * Commander asks for Node's child processes at its start, 3 to 5 ms of each run, to start commands that are programs of
 * their own: none of ours is.
 * @type {import('esbuild').Plugin}
 */
const noSubprograms = {
  name: 'no-subprograms',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'nothing' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}
/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 has them; lowered, each would be compiled anew wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  charset: 'utf8',
  plugins: [narrowLettersPlugin, noSubprograms],
  legalComments: 'none',
  define: { 'process.env.REFORM_VERSION': JSON.stringify(version) },
}
const result = await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', 'look-worker': 'src/cli/look-worker.ts' },
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages inside an ES module bundle still ask for Node's own modules through require.
  banner: {
    js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);",
  },
})
writeLicenses(Object.keys(result.metafile.inputs))
// The commands of every day have each a start of its own, without the code of the others: less to load.
for (const command of [undefined, 'check', 'status', 'when']) {
  const start = await build({
    ...common,
    plugins: [...common.plugins, ...(command ? [onlyCommand(command)] : [])],
    entryPoints: ['src/cli/main.ts'],
    write: false,
    outdir: 'dist',
    format: 'cjs',
    banner: { js: '(function(exports,require,module){' },
    footer: { js: '})' },
  })
  const name = command ? `start-${command}` : 'start'
  writeFileSync(`dist/${name}.cjs`, inAscii(start.outputFiles[0].text))
  execFileSync(process.execPath, [join(root, 'scripts/start-cache.js'), name], { stdio: 'inherit' })
}
const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
if (process.argv.includes('--no-types') === false) {
  execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })
}

/**
 * Leaves out what other commands load when they are called.
 * @returns {import('esbuild').Plugin}
 */
function onlyCommand(name) {
  return {
    name: 'only-command',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.\/commands\/[\w-]+\.ts$/ }, ({ path, kind }) =>
        kind === 'dynamic-import' && path !== `../commands/${name}.ts` ? { path, external: true } : undefined,
      )
    },
  }
}

/**
 * The same program with every letter beyond ASCII as an escape, in texts and patterns alike (esbuild leaves patterns): read
 * as Latin-1 it takes half the memory and a tenth less of the start.
 */
function inAscii(text) {
  if (/\\[^\0-\x7f]/.test(text)) throw new Error('a letter behind a backslash cannot be escaped')
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What is bundled is passed on, so its licences are passed on with it. */
function writeLicenses(inputs) {
  const names = new Set()
  for (const input of inputs) {
    const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)
    if (match) names.add(match[1])
  }
  const texts = [...names].sort().map((name) => {
    const folder = join('node_modules', name)
    const { version: of, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license', 'LICENSE.txt'].find((it) =>
      existsSync(join(folder, it)),
    )
    return `${name} ${of} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
  })
  mkdirSync('dist', { recursive: true })
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', texts.join(`\n${'-'.repeat(78)}\n\n`))
}
