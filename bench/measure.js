import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const rss = fileURLToPath(new URL('rss.cjs', import.meta.url))

/** Runs one node program once. @returns {Promise<{ms: number, rss: number, code: number}>} rss in MiB */
export function once(args, options = {}) {
  return new Promise((done, fail) => {
    const from = process.hrtime.bigint()
    const measured = options.memory ? ['-r', rss, ...args] : args
    const input = options.input === undefined ? 'ignore' : openSync(options.input)
    const child = spawn(process.execPath, measured, {
      cwd: options.cwd,
      stdio: [input, 'ignore', 'ignore', 'pipe'],
    })
    if (input !== 'ignore') closeSync(input)
    let told = ''
    child.stdio[3].on('data', (chunk) => {
      told += chunk
    })
    child.on('error', fail)
    child.on('close', (code) => {
      done({ ms: Number(process.hrtime.bigint() - from) / 1e6, rss: Number(told) / 1024, code })
    })
  })
}

/**
 * Runs programs in turn, so that a slow moment of the machine hits all alike; `prepare` lays the files of one anew before
 * each of its runs. @returns the median ms of each.
 */
export async function compare(programs, rounds) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let i = 0; i < rounds + 1; i++) {
    for (const [name, { args, cwd, input, codes = [0], prepare }] of Object.entries(programs)) {
      prepare?.()
      const { ms, code } = await once(args, { cwd, input })
      if (!codes.includes(code)) throw new Error(`${name} ended with ${code}`)
      if (i > 0) times[name].push(ms) // the first round fills the caches
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

/** Milliseconds of the fastest of some calls: what the code can do, without what the machine did meanwhile. */
export function fastest(call, rounds) {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const from = process.hrtime.bigint()
    call()
    least = Math.min(least, Number(process.hrtime.bigint() - from) / 1e6)
  }
  return least
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
