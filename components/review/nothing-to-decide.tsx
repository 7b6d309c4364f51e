'use client'

import { useBoard, useBoardState } from './board-context'
import { useValue } from './use-value'

/** The right side once everything is decided, or where there is nothing to decide yet. */
export function NothingToDecide() {
  const { stand, article } = useBoard()
  const claims = useBoardState(({ queue }) => queue.claims.size)
  const left = useBoardState(({ queue }) => queue.order.length)
  const state = useValue(stand, standing => standing.state)
  return (
    <section className="decide" id="decide" aria-labelledby="decide-title" tabIndex={-1}>
      <div className="all-done">
        <h2 id="decide-title">{titleOf(claims, left, state === 'signed_off')}</h2>
        <p>{wordsOf(claims, left, state === 'signed_off')}</p>
        <p>
          <a className="link" href={`/articles/${article.id}`}>
            {claims === 0 ? 'Mark claims in the text' : 'Go to the text'}
          </a>
        </p>
      </div>
    </section>
  )
}

function titleOf(claims: number, left: number, isSigned: boolean): string {
  if (claims === 0) return 'No claim is marked in the text'
  if (isSigned) return 'Signed off'
  return left === 0 ? 'Every claim is approved' : 'Nothing is left to decide for now'
}

function wordsOf(claims: number, left: number, isSigned: boolean): string {
  if (claims === 0) return 'A checker marks them there; then they are listed here, worst first.'
  if (isSigned) return 'The report names who signed which text and which findings.'
  return left === 0
    ? 'Sign off at the top puts your name to this text and its findings.'
    : 'What was returned comes back once its checker has mended it.'
}
