import type { Metadata } from 'next'
import Link from 'next/link'
import { aRole } from '../../components/people/role-words'
import type { AddressProps } from '../../components/shell/address-props'
import { Door } from '../../components/sign-in/door'
import { InvitationForm } from '../../components/sign-in/invitation-form'
import { runningDesk } from '../../server/context'
import { openInvitation } from '../../server/invitations/join-desk'
import { pageSession } from '../../server/next/page-context'

export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' }

export default async function InvitationPage({ searchParams }: AddressProps) {
  const { token } = await searchParams
  const { actor } = await pageSession()
  if (actor) return <AlreadySignedIn name={actor.name} />
  const invitation = typeof token === 'string' ? await openInvitation(runningDesk(), token) : undefined
  if (!invitation || typeof token !== 'string') {
    return (
      <Door
        title="This invitation does not work any more"
        lead="It was used or withdrawn, or it is older than seven days. Ask an administrator of this desk for a new one."
      >
        <Link className="button primary" href="/sign-in" prefetch={false}>
          Sign in
        </Link>
      </Door>
    )
  }
  const { createdBy, role, email } = invitation
  return (
    <Door title="Join this desk" lead={`${createdBy.name} invited you as ${aRole(role)}. The link works once.`}>
      <InvitationForm token={token} email={email} />
    </Door>
  )
}

function AlreadySignedIn({ name }: { readonly name: string }) {
  return (
    <Door
      title={`You are signed in as ${name}`}
      lead="An invitation makes a new account. Sign out first if it is meant for somebody else at this browser."
    >
      <Link className="button primary" href="/" prefetch={false}>
        Go to the desk
      </Link>
    </Door>
  )
}
