import Link from 'next/link'
import { Icon } from '../shell/icon'

/** Nothing waits: the best state that an inbox can be in. */
export function EmptyInbox() {
  return (
    <section className="empty inbox-empty" aria-labelledby="empty-title">
      <p className="inbox-tick">
        <Icon name="tick" />
      </p>
      <h1 id="empty-title">Nothing waits for you</h1>
      <p>
        Questions and mentions, claims that an editor returned and what is given to you to check come here by
        themselves.
      </p>
      <Link className="button" href="/" prefetch={false}>
        Go to the desk
      </Link>
    </section>
  )
}
