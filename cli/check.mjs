import { installWhereNeeded } from './lib/install.mjs'
import { checkNode } from './lib/node-version.mjs'
import { runMain } from './lib/refusal.mjs'
import { checks, passes, vitest, writeRouteTypes } from './lib/stages.mjs'

const stages = [
  ...checks,
  {
    name: 'architecture',
    command: [...vitest, 'tests/architecture.test.ts'],
    again: 'npx vitest run tests/architecture.test.ts',
  },
  {
    name: 'unit tests',
    command: [...vitest, '--exclude', 'tests/architecture.test.ts'],
    again: 'npx vitest run <part of a file name>, npx vitest -t "<words of the title>"',
  },
]

// npm run check: everything that must pass and needs no browser. Every stage is run, whatever the one before said.
await runMain(async () => {
  checkNode()
  await installWhereNeeded()
  await writeRouteTypes()
  const failed = []
  for (const stage of stages) {
    console.log(`\n— ${stage.name}`)
    if (!(await passes(stage.command))) failed.push(stage)
  }
  if (failed.length === 0) {
    console.log('\nEverything passes. npm test runs it in a browser too.')
    return 0
  }
  console.error('\nNot passing yet. To run only that:')
  for (const { name, again } of failed) console.error(`  ${name}: ${again}`)
  return 1
})
