import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importArticle } from '../../../server/articles/import-article'
import { makeClaim } from '../../../server/claims/make-claim'
import { contextOn, openRunningDesk } from '../../../server/context'
import { addPerson } from '../../../server/people/add-person'
import { signIn } from '../../../server/session/sign-in'
import { readSettings } from '../../../server/settings'
import type { Bench } from '../bench-row'
import { type Load, load, type Sender } from './load'
import { build, start } from './next-server'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const nothingApp = fileURLToPath(new URL('nothing-app', import.meta.url))
const connections = 10
const rounds = 11
/** Rounds before those that count: what a server does seldom is compiled late, and ours does more than nothing. */
const warmUp = 4
const seconds = 2

/** A tag through the API, with all that it takes, beside a route of the same framework that does nothing. */
export const run: Bench = async () => {
  const data = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  const { cookie, claims } = await aDesk(data)
  await build(nothingApp)
  const nothing = await start(nothingApp)
  const ours = await start(project, { TICKMARK_DATA: data })
  try {
    const tag = tagging(ours.port, cookie, claims)
    const measured: { nothing: Load; tag: Load }[] = []
    // In turns, so that what else the machine does falls on both.
    for (let round = -warmUp; round < rounds; round += 1) {
      const limit = await load(nothing.port, { connections, seconds }, { next: () => ({ path: '/nothing' }) })
      const tags = await load(ours.port, { connections, seconds }, tag)
      if (round >= 0) measured.push({ nothing: limit, tag: tags })
    }
    // The round in the middle, by its ratio: both of its numbers were measured side by side.
    const [middle] = measured.toSorted((a, b) => ratio(a) - ratio(b)).slice(Math.floor(rounds / 2))
    if (!middle) throw new Error('Nothing was measured')
    const limit = (value: number) => ({ name: 'a route that does nothing', value })
    return [
      {
        what: 'a tag through the API, 10 connections',
        ours: middle.tag.perSecond,
        unit: 'per second',
        limit: limit(middle.nothing.perSecond),
        reach: { of: 'limit', atLeast: 0.5 },
      },
      { what: 'the same, p50', ours: middle.tag.p50, unit: 'ms', limit: limit(middle.nothing.p50) },
      { what: 'the same, p99', ours: middle.tag.p99, unit: 'ms', limit: limit(middle.nothing.p99) },
    ]
  } finally {
    await Promise.all([nothing.stop(), ours.stop()])
    rmSync(data, { recursive: true, force: true })
  }
}

function ratio({ nothing, tag }: { readonly nothing: Load; readonly tag: Load }): number {
  return tag.perSecond / nothing.perSecond
}

/** An article with a claim for each connection, and a checker who is signed in. */
async function aDesk(data: string) {
  const desk = openRunningDesk(readSettings({ TICKMARK_DATA: data }))
  const context = contextOn(desk, { kind: 'terminal', id: 'bench', name: 'Bench', role: 'administrator' })
  const account = { email: 'checker@example.org', password: 'a long enough password' }
  await addPerson(context, { ...account, name: 'Checker', role: 'checker' })
  const { cookies } = await signIn(desk, account, { now: Date.now() })
  const words = Array.from({ length: connections * 100 }, (_, number) => `word${number}`).join(' ')
  const bytes = new TextEncoder().encode(`A title\n\n${words}`)
  const { thing: article } = await importArticle(context, { format: 'text', bytes })
  const claims: string[] = []
  for (let i = 0; i < connections; i += 1) {
    const id = context.newId()
    await makeClaim(context, id, { articleId: article.id, version: 1, start: 10 + i * 50, end: 40 + i * 50 })
    claims.push(id)
  }
  await desk.close()
  return { cookie: (cookies[0] ?? '').split(';')[0] ?? '', claims }
}

// Each connection has its claim and tags it in turns, on the revision that the answer before gave it.
function tagging(port: number, cookie: string, claims: readonly string[]): Sender {
  const revisions = claims.map(() => '"1"')
  let turn = 0
  return {
    next: connection => {
      turn += 1
      return {
        path: `/api/v1/claims/${claims[connection]}/checks`,
        headers: {
          cookie,
          origin: `http://127.0.0.1:${port}`,
          'content-type': 'application/json',
          // As the workspace sends a tag.
          prefer: 'return=minimal',
          'if-match': revisions[connection] ?? '',
        },
        body: JSON.stringify({ layer: 'content', finding: turn % 2 ? 'verified' : 'disputed', reason: `Turn ${turn}` }),
      }
    },
    answered: (connection, { etag }) => {
      if (etag) revisions[connection] = etag
    },
  }
}
