import { buildWhereNeeded, next } from './lib/build.mjs'
import { checkDataFolder } from './lib/check-data-folder.mjs'
import { checkPort } from './lib/check-port.mjs'
import { installWhereNeeded } from './lib/install.mjs'
import { checkNode } from './lib/node-version.mjs'
import { prepareDesk } from './lib/prepare.mjs'
import { runMain } from './lib/refusal.mjs'
import { serve } from './lib/serve.mjs'
import { addressOf, environmentOf, readSettings } from './lib/settings.mjs'

// npm start: from a fresh clone to a desk that answers. What can be refused is refused before what takes long.
await runMain(async () => {
  checkNode()
  const settings = readSettings()
  await checkPort(settings)
  checkDataFolder(settings.data)
  await installWhereNeeded()
  await buildWhereNeeded()
  const environment = { ...environmentOf(settings), NODE_ENV: 'production' }
  const { setUpPath } = await prepareDesk(environment)
  const { host, port } = settings
  return serve({
    args: [next, 'start', '--hostname', host, '--port', String(port)],
    environment,
    host,
    port,
    announce: () => announce(settings, setUpPath),
  })
})

function announce({ host, port, data, origin }, setUpPath) {
  const address = origin ?? addressOf(host, port)
  console.log(`\nTickmark is at ${address}`)
  if (setUpPath) console.log(`No account exists yet. Set up the first one here (works once): ${address}${setUpPath}`)
  console.log(`The desk is kept in ${data}. Stop with Ctrl+C.\n`)
}
