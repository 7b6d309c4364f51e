import type { Metadata } from 'next'
import Link from 'next/link'
import { InvitationList } from '../../components/people/invitation-list'
import { InvitePerson } from '../../components/people/invite-person'
import { PeopleList } from '../../components/people/people-list'
import { TokenList } from '../../components/people/token-list'
import { PageFrame } from '../../components/shell/page-frame'
import { StatePage } from '../../components/shell/state-page'
import { pageClock, pageContext } from '../../server/next/page-context'
import { readPeoplePage } from '../../server/people/read-people-page'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const context = await pageContext('/people')
  const page = await readPeoplePage(context)
  const clock = pageClock(context)
  if (!page) {
    return (
      <StatePage title="People are looked after by administrators" message="Ask one if somebody should come or go.">
        <Link className="button primary" href="/">
          Go to the desk
        </Link>
      </StatePage>
    )
  }
  return (
    <PageFrame title="People" person={context.actor} current="/people" actions={<InvitePerson />}>
      <PeopleList people={page.people} me={context.actor} clock={clock} />
      {page.invitations.length > 0 && <InvitationList invitations={page.invitations} clock={clock} />}
      <TokenList tokens={page.tokens} clock={clock} />
    </PageFrame>
  )
}
