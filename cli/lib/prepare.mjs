import { Refusal } from './refusal.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'

/**
 * Gets the desk ready before it is served: migrations, the demonstration desk into an empty database, the set-up link.
 * `cli/prepare.ts` prints one line of JSON, or says on standard error in one sentence why the desk cannot be used.
 */
export async function prepareDesk(environment) {
  const { status, output, stdout } = await run(process.execPath, ['--import', 'tsx', inRoot('cli/prepare.ts')], {
    environment,
    isQuiet: true,
  })
  if (status !== 0) throw new Refusal(output.trim() || `The desk could not be prepared (status ${status}).`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}')
}
