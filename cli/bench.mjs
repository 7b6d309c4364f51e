import { existsSync } from 'node:fs'
import { findOrInstallBrowser } from './lib/browser.mjs'
import { buildWhereNeeded } from './lib/build.mjs'
import { installWhereNeeded, npm } from './lib/install.mjs'
import { checkNode } from './lib/node-version.mjs'
import { runMain } from './lib/refusal.mjs'
import { inRoot } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { step } from './lib/step.mjs'

// npm run bench [-- drawing store]: ours beside the limits and peers, measured in one run, one stage at a time.
await runMain(async () => {
  checkNode()
  await installWhereNeeded()
  await installPeers()
  await buildWhereNeeded()
  const environment = { ...process.env, NODE_ENV: 'production', TICKMARK_CHROMIUM: await findOrInstallBrowser() }
  const args = ['--expose-gc', '--import', 'tsx', inRoot('tests/bench/run-benches.ts'), ...process.argv.slice(2)]
  return (await run(process.execPath, args, { environment })).status
})

// Peers are no part of the program: they live beside the measurements and are fetched when somebody measures.
async function installPeers() {
  const folder = inRoot('tests/bench')
  if (!existsSync(`${folder}/package.json`) || existsSync(`${folder}/node_modules/.package-lock.json`)) return
  await step('Installing the programs to compare with (once)', () =>
    npm(['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder }),
  )
}
