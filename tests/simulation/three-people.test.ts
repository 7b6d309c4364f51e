import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { openDB } from './browser-database'
import { differences } from './differences'
import { problemsInLog } from './in-the-log'
import { queriesHere } from './page-globals'
import { seededId, seedIds } from './seeded-ids'
import { Simulation } from './simulation'

// Ids come from chance, too; a seed that is to be run again must make the same ones.
vi.mock('uuid', () => ({ v7: seededId }))
// Several pages live in this one process.
vi.mock('idb', () => ({ openDB }))
vi.mock('@/components/api/browser-queries', () => ({ browserQueries: queriesHere }))

const asked = process.env.TICKMARK_SIMULATION_SEEDS
const most = Number(process.env.TICKMARK_SIMULATION_ACTIONS ?? 1_000)

// What runs always: one that found nothing yet, and those that did.
const kept: readonly (readonly [seed: number, actions: number])[] = [
  [11, most],
  // Done but not answered, and refused the second time, for the right to it was gone.
  [2, most],
  [7, most],
  // An undo that arrived once more after its action was done again.
  [40, 400],
]
const runs = asked ? seedsIn(asked).map(seed => [seed, most] as const) : kept
// New versions arrive meanwhile, so many to a hundred writes.
const versionsAsked = Number(process.env.TICKMARK_SIMULATION_VERSIONS ?? 0)
const revised = asked ? [] : ([[3, 300]] as const)

// What the pages load when it is needed is there for the first run as for all others.
beforeAll(async () => {
  const rehearsal = new Simulation(0)
  await rehearsal.open()
  await rehearsal.comeToRest()
  await rehearsal.end()
})

describe('three people on one article, with everything that goes wrong between them and the desk', () => {
  it.each(runs)(
    'end with every page showing what the desk has, and nothing lost or done twice (seed %i, %i actions)',
    (seed, actions) => run(seed, actions, asked ? versionsAsked : 0),
    600_000,
  )

  it.each(revised)(
    'do so while new versions of the text arrive, too (seed %i, %i actions)',
    (seed, actions) => run(seed, actions, 2),
    600_000,
  )
})

async function run(seed: number, actions: number, versions: number): Promise<void> {
  seedIds(seed)
  const simulation = new Simulation(seed, versions)
  try {
    await simulation.open()
    await simulation.work(actions)
    await simulation.comeToRest()
    await expectAllIsWell(simulation)
  } catch (error) {
    console.warn(
      `To see this again: TICKMARK_SIMULATION_SEEDS=${seed} TICKMARK_SIMULATION_ACTIONS=${actions} TICKMARK_SIMULATION_VERSIONS=${versions} npx vitest run tests/simulation`,
    )
    throw error
  } finally {
    if (process.env.TICKMARK_SIMULATION_TELL) console.warn(JSON.stringify(simulation.account(), null, 1))
    await simulation.end()
  }
}

async function expectAllIsWell({ desk, network, articleId, deeds, views }: Simulation): Promise<void> {
  const { store } = desk.desk
  expect(deeds.of('underway'), 'what nobody decided and the desk does not have').toEqual([])
  const claims = byId(await store.claims(articleId))
  for (const [who, view] of views()) expect(differences(byId(view), claims), `what ${who} sees`).toEqual([])
  expect(problemsInLog([...deeds.all.values()], await desk.logOf(articleId), network.late)).toEqual([])
  expect((await store.verifyLog()).kind).toBe('whole')
  expect(await store.verifyDesk()).toEqual([])
}

function byId(claims: readonly Claim[]): Readonly<Record<string, Claim>> {
  return Object.fromEntries(claims.map(claim => [claim.id, claim]))
}

/** `7`, `7,12` or `1-20`. */
function seedsIn(list: string): readonly number[] {
  return list.split(',').flatMap(part => {
    const [first = 0, last = first] = part.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}
