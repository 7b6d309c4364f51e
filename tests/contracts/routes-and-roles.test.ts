import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { routeTable } from '@/app/api/v1/openapi.json/route-table'
import type { Article } from '@/domain/article/article'
import { type Role, roles } from '@/domain/person/person'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { invitePerson } from '@/server/invitations/invite-person'
import { type Method, methods } from '@/server/next/describe-api'
import { writeNote } from '@/server/notes/write-note'
import { reviewClaim } from '@/server/review/review-claim'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { type Call, callRoute } from '../builders/call-route'
import { cookieOf, type Keys, keysOfEveryone } from './desk-of-everyone'

const desk = aRunningDesk()
const context = contextOf(desk)
const newId = () => context.newId()

interface Target {
  readonly article: Article
  /** An article with nothing in the way of its sign-off. */
  readonly ready: Article
  readonly claimId: string
  readonly evidenceId: string
  readonly noteId: string
  readonly tokenId: string
  readonly personId: string
  readonly sessionId: string
  readonly invitationId: string
}

type Row = readonly [address: `${Method} /${string}`, allowed: readonly Role[] | 'anybody', call: (on: Target) => Call]

const everyone = roles
const checkers: readonly Role[] = ['administrator', 'editor', 'checker']
const editors: readonly Role[] = ['administrator', 'editor']
const administrators: readonly Role[] = ['administrator']

const onArticle = ({ article }: Pick<Target, 'article'>): Call => ({ params: { id: article.id } })
const onClaim = ({ claimId }: Target): Call => ({ params: { id: claimId } })
const onEvidence = ({ evidenceId }: Target): Call => ({ params: { id: evidenceId } })
const onNote = ({ noteId }: Target): Call => ({ params: { id: noteId } })
const onPerson = ({ personId }: Target): Call => ({ params: { id: personId } })
const signing = ({ version }: Article) => ({ versionSha256: version.sha256 })
const first = { 'if-match': '"1"' }
const third = { 'if-match': '"3"' }

