import type { InboxItem, InboxKind } from '../../domain/inbox/inbox'
import type { PersonRef } from '../../domain/person/person'
import type { Clock } from '../shell/moment'
import { InboxRow } from './inbox-row'
import { inboxWords, keyOf } from './inbox-words'

/** All that waits in one way; nothing where nothing does. */
export function InboxGroup({
  kind,
  items,
  me,
  clock,
}: {
  readonly kind: InboxKind
  readonly items: readonly InboxItem[]
  readonly me: PersonRef
  readonly clock: Clock
}) {
  if (items.length === 0) return null
  return (
    <section className="inbox-group" aria-labelledby={`inbox-${kind}`}>
      <h2 id={`inbox-${kind}`}>
        {inboxWords[kind]} <span className="count">{items.length}</span>
      </h2>
      <ul>
        {items.map(item => (
          <InboxRow key={keyOf(item)} item={item} me={me} clock={clock} />
        ))}
      </ul>
    </section>
  )
}
