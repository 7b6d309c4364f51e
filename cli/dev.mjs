import { next } from './lib/build.mjs'
import { checkDataFolder } from './lib/check-data-folder.mjs'
import { checkPort } from './lib/check-port.mjs'
import { installWhereNeeded } from './lib/install.mjs'
import { checkNode } from './lib/node-version.mjs'
import { prepareDesk } from './lib/prepare.mjs'
import { runMain } from './lib/refusal.mjs'
import { serve } from './lib/serve.mjs'
import { addressOf, environmentOf, readSettings } from './lib/settings.mjs'

// npm run dev: the same desk from the sources, with a demonstration of its own beside the desk that npm start serves.
await runMain(async () => {
  checkNode()
  const settings = readSettings({ defaultData: 'data/dev' })
  await checkPort(settings)
  checkDataFolder(settings.data)
  await installWhereNeeded()
  const environment = { ...environmentOf(settings), NODE_ENV: 'development' }
  const { setUpPath } = await prepareDesk(environment)
  const { host, port } = settings
  const address = settings.origin ?? addressOf(host, port)
  return serve({
    args: [next, 'dev', '--hostname', host, '--port', String(port)],
    environment,
    host,
    port,
    isTalkative: true,
    announce: () => console.log(setUpPath ? `\nSet up the first account: ${address}${setUpPath}\n` : ''),
  })
})
