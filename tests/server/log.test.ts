import { describe, expect, it } from 'vitest'
import * as logRoute from '@/app/api/v1/log/route'
import { importArticle } from '@/server/articles/import-article'
import { removeArticle } from '@/server/articles/remove-article'
import { makeClaim } from '@/server/claims/make-claim'
import { listLog } from '@/server/log/list-log'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const desk = aRunningDesk()

async function anArticle(at: string) {
  const context = contextOf(desk, 'editor', new Date(at))
  const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
  const { thing } = await importArticle(context, { bytes, format: 'text' })
  const claimId = context.newId()
  await makeClaim(context, claimId, { articleId: thing.id, version: 1, start: 0, end: 7 })
  return { id: thing.id, claimId }
}

describe('the log as it is asked for', () => {
  it('comes newest first, in words, with the title of the article, and page by page', async () => {
    const { id, claimId } = await anArticle('2026-03-02T12:00:00.000Z')
    await anArticle('2026-03-03T12:00:00.000Z')
    const reader = contextOf(desk, 'editor')
    const first = await listLog(reader, { limit: 3 })
    expect(first.items.map(({ seq, words }) => [seq, words])).toEqual([
      [4, 'made the claim “A title”'],
      [3, 'brought in “A title”'],
      [2, 'made the claim “A title”'],
    ])
    expect(first.nextBefore).toBe(2)
    const second = await listLog(reader, { limit: 3, before: 2 })
    expect(second).toMatchObject({ items: [{ seq: 1, articleTitle: 'A title' }] })
    expect(second).not.toHaveProperty('nextBefore')

    const seqs = async (query: object) => (await listLog(reader, { limit: 9, ...query })).items.map(({ seq }) => seq)
    expect(await seqs({ articleId: id })).toEqual([2, 1])
    expect(await seqs({ topic: 'claim' })).toEqual([4, 2])
    expect(await seqs({ who: 'the-editor', topic: 'article' })).toEqual([3, 1])
    expect(await seqs({ who: 'somebody' })).toEqual([])
    expect(await seqs({ from: '2026-03-03' })).toEqual([4, 3])
    expect(await seqs({ to: '2026-03-02' })).toEqual([2, 1])
    expect(await seqs({ from: '2026-03-02T12:00:00+00:00', to: '2026-03-02T12:00:00.000Z' })).toEqual([2, 1])
    expect((await listLog(reader, { limit: 1, articleId: id })).items[0]).toMatchObject({ claimId })
  })

  it('knows no title of an article that is gone', async () => {
    const { id } = await anArticle('2026-03-04T12:00:00.000Z')
    const context = contextOf(desk, 'editor')
    const { revision } = (await context.store.articleStanding(id)) ?? { revision: 0 }
    await removeArticle(context, id, revision)
    const [last] = (await listLog(context, { limit: 1 })).items
    expect(last).toMatchObject({ kind: 'article.removed', words: 'took “A title” off the desk' })
    expect(last).not.toHaveProperty('articleTitle')
  })

  it('refuses what it does not understand', async () => {
    const { token } = await createToken(contextOf(desk), { name: 'Script', role: 'editor' })
    const headers = { authorization: `Bearer ${token}` }
    for (const query of ['?from=yesterday', '?topic=weather', '?before=0', '?whom=me', '?to=2026-02-30']) {
      expect((await callRoute(logRoute.GET, { query, headers })).status, query).toBe(422)
    }
    const answer = await callRoute(logRoute.GET, { query: '?topic=access&from=2020-01-01&limit=1', headers })
    expect(await answer.json()).toMatchObject({ items: [{ words: 'made the token “Script” for an editor' }] })
  })
})
