import Database from 'better-sqlite3'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ConflictError, DomainError, type ErrorCode } from '@/domain/errors'
import { json } from '@/server/next/answer'
import { contentSecurityPolicy } from '@/server/next/content-security-policy'
import { handleOpen } from '@/server/next/handle'
import { problemResponse } from '@/server/next/problem'
import { aRunningDesk } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

aRunningDesk()

it('tells an unexpected error by an id alone, and writes the rest to standard error under it', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const route = handleOpen({
    summary: 'Fails.',
    action: null,
    run: async () => {
      throw new Error('SQLITE_IOERR: /srv/desk/tickmark.db')
    },
  })
  const answer = await callRoute(route)
  const body = await answer.text()
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(body).not.toMatch(/SQLITE|srv|at .*\.ts/)
  expect(logged.mock.calls.flat().join(' ')).toContain(JSON.parse(body).details.id)
  logged.mockClear()
})

const statuses: Readonly<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  signed_off: 409,
  nothing_to_undo: 409,
  changed_since: 409,
  same_text: 409,
  not_undoable: 409,
  not_ready: 409,
  revision_stale: 412,
  too_large: 413,
  invalid: 422,
  unreadable: 422,
  revision_missing: 428,
  too_many_attempts: 429,
  unavailable: 503,
  somebody_else: 401,
  already_done: 409,
}

it.each(Object.entries(statuses))('answers %s with %i', async (code, status) => {
  const answer = problemResponse(new DomainError(code as ErrorCode, 'It was refused. Do this.')) // A key of the table.
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ code, status, detail: 'It was refused. Do this.' })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

it('tells a stale revision from a thing that is gone', async () => {
  const stale = new ConflictError('claim', { id: 'c', expected: 3, found: 4 })
  expect(await problemResponse(stale).json()).toMatchObject({ code: 'revision_stale', details: { found: 4 } })
  expect(problemResponse(new ConflictError('claim', { id: 'c', expected: 3 })).status).toBe(404)
})

it('answers a query that does not fit in words, and takes no word of it twice', async () => {
  const query = z.strictObject({ limit: z.coerce.number().int().min(1) })
  const route = handleOpen({ summary: 'Lists.', action: null, query, run: async (_desk, asked) => json(asked.query) })
  expect((await callRoute(route, { query: '?limit=2' })).status).toBe(200)
  const refused = await callRoute(route, { query: '?limit=none&x=1' })
  expect(await refused.json()).toMatchObject({ status: 422, errors: [{ path: 'limit' }, {}] })
})

it('lets a page run no script that does not carry the nonce of its request', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
  expect(policy).toContain("style-src 'self' 'nonce-abc';")
  expect(policy).not.toMatch(/unsafe-eval|style-src [^;]*unsafe-inline|http:|\*/)
})

it('knows a refusal that another copy of the same code threw, as the bundles of a server hold several', async () => {
  vi.resetModules()
  const copy = await import('@/domain/errors')
  expect(copy.DomainError).not.toBe(DomainError)
  const stale = new copy.ConflictError('claim', { id: 'c', expected: 3, found: 4 })
  expect(problemResponse(stale).status).toBe(412)
  expect(problemResponse(new copy.DomainError('unavailable', 'The disk is full. Free some space.')).status).toBe(503)
  expect(stale).not.toBeInstanceOf(ConflictError)
  expect(new Error('something else')).not.toBeInstanceOf(DomainError)
})

it.each(['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_IOERR_WRITE', 'SQLITE_BUSY'])(
  'says what is the matter with the disk wherever a request meets it (%s)',
  async code => {
    const run = async () => {
      throw new Database.SqliteError('disk I/O error at /srv/desk', code)
    }
    const answer = await callRoute(handleOpen({ summary: 'Fails.', action: null, run }))
    expect(answer.status).toBe(503)
    expect((await answer.json()).detail).toMatch(/^The (disk|data folder|desk) .*\btry again\b.*\.$/i)
  },
)
