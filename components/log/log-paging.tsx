import Link from 'next/link'
import { type LogView, logAddress } from './log-view'

/** The way to older entries, and back to the newest. */
export function LogPaging({ view, nextBefore }: { readonly view: LogView; readonly nextBefore?: number }) {
  if (view.before === undefined && nextBefore === undefined) return null
  return (
    <nav className="paging" aria-label="Pages">
      <p className="quiet">
        {view.before === undefined ? 'The newest entries' : `Before entry ${view.before.toLocaleString('en')}`}
      </p>
      {view.before !== undefined && (
        <Link className="button" href={logAddress({ ...view, before: undefined })} prefetch={false}>
          Back to the newest
        </Link>
      )}
      {nextBefore !== undefined && (
        <Link className="button" href={logAddress({ ...view, before: nextBefore })} prefetch={false}>
          Older entries
        </Link>
      )}
    </nav>
  )
}
