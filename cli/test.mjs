import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findOrInstallBrowser } from './lib/browser.mjs'
import { measureFirstLoads } from './lib/budget.mjs'
import { buildWhereNeeded } from './lib/build.mjs'
import { installWhereNeeded } from './lib/install.mjs'
import { checkNode } from './lib/node-version.mjs'
import { Refusal, runMain } from './lib/refusal.mjs'
import { inRoot } from './lib/root.mjs'
import { checks, passes, playwright, vitest, writeRouteTypes } from './lib/stages.mjs'
import { secondsSince } from './lib/step.mjs'

const results = inRoot('test-results')

// npm test: everything, on a fresh clone too. Each stage adds to one tally; the last line is the tally.
await runMain(async () => {
  const started = Date.now()
  const tally = { passed: 0, failed: 0, failures: [] }
  const count = (name, isGood) => add(tally, name, isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

  checkNode()
  await installWhereNeeded()
  mkdirSync(results, { recursive: true })
  await writeRouteTypes()
  for (const { name, command } of checks) count(name, await stage(name, () => passes(command)))
  add(tally, 'unit tests', await stage('unit tests and architecture', runVitest))

  const isBuilt = await stage('build', () => succeeds(buildWhereNeeded))
  count('build', isBuilt)
  count('first-load budget', isBuilt && (await stage('first-load budget', () => succeeds(measureFirstLoads))))
  add(tally, 'browser tests', isBuilt ? await stage('browser tests', runPlaywright) : { passed: 0, failed: 1 })

  console.log(`\nTook ${secondsSince(started)}.`)
  for (const failure of tally.failures) console.log(`Failed: ${failure}`)
  console.log(`${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed === 0 ? 0 : 1
})

function add(tally, name, { passed, failed }) {
  tally.passed += passed
  tally.failed += failed
  if (failed > 0) tally.failures.push(name)
}

function stage(name, work) {
  console.log(`\n— ${name}`)
  return work()
}

/** A stage that refuses has failed; it says why and the next one goes on. */
async function succeeds(work) {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`${error.details}\n${error.message}`)
    return false
  }
}

async function runVitest() {
  const file = `${results}/vitest.json`
  rmSync(file, { force: true })
  const isGood = await passes([...vitest, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that does not load has no failed test of its own, and a run may fail after its last test.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + unloaded.length + skipped
  return { passed: report.numPassedTests, failed: isGood ? failed : Math.max(1, failed) }
}

async function runPlaywright() {
  const file = `${results}/playwright.json`
  rmSync(file, { force: true })
  const environment = {
    ...process.env,
    TICKMARK_CHROMIUM: await findOrInstallBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  }
  const isGood = await passes([...playwright, '--reporter=line,json'], environment)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  const failed = stats.unexpected + stats.flaky + stats.skipped
  return { passed: stats.expected, failed: isGood ? failed : Math.max(1, failed) }
}
