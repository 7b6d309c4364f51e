import { describe, expect, it } from 'vitest'
import * as originalRoute from '@/app/api/v1/articles/[id]/original/route'
import * as reportRoute from '@/app/api/v1/articles/[id]/report/route'
import * as articleRoute from '@/app/api/v1/articles/[id]/route'
import * as articlesRoute from '@/app/api/v1/articles/route'
import * as demonstrationRoute from '@/app/api/v1/demonstration/route'
import { makeClaim } from '@/server/claims/make-claim'
import { loadDemonstration } from '@/server/demonstration/load-demonstration'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { type Call, callRoute } from '../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
const { token } = await createToken(context, { name: 'Script', role: 'editor' })
const authorization = `Bearer ${token}`
const withToken = (call: Call): Call => ({ ...call, headers: { authorization, ...call.headers } })

const post = (body: unknown, query = '') => callRoute(articlesRoute.POST, withToken({ method: 'POST', body, query }))
const on = (id: string, call: Call = {}): Call => withToken({ ...call, params: { id } })
const copy = 'Bridge closed\n\nThe bridge was closed on Monday, the city said.'

function aForm(name: string, bytes: Uint8Array, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  return form
}

describe('bringing an article in', () => {
  it('takes JSON, keeps what the person said over what was understood, and gives the bytes back', async () => {
    const answer = await post({
      content: copy,
      publisher: 'The Post',
      title: 'The bridge',
      fileName: '../b"r\nidge.txt',
    })
    expect(answer.status).toBe(422)
    const good = await post({ content: copy, publisher: 'The Post', title: 'The bridge', fileName: '../brücke".txt' })
    expect(good.status).toBe(201)
    const article = await good.json()
    expect(article).toMatchObject({ title: 'The bridge', publisher: 'The Post', version: { number: 1 } })
    const original = await callRoute(originalRoute.GET, on(article.id))
    expect(await original.text()).toBe(copy)
    expect(original.headers.get('content-type')).toBe('application/octet-stream')
    expect(original.headers.get('content-disposition')).toBe(
      `attachment; filename=".._br_cke_.txt"; filename*=UTF-8''.._br%C3%BCcke%22.txt`,
    )
  })

  it('takes a multipart file with corrections of the preview', async () => {
    const bytes = new TextEncoder().encode(copy)
    const preview = await (await post(aForm('bridge.txt', bytes), '?dryRun=1')).json()
    expect(preview).toMatchObject({
      blocks: [{ role: 'title' }, { role: 'paragraph' }],
      original: { size: bytes.length },
    })
    const corrections = JSON.stringify([{ index: 1, role: 'standfirst' }])
    const saved = await (await post(aForm('bridge.txt', bytes, { corrections, publisher: 'The Post' }))).json()
    expect(saved).toMatchObject({ publisher: 'The Post', original: { fileName: 'bridge.txt' } })
    expect(saved.version.blocks[1].role).toBe('standfirst')
  })

  it('saves nothing on a dry run', async () => {
    const before = await context.store.articles({ limit: 1 })
    expect((await post({ content: copy }, '?dryRun=1')).status).toBe(200)
    expect((await context.store.articles({ limit: 1 })).total).toBe(before.total)
  })

  it('answers the same sent again with what is there, and refuses other copy under its id', async () => {
    const id = context.newId()
    expect((await post({ id, content: copy })).status).toBe(201)
    expect((await post({ id, content: copy })).status).toBe(200)
    expect((await post({ id, content: `${copy} More.` })).status).toBe(409)
  })

  it.each([
    ['an empty file', aForm('a.txt', new Uint8Array()), 422],
    ['a form without a file', new FormData(), 422],
    ['corrections that are not JSON', aForm('a.txt', new TextEncoder().encode(copy), { corrections: '[' }), 422],
    ['a field that there is none of', { content: copy, titel: 'x' }, 422],
    ['a script for an address', { content: copy, sourceUrl: 'javascript:alert(1)' }, 422],
    ['a report that is none', { content: '{"article":1}', format: 'json' }, 422],
    ['more than 25 MB', aForm('a.txt', new Uint8Array(27 * 1024 * 1024).fill(97)), 413],
  ])('refuses %s in words', async (_what, body, status) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect((await answer.json()).detail).toMatch(/\.$/)
  })
})

describe('an article and its report', () => {
  it('changes what is known about it on the revision that was seen, and clears with null', async () => {
    const { id } = await (await post({ content: copy, publisher: 'The Post' })).json()
    const change = (body: unknown, headers = {}) =>
      callRoute(articleRoute.PATCH, on(id, { method: 'PATCH', body, headers }))
    expect((await change({ byline: 'Ada' })).status).toBe(428)
    const changed = await change({ byline: 'Ada', publisher: null }, { 'if-match': '"1"' })
    expect(changed.headers.get('etag')).toBe('"2"')
    const article = await changed.json()
    expect([article.byline, 'publisher' in article]).toEqual(['Ada', false])
    expect((await change({ byline: 'Bob' }, { 'if-match': '"1"' })).status).toBe(412)
  })

  it('gives every format as a file, and the JSON read back is the same claims', async () => {
    const { id, version } = await (await post({ content: copy })).json()
    const claimId = context.newId()
    const start = version.text.indexOf('closed on Monday')
    const checks = [{ layer: 'content', finding: 'disputed', reason: 'It was Tuesday.' } as const]
    await makeClaim(context, claimId, {
      articleId: id,
      version: 1,
      start,
      end: start + 16,
      checks,
      claimant: 'The city',
    })
    await pinEvidence(context, claimId, { stance: 'contradicts', proximity: 'primary', title: 'Log book' }, undefined)
    for (const format of ['html', 'jsonld', 'csv', 'json']) {
      const answer = await callRoute(reportRoute.GET, on(id, { query: `?format=${format}` }))
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringMatching(/^attachment/),
      ])
      if (format === 'json') {
        const back = await (await post({ content: await answer.text(), format: 'json' })).json()
        expect(back.notes.at(-1)).toContain('The administrator')
        const told = (articleId: string) =>
          context.store.claims(articleId).then(claims =>
            claims.map(({ tag, anchor, claimant, checks: found, evidence }) => ({
              tag,
              anchor,
              claimant,
              checks: found.map(({ by: _by, at: _at, ...check }) => check),
              evidence: evidence.map(item => item.title),
            })),
          )
        expect(await told(back.id)).toEqual(await told(id))
      }
    }
    expect((await callRoute(reportRoute.GET, on(id, { query: '?format=doc' }))).status).toBe(422)
  })
})

describe('the demonstration', () => {
  it('goes with one request, once', async () => {
    await loadDemonstration(context)
    const clear = () => callRoute(demonstrationRoute.DELETE, withToken({ method: 'DELETE' }))
    expect(await (await clear()).json()).toEqual({ cleared: 2 })
    expect(await (await clear()).json()).toEqual({ cleared: 0 })
    expect(await context.store.demonstrationArticles()).toEqual([])
  })
})
