import type { Check, FormerCheck } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import type { ChangeClaim } from '@/domain/claim/input'
import { onLayers } from '@/domain/claim/on-layers'
import { tagOf } from '@/domain/claim/tag'
import type { Instant } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { AfterVersionWrite } from './claim-write'

/** A claim once a changed finding is confirmed, or the claim closed or opened again. */
export function withAfter(
  claim: Claim,
  write: AfterVersionWrite,
  stamp: { readonly by: PersonRef; readonly at: Instant },
): Claim {
  switch (write.kind) {
    case 'confirm': {
      const isSeen = ({ layer }: FormerCheck) => write.checks.some(check => check.layer === layer)
      const confirmed = claim.formerChecks
        .filter(isSeen)
        .map(({ version: _version, exact: _exact, ...check }): Check => ({ ...check, ...stamp }))
      const kept = claim.checks.filter(({ layer }) => !confirmed.some(check => check.layer === layer))
      const checks = onLayers([...kept, ...confirmed], {})
      const formerChecks = claim.formerChecks.filter(former => !isSeen(former))
      return { ...claim, checks, formerChecks, tag: tagOf(checks), review: { state: 'unreviewed' } }
    }
    case 'close':
      return { ...claim, closing: { ...write.closing, ...stamp } }
    case 'reopen': {
      const { closing: _closing, ...open } = claim
      return open
    }
  }
}

/** Whether the desk has it already. */
export function hasAfter(claim: Claim, write: AfterVersionWrite): boolean {
  switch (write.kind) {
    case 'confirm':
      return write.checks.every(wanted => {
        const found = claim.checks.find(({ layer }) => layer === wanted.layer)
        return found?.finding === wanted.finding && found.reason === wanted.reason
      })
    case 'close':
      return claim.closing?.how === write.closing.how && claim.closing.reason === write.closing.reason
    case 'reopen':
      return claim.closing === undefined
  }
}

/**
 * A claim over other words: what was found on a lost one holds for the words that it had, and for no others. Everything
 * else that a version left on its anchor is settled by a hand that places it.
 */
export function respanned(claim: Claim, span: NonNullable<ChangeClaim['span']>): Claim {
  const { anchor } = claim
  const { version, start, end, exact = anchor.exact } = span
  const now = { version, start, end, exact, prefix: '', suffix: '', state: 'exact', method: 'hand' } as const
  const placed: Claim = { ...claim, anchor: now, review: { state: 'unreviewed' } }
  if (anchor.state !== 'lost' || exact === anchor.exact) return placed
  const stood = { version: anchor.stoodIn ?? anchor.version, exact: anchor.exact }
  const others = claim.formerChecks.filter(({ layer }) => !claim.checks.some(check => check.layer === layer))
  const formerChecks = onLayers([...others, ...claim.checks.map(check => ({ ...check, ...stood }))], {})
  const changed = { ...now, state: 'changed', before: anchor.exact } as const
  return { ...placed, anchor: changed, checks: [], formerChecks, tag: tagOf([]) }
}
