'use client'

import { Retry } from '../components/shell/retry'
import { StatePage } from '../components/shell/state-page'

/** What was already saved is safe: a page that fails has not written anything. */
export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}) {
  return (
    <StatePage
      title="This page could not be shown"
      message="What you saved is safe. Try again; if it fails once more, tell whoever runs this desk."
    >
      <Retry digest={error.digest} onRetry={reset} />
    </StatePage>
  )
}
