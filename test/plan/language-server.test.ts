import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** What an editor shows: the real language server, spoken to as an editor does. */
const program = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
)
const uriOf = (file: string): string => pathToFileURL(file).href
const BROKEN = uriOf('plans/thu.yaml')
const text = `# yaml-language-server: $schema=../schemas/plan.schema.json
format: 1
term: 2024
document: {type: Kế hoạch, title: Thử}
sections:
  - id: "1"
    title: Một
    tasks:
      - id: 1.10
        title: Rà soát
        leads: [vp]
        progress:
          - {date: 2024-03-01, state: xong}
        
`

interface Message {
  id?: number
  method?: string
  params?: { uri?: string; diagnostics?: Diagnostic[]; items?: unknown[] }
  result?: unknown
}
interface Diagnostic {
  message: string
  range: { start: { line: number } }
}

let server: ChildProcess
let last = 0
const answers = new Map<number, (result: unknown) => void>()
const shown = new Map<string, Diagnostic[]>()
const awaited = new Map<string, () => void>()

function send(message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

function ask(method: string, params: object): Promise<unknown> {
  last += 1
  const id = last
  return new Promise((resolve) => {
    answers.set(id, resolve)
    send({ id, method, params })
  })
}

/** Opens a file and waits for what the server has to say about it. */
async function diagnose(uri: string, content: string): Promise<string[]> {
  const told = new Promise<void>((resolve) => awaited.set(uri, resolve))
  const textDocument = { uri, languageId: 'yaml', version: 1, text: content }
  send({ method: 'textDocument/didOpen', params: { textDocument } })
  await told
  return (shown.get(uri) ?? []).map((it) => `${it.range.start.line + 1}: ${it.message}`)
}

function receive({ id, method, params, result }: Message): void {
  if (method === 'textDocument/publishDiagnostics' && params?.uri) {
    shown.set(params.uri, params.diagnostics ?? [])
    awaited.get(params.uri)?.()
  } else if (method !== undefined && id !== undefined) {
    send({ id, result: method === 'workspace/configuration' ? params?.items?.map(() => ({})) : null })
  } else if (id !== undefined) answers.get(id)?.(result)
}

beforeAll(async () => {
  server = spawn(process.execPath, [program, '--stdio'])
  let buffer = Buffer.alloc(0)
  server.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const head = /Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(buffer.toString('latin1'))
      const start = head ? head.index + head[0].length : 0
      const end = start + Number(head?.[1])
      if (!head || buffer.length < end) return
      receive(JSON.parse(buffer.subarray(start, end).toString()) as Message)
      buffer = buffer.subarray(end)
    }
  })
  const capabilities = {
    workspace: { configuration: true },
    textDocument: { hover: { contentFormat: ['markdown'] } },
  }
  await ask('initialize', { processId: process.pid, rootUri: uriOf('.'), capabilities })
  send({ method: 'initialized', params: {} })
  // Without the public schema store, so that nothing leaves the machine.
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } })
})

afterAll(() => {
  server.kill()
})

describe('in an editor', () => {
  const files = ['plans', 'examples'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  )

  it.each(files)('%s is without fault', async (file) => {
    expect(await diagnose(uriOf(file), readFileSync(file, 'utf8'))).toEqual([])
  })

  it('a plan is held against its schema, completed and explained in Vietnamese', async () => {
    const told = await diagnose(BROKEN, text)
    expect(told.map((it) => it.split(':')[0]).sort()).toEqual(['11', '13', '9'])
    const at = (line: number, character: number) => ({
      textDocument: { uri: BROKEN },
      position: { line, character },
    })
    const completion = (await ask('textDocument/completion', at(13, 8))) as {
      items: { label: string; documentation: unknown }[]
    }
    expect(completion.items.map((it) => it.label)).toEqual(
      expect.arrayContaining(['lead', 'timing', 'deliverables']),
    )
    expect(JSON.stringify(completion.items.find((it) => it.label === 'lead')?.documentation)).toContain(
      'Đơn vị chủ trì',
    )
    const hover = (await ask('textDocument/hover', at(2, 1))) as { contents: { value: string } }
    expect(hover.contents.value).toContain('Thời gian thực hiện')
  })
})
