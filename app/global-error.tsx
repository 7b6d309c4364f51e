'use client'

import '@fontsource-variable/inter/opsz.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/shell.css'
import './styles/pages.css'
import { Retry } from '../components/shell/retry'
import { StatePage } from '../components/shell/state-page'

/** Stands in for the layout too, when that itself fails. */
export default function GlobalError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}) {
  return (
    <html lang="en">
      <body>
        <title>Something failed · Tickmark</title>
        <StatePage
          title="Tickmark could not show this page"
          message="What you saved is safe. Try again; if it fails once more, tell whoever runs this desk."
        >
          <Retry digest={error.digest} onRetry={reset} />
        </StatePage>
      </body>
    </html>
  )
}
