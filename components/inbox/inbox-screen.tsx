import { type Inbox, inboxKinds } from '../../domain/inbox/inbox'
import type { Person } from '../../domain/person/person'
import type { KeyHint } from '../shell/key-hints'
import type { Clock } from '../shell/moment'
import { PageTopBar } from '../shell/page-top-bar'
import { Strip } from '../shell/strip'
import { EmptyInbox } from './empty-inbox'
import { InboxGroup } from './inbox-group'
import { InboxKeys } from './inbox-keys'
import { InboxLive } from './inbox-live'

const hints: readonly KeyHint[] = [
  { commands: ['next-waiting', 'previous-waiting'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { commands: ['reply'], does: 'reply' },
  { commands: ['help'], does: 'keys' },
]

/** What waits for somebody, what is asked of them first. */
export function InboxScreen({
  inbox: { items, total },
  seq,
  person,
  clock,
}: {
  readonly inbox: Inbox
  readonly seq: number
  readonly person: Pick<Person, 'id' | 'name' | 'role'>
  readonly clock: Clock
}) {
  return (
    <div className="page">
      <a className="skip" href="#main">
        Skip to the inbox
      </a>
      <PageTopBar person={person} current="/inbox" />
      <main id="main" tabIndex={-1}>
        {items.length === 0 ? (
          <EmptyInbox />
        ) : (
          <div className="wrap inbox">
            <div className="page-head">
              <h1>Inbox</h1>
              <span className="quiet tabular">{total === 1 ? '1 thing waits' : `${total} things wait`} for you</span>
            </div>
            {inboxKinds.map(kind => (
              <InboxGroup
                key={kind}
                kind={kind}
                items={items.filter(item => item.kind === kind)}
                me={{ id: person.id, name: person.name }}
                clock={clock}
              />
            ))}
            {total > items.length && (
              <p className="quiet">{total - items.length} more come up here as these are done.</p>
            )}
          </div>
        )}
      </main>
      <Strip hints={items.length > 0 ? hints : []}>
        <span>All saved</span>
        <InboxLive seq={seq} />
      </Strip>
      <InboxKeys />
    </div>
  )
}