// The whole API against everybody. Written down by hand, so that a change of the rights shows here.
const table: readonly Row[] = [
  ['GET /articles', everyone, () => ({})],
  ['POST /articles', checkers, () => ({ body: { content: 'A title\n\nA body of one line.' } })],
  ['GET /articles/events', everyone, () => ({})],
  ['GET /articles/{id}', everyone, onArticle],
  ['PATCH /articles/{id}', checkers, on => ({ ...onArticle(on), body: { publisher: 'Us' }, headers: first })],
  ['DELETE /articles/{id}', editors, on => ({ ...onArticle(on), headers: first })],
  ['POST /articles/{id}/annotations', checkers, on => ({ ...onArticle(on), body: { items: [] } })],
  ['GET /articles/{id}/claims', everyone, onArticle],
  ['GET /articles/{id}/events', everyone, onArticle],
  ['GET /articles/{id}/original', everyone, onArticle],
  ['PUT /articles/{id}/presence', everyone, on => ({ ...onArticle(on), body: { listener: newId(), at: 3 } })],
  ['GET /articles/{id}/report', everyone, onArticle],
  [
    'POST /articles/{id}/review',
    editors,
    on => ({
      ...onArticle(on),
      body: { decision: 'return', reason: 'Why?', claims: [{ id: on.claimId }] },
    }),
  ],
  [
    'POST /articles/{id}/sign-off',
    editors,
    ({ ready }) => ({ ...onArticle({ article: ready }), body: signing(ready) }),
  ],
  ['DELETE /articles/{id}/sign-off', editors, on => ({ ...onArticle(on), body: { reason: 'A letter came.' } })],
  ['GET /articles/{id}/versions', everyone, onArticle],
  [
    'GET /articles/{id}/versions/{number}/compare/{other}',
    everyone,
    ({ article }) => ({ params: { id: article.id, number: '1', other: '1' } }),
  ],
  [
    'POST /articles/{id}/versions',
    checkers,
    on => ({ ...onArticle(on), body: { content: `Another title\n\nAnother body, ${newId()}.` } }),
  ],
  ['GET /articles/{id}/versions/{number}', everyone, ({ article }) => ({ params: { id: article.id, number: '1' } })],
  ['GET /claims/{id}', everyone, onClaim],
  [
    'PUT /claims/{id}',
    checkers,
    ({ article }) => ({ params: { id: newId() }, body: { articleId: article.id, version: 1, start: 0, end: 5 } }),
  ],
  ['PATCH /claims/{id}', checkers, on => ({ ...onClaim(on), body: { claimant: 'Somebody' }, headers: third })],
  ['DELETE /claims/{id}', checkers, on => ({ ...onClaim(on), headers: third })],
  ['POST /claims/{id}/checks', checkers, on => ({ ...onClaim(on), body: { layer: 'content', finding: 'verified' } })],
  ['POST /claims/{id}/closing', checkers, on => ({ ...onClaim(on), body: { how: 'dropped', reason: 'Not ours.' } })],
  ['DELETE /claims/{id}/closing', checkers, onClaim],
  ['POST /claims/{id}/confirmation', checkers, on => ({ ...onClaim(on), headers: third })],
  ['GET /claims/{id}/events', everyone, onClaim],
  [
    'POST /claims/{id}/evidence',
    checkers,
    on => ({ ...onClaim(on), body: { stance: 'supports', proximity: 'primary', title: 'A report' } }),
  ],
  [
    'POST /claims/{id}/review',
    editors,
    on => ({ ...onClaim(on), body: { decision: 'return', reason: 'Which page?' } }),
  ],
  [
    'POST /claims/{id}/set-aside',
    checkers,
    on => ({
      ...onClaim(on),
      body: { tried: { kind: 'remove' }, sentAs: newId(), because: 'conflict' },
    }),
  ],
  ['POST /claims/{id}/notes', checkers, on => ({ ...onClaim(on), body: { text: 'Which page?' } })],
  // Of the administrator, so that others can only say that it is done with.
  ['PATCH /notes/{id}', checkers, on => ({ ...onNote(on), body: { resolved: true }, headers: first })],
  ['DELETE /notes/{id}', editors, on => ({ ...onNote(on), headers: first })],
  ['GET /evidence/{id}', everyone, onEvidence],
  ['PATCH /evidence/{id}', checkers, on => ({ ...onEvidence(on), body: { title: 'Another' }, headers: first })],
  ['DELETE /evidence/{id}', checkers, on => ({ ...onEvidence(on), headers: first })],
  ['DELETE /demonstration', editors, () => ({})],
  ['POST /demonstration', checkers, () => ({})],
  ['GET /health', 'anybody', () => ({})],
  ['GET /account', everyone, () => ({})],
  ['PATCH /account', everyone, () => ({ body: { name: 'Another name' } })],
  ['DELETE /account/sessions', everyone, () => ({})],
  ['GET /inbox', checkers, () => ({})],
  ['GET /invitations', administrators, () => ({})],
  ['POST /invitations', administrators, () => ({ body: { email: `${newId()}@example.org`, role: 'editor' } })],
  ['DELETE /invitations/{id}', administrators, on => ({ params: { id: on.invitationId } })],
  ['GET /log', editors, () => ({})],
  ['GET /log/verification', editors, () => ({})],
  ['GET /people', checkers, () => ({})],
  [
    'POST /people',
    administrators,
    () => ({ body: { name: 'New', email: `${newId()}@example.org`, role: 'reader', password: 'a long password' } }),
  ],
  ['PATCH /people/{id}', administrators, on => ({ ...onPerson(on), body: { role: 'checker' } })],
  ['POST /people/{id}/deactivation', administrators, onPerson],
  ['DELETE /people/{id}/deactivation', administrators, onPerson],
  ['GET /people/{id}/sessions', administrators, onPerson],
  ['DELETE /sessions/{id}', administrators, on => ({ params: { id: on.sessionId } })],
  ['GET /search', everyone, () => ({ query: '?q=words' })],
  ['GET /session', 'anybody', () => ({})],
  ['DELETE /session', 'anybody', () => ({})],
  ['GET /tokens', administrators, () => ({})],
  ['POST /tokens', administrators, () => ({ body: { name: 'Script', role: 'reader' } })],
  ['DELETE /tokens/{id}', administrators, on => ({ params: { id: on.tokenId } })],
]

// Open to everybody, and not by a right: their own tests try them.
const triedElsewhere = [
  'POST /session',
  'POST /set-up',
  'POST /invitation',
  // Of one's own, so that everybody needs another call.
  'POST /account/password',
  'POST /articles/{id}/redo',
  'POST /articles/{id}/undo',
  'DELETE /account/sessions/{id}',
]

// A token has no account.
const isAboutOneself = (address: string) => / \/account\b/.test(address)

let keys: Record<Role, Keys>
let shared: Target
beforeAll(async () => {
  shared = await target()
  keys = await keysOfEveryone(desk)
})

async function target(): Promise<Target> {
  const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
  const { thing: article } = await importArticle(context, { bytes, format: 'text' })
  const claimId = newId()
  const evidenceId = newId()
  await makeClaim(context, claimId, { articleId: article.id, version: 1, start: 0, end: 7 })
  const evidence = { id: evidenceId, stance: 'supports', proximity: 'primary', title: 'A report' } as const
  await pinEvidence(context, claimId, evidence, undefined)
  const noteId = newId()
  await writeNote(context, claimId, { id: noteId, text: 'Who says so?' }, undefined)
  const { id: tokenId } = await createToken(context, { name: 'To revoke', role: 'reader' })
  const { personId, sessionId } = await somebodySignedIn()
  const { id: invitationId } = await invitePerson(context, { email: `${newId()}@example.org`, role: 'reader' })
  return {
    article,
    ready: await readyArticle(),
    claimId,
    evidenceId,
    noteId,
    tokenId,
    personId,
    sessionId,
    invitationId,
  }
}

