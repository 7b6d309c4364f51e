import { contextOn, openRunningDesk } from '../server/context'
import { loadDemonstration } from '../server/demonstration/load-demonstration'
import { makeSetUpLink } from '../server/session/set-up-desk'
import { readSettings } from '../server/settings'
import { terminal } from './terminal'

// Run before a server starts: the desk is made and migrated, a new one gets the demonstration, and while nobody has an
// account there is a link to set it up. Prints one line of JSON.
try {
  const desk = openRunningDesk(readSettings())
  const isNew = (await desk.store.events({ limit: 1 })).length === 0
  if (isNew) await loadDemonstration(contextOn(desk, { ...terminal, name: 'Demonstration' }))
  console.log(JSON.stringify({ setUpPath: await makeSetUpLink(desk) }))
  await desk.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
