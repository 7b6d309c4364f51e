#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// The tickmark command: plain Node.js that lets the TypeScript beside it run as it is. The desk is the one that
// `npm start` serves, from whatever folder the command is called.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
if (existsSync(resolve(root, '.env'))) process.loadEnvFile(resolve(root, '.env'))
process.env.TICKMARK_ROOT = root
process.env.TICKMARK_DATA = resolve(root, process.env.TICKMARK_DATA || 'data')

register({ tsconfig: resolve(root, 'tsconfig.json') })
const { run } = await import('./commands/run')
process.exitCode = await run(process.argv.slice(2))
