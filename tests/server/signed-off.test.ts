import { expect, it } from 'vitest'
import { routeTable } from '@/app/api/v1/openapi.json/route-table'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import type { Method } from '@/server/next/describe-api'
import { reviewClaim } from '@/server/review/review-claim'
import { signOffArticle } from '@/server/sign-off/sign-off-article'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
const { token } = await createToken(context, { name: 'Script', role: 'administrator' })
const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
const { thing: article } = await importArticle(context, { bytes, format: 'text' })
const [claimId, evidenceId] = [context.newId(), context.newId()]
await makeClaim(context, claimId, { articleId: article.id, version: 1, start: 0, end: 7 })
const details = { stance: 'supports', proximity: 'primary', title: 'A report' } as const
await pinEvidence(context, claimId, { id: evidenceId, ...details }, undefined)
await recordChecks(context, claimId, { layer: 'content', finding: 'verified' }, undefined)
await reviewClaim(context, claimId, { decision: 'approve' }, undefined)
await changeArticle(context, article.id, { state: 'in_review' }, undefined)
await signOffArticle(context, article.id, { versionSha256: article.version.sha256 }, undefined)

const writes: readonly (readonly [Method, string, string, unknown])[] = [
  ['PATCH', '/articles/{id}', article.id, { byline: 'Ada' }],
  ['DELETE', '/articles/{id}', article.id, undefined],
  ['PUT', '/claims/{id}', context.newId(), { articleId: article.id, version: 1, start: 0, end: 7 }],
  ['PATCH', '/claims/{id}', claimId, { claimant: 'Ada' }],
  ['DELETE', '/claims/{id}', claimId, undefined],
  ['POST', '/claims/{id}/checks', claimId, { layer: 'content', finding: 'verified' }],
  ['POST', '/claims/{id}/review', claimId, { decision: 'return', reason: 'Which page?' }],
  ['POST', '/articles/{id}/review', article.id, { decision: 'unreview', claims: [{ id: claimId }] }],
  ['PATCH', '/articles/{id}', article.id, { state: 'checking' }],
  ['POST', '/claims/{id}/evidence', claimId, details],
  ['PATCH', '/evidence/{id}', evidenceId, { title: 'Another' }],
  ['DELETE', '/evidence/{id}', evidenceId, undefined],
]

it.each(writes)(
  '%s %s is refused on an article that was signed off, to an administrator too',
  async (method, path, id, body) => {
    const headers = { authorization: `Bearer ${token}`, 'if-match': '"1"' }
    const answer = await callRoute(routeTable[path]?.[method], { method, params: { id }, body, headers })
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'signed_off', detail: expect.stringContaining('Reopen') })
  },
)
