import type { InboxItem } from '../../domain/inbox/inbox'
import type { PersonRef } from '../../domain/person/person'
import { DueTime } from '../desk/due-time'
import { NoteText } from '../discussion/note-text'
import { Avatar } from '../shell/avatar'
import { type Clock, Moment } from '../shell/moment'
import { InboxReply } from './inbox-reply'
import { addressOf, didWords } from './inbox-words'

/** One thing that waits: who, what about, since when and until when. The whole row leads there; its words are the link. */
export function InboxRow({
  item,
  me,
  clock,
}: {
  readonly item: InboxItem
  readonly me: PersonRef
  readonly clock: Clock
}) {
  const { kind, article, claim, note, reason, by, at } = item
  const dueAt = claim?.dueAt ?? article.dueAt
  return (
    <li className="inbox-row">
      <Avatar name={by.name} />
      <div className="inbox-what">
        <p className="inbox-by">
          <b>{by.id === me.id ? 'You' : by.name}</b> {didWords[kind]}, <Moment at={at} clock={clock} isWithin />
        </p>
        {note && <NoteText text={note.text} mentions={note.mentions} me={me.id} />}
        {reason && (
          <p className="note-text" dir="auto">
            “{reason}”
          </p>
        )}
        <a href={addressOf(item)} data-row dir="auto" className={claim ? 'inbox-claim' : 'inbox-title'}>
          {claim ? claim.exact : article.title}
        </a>
        {claim && (
          <p className="quiet truncate" dir="auto">
            {article.title}
          </p>
        )}
        {claim && note && <InboxReply claimId={claim.id} note={note} me={me} />}
      </div>
      <p className="inbox-due">
        {dueAt && <DueTime dueAt={dueAt} now={clock.now} timeZone={clock.timeZone} state="checking" />}
      </p>
    </li>
  )
}
