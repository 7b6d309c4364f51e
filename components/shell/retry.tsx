/** Another try, the way to the desk, and the number under which the failure was logged. */
export function Retry({ digest, onRetry }: { readonly digest?: string; readonly onRetry: () => void }) {
  return (
    <>
      <button type="button" className="button primary" onClick={onRetry}>
        Try again
      </button>
      {/* A whole new page: whatever broke this one is left behind. */}
      <a className="button" href="/">
        Go to the desk
      </a>
      {digest && <p className="quiet">Logged as {digest}.</p>}
    </>
  )
}
