'use client'

import { useMemo } from 'react'
import { LocalTime } from '@/components/claim/local-time'
import { Icon } from '@/components/shell/icon'
import { blockersOf, thingsInWords } from '@/domain/review/blockers'
import type { SignOff } from '@/domain/sign-off/sign-off'
import { useBoard, useBoardState } from './board-context'
import { groupAnchor } from './group-words'
import { useValue } from './use-value'

/** What sign-off waits for, each thing a sentence that leads to its claims. */
export function Blockers() {
  const { stand } = useBoard()
  const { state, signOff } = useValue(stand, standing => standing)
  const queue = useBoardState(board => board.queue)
  const blockers = useMemo(() => blockersOf(state, [...queue.claims.values()]), [state, queue])
  if (state === 'signed_off') return <Signed signOff={signOff} />
  return (
    <div className="blockers" id="blockers">
      <h1>
        {blockers.length > 0 ? `Sign-off waits for ${thingsInWords(blockers)}` : 'Nothing is in the way of a sign-off'}
      </h1>
      {blockers.length === 0 && <p>Every claim is approved. An editor can sign the article off now.</p>}
      <ul>
        {blockers.map(({ subject, rest, group }) => (
          <li key={subject + rest}>
            {group ? (
              <a className="link" href={`#${groupAnchor(group)}`}>
                {subject}
              </a>
            ) : (
              subject
            )}{' '}
            {rest}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Signed({ signOff }: { readonly signOff: SignOff | undefined }) {
  return (
    <div className="blockers" id="blockers">
      <h1>
        <Icon name="lock" /> Signed off
      </h1>
      {signOff && (
        <p>
          {signOff.by.name} signed version {signOff.version}, <LocalTime at={signOff.at} />.
        </p>
      )}
      <p>Nothing can be changed until an editor reopens the article with a reason.</p>
    </div>
  )
}
