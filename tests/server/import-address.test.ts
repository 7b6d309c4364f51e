import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import * as articlesRoute from '@/app/api/v1/articles/route'
import { reading } from '@/server/reading/off-thread'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const context = contextOf(aRunningDesk())
const { token } = await createToken(context, { name: 'Script', role: 'editor' })
let said = ''
let asked = 0
const server = createServer((request, response) => {
  asked++
  if (request.url === '/old') return response.writeHead(302, { location: '/bridge' }).end()
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(said))
})
let url = ''

beforeAll(async () => {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // A server that listens on a port has one.
})
afterAll(() => {
  server.close()
  reading().end()
})
beforeEach(() => {
  vi.stubEnv('TICKMARK_FETCH_ALLOW', url.replace('http://', ''))
  said = 'Monday'
  asked = 0
})
afterEach(() => vi.unstubAllEnvs())

const sentence = 'The old bridge over the river was closed by the city after a storm, the mayor told this newspaper.'
const page = (day: string) =>
  `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1><p>It happened on ${day}. ${sentence}</p><p>${sentence} Nobody was hurt.</p></article></body></html>`
const post = async (body: unknown, query = '') => {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await callRoute(articlesRoute.POST, { method: 'POST', body, query, headers })
  return { status: answer.status, body: await answer.json() }
}

it('is fetched, shown, and saved as it was shown, with where it was found and when', async () => {
  const preview = await post({ url: `${url}/old` }, '?dryRun=1')
  expect(preview).toMatchObject({ status: 200, body: { original: { url: `${url}/bridge`, mediaType: 'text/html' } } })
  said = 'Tuesday'
  const id = context.newId()
  const saved = await post({ id, url: `${url}/old`, sha256: preview.body.original.sha256 })
  expect(saved).toMatchObject({
    status: 201,
    body: { original: { url: `${url}/bridge`, fetchedAt: expect.any(String) } },
  })
  expect(saved.body.version.text).toContain('It happened on Monday.')
  expect(asked).toBe(2)
  expect((await post({ id, url: `${url}/old` })).status).toBe(200)
})

it('that reads otherwise than what was seen is refused', async () => {
  const { status, body } = await post({ url: `${url}/bridge`, sha256: 'a'.repeat(64) })
  expect([status, body.detail]).toEqual([409, 'The page reads otherwise than in the preview. Look at it again.'])
})

it('of this machine is refused where nobody allowed it, before anything is sent', async () => {
  vi.stubEnv('TICKMARK_FETCH_ALLOW', '')
  const { status, body } = await post({ url: `${url}/bridge` }, '?dryRun=1')
  expect([status, asked]).toEqual([422, 0])
  expect(body.detail).toMatch(/\.$/)
})
