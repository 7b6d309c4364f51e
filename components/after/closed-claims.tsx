'use client'

import { LocalTime } from '@/components/claim/local-time'
import { Icon } from '@/components/shell/icon'
import { useMayCheck, useWorkspace } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { Closing } from '@/domain/claim/closing'
import type { ClaimId } from '@/domain/ids'
import { closingWords } from '@/domain/report/closing-words'
import { reopen } from './acts'
import { Difference } from './difference'

interface Props {
  readonly claims: readonly Claim[]
  readonly isOpen: boolean
  /** The one that somebody came for. */
  readonly at: ClaimId | null
}

/** Claims that need no more work, with how they ended; each can be taken back. */
export function ClosedClaims({ claims, isOpen, at }: Props) {
  return (
    <details className="closed" open={isOpen}>
      <summary>
        <Icon name="next" />
        Closed <span className="count">{claims.length}</span>
      </summary>
      <ul>
        {claims.map(
          claim =>
            claim.closing && (
              <ClosedClaim key={claim.id} claim={claim} closing={claim.closing} isAt={claim.id === at} />
            ),
        )}
      </ul>
    </details>
  )
}

function ClosedClaim({
  claim,
  closing,
  isAt,
}: {
  readonly claim: Claim
  readonly closing: Closing
  readonly isAt: boolean
}) {
  const workspace = useWorkspace()
  const mayCheck = useMayCheck()
  const { before, after, by, at } = closing
  return (
    <li aria-current={isAt ? 'true' : undefined}>
      {after === undefined ? (
        <p className="difference" dir="auto">
          {closing.how === 'corrected' ? <del>{before}</del> : before}
        </p>
      ) : (
        <Difference before={before} after={after} />
      )}
      <p>
        <b dir="auto">{closingWords(closing)}</b>{' '}
        <span className="quiet">
          {by.name}, {at && <LocalTime at={at} />}
        </span>
      </p>
      {mayCheck && (
        <button type="button" className="link" onClick={() => reopen(workspace, claim)}>
          <Icon name="undo" />
          Take it back
        </button>
      )}
    </li>
  )
}
