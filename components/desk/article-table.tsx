import type { ArticleSummary } from '../../domain/article/article'
import type { ListedArticle } from '../../domain/article/listed-article'
import type { Instant, PersonId } from '../../domain/ids'
import type { PersonRef } from '../../domain/person/person'
import { Avatar } from '../shell/avatar'
import { ArticleRow } from './article-row'
import { DueTime } from './due-time'
import { RowMenu } from './row-menu'
import { TakeArticle } from './take-article'

/** Who and when the rows are shown to. */
export interface Reading {
  readonly now: Instant
  readonly timeZone: string
  readonly me: PersonRef
  /** Whether this person can take an article that nobody has. */
  readonly canTake: boolean
  readonly people: ReadonlyMap<PersonId, string>
}

export function ArticleTable({
  articles,
  isFound,
  reading,
}: {
  readonly articles: readonly ListedArticle[]
  /** Words were searched for: the best match comes first. */
  readonly isFound: boolean
  readonly reading: Reading
}) {
  return (
    <table className="desk-table">
      <caption className="visually-hidden">
        {isFound ? 'Articles found, the best match first' : 'Articles on the desk, soonest due first'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col" className="col-state">
            State
          </th>
          <th scope="col" className="tags">
            Claims
          </th>
          <th scope="col" className="col-who">
            Who
          </th>
          <th scope="col" className="col-due">
            Due
          </th>
          <th scope="col" className="col-more">
            <span className="visually-hidden">More</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map(article => (
          <ArticleRow
            key={article.id}
            article={article}
            who={<Who article={article} reading={reading} />}
            due={<Due article={article} reading={reading} />}
            more={reading.canTake && <RowMenu article={article} me={reading.me.id} />}
          />
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly article: ArticleSummary
  readonly reading: Reading
}

function Who({ article, reading }: CellProps) {
  const { assigneeId } = article
  if (!assigneeId) {
    return reading.canTake ? (
      <TakeArticle article={article} personId={reading.me.id} />
    ) : (
      <span className="quiet">Nobody yet</span>
    )
  }
  const name = assigneeId === reading.me.id ? reading.me.name : (reading.people.get(assigneeId) ?? 'Somebody')
  return (
    <span className="who">
      <Avatar name={name} />
      <span className="names" title={name}>
        {assigneeId === reading.me.id ? 'You' : name}
      </span>
    </span>
  )
}

function Due({ article: { dueAt, state }, reading: { now, timeZone } }: CellProps) {
  if (!dueAt) return <span className="quiet">No date</span>
  return <DueTime dueAt={dueAt} now={now} timeZone={timeZone} state={state} />
}
