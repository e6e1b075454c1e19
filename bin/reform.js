#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { nodeHost, run } from '../dist/cli.js'

process.exitCode = await run(process.argv.slice(2), nodeHost(fileURLToPath(new URL('..', import.meta.url))))
