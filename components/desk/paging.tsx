import Link from 'next/link'
import { type DeskView, deskAddress } from './desk-view'

/** How many articles there are, and the way to the next of them. */
export function Paging({
  view,
  shown,
  total,
  nextCursor,
}: {
  readonly view: DeskView
  readonly shown: number
  readonly total: number
  readonly nextCursor?: string
}) {
  if (total === 0) return null
  const first = { state: view.state, q: view.q }
  return (
    <nav className="paging" aria-label="Pages">
      <p className="quiet">
        {nextCursor || view.cursor ? `${shown} of ${inWords(total)} on this page` : inWords(total)}
      </p>
      {view.cursor && (
        <Link className="button" href={deskAddress(first)} prefetch={false}>
          Back to the first page
        </Link>
      )}
      {nextCursor && (
        <Link className="button" href={deskAddress({ ...first, cursor: nextCursor })} prefetch={false}>
          Next page
        </Link>
      )}
    </nav>
  )
}

function inWords(total: number): string {
  return total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`
}
