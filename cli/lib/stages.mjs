import { inRoot } from './root.mjs'
import { run } from './run.mjs'

const tool = path => [process.execPath, inRoot(`node_modules/${path}`)]
const biome = [...tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']
const tsc = [...tool('typescript/bin/tsc'), '--noEmit', '-p', '.']
export const vitest = [...tool('vitest/vitest.mjs'), 'run']
export const playwright = [...tool('@playwright/test/cli.js'), 'test']

/** What must hold before anything is built: each is a program, and the words that run it alone. */
export const checks = [
  { name: 'format and lint', command: biome, again: 'npx biome check .  (npm run format mends what it can)' },
  { name: 'types', command: tsc, again: 'npx tsc --noEmit -p .' },
]

/** The types of routes and of CSS imports are written by Next.js; without them the type check has nothing to go by. */
export function writeRouteTypes() {
  return run(process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'typegen'], {
    isQuiet: true,
    environment: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
}

export async function passes([program, ...args], environment = process.env) {
  return (await run(program, args, { environment })).status === 0
}
