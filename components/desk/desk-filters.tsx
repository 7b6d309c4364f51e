import Link from 'next/link'
import { type ArticleState, articleStates } from '../../domain/article/article'
import { type DeskView, deskAddress } from './desk-view'
import { stateWords } from './state-words'

/** States with how many articles of the whole desk are in each; the words searched for are kept. */
export function DeskFilters({
  view,
  counts,
}: {
  readonly view: DeskView
  readonly counts: Readonly<Record<ArticleState, number>>
}) {
  const all = articleStates.reduce((sum, state) => sum + counts[state], 0)
  return (
    <nav className="filters" aria-label="Filters">
      <Filter name="All" count={all} view={{ q: view.q }} isCurrent={view.state === undefined} />
      {articleStates.map(state => (
        <Filter
          key={state}
          name={stateWords[state]}
          count={counts[state]}
          view={{ q: view.q, state }}
          isCurrent={view.state === state}
        />
      ))}
    </nav>
  )
}

interface FilterProps {
  readonly name: string
  readonly count: number
  readonly view: DeskView
  readonly isCurrent: boolean
}

function Filter({ name, count, view, isCurrent }: FilterProps) {
  return (
    <Link href={deskAddress(view)} prefetch={false} aria-current={isCurrent ? 'true' : undefined}>
      {name} <span className="count">{count}</span>
    </Link>
  )
}
