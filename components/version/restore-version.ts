import { isRecord } from '@/components/api/claim-shape'
import { request } from '@/components/api/request'
import { type AnchorState, anchorStates } from '@/domain/anchor/anchor'
import type { ArticleId } from '@/domain/ids'

type Anchors = Readonly<Record<AnchorState, number>>

// Carrying many claims over a long text takes a moment.
const patience = 60_000

/** How the claims would stand if the text of version `number` became the next one. Throws an Error in words. */
export function restoringComesTo(articleId: ArticleId, number: number): Promise<Anchors> {
  return ask(articleId, '?dryRun=1', { restore: number })
}

/** Makes the text of version `number` the next version. Throws an Error in words. */
export function restoreVersion(articleId: ArticleId, number: number, reason: string): Promise<Anchors> {
  const why = reason.trim()
  return ask(articleId, '', { restore: number, ...(why ? { reason: why } : {}) })
}

async function ask(articleId: ArticleId, query: string, body: unknown): Promise<Anchors> {
  const answer = await request({ method: 'POST', path: `/articles/${articleId}/versions${query}`, body, patience })
  if (answer.kind === 'problem') throw new Error(answer.message)
  if (answer.kind === 'unreachable') throw new Error('The desk does not answer. Try again in a moment.')
  const anchors = isRecord(answer.body) ? answer.body.anchors : undefined
  if (!isAnchors(anchors)) throw new Error('The desk’s answer was not understood. Reload the page and try again.')
  return anchors
}

function isAnchors(value: unknown): value is Anchors {
  return isRecord(value) && anchorStates.every(state => typeof value[state] === 'number')
}
