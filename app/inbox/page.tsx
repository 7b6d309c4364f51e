import type { Metadata } from 'next'
import Link from 'next/link'
import { InboxScreen } from '../../components/inbox/inbox-screen'
import { StatePage } from '../../components/shell/state-page'
import { readInboxPage } from '../../server/inbox/read-inbox-page'
import { pageClock, pageContext } from '../../server/next/page-context'

export const metadata: Metadata = { title: 'Inbox' }

export default async function InboxPage() {
  const context = await pageContext('/inbox')
  const page = await readInboxPage(context)
  if (!page) {
    return (
      <StatePage title="Readers have no inbox" message="What waits for the people of the desk waits for them alone.">
        <Link className="button primary" href="/">
          Go to the desk
        </Link>
      </StatePage>
    )
  }
  return <InboxScreen inbox={page.inbox} seq={page.seq} person={context.actor} clock={pageClock(context)} />
}
