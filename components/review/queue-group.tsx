'use client'

import { Icon } from '@/components/shell/icon'
import type { ClaimGroup } from '@/domain/review/group-claims'
import { useBoard, useBoardState, useMayReview } from './board-context'
import { groupAnchor, groupWords } from './group-words'
import { QueueItem } from './queue-item'

/** One group of the board. What is approved stays folded away until somebody looks for it. */
export function QueueGroup({ group }: { readonly group: ClaimGroup }) {
  const { board } = useBoard()
  const mayReview = useMayReview()
  const claims = useBoardState(({ queue }) => queue.groups[group])
  const isAllPicked = useBoardState(({ picked, queue }) => queue.groups[group].every(({ id }) => picked.has(id)))
  const isCurrentHere = useBoardState(({ current, queue }) => current !== null && queue.groupOf.get(current) === group)
  if (claims.length === 0) return null
  const id = groupAnchor(group)
  const list = (
    <ul>
      {claims.map(claim => (
        <QueueItem key={claim.id} group={group} claim={claim} />
      ))}
    </ul>
  )
  if (group === 'approved') {
    return (
      <details className="group" id={id} open={isCurrentHere || undefined}>
        <summary>
          <Icon name="next" />
          {groupWords[group]} <span className="count">{claims.length}</span>
        </summary>
        {list}
      </details>
    )
  }
  return (
    <section className="group" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>
        <span id={id}>
          {groupWords[group]} <span className="count">{claims.length}</span>
        </span>
        {group === 'clear' && mayReview && (
          <button type="button" className="link" onClick={() => board.pickGroup(group)}>
            {isAllPicked ? 'Select none' : 'Select all'}
          </button>
        )}
      </h2>
      {list}
    </section>
  )
}
