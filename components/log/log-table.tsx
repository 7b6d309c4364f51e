import Link from 'next/link'
import type { LoggedEvent } from '../../domain/change/change'
import { linkTo } from '../workspace/claim-link'
import { type LogView, logAddress } from './log-view'

/** An entry as the page lists it. */
export type ShownEntry = Pick<LoggedEvent, 'seq' | 'at' | 'actor' | 'articleId' | 'claimId'> & {
  readonly words: string
  readonly articleTitle?: string
}

/** Entries of the log, newest first, in words. Times are on the desk's own clock, as the filters are. */
export function LogTable({
  entries,
  view,
  timeZone,
}: {
  readonly entries: readonly ShownEntry[]
  readonly view: LogView
  readonly timeZone: string
}) {
  const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone })
  return (
    <table className="roll log">
      <caption className="visually-hidden">The log, newest first. Times are in {timeZone}.</caption>
      <thead>
        <tr>
          <th scope="col">Entry</th>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <tr key={entry.seq}>
            <td className="seq">{entry.seq.toLocaleString('en')}</td>
            <td className="when">
              <time dateTime={entry.at}>{clock.format(new Date(entry.at))}</time>
            </td>
            <td className="who-did">
              {entry.actor.name}
              {entry.actor.kind === 'token' && <span className="sub">Token</span>}
            </td>
            <td className="did">
              {entry.words}
              <Where entry={entry} view={view} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Where({ entry, view }: { readonly entry: ShownEntry; readonly view: LogView }) {
  const { articleId, claimId, articleTitle, seq } = entry
  if (articleId === undefined) return null
  // Which article it is stands over the list already.
  if (view.article !== undefined && claimId === undefined) return null
  const { before: _, ...filters } = view
  return (
    <span className="sub">
      {articleTitle === undefined ? (
        'The article is not on the desk any more'
      ) : (
        <Link
          className="link"
          href={`/articles/${articleId}${claimId === undefined ? '' : linkTo(claimId)}`}
          prefetch={false}
        >
          {view.article === undefined ? articleTitle : 'Show the claim'}
          <span className="visually-hidden">, entry {seq}</span>
        </Link>
      )}
      {view.article === undefined && (
        <>
          {' · '}
          <Link className="link" href={logAddress({ ...filters, article: articleId })} prefetch={false}>
            only this article<span className="visually-hidden">, entry {seq}</span>
          </Link>
        </>
      )}
    </span>
  )
}
