'use client'

import { type MouseEvent, memo } from 'react'
import { Icon } from '@/components/shell/icon'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { linkTo } from '@/components/workspace/claim-link'
import { useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { ClaimGroup } from '@/domain/review/group-claims'
import { useBoard, useBoardState, useMayReview } from './board-context'
import { whyWords } from './why-words'

/** One claim in the list: a box to tick, its tag, its words, and why it stands in this group. */
export const QueueItem = memo(function QueueItem({
  group,
  claim,
}: {
  readonly group: ClaimGroup
  readonly claim: Claim
}) {
  const { board } = useBoard()
  const mayReview = useMayReview()
  const { id, tag, anchor } = claim
  const isCurrent = useBoardState(state => state.current === id)
  const isPicked = useBoardState(state => state.picked.has(id))
  const number = useBoardState(state => state.queue.numberOf(id))
  const isUnsent = useWorkspaceState(state => state.unsent.has(id))

  function show(event: MouseEvent) {
    event.preventDefault()
    board.show(id)
    document.getElementById('decide')?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <li className="item" data-item={id} data-current={isCurrent ? '' : undefined}>
      <span className="box">
        {mayReview && group !== 'approved' && (
          <input
            type="checkbox"
            aria-label={`Select claim ${number}`}
            checked={isPicked}
            onChange={() => board.pick(id)}
          />
        )}
      </span>
      <TagGlyph tag={tag} />
      <div>
        <a href={linkTo(id)} aria-current={isCurrent ? 'true' : undefined} onClick={show}>
          <span className="visually-hidden">
            Claim {number}, {tag}.{' '}
          </span>
          <span className="q" dir="auto">
            {anchor.exact}
          </span>
        </a>
        <span className="why" dir="auto">
          {isUnsent ? (
            <>
              <Icon name="unsent" /> Not sent yet
            </>
          ) : (
            whyWords(group, claim)
          )}
        </span>
      </div>
    </li>
  )
})
