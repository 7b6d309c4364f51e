import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { InboxItem } from '@/domain/inbox/inbox'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { changeClaim } from '@/server/claims/change-claim'
import { makeClaim } from '@/server/claims/make-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { listInbox } from '@/server/inbox/list-inbox'
import { changeNote } from '@/server/notes/change-note'
import { writeNote } from '@/server/notes/write-note'
import { reviewClaim } from '@/server/review/review-claim'
import { signOffArticle } from '@/server/sign-off/sign-off-article'
import { type Doing, somebody } from '../builders/a-desk-of-people'
import { aRunningDesk } from '../builders/a-running-desk'

const desk = aRunningDesk()
let ada: Doing
let ben: Doing
let eve: Doing
let articleId: string
let claimId: string

beforeAll(async () => {
  ada = await somebody(desk, 'Ada')
  ben = await somebody(desk, 'Ben')
  eve = await somebody(desk, 'Eve', 'editor')
})

beforeEach(async () => {
  ;({ articleId, claimId } = await aClaimOfAda())
})

async function aClaimOfAda() {
  const bytes = new TextEncoder().encode('The budget\n\nThe budget grew by four per cent.')
  const { thing: article } = await importArticle(ada(), { bytes, format: 'text' })
  const claimId = ada().newId()
  await makeClaim(ada(), claimId, { articleId: article.id, version: 1, start: 0, end: 10 })
  return { articleId: article.id, claimId }
}

async function note(
  by: Doing,
  text: string,
  more: { mentions?: Doing[]; replyTo?: string; isQuestion?: boolean } = {},
) {
  const context = by()
  const id = context.newId()
  const mentions = more.mentions?.map(person => person().actor.id)
  await writeNote(context, claimId, { ...more, id, text, mentions }, undefined)
  return id
}

async function inbox(of: Doing): Promise<readonly InboxItem[]> {
  const { items, total } = await listInbox(of(), { limit: 200 })
  const here = items.filter(item => item.article.id === articleId)
  expect(total).toBe(items.length)
  return here
}

const said = async (of: Doing) => (await inbox(of)).map(({ kind, note, by }) => `${kind}: ${note?.text} (${by.name})`)

it('Holds a question that mentions me until somebody answered it (discussion N10)', async () => {
  const question = await note(eve, 'Which year?', { isQuestion: true, mentions: [ada, ben] })
  expect(await said(ada)).toEqual(['question: Which year? (Eve)'])
  expect(await said(ben)).toEqual(['question: Which year? (Eve)'])
  expect(await said(eve)).toEqual([])
  await note(eve, 'Anybody?', { replyTo: question })
  expect(await said(ben)).toEqual(['question: Which year? (Eve)'])
  await note(ada, '2019.', { replyTo: question })
  expect(await said(ada)).toEqual([])
  expect(await said(eve)).toEqual(['mention: 2019. (Ada)'])
})

it('Holds a note that mentions me, and what is replied where I wrote, until I reply or it is resolved (discussion N11)', async () => {
  const first = await note(ada, 'See the table.', { mentions: [ben] })
  expect(await said(ben)).toEqual(['mention: See the table. (Ada)'])
  await note(ben, 'Which row?', { replyTo: first })
  expect(await said(ben)).toEqual([])
  expect(await said(ada)).toEqual(['mention: Which row? (Ben)'])
  await note(eve, 'Row nine.', { replyTo: first })
  expect(await said(ada)).toEqual(['mention: Row nine. (Eve)'])
  expect(await said(ben)).toEqual(['mention: Row nine. (Eve)'])
  await changeNote(ben(), first, { resolved: true }, 1)
  expect([await said(ada), await said(ben), await said(eve)]).toEqual([[], [], []])
  await note(ada, 'Row ten, it seems.', { replyTo: first })
  expect(await said(ben)).toEqual(['mention: Row ten, it seems. (Ada)'])
})

it('Holds what was returned, with its reason, for whom it is given to, else whoever checked it last, else made it (discussion N13)', async () => {
  const isReturned = { decision: 'return', reason: 'Which page?' } as const
  await reviewClaim(eve(), claimId, isReturned, undefined)
  expect(await inbox(ada)).toMatchObject([
    { kind: 'returned', claim: { id: claimId, exact: 'The budget' }, reason: 'Which page?', by: { name: 'Eve' } },
  ])
  await recordChecks(ben(), claimId, { layer: 'content', finding: 'verified' }, undefined)
  expect([await inbox(ada), await inbox(ben)]).toEqual([[], []])
  await reviewClaim(eve(), claimId, isReturned, undefined)
  expect([await inbox(ada), await inbox(ben)]).toMatchObject([[], [{ kind: 'returned' }]])
  await changeClaim(eve(), claimId, { assigneeId: eve().actor.id }, undefined)
  expect([await inbox(ada), await inbox(ben), await inbox(eve)]).toMatchObject([[], [], [{ kind: 'returned' }]])
})

it('Holds open claims and articles that I was given, with who gave them (discussion N14, N15)', async () => {
  await changeClaim(eve(), claimId, { assigneeId: ben().actor.id }, undefined)
  await changeArticle(ada(), articleId, { assigneeId: ben().actor.id, dueAt: '2026-12-01T10:00:00.000Z' }, undefined)
  const article = { id: articleId, title: 'The budget', dueAt: '2026-12-01T10:00:00.000Z' }
  expect(await inbox(ben)).toEqual([
    {
      kind: 'assigned_claim',
      article,
      claim: { id: claimId, exact: 'The budget' },
      by: { id: eve().actor.id, name: 'Eve' },
      at: expect.any(String),
    },
    { kind: 'assigned_article', article, by: { id: ada().actor.id, name: 'Ada' }, at: expect.any(String) },
  ])
  await recordChecks(ben(), claimId, { layer: 'content', finding: 'verified' }, undefined)
  expect(await inbox(ben)).toMatchObject([{ kind: 'assigned_article' }])
})

it('Holds nothing of an article that is signed off (discussion N16)', async () => {
  await note(eve, 'Good work.', { mentions: [ada] })
  await recordChecks(ben(), claimId, { layer: 'content', finding: 'verified' }, undefined)
  await reviewClaim(eve(), claimId, { decision: 'approve' }, undefined)
  const { version } = await changeArticle(
    eve(),
    articleId,
    { state: 'in_review', assigneeId: ada().actor.id },
    undefined,
  )
  expect(await inbox(ada)).toMatchObject([{ kind: 'mention' }, { kind: 'assigned_article' }])
  await signOffArticle(eve(), articleId, { versionSha256: version.sha256 }, undefined)
  expect(await inbox(ada)).toEqual([])
})

it('Puts the soonest due first inside each kind, then the newest, and says how much there is (discussion N17)', async () => {
  const zoe = await somebody(desk, 'Zoe')
  const due = ['2026-12-02T10:00:00.000Z', undefined, '2026-12-01T10:00:00.000Z', undefined]
  const titles = new Map<string, number>()
  for (const [i, dueAt] of due.entries()) {
    ;({ articleId, claimId } = await aClaimOfAda())
    titles.set(articleId, i)
    if (dueAt) await changeArticle(ada(), articleId, { dueAt }, undefined)
    await note(ada, 'Look.', { mentions: [zoe] })
  }
  const { items, total } = await listInbox(zoe(), { limit: 3 })
  expect(items.map(({ article }) => titles.get(article.id))).toEqual([2, 0, 3])
  expect(total).toBe(4)
  expect(await listInbox(zoe(), { limit: 0 })).toEqual({ items: [], total: 4 })
})
