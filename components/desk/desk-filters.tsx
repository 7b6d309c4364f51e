import Link from 'next/link'
import { type ArticleState, articleStates } from '../../domain/article/article'
import { type DeskView, deskAddress, fromTheStart } from './desk-view'
import { stateWords } from './state-words'

/** How many articles of the whole desk each filter would leave. A count that stopped says so. */
export interface DeskCounts {
  readonly states: Readonly<Record<ArticleState, number>>
  readonly mine: Counted
  readonly dueToday: Counted
  /** Absent for those who see no discussion. */
  readonly toAnswer?: Counted
}

interface Counted {
  readonly total: number
  readonly isCut: boolean
}

/** States, and what is mine, due today or waits for an answer within them; the words searched for are kept. */
export function DeskFilters({ view, counts }: { readonly view: DeskView; readonly counts: DeskCounts }) {
  const here = fromTheStart(view)
  const all = articleStates.reduce((sum, state) => sum + counts.states[state], 0)
  return (
    <nav className="filters" aria-label="Filters">
      <Filter
        name="All"
        count={exactly(all)}
        view={{ q: here.q }}
        isCurrent={!here.state && !here.assignee && !here.due && !here.needs}
      />
      {articleStates.map(state => (
        <Filter
          key={state}
          name={stateWords[state]}
          count={exactly(counts.states[state])}
          view={{ ...here, state: here.state === state ? undefined : state }}
          isCurrent={here.state === state}
        />
      ))}
      <span className="rule" />
      <Filter
        name="Mine"
        count={counts.mine}
        view={{ ...here, assignee: here.assignee ? undefined : 'me' }}
        isCurrent={here.assignee === 'me'}
      />
      <Filter
        name="Due today"
        count={counts.dueToday}
        view={{ ...here, due: here.due ? undefined : 'today' }}
        isCurrent={here.due === 'today'}
      />
      {counts.toAnswer && (
        <Filter
          name="Waiting for an answer"
          count={counts.toAnswer}
          view={{ ...here, needs: here.needs ? undefined : 'answer' }}
          isCurrent={here.needs === 'answer'}
        />
      )}
    </nav>
  )
}

interface FilterProps {
  readonly name: string
  readonly count: Counted
  readonly view: DeskView
  readonly isCurrent: boolean
}

function Filter({ name, count, view, isCurrent }: FilterProps) {
  return (
    <Link href={deskAddress(view)} prefetch={false} aria-current={isCurrent ? 'true' : undefined}>
      {name}{' '}
      <span className="count">
        {count.total.toLocaleString('en')}
        {count.isCut && '+'}
      </span>
    </Link>
  )
}

function exactly(total: number): Counted {
  return { total, isCut: false }
}