// Without the time that hashing a password takes.
async function somebodySignedIn() {
  const personId = newId()
  const person = { personId, name: 'Somebody', email: `${personId}@example.org`, role: 'reader' } as const
  const stamp = { actor: context.actor, at: context.now }
  await desk.store.commit([{ kind: 'person.added', ...person, passwordHash: 'none' }], stamp)
  const { internalAdapter } = await (await desk.library()).$context
  const { id: sessionId } = await internalAdapter.createSession(personId)
  return { personId, sessionId }
}

async function readyArticle(): Promise<Article> {
  const bytes = new TextEncoder().encode('A title\n\nWords that were checked.')
  const { thing: article } = await importArticle(context, { bytes, format: 'text' })
  const checks = [{ layer: 'content', finding: 'verified' }] as const
  const claimId = newId()
  await makeClaim(context, claimId, { articleId: article.id, version: 1, start: 0, end: 7, checks: [...checks] })
  await reviewClaim(context, claimId, { decision: 'approve' }, undefined)
  return changeArticle(context, article.id, { state: 'in_review' }, undefined)
}

async function sent(address: Row[0], call: (on: Target) => Call, headers: Readonly<Record<string, string>>) {
  const [method, path] = address.split(' ') as [Method, string] // As the type of an address says.
  // What is refused changes nothing, so that everybody may be refused the same things.
  const mayChange = !address.startsWith('GET ') && !('origin' in headers && headers.origin !== fromHere.origin)
  const { headers: own, ...rest } = call(mayChange ? await target() : shared)
  const answer = await callRoute(routeTable[path]?.[method], { ...rest, method, headers: { ...own, ...headers } })
  if (address === 'DELETE /session') await signInAgain(headers.cookie)
  return answer
}

async function signInAgain(cookie: string | undefined) {
  for (const role of roles) {
    if (keys[role].cookie === cookie) keys[role] = { ...keys[role], cookie: await cookieOf(desk, role) }
  }
}

const fromHere = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
const fromElsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }

describe.each(table)('%s', (address, allowed, call) => {
  it.each(roles)('answers a signed-in %s as the table of rights says', async role => {
    const { status } = await sent(address, call, { ...fromHere, cookie: keys[role].cookie })
    if (allowed === 'anybody' || allowed.includes(role)) expect(status).toBeLessThan(300)
    else expect(status).toBe(403)
  })

  it.each(roles)('answers a token of a %s as the table of rights says, wherever it is sent from', async role => {
    const { status } = await sent(address, call, { authorization: keys[role].bearer })
    if (isAboutOneself(address)) expect(status).toBe(403)
    else if (allowed === 'anybody' || allowed.includes(role)) expect(status).toBeLessThan(300)
    else expect(status).toBe(403)
  })

  it('turns nobody away who may come, and everybody else', async () => {
    const statuses = [
      await sent(address, call, {}),
      await sent(address, call, fromElsewhere),
      await sent(address, call, { cookie: 'tickmark.session_token=made-up.c2lnbmF0dXJl' }),
      await sent(address, call, { authorization: `Bearer tm_${'a'.repeat(43)}` }),
    ].map(({ status }) => status)
    if (allowed !== 'anybody') expect(statuses).toEqual([401, 401, 401, 401])
    else expect(statuses[0]).toBeLessThan(300)
  })
})

const writes = table.filter(([address]) => !address.startsWith('GET '))
const fromOthers: readonly Readonly<Record<string, string>>[] = [
  fromElsewhere,
  { origin: 'null' },
  { origin: 'http://localhost:3001' },
  { 'sec-fetch-site': 'same-site' },
]

describe.each(writes)('%s', (address, allowed, call) => {
  it('refuses a page of another site, in whose name ever it is sent', async () => {
    for (const role of roles) {
      for (const from of fromOthers) {
        expect((await sent(address, call, { ...from, cookie: keys[role].cookie })).status).toBe(403)
      }
    }
  })

  it('refuses a session that does not say where it comes from, where a right is needed', async () => {
    const { status } = await sent(address, call, { cookie: keys.administrator.cookie })
    if (allowed !== 'anybody') expect(status).toBe(403)
    else expect(status).toBeLessThan(300)
  })
})

describe('the table', () => {
  it('holds every route of the API', () => {
    const routes = Object.entries(routeTable).flatMap(([path, module]) =>
      methods.filter(method => module[method]).map(method => `${method} ${path}`),
    )
    expect([...table.map(([address]) => address), ...triedElsewhere].sort()).toEqual(routes.sort())
  })

  it('is made of every route file', () => {
    const folder = join(import.meta.dirname, '../../app/api/v1')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('route.ts'))
    const paths = files.map(file => `/${relative('.', join(file, '..')).replace(/\[(\w+)\]/g, '{$1}')}`)
    const unlisted = ['/openapi.json', '/[...path]']
    expect(paths.filter(path => !unlisted.includes(path)).sort()).toEqual(Object.keys(routeTable).sort())
  })
})
