'use client'

import { useWorkspace } from '@/components/workspace/workspace-context'
import type { AnchorCandidate } from '@/domain/anchor/reanchored'
import { claimInSentence } from '@/domain/review/claim-in-sentence'
import type { Span } from '@/domain/text/offset'
import { place } from './acts'
import { scoreWords } from './former-words'

interface Props {
  readonly candidates: readonly AnchorCandidate[]
  readonly mayPlace: boolean
  /** The place that is looked at, to be shown in the text; null once it is no more. */
  readonly onTry: (span: Span | null) => void
}

/** Where a lost claim may belong, the best first: each in its sentence, shown in the text while it has the focus. */
export function Candidates({ candidates, mayPlace, onTry }: Props) {
  const workspace = useWorkspace()
  if (candidates.length === 0) return <p>No passage of this version is like it.</p>

  function look(span: Span) {
    onTry(span)
    workspace.viewer?.scrollTo(span)
  }

  return (
    <>
      <h4>Where it may belong</h4>
      <ol className="candidates">
        {candidates.map(candidate => {
          const { start, end, score } = candidate
          const { before, exact, after } = sentenceAt(workspace.options.text, candidate)
          return (
            <li key={start}>
              <button
                type="button"
                aria-disabled={mayPlace ? undefined : true}
                onFocus={() => look({ start, end })}
                onBlur={() => onTry(null)}
                onPointerEnter={() => onTry({ start, end })}
                onPointerLeave={() => onTry(null)}
                onClick={() => mayPlace && place(workspace, { start, end })}
              >
                <span className="score">
                  {scoreWords(score)}
                  {mayPlace && <span className="visually-hidden">. Place it here:</span>}
                </span>
                <span className="sentence" dir="auto">
                  {before}
                  <mark>{exact}</mark>
                  {after}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}

// A block is a line of the canonical text, and a candidate stands in one.
function sentenceAt(text: string, span: Span) {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = text.indexOf('\n', span.end)
  const end = lineEnd < 0 ? text.length : lineEnd
  return claimInSentence(text, [{ role: 'paragraph', start, end }], span)
}
