'use client'

import { announce } from '@/components/shell/announce'
import { notify } from '@/components/shell/notices'
import type { LeftDraft } from './correction'

/** A draft whose words somebody else changed, too: to read, to copy, and to throw away by hand alone. */
export function LeftDraftView({
  left: { draft, changed },
  version,
  onForget,
}: {
  readonly left: LeftDraft
  readonly version: number
  readonly onForget: () => void
}) {
  async function copy(words: string) {
    try {
      await navigator.clipboard.writeText(words)
      announce('Copied.')
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      notify({ kind: 'problem', message: 'The browser does not let us copy. Select the words and copy them.' })
    }
  }

  return (
    <section className="left-draft" aria-labelledby="left-draft-title">
      <h3 id="left-draft-title">Your correction of version {draft.base}</h3>
      <p>Version {version} changed the same words. Choose what to take over; nothing of yours is lost.</p>
      <ol>
        {changed.map(({ before, after }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it stands.
          <li key={at}>
            {before !== '' && (
              <p className="was">
                <span className="visually-hidden">Was: </span>
                <del dir="auto">{before}</del>
              </p>
            )}
            <p>
              <span className="visually-hidden">Yours: </span>
              <ins dir="auto">{after === '' ? '(deleted)' : after}</ins>
            </p>
            {after !== '' && (
              <button type="button" className="button plain" onClick={() => void copy(after)}>
                Copy your words
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" className="button plain" onClick={onForget}>
        Throw this correction away
      </button>
    </section>
  )
}
