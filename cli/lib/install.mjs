import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fingerprint, readStamp } from './fingerprint.mjs'
import { Refusal } from './refusal.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'

const stamp = inRoot('node_modules/.tickmark-installed')

/** Installs what the lock names, where node_modules is missing, half done, made for another lock or another Node.js. */
export async function installWhereNeeded() {
  const wanted = fingerprint(['package.json', 'package-lock.json'], [process.versions.modules, process.platform])
  if (readStamp(stamp) === wanted) return
  rmSync(stamp, { force: true })
  await step('Installing packages (a minute or two, once)', async () => {
    await npm(['install', '--include=dev', '--no-audit', '--no-fund'])
    await checkDatabaseDriver()
  })
  writeFileSync(stamp, wanted)
}

/** Runs npm quietly; what it said is shown only where it failed. */
export async function npm(args, options = {}) {
  const script = process.env.npm_execpath
  const [program, first] = script?.endsWith('.js') && existsSync(script) ? [process.execPath, [script]] : ['npm', []]
  const environment = {
    ...process.env,
    ...localHeaders(),
    NODE_ENV: 'development',
    npm_config_update_notifier: 'false',
  }
  const { status, output } = await run(program, [...first, ...args], { ...options, environment, isQuiet: true })
  if (status !== 0) {
    throw new Refusal(
      `npm could not install the packages. Its own words are above; check the network (npm ping) and that a C++ compiler, make and python3 are there, then start again.`,
      lastLines(output),
    )
  }
}

// better-sqlite3 is compiled where no ready-made copy can be had. Node.js brings its headers along where it is installed
// as a package; with them nothing has to be downloaded for that.
function localHeaders() {
  const prefix = resolve(dirname(process.execPath), '..')
  return existsSync(`${prefix}/include/node/node.h`) ? { npm_package_config_node_gyp_nodedir: prefix } : {}
}

async function checkDatabaseDriver() {
  if (await databaseDriverLoads()) return
  await npm(['rebuild', 'better-sqlite3'])
  if (await databaseDriverLoads()) return
  throw new Refusal(
    'The database driver (better-sqlite3) was installed but does not load. Install a C++ compiler, make and python3, remove the folder node_modules and start again.',
  )
}

async function databaseDriverLoads() {
  const attempt = "new (require('better-sqlite3'))(':memory:').close()"
  return (await run(process.execPath, ['-e', attempt], { isQuiet: true })).status === 0
}

export function lastLines(text, count = 30) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
