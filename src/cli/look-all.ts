import { Worker } from 'node:worker_threads'
import type { Host } from './host.ts'
import { type Look, lookOneByOne, type Seen } from './look.ts'

/** Files handed over at a time: few enough that no thread is left with all the large ones. */
const HANDFUL = 16

/** Looks at all files, on as many threads as there are processors; the answer is the same as of one. */
export async function lookAll(looks: readonly Look[], host: Host): Promise<Seen[]> {
  const { workers } = host
  const count = Math.min(workers?.count ?? 1, Math.ceil(looks.length / HANDFUL), 8)
  if (!workers || count < 2) return lookOneByOne(looks, host)
  const seen: Seen[] = []
  let finished = 0
  let next = 0
  const work = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(workers.file, { resourceLimits: { maxYoungGenerationSizeMb: 64 } })
      let at = 0
      const give = (): void => {
        if (next >= looks.length) {
          void worker.terminate()
          done()
          return
        }
        at = next
        next += HANDFUL
        worker.postMessage(looks.slice(at, at + HANDFUL))
      }
      worker.on('message', (answers: readonly Seen[]) => {
        for (const [i, answer] of answers.entries()) seen[at + i] = answer
        finished += answers.length
        host.passing?.({ work: 'check', at: finished, total: looks.length, name: answers.at(-1)?.path ?? '' })
        give()
      })
      worker.on('error', fail)
      give()
    })
  await Promise.all(Array.from({ length: count }, work))
  return seen
}
