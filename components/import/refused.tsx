'use client'

import { useQuery } from '@tanstack/react-query'
import { PasteBox } from './paste-box'
import type { PendingCopy } from './pending-copy'
import { CopyRefused } from './send-copy'

// Longer text in a field makes a browser slow; such a text is better chosen again as a file.
const mostShown = 2_000_000

/** The copy could not be understood: why, and another way. Pasted words stay in the box. */
export function Refused({
  copy,
  error,
  onRetry,
  isRetrying,
}: {
  readonly copy: PendingCopy
  readonly error: Error
  readonly onRetry: () => void
  readonly isRetrying: boolean
}) {
  const pasted = copy.kind === 'words' && copy.format === 'text' ? copy.content : undefined
  const canShow = pasted !== undefined && pasted.size <= mostShown
  const { data: words } = useQuery({
    queryKey: ['words', pasted?.size, error.message],
    queryFn: () => pasted?.text() ?? '',
    enabled: canShow,
    gcTime: 0,
  })
  const isRetryWorth = !(error instanceof CopyRefused) || error.canRetry
  const message =
    error instanceof CopyRefused
      ? error.message
      : 'The desk’s answer was not understood. Reload the page and try again.'
  return (
    <div className="refused">
      <div className="page-head">
        <div>
          <h1>{isRetryWorth ? 'Not read yet' : 'This could not be read'}</h1>
          <p className="second" role="alert">
            {message}
          </p>
        </div>
      </div>
      {isRetryWorth && (
        <p className="again">
          <button type="button" className="button primary" onClick={onRetry} disabled={isRetrying}>
            {isRetrying ? 'Trying…' : 'Try again'}
          </button>
        </p>
      )}
      {(!canShow || words !== undefined) && <PasteBox text={copy.kind === 'address' ? copy.url : (words ?? '')} />}
    </div>
  )
}
