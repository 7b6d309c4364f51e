import { useState } from 'react'
import type { ImportedClaim } from '../../domain/article/imported-claim'

const step = 20

/** What becomes of the comments in a document, and the choice to leave them out. */
export function CommentsPanel({
  claims,
  isLeftOut,
  onChange,
}: {
  readonly claims: readonly ImportedClaim[]
  readonly isLeftOut: boolean
  readonly onChange: (isLeftOut: boolean) => void
}) {
  const [shown, setShown] = useState(step)
  const count = claims.length.toLocaleString('en')
  return (
    <div className="comments">
      <label className="check">
        <input type="checkbox" checked={!isLeftOut} onChange={event => onChange(!event.target.checked)} />
        {claims.length === 1 ? 'One comment becomes a claim' : `${count} comments become claims`}
      </label>
      <details>
        <summary>{isLeftOut ? 'What is left out' : 'What they say'}</summary>
        <ul>
          {claims.slice(0, shown).map(({ span, exact, notes: [first, ...replies] }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move, and two may be on the same words.
            <li key={index} data-start={span.start}>
              <q dir="auto">{cut(exact, 80)}</q>
              <span dir="auto">
                {first && `${first.author}: ${cut(first.text, 120)}`}
                {replies.length > 0 && ` (${replies.length === 1 ? 'one reply' : `${replies.length} replies`})`}
              </span>
            </li>
          ))}
        </ul>
        {claims.length > shown && (
          <button type="button" className="link" onClick={() => setShown(shown + 10 * step)}>
            Show more
          </button>
        )}
      </details>
    </div>
  )
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed().trimEnd()}…` : text
}
