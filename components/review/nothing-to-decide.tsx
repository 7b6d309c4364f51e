'use client'

import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { useBoard, useBoardState } from './board-context'
import { nextToDecide } from './queue'
import { useValue } from './use-value'

/** The right side once everything is decided, or where there is nothing to decide yet. */
export function NothingToDecide() {
  const { board, stand, article } = useBoard()
  const shortcut = useShortcuts()
  const claims = useBoardState(({ queue }) => queue.claims.size)
  const left = useBoardState(({ queue }) => queue.order.length)
  // What comes while nothing is shown is not put under the editor's hands: the next Y would be for it.
  const first = useBoardState(({ queue }) => nextToDecide(queue, ''))
  const isSigned = useValue(stand, ({ state }) => state === 'signed_off')
  const [title, words] = isSigned ? signed : first !== null ? waiting : saidOf(claims, left)
  return (
    <section className="decide" id="decide" aria-labelledby="decide-title" tabIndex={-1}>
      <div className="all-done">
        <h2 id="decide-title">{title}</h2>
        <p>{words}</p>
        <p>
          {first !== null && !isSigned ? (
            <button
              type="button"
              className="button"
              aria-keyshortcuts={shortcut('next-claim')?.aria}
              onClick={() => board.show(first)}
            >
              Show the first
              <KeysOf command="next-claim" />
            </button>
          ) : (
            <a className="link" href={`/articles/${article.id}`}>
              {claims === 0 ? 'Mark claims in the text' : 'Go to the text'}
            </a>
          )}
        </p>
      </div>
    </section>
  )
}

const signed = ['Signed off', 'The report names who signed which text and which findings.'] as const
const waiting = ['There is something to decide', 'It came while nothing was left: it is listed, worst first.'] as const

function saidOf(claims: number, left: number): readonly [title: string, words: string] {
  if (claims === 0) {
    return ['No claim is marked in the text', 'A checker marks them there; then they are listed here, worst first.']
  }
  return left === 0
    ? ['Every claim is approved', 'Sign off at the top puts your name to this text and its findings.']
    : ['Nothing is left to decide for now', 'What was returned comes back once its checker has mended it.']
}
