import Link from 'next/link'
import { type DeskView, deskAddress } from './desk-view'
import { stateWords } from './state-words'

/** What is shown where a filter or a search leaves nothing. */
export function NoMatch({ view }: { readonly view: DeskView }) {
  return (
    <div className="no-match">
      <p>
        {view.q ? (
          <>
            No article{among(view)} has <q>{view.q}</q> in its title, its author’s name or its text.
          </>
        ) : (
          `No article${among(view) || ' is here'} now.`
        )}
      </p>
      <Link className="link" href={deskAddress({})} prefetch={false}>
        Show all articles
      </Link>
    </div>
  )
}

function among({ state, assignee, due, needs }: DeskView): string {
  const words = [
    ...(assignee ? ['yours'] : []),
    ...(due ? ['due today'] : []),
    ...(needs ? ['waiting for an answer'] : []),
    ...(state ? [stateWords[state].toLowerCase()] : []),
  ]
  return words.length === 0 ? '' : ` that is ${words.join(' and ')}`
}
