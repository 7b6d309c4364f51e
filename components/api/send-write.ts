import type { Claim } from '@/domain/claim/claim'
import type { ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { applyWrite, isAlreadyThere } from './apply-write'
import { isClaim, isUndone } from './claim-shape'
import { type ClaimWrite, isUndo, requestOf } from './claim-write'
import type { Sent } from './outbox'
import { type Answer, type Done, request } from './request'

/** What the sender knows already, so that the desk need not say it again. */
export interface Known {
  /** The claim as the desk had it last. */
  readonly claim: Claim | undefined
  /** In whose name it is sent, and in nobody else's. */
  readonly me: PersonRef
  /** Names this write in the log, the same however often it is sent. */
  readonly action?: string
  /** Whether it was sent before without an answer. */
  readonly isAgain?: boolean
}

/** Sends one write and says what became of it. */
export async function sendWrite(write: ClaimWrite, expected: number | undefined, known: Known): Promise<Sent> {
  const answer = await request({
    ...requestOf(write, expected),
    action: known.action,
    isAgain: known.isAgain,
    as: known.me.id,
  })
  switch (answer.kind) {
    case 'unreachable':
      return { kind: 'unreachable' }
    case 'done':
      if (isUndo(write)) return { kind: 'done', ...(isUndone(answer.body) ? { undone: answer.body } : {}) }
      return write.kind === 'remove' ? { kind: 'done' } : await withClaim(write, answer, { ...known, expected })
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
async function withClaim(
  write: ClaimWrite,
  { body, revision, at }: Done,
  known: Known & { readonly expected: number | undefined },
): Promise<Sent> {
  const exact = isClaim(body) && body.id === write.claimId ? body : workedOut(write, { revision, at }, known)
  // A note names no revision of the claim: somebody may have come in between.
  if (exact) return { kind: 'done', claim: exact, isExact: !('noteId' in write) }
  const claim = await lookAtClaim(write.claimId)
  return claim === null ? { kind: 'unreachable' } : { kind: 'done', claim }
}

// Checks are answered with the revision and the time alone. Where it is the one that these checks lead to from what is known, nothing
// else happened in between, and what the claim came to is known, too.
function workedOut(
  write: ClaimWrite,
  { revision, at = new Date().toISOString() }: Pick<Done, 'revision' | 'at'>,
  { claim, me, expected }: Known & { readonly expected: number | undefined },
): Claim | undefined {
  if (write.kind !== 'check' || claim === undefined || claim.revision !== expected) return undefined
  const recorded = write.checks.filter(check => !isAlreadyThere(claim, { ...write, checks: [check] }))
  if (revision !== claim.revision + recorded.length) return undefined
  const after = applyWrite(claim, { ...write, checks: recorded }, { by: me, at })
  return after && { ...after, revision }
}

function becauseOf(problem: Extract<Answer, { readonly kind: 'problem' }>, write: ClaimWrite): Sent {
  const { status, code, message } = problem
  if (code === 'nothing_to_undo') return { kind: 'refused', message, isOver: true }
  if (code === 'already_done') return { kind: 'done_before' }
  if (code === 'somebody_else') return { kind: 'signed_out', isSomebodyElse: true }
  if (status === 401) return { kind: 'signed_out' }
  if (status === 412) return { kind: 'stale', message }
  // Already gone is what was asked for; the claim itself is then asked for as it stands.
  if (status === 404 && write.kind === 'remove') return { kind: 'done' }
  // The claim or the evidence is gone: the desk is asked what stands there now, so that the screen shows it.
  if (status === 404 && write.kind !== 'make' && write.kind !== 'setAside' && !isUndo(write))
    return { kind: 'stale', message }
  // Too many requests, a desk that restarts, a proxy in between: the same again will do.
  if (status === 408 || status === 425 || status === 429 || status >= 500) return { kind: 'unreachable' }
  return { kind: 'refused', message }
}
