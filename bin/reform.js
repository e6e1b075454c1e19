#!/usr/bin/env node
import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Node 22 and later keep compiled code between runs; earlier ones have no such call.
module.enableCompileCache?.()
const { nodeHost, run } = await import('../dist/cli.js')

process.exitCode = await run(process.argv.slice(2), nodeHost(fileURLToPath(new URL('..', import.meta.url))))
