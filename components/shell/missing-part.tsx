/** In place of a part of the page that did not come. What was written stays where it is. */
export function MissingPart({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p className="missing-part" role="alert">
      This part of the page could not be loaded; your work is kept.{' '}
      <button type="button" className="link" onClick={onRetry}>
        Try again
      </button>{' '}
      or{' '}
      <button type="button" className="link" onClick={() => location.reload()}>
        reload the page
      </button>
      .
    </p>
  )
}
