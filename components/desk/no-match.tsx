import Link from 'next/link'
import { type DeskView, deskAddress } from './desk-view'
import { stateWords } from './state-words'

/** What is shown where a filter or a search leaves nothing. */
export function NoMatch({ view }: { readonly view: DeskView }) {
  const among = view.state ? ` among those ${stateWords[view.state].toLowerCase()}` : ''
  return (
    <div className="no-match">
      <p>
        {view.q ? (
          <>
            No article{among} has <q>{view.q}</q> in its title or its author’s name.
          </>
        ) : (
          `No article is ${view.state ? stateWords[view.state].toLowerCase() : 'here'} now.`
        )}
      </p>
      <Link className="link" href={deskAddress({})} prefetch={false}>
        Show all articles
      </Link>
    </div>
  )
}
