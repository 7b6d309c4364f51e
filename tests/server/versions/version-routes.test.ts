import { describe, expect, it } from 'vitest'
import * as originalRoute from '@/app/api/v1/articles/[id]/original/route'
import * as versionRoute from '@/app/api/v1/articles/[id]/versions/[number]/route'
import * as versionsRoute from '@/app/api/v1/articles/[id]/versions/route'
import * as closingRoute from '@/app/api/v1/claims/[id]/closing/route'
import * as confirmationRoute from '@/app/api/v1/claims/[id]/confirmation/route'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import type { Handler } from '@/server/next/handle'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../../builders/a-running-desk'
import { callRoute } from '../../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
const { token } = await createToken(context, { name: 'Script', role: 'checker' })

const text = 'Budget grew\n\nThe budget grew by 4 % to 12 million, the mayor said.\n\nNobody was there.'
async function anArticle() {
  const bytes = new TextEncoder().encode(text)
  return (await importArticle(context, { bytes, format: 'text' })).thing
}

const call = (handler: Handler, method: string, params: Record<string, string>, more: object = {}) =>
  callRoute(handler, { method, params, headers: { authorization: `Bearer ${token}` }, ...more })
const post = (id: string, body: unknown, query = '') => call(versionsRoute.POST, 'POST', { id }, { body, query })

describe('POST /articles/:id/versions', () => {
  it('takes pasted text, a file and an earlier version, and lists how each came', async () => {
    const { id } = await anArticle()
    const pasted = await post(id, { content: text.replace('4 %', '5 %'), reason: 'A mistake', base: 1 })
    expect([pasted.status, (await pasted.json()).version.number]).toEqual([201, 2])
    const form = new FormData()
    form.append('file', new File([text.replace('4 %', '6 %')], 'budget.txt'))
    form.append('base', '2')
    form.append('reason', 'From the paper')
    expect((await post(id, form)).status).toBe(201)
    expect((await post(id, { restore: 1, base: 3 })).status).toBe(201)
    const { items } = await (await call(versionsRoute.GET, 'GET', { id })).json()
    expect(items.map(({ origin, reason }: Record<string, unknown>) => [origin, reason])).toEqual([
      ['import', undefined],
      ['paste', 'A mistake'],
      ['upload', 'From the paper'],
      ['restored', 'The text of version 1 again.'],
    ])
    expect(items[2].original).toMatchObject({ fileName: 'budget.txt', mediaType: 'text/plain' })
    const original = async (version: number) => {
      const answer = await call(originalRoute.GET, 'GET', { id }, { query: `?version=${version}` })
      return answer.ok ? answer.text() : answer.status
    }
    expect(await Promise.all([1, 3, 4].map(original))).toEqual([text, text.replace('4 %', '6 %'), 404])
  })

  it('takes the steps of a correction', async () => {
    const { id, version } = await anArticle()
    const start = version.text.indexOf('4 %')
    await makeClaim(context, context.newId(), { articleId: id, version: 1, start, end: start + 3 })
    // Two paragraphs open before it: one position more for each, and one for the document's own beginning.
    const from = start + 2
    const replace = { type: 'text', text: '5' }
    const step = { stepType: 'replace', from, to: from + 1, slice: { content: [replace] } }
    const answer = await post(id, { steps: [step], base: 1, reason: 'It was five.' })
    const { version: made, anchors } = await answer.json()
    expect(answer.status).toBe(201)
    expect(made).toMatchObject({
      number: 2,
      origin: 'correction',
      text: text.replaceAll('\n\n', '\n').replace('4 %', '5 %'),
    })
    expect(anchors).toEqual({ exact: 0, moved: 0, changed: 1, lost: 0 })
  })

  it('answers what would be saved, and saves nothing', async () => {
    const { id } = await anArticle()
    const answer = await post(id, { content: text.replace('4 %', '5 %') }, '?dryRun=1')
    expect(await answer.json()).toMatchObject({
      anchors: { changed: 0 },
      claims: [],
      preview: { blocks: expect.any(Array) },
    })
    expect((await (await call(versionsRoute.GET, 'GET', { id })).json()).items).toHaveLength(1)
  })

  it.each([
    ['the same text', { content: text }, 409, 'same_text'],
    ['another version than the current one', { content: 'Other\n\nwords', base: 7 }, 409, 'changed_since'],
    ['steps without the version that they are for', { steps: [{}] }, 422, 'invalid'],
    ['steps that are none', { steps: [{ stepType: 'nonsense' }], base: 1 }, 422, 'invalid'],
    ['two texts at once', { content: 'Words', url: 'https://example.org/' }, 422, 'invalid'],
    ['a version that there is not', { restore: 9 }, 404, 'not_found'],
    ['nothing', {}, 422, 'invalid'],
  ])('refuses %s', async (_what, body, status, code) => {
    const { id } = await anArticle()
    const answer = await post(id, body)
    expect([answer.status, (await answer.json()).code]).toEqual([status, code])
  })
})

describe('GET /articles/:id/versions/:number', () => {
  it('answers the text with its claims, and 404 where there is no such version', async () => {
    const { id } = await anArticle()
    const claim = await makeClaim(context, context.newId(), { articleId: id, version: 1, start: 0, end: 6 })
    await post(id, { content: `${text}\n\nOne line more.` })
    const answer = await (await call(versionRoute.GET, 'GET', { id, number: '1' })).json()
    expect(answer).toMatchObject({ version: { number: 1 }, claims: [{ id: claim.thing.id, anchor: { version: 1 } }] })
    expect((await call(versionRoute.GET, 'GET', { id, number: '3' })).status).toBe(404)
  })
})

describe('confirming and closing', () => {
  it('demand the revision for the one, and a reason for a dropped claim', async () => {
    const { id } = await anArticle()
    const { thing } = await makeClaim(context, context.newId(), { articleId: id, version: 1, start: 0, end: 6 })
    expect((await call(confirmationRoute.POST, 'POST', { id: thing.id })).status).toBe(428)
    const close = (body: object) => call(closingRoute.POST, 'POST', { id: thing.id }, { body })
    expect((await close({ how: 'dropped' })).status).toBe(422)
    const closed = await close({ how: 'dropped', reason: 'Not ours.' })
    expect(await closed.json()).toMatchObject({ closing: { how: 'dropped', before: 'Budget' } })
    const opened = await call(closingRoute.DELETE, 'DELETE', { id: thing.id })
    expect(await opened.json()).not.toHaveProperty('closing')
  })
})
