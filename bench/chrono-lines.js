// chrono-node's Vietnamese parser as a command: one phrase a line in, one JSON object a line out. The peer of `reform when -`.
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node/vi'

const reference = new Date(Date.UTC(2024, 0, 1))
const lines = readFileSync(0, 'utf8').split('\n')
process.stdout.write(
  lines.map((it) => `${JSON.stringify({ phrase: it, found: chrono.parse(it, reference) })}\n`).join(''),
)
