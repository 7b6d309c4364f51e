import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal } from './refusal.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** What Chromium needs to run as root, in a container, and without talking to anybody. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** An installed Chromium: the one named in TICKMARK_CHROMIUM, the system's, or the one that Playwright keeps. */
export async function findBrowser() {
  const named = process.env.TICKMARK_CHROMIUM
  if (named) return named
  return onPath() ?? (await ownedByPlaywright())
}

/** Finds a browser or installs one: Playwright's own first, then the system's package manager. */
export async function findOrInstallBrowser() {
  const found = await findBrowser()
  if (found) return found
  await step('Installing a browser for the tests (once)', async () => {
    await run(process.execPath, [inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
      isQuiet: true,
    })
    if (!(await findBrowser())) await installWithSystem()
  })
  const installed = await findBrowser()
  if (installed) return installed
  throw new Refusal(
    'No Chromium was found and none could be installed. Install one (apt-get install chromium) or name one: TICKMARK_CHROMIUM=/path/to/chromium npm test',
  )
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (folder && isExecutable(join(folder, name))) return join(folder, name)
  }
  return undefined
}

async function ownedByPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function installWithSystem() {
  if (process.getuid?.() !== 0) return
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const isThere = await run('apt-get', ['--version'], { isQuiet: true }).catch(() => ({ status: 1 }))
  if (isThere.status !== 0) return
  await run('apt-get', ['update'], { environment, isQuiet: true })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { environment, isQuiet: true })
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
