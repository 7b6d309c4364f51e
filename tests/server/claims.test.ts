import { describe, expect, it } from 'vitest'
import * as checksRoute from '@/app/api/v1/claims/[id]/checks/route'
import * as evidenceOfClaimRoute from '@/app/api/v1/claims/[id]/evidence/route'
import * as claimRoute from '@/app/api/v1/claims/[id]/route'
import * as evidenceRoute from '@/app/api/v1/evidence/[id]/route'
import type { Article } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import { importArticle } from '@/server/articles/import-article'
import type { Handler } from '@/server/next/handle'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
const { token } = await createToken(context, { name: 'Script', role: 'checker' })
const authorization = `Bearer ${token}`

const text = 'Fox reports it\n\nFox News 🛰 said new bases were built.'
const { thing: article } = await importArticle(context, { bytes: new TextEncoder().encode(text), format: 'text' })

const call = (handler: Handler, method: string, id: string, body?: unknown, headers: Record<string, string> = {}) =>
  callRoute(handler, { method, params: { id }, body, headers: { authorization, ...headers } })

const spanOf = (words: string, { version }: Pick<Article, 'version'> = article) => {
  const start = version.text.indexOf(words)
  return { articleId: article.id, version: 1, start, end: start + words.length, exact: words }
}

async function aClaimOn(words: string): Promise<Claim> {
  const made = await call(claimRoute.PUT, 'PUT', context.newId(), spanOf(words))
  return (await made.json()) as Claim // As the route answers; the tests below look at it.
}

