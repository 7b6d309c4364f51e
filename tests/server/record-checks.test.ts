import { expect, it } from 'vitest'
import type { RecordChecks } from '@/domain/claim/input'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'

const context = contextOf(aRunningDesk(), 'checker')
const bytes = new TextEncoder().encode('A title\n\nFox News said new bases were built.')
const { thing: article } = await importArticle(context, { format: 'text', bytes })
const claimId = context.newId()
await makeClaim(context, claimId, { articleId: article.id, version: 1, start: 8, end: 16 })
await pinEvidence(context, claimId, { title: 'Its archive', stance: 'supports', proximity: 'primary' }, undefined)

const steps: readonly RecordChecks[] = [
  { layer: 'content', finding: 'verified' },
  { layer: 'quotation', finding: 'corrected', reason: 'One word differs', confidence: 'certain' },
  { layer: 'content', finding: 'disputed', reason: 'A second look', proposal: 'No new bases were built' },
  { layer: 'content', finding: 'disputed', reason: 'A second look' },
  {
    checks: [
      { layer: 'content', finding: null },
      { layer: 'attribution', finding: 'verified' },
    ],
  },
  {
    checks: [
      { layer: 'quotation', finding: null },
      { layer: 'attribution', finding: null },
    ],
  },
]

it('answers a recorded finding with the claim exactly as it then lies in the store', async () => {
  for (const step of steps) {
    const { revision } = (await context.store.claim(claimId)) ?? {}
    const answered = await recordChecks(context, claimId, step, revision)
    expect(JSON.parse(JSON.stringify(answered))).toEqual(await context.store.claim(claimId))
  }
})
