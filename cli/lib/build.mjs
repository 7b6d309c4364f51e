import { rmSync, writeFileSync } from 'node:fs'
import { fingerprint, readStamp } from './fingerprint.mjs'
import { Refusal } from './refusal.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'

// Everything that a build reads. A folder that appears here and not on the disk does no harm.
const sources = [
  'app',
  'components',
  'db',
  'domain',
  'editor',
  'formats',
  'server',
  'public',
  'instrumentation.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
]
const stamp = inRoot('.next/tickmark-built')
export const next = inRoot('node_modules/next/dist/bin/next')

/** Builds where the sources differ from what was built, or where the last build did not come to its end. */
export async function buildWhereNeeded() {
  const wanted = fingerprint(sources, [process.versions.modules])
  if (readStamp(stamp) === wanted) return
  rmSync(stamp, { force: true })
  const environment = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { status, output } = await step('Building (about a minute, after each change of the sources)', () =>
    run(process.execPath, [next, 'build'], { environment, isQuiet: true }),
  )
  if (status !== 0) throw new Refusal('The build failed; its own words are above.', output)
  writeFileSync(stamp, wanted)
}
