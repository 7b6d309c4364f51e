import type { Claim } from '@/domain/claim/claim'
import type { ClaimId } from '@/domain/ids'
import { isClaim } from './claim-shape'
import { type ClaimWrite, requestOf } from './claim-write'
import type { Sent } from './outbox'
import { request } from './request'

/** Sends one write and says what became of it. */
export async function sendWrite(write: ClaimWrite, expected: number | undefined): Promise<Sent> {
  const answer = await request({ ...requestOf(write, expected), keepalive: write.kind === 'remove' })
  switch (answer.kind) {
    case 'unreachable':
      return { kind: 'unreachable' }
    case 'done':
      return write.kind === 'remove' ? { kind: 'done' } : await withClaim(write.claimId, answer.body)
    case 'problem':
      return becauseOf(answer, write)
  }
}

/** The claim as the desk has it now; undefined where it is not there, null where the desk cannot be asked. */
export async function lookAtClaim(id: ClaimId): Promise<Claim | undefined | null> {
  const answer = await request({ method: 'GET', path: `/claims/${id}` })
  if (answer.kind === 'problem' && answer.status === 404) return undefined
  return answer.kind === 'done' && isClaim(answer.body) ? answer.body : null
}

// Evidence is answered with the evidence alone; what else changed with it (the claim's revision) is asked for.
async function withClaim(id: ClaimId, body: unknown): Promise<Sent> {
  if (isClaim(body) && body.id === id) return { kind: 'done', claim: body }
  const claim = await lookAtClaim(id)
  return claim === null ? { kind: 'unreachable' } : { kind: 'done', claim }
}

function becauseOf(problem: { readonly status: number; readonly message: string }, write: ClaimWrite): Sent {
  const { status, message } = problem
  if (status === 401) return { kind: 'signed_out' }
  if (status === 412) return { kind: 'stale', message }
  // Already gone is what was asked for; the claim itself is then asked for as it stands.
  if (status === 404 && write.kind === 'remove') return { kind: 'done' }
  // The claim or the evidence is gone: the desk is asked what stands there now, so that the screen shows it.
  if (status === 404 && write.kind !== 'make') return { kind: 'stale', message }
  // Too many requests, a desk that restarts, a proxy in between: the same again will do.
  if (status === 408 || status === 425 || status === 429 || status >= 500) return { kind: 'unreachable' }
  return { kind: 'refused', message }
}
