/** The program of a thread that looks at files: takes a few at a time, answers in their order. */
import { parentPort } from 'node:worker_threads'
import { type Look, look } from './look.ts'

parentPort?.on('message', (looks: readonly Look[]) => {
  parentPort?.postMessage(looks.map(look))
})
