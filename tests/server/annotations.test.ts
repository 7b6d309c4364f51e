import { describe, expect, it } from 'vitest'
import * as annotationsRoute from '@/app/api/v1/articles/[id]/annotations/route'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { exportReport } from '@/server/report/export-report'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const context = contextOf(aRunningDesk())
const { token } = await createToken(context, { name: 'Script', role: 'checker' })
const copy =
  'Bridge closed\n\nThe bridge \u{1F309} was closed on Monday, the city said. Nobody was hurt, the mayor said.'

async function anArticle(content = copy) {
  const { thing } = await importArticle(context, { bytes: new TextEncoder().encode(content) })
  return thing
}

async function annotate(id: string, body: unknown, query = '') {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/ld+json' }
  const answer = await callRoute(annotationsRoute.POST, { method: 'POST', params: { id }, body, query, headers })
  return { status: answer.status, ...(await answer.json()) }
}

const on = (exact: string, more: object = {}) => ({
  type: 'Annotation',
  target: { source: 'https://paper.example/a', selector: { type: 'TextQuoteSelector', exact, ...more } },
})

describe('annotations onto an article', () => {
  it('bring everything back that our own exports say, on another desk’s article of the same text', async () => {
    const from = await anArticle()
    const claimId = context.newId()
    const start = from.version.text.indexOf('closed on Monday')
    await makeClaim(context, claimId, {
      articleId: from.id,
      version: 1,
      start,
      end: start + 16,
      checks: [{ layer: 'content', finding: 'disputed', reason: 'It was Tuesday.', confidence: 'fairly_sure' }],
    })
    await pinEvidence(
      context,
      claimId,
      {
        stance: 'contradicts',
        proximity: 'primary',
        title: 'Log book',
        url: 'https://city.example/log',
        excerpt: 'Tuesday',
        note: 'Page 3',
      },
      undefined,
    )
    for (const format of ['jsonld', 'json'] as const) {
      const { body } = await exportReport(context, from.id, format)
      const { id } = await anArticle(`${copy}\n\nAnother ending of it, for ${format}.`)
      const told = await annotate(id, body)
      expect(told).toMatchObject({
        status: 200,
        added: [{ id: `urn:uuid:${claimId}`, exact: 'closed on Monday' }],
        unplaced: [],
      })
      const [claim] = await context.store.claims(id)
      expect(claim).toMatchObject({
        tag: 'disputed',
        anchor: { start, exact: 'closed on Monday' },
        checks: [{ layer: 'content', finding: 'disputed', reason: 'It was Tuesday.', confidence: 'fairly_sure' }],
        evidence: [
          {
            stance: 'contradicts',
            proximity: 'primary',
            title: 'Log book',
            url: 'https://city.example/log',
            excerpt: 'Tuesday',
            note: 'Page 3',
          },
        ],
      })
      expect(await annotate(id, body)).toMatchObject({ added: [], there: [{ claimId: claim?.id }] })
    }
  })

  it('of other programs become claims with what they say as notes; what has no sure place is told why', async () => {
    const { id } = await anArticle()
    const items = [
      {
        ...on('Nobody was hurt'),
        id: 'https://notes.example/1',
        creator: { name: 'Ada' },
        created: '2024-05-03T14:05:00Z',
        body: [
          { type: 'TextualBody', value: 'Really?' },
          { type: 'TextualBody', purpose: 'tagging', value: 'casualties' },
        ],
      },
      { ...on('The bridge \u{1F309} was'), bodyValue: 'Which?' },
      on('said'),
      on('Everybody was hurt'),
      { type: 'Annotation', target: { selector: { type: 'TextPositionSelector', start: 0, end: 5 } } },
      'nothing',
    ]
    const dry = await annotate(id, { type: 'AnnotationPage', items }, '?dryRun=1')
    expect(await context.store.claims(id)).toEqual([])
    const told = await annotate(id, { type: 'AnnotationPage', items })
    expect(told.added.map(({ exact }: { exact: string }) => exact)).toEqual([
      'Nobody was hurt',
      'The bridge \u{1F309} was',
    ])
    expect(dry.unplaced).toEqual(told.unplaced)
    expect(told.unplaced).toEqual([
      { id: 'number 3', exact: 'said', reason: expect.stringMatching(/2 places/) },
      { id: 'number 4', exact: 'Everybody was hurt', reason: 'Its words are not in the text.' },
      { id: 'number 5', reason: 'It gives a position without words, and not for this very text.' },
      { id: 'number 6', reason: 'It names no words of a text.' },
    ])
    const claims = await context.store.claims(id)
    const notes = claims.flatMap(claim => claim.notes.map(note => note.text))
    expect(notes.sort()).toEqual([
      'Ada wrote in the annotation on 2024-05-03 at 14:05 UTC:\nReally?',
      'Ada wrote in the annotation on 2024-05-03 at 14:05 UTC:\nTag: casualties',
      'Somebody wrote in the annotation:\nWhich?',
    ])
  })

  it.each([
    ['no JSON', 'nothing'],
    ['brackets without end', '['.repeat(300_000)],
    ['other JSON', '{"a":1}'],
  ])('refuses %s in words', async (_what, body) => {
    const { id } = await anArticle()
    expect(await annotate(id, body)).toMatchObject({
      status: 422,
      code: 'unreadable',
      detail: expect.stringMatching(/\.$/),
    })
  })
})
