import Link from 'next/link'
import { type DeskView, deskAddress, fromTheStart } from './desk-view'

/** How many articles there are, and the way to the next of them. */
export function Paging({
  view,
  shown,
  total,
  isTotalCut = false,
  nextCursor,
}: {
  readonly view: DeskView
  readonly shown: number
  readonly total: number
  /** There are more than `total`. */
  readonly isTotalCut?: boolean
  readonly nextCursor?: string
}) {
  if (total === 0) return null
  const first = fromTheStart(view)
  const all = inWords(total, isTotalCut)
  return (
    <nav className="paging" aria-label="Pages">
      <p className="quiet">{nextCursor || view.cursor ? `${shown} of ${all} on this page` : all}</p>
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

function inWords(total: number, isCut: boolean): string {
  if (isCut) return `more than ${total.toLocaleString('en')} articles`
  return total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`
}
