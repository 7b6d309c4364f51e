'use client'

import { type ReactNode, useRef } from 'react'
import { claimOf } from '@/components/api/claim-write'
import { needsDecision, type QueuedWrite } from '@/components/api/outbox-state'
import { shortTime } from '@/components/claim/when'
import { writeInWords } from '@/components/claim/write-words'
import { ConflictView } from '@/components/conflict/conflict-view'
import { RefusedWrite } from '@/components/conflict/refused-write'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** Everything that the desk does not have yet, in words, oldest first; what has no claim to be shown at is settled here. */
export function UnsentPanel() {
  const workspace = useWorkspace()
  const panel = useRef<HTMLElement>(null)
  const { writes, others } = useWorkspaceState(state => state.outbox)
  const index = useWorkspaceState(state => state.index)
  const here = writes.filter(({ articleId }) => articleId === workspace.options.articleId)
  const elsewhere = Map.groupBy(
    writes.filter(queued => !here.includes(queued)),
    ({ articleId }) => articleId,
  )

  function show(claimId: string) {
    panel.current?.closest<HTMLElement>('[popover]')?.hidePopover()
    workspace.select(claimId, { open: true, scroll: true })
  }

  return (
    <section className="unsent-panel" aria-labelledby="unsent-title" ref={panel}>
      <h2 id="unsent-title">Not at the desk yet</h2>
      <ol>
        {here.map(queued => (
          <li key={queued.id}>
            <Unsent
              queued={queued}
              isShown={index.find(claimOf(queued.write) ?? '') !== undefined}
              onShow={show}
              words={index.find(claimOf(queued.write) ?? '')?.anchor.exact}
            />
          </li>
        ))}
      </ol>
      {[...elsewhere].map(([articleId, kept]) => (
        <p key={articleId}>
          {inWords(kept.length)} of another article.{' '}
          {articleId && (
            <a className="link" href={`/articles/${articleId}`}>
              Go to it
            </a>
          )}
        </p>
      ))}
      {others > 0 && (
        <p className="quiet">
          {inWords(others)} of somebody else {others === 1 ? 'waits' : 'wait'} in this browser until they sign in here
          again.
        </p>
      )}
    </section>
  )
}

interface UnsentProps {
  readonly queued: QueuedWrite
  readonly isShown: boolean
  readonly words: string | undefined
  readonly onShow: (claimId: string) => void
}

function Unsent({ queued, isShown, words, onShow }: UnsentProps) {
  const { write, madeAt } = queued
  const claimId = claimOf(write)
  if (!isShown && queued.state === 'stale') return <ConflictView queued={queued} />
  if (!isShown && queued.state === 'refused') return <RefusedWrite queued={queued} />
  return (
    <>
      <span dir="auto">
        <b>{writeInWords(write)}</b>
        {words !== undefined && write.kind !== 'make' && <q>{words}</q>}
      </span>
      <small>
        {stateWords(queued)} <time dateTime={madeAt}>{shortTime(madeAt, new Date())}</time>
      </small>
      {isShown && claimId !== undefined && <ShowButton onClick={() => onShow(claimId)}>Show</ShowButton>}
    </>
  )
}

function ShowButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="link" onClick={onClick}>
      {children}
    </button>
  )
}

function stateWords(queued: QueuedWrite): string {
  if (needsDecision(queued)) return 'Needs your decision.'
  const kept = queued.isKept ? 'Kept here.' : 'Only in this page.'
  return queued.state === 'sending' ? 'Being sent.' : kept
}

function inWords(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}