describe('a change whose sender prefers a minimal answer (RFC 7240)', () => {
  const minimal = { prefer: 'respond-async, return=minimal' }
  const check = { layer: 'content', finding: 'disputed' }

  it('is answered with the new revision and the time alone', async () => {
    const claim = await aClaimOn('new bases')
    const answer = await call(checksRoute.POST, 'POST', claim.id, check, minimal)
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([204, '"2"', ''])
    expect(answer.headers.get('preference-applied')).toBe('return=minimal')
    expect(answer.headers.get('tickmark-at')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    const there = await call(claimRoute.GET, 'GET', claim.id, undefined, minimal)
    expect(await there.json()).toMatchObject({ revision: 2, tag: 'disputed' })
  })

  it('is refused in words all the same, and something new is answered whole', async () => {
    const claim = await aClaimOn('new bases')
    const stale = await call(checksRoute.POST, 'POST', claim.id, check, { ...minimal, 'if-match': '"7"' })
    expect([stale.status, stale.headers.get('content-type')]).toEqual([412, 'application/problem+json'])
    const made = await call(claimRoute.PUT, 'PUT', context.newId(), spanOf('Fox News'), minimal)
    expect([made.status, (await made.json()).tag]).toEqual([201, 'open'])
  })
})

describe('making a claim', () => {
  it('does not bring back a claim that was removed since, however late it is asked for once more', async () => {
    const claim = await aClaimOn('new bases')
    await call(claimRoute.DELETE, 'DELETE', claim.id, undefined, { 'if-match': '"1"' })
    const late = await call(claimRoute.PUT, 'PUT', claim.id, spanOf('new bases'))
    expect([late.status, (await late.json()).code]).toEqual([409, 'already_done'])
  })

  it('answers 201 with its revision, and 200 with what is there when the same is sent again', async () => {
    const id = context.newId()
    const first = await call(claimRoute.PUT, 'PUT', id, spanOf('new bases'))
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"'])
    const again = await call(claimRoute.PUT, 'PUT', id, spanOf('new bases'))
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(await first.json())
  })

  it('still knows what was sent first once the claim covers other words', async () => {
    const claim = await aClaimOn('new bases')
    const { start, end } = spanOf('new bases were built')
    await call(claimRoute.PATCH, 'PATCH', claim.id, { span: { version: 1, start, end } }, { 'if-match': '"1"' })
    const again = await call(claimRoute.PUT, 'PUT', claim.id, spanOf('new bases'))
    expect([again.status, (await again.json()).anchor.exact]).toEqual([200, 'new bases were built'])
  })

  it('is due when it says, and no longer once that is cleared', async () => {
    const dueAt = '2026-11-20T17:00:00.000Z'
    const id = context.newId()
    const made = await call(claimRoute.PUT, 'PUT', id, { ...spanOf('new bases'), dueAt })
    expect(await made.json()).toMatchObject({ dueAt })
    const cleared = await call(claimRoute.PATCH, 'PATCH', id, { dueAt: null }, { 'if-match': '"1"' })
    expect(await cleared.json()).not.toHaveProperty('dueAt')
    const later = await call(claimRoute.PATCH, 'PATCH', id, { dueAt: '2026-11-21T09:00:00Z' }, { 'if-match': '"2"' })
    expect(await later.json()).toMatchObject({ dueAt: '2026-11-21T09:00:00Z', revision: 3 })
    const wrong = await call(claimRoute.PATCH, 'PATCH', id, { dueAt: 'tomorrow' }, { 'if-match': '"3"' })
    expect(wrong.status).toBe(422)
  })

  it('refuses another claim under an id that is taken', async () => {
    const id = context.newId()
    await call(claimRoute.PUT, 'PUT', id, spanOf('new bases'))
    const other = await call(claimRoute.PUT, 'PUT', id, spanOf('Fox News'))
    expect(other.status).toBe(409)
  })

  it('takes checks with it', async () => {
    const body = { ...spanOf('Fox News'), checks: [{ layer: 'attribution', finding: 'verified' }] }
    const made = await call(claimRoute.PUT, 'PUT', context.newId(), body)
    expect(await made.json()).toMatchObject({ tag: 'attributed', checks: [{ by: { name: 'Script' } }] })
  })

  it.each([
    ['other words stand there', { ...spanOf('new bases'), exact: 'old bases' }],
    ['the span is empty', { ...spanOf('new bases'), start: 3, end: 3, exact: undefined }],
    ['the span ends behind the text', { ...spanOf('new bases'), end: 5_000, exact: undefined }],
    ['the span holds no words', { ...spanOf('\n'), exact: undefined }],
    ['the span cuts an emoji in half', { ...spanOf('🛰'), start: spanOf('🛰').start + 1, exact: undefined }],
    ['the version is not the current one', { ...spanOf('new bases'), version: 2 }],
    ['an offset is not whole', { ...spanOf('new bases'), start: 1.5 }],
    [
      'a layer is named twice',
      { ...spanOf('new bases'), checks: Array(2).fill({ layer: 'content', finding: 'opinion' }) },
    ],
    ['it is assigned to nobody on the desk', { ...spanOf('new bases'), assigneeId: context.newId() }],
  ])('answers 422 and writes nothing where %s', async (_why, body) => {
    const id = context.newId()
    const answer = await call(claimRoute.PUT, 'PUT', id, body)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect((await call(claimRoute.GET, 'GET', id)).status).toBe(404)
  })
})

describe('recording checks', () => {
  const check = (claim: Claim, body: unknown, headers = {}) => call(checksRoute.POST, 'POST', claim.id, body, headers)

  it('records two together as one revision apart, and computes the tag', async () => {
    const claim = await aClaimOn('new bases')
    const body = {
      checks: [
        { layer: 'attribution', finding: 'verified' },
        { layer: 'content', finding: 'disputed', reason: 'No picture shows them.', confidence: 'fairly_sure' },
      ],
    }
    const answer = await check(claim, body)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      tag: 'disputed',
      checks: [{ layer: 'attribution' }, { layer: 'content' }],
    })
  })

  it('demands the revision to replace or take back a finding, and not to say the same again', async () => {
    const claim = await aClaimOn('new bases')
    const once = await check(claim, { layer: 'content', finding: 'verified' })
    const etag = once.headers.get('etag') ?? ''
    const again = await check(claim, { layer: 'content', finding: 'verified' })
    expect([again.status, again.headers.get('etag')]).toEqual([200, etag])
    expect((await check(claim, { layer: 'content', finding: 'disputed' })).status).toBe(428)
    expect((await check(claim, { layer: 'content', finding: null })).status).toBe(428)
    expect((await check(claim, { layer: 'content', finding: null }, { 'if-match': '"1"' })).status).toBe(412)
    const back = await check(claim, { layer: 'content', finding: null }, { 'if-match': etag })
    expect(await back.json()).toMatchObject({ tag: 'open', checks: [] })
  })

  it('lets one of two who change the same revision through', async () => {
    const claim = await aClaimOn('bases were')
    const answers = await Promise.all([
      check(claim, { layer: 'content', finding: 'verified' }, { 'if-match': '"1"' }),
      check(claim, { layer: 'content', finding: 'disputed' }, { 'if-match': '"1"' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  })
})

describe('changing and removing a claim', () => {
  it('changes details and span together, clears with null, and asks for the revision', async () => {
    const claim = await aClaimOn('new bases')
    expect((await call(claimRoute.PATCH, 'PATCH', claim.id, { claimant: 'Fox' })).status).toBe(428)
    const { start, end } = spanOf('new bases were built')
    const body = { claimant: 'Fox', flags: ['legal'], span: { version: 1, start, end } }
    const changed = await call(claimRoute.PATCH, 'PATCH', claim.id, body, { 'if-match': '"1"' })
    expect(await changed.json()).toMatchObject({
      claimant: 'Fox',
      flags: ['legal'],
      anchor: { exact: 'new bases were built' },
    })
    const etag = { 'if-match': changed.headers.get('etag') ?? '' }
    const sentAgain = await call(claimRoute.PATCH, 'PATCH', claim.id, body, { 'if-match': '"1"' })
    expect([sentAgain.status, sentAgain.headers.get('etag')]).toEqual([200, etag['if-match']])
    const cleared = await call(claimRoute.PATCH, 'PATCH', claim.id, { claimant: null }, etag)
    expect(await cleared.json()).not.toHaveProperty('claimant')
  })

  it('takes a claim away with its evidence', async () => {
    const claim = await aClaimOn('new bases')
    const id = context.newId()
    const pinned = { id, stance: 'supports', proximity: 'primary', title: 'Pictures' }
    expect((await call(evidenceOfClaimRoute.POST, 'POST', claim.id, pinned)).status).toBe(201)
    expect((await call(evidenceOfClaimRoute.POST, 'POST', claim.id, pinned)).status).toBe(200)
    expect((await call(claimRoute.DELETE, 'DELETE', claim.id, undefined, { 'if-match': '"1"' })).status).toBe(412)
    expect((await call(claimRoute.DELETE, 'DELETE', claim.id, undefined, { 'if-match': '"2"' })).status).toBe(204)
    expect((await call(evidenceRoute.GET, 'GET', id)).status).toBe(404)
  })
})

describe('hostile input', () => {
  const pin = async (fields: Record<string, unknown>) => {
    const claim = await aClaimOn('new bases')
    const body = { stance: 'supports', proximity: 'primary', title: 'Pictures', ...fields }
    return call(evidenceOfClaimRoute.POST, 'POST', claim.id, body)
  }

  it.each([
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['a script behind a space', { url: ' \u0001javascript:alert(1)' }],
    ['a page of its own', { url: 'data:text/html,<script>alert(1)</script>' }],
    ['a control character', { title: 'Pictures\u0000' }],
    ['a bell in a note', { note: 'ring \u0007' }],
    ['half a character', { title: 'Pictures \ud83d' }],
    ['a number for a title', { title: 7 }],
    ['a list for a title', { title: ['Pictures'] }],
    ['a field that there is none of', { stanc: 'supports' }],
    ['a title that is too long', { title: 'x'.repeat(501) }],
    ['an id that is a path', { id: '../../etc/passwd' }],
  ])('refuses %s with 422 and says which field', async (_what, fields) => {
    const answer = await pin(fields)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'invalid', errors: [expect.anything()] })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('lets no body reach a prototype through %s', async key => {
    const claim = await aClaimOn('new bases')
    const body = `{"stance":"supports","proximity":"primary","title":"T","${key}":{"polluted":true}}`
    const answer = await call(evidenceOfClaimRoute.POST, 'POST', claim.id, body)
    expect(answer.status).toBe(422)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['is not JSON', '{"layer":', 'unreadable'],
    ['is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'unreadable'],
    ['is empty', '', 'invalid'],
    ['is null', 'null', 'invalid'],
    ['is nested 100,000 deep', '['.repeat(100_000), 'unreadable'],
  ])('refuses a body that %s', async (_why, body, code) => {
    const claim = await aClaimOn('new bases')
    const answer = await call(checksRoute.POST, 'POST', claim.id, body)
    expect([answer.status, (await answer.json()).code]).toEqual([422, code])
  })

  it('stops reading a body that is too long, whatever length it announces', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    const init = {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    }
    const request = new Request('http://localhost:3000/', init)
    const answer = await checksRoute.POST(request, { params: Promise.resolve({ id: context.newId() }) })
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(3 * 1024 * 1024)
  })

  it('refuses a form where JSON belongs, as a page of another site could send it', async () => {
    const answer = await call(checksRoute.POST, 'POST', context.newId(), 'layer=content', {
      'content-type': 'text/plain',
    })
    expect(answer.status).toBe(422)
  })
})
