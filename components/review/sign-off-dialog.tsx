'use client'

import { useState } from 'react'
import { Dialog } from '@/components/shell/dialog'
import type { ArticleStand } from './article-stand'
import { useValue } from './use-value'

/** What an editor puts their name to, and on which text, before they do. */
export function SignOffDialog({
  stand,
  version,
  claims,
  isOpen,
  onClose,
}: {
  readonly stand: ArticleStand
  readonly version: number
  readonly claims: number
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const isBusy = useValue(stand, standing => standing.isBusy)
  const [refusal, setRefusal] = useState<string>()

  async function sign() {
    const said = await stand.signOff()
    setRefusal(said)
    if (!said) onClose()
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={`Sign off version ${version}`}
      footer={
        <>
          <button type="button" className="button" onClick={onClose}>
            Not yet
          </button>
          <button type="button" className="button primary" aria-busy={isBusy} onClick={sign}>
            Sign off
          </button>
        </>
      }
    >
      <p className="statement">
        I have read the findings on version {version} of this text and accept them: {claims}{' '}
        {claims === 1 ? 'claim' : 'claims'}, {claims === 1 ? 'approved' : 'all approved'}.
      </p>
      <p>
        Your name, the time and the hashes of the text and of the findings are kept. After that nothing can be changed
        until an editor reopens the article with a reason.
      </p>
      <p className="hash">Text {stand.options.versionSha256}</p>
      {refusal && (
        <p className="error" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  )
}
