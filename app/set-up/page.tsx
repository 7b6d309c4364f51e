import type { Metadata } from 'next'
import Link from 'next/link'
import type { AddressProps } from '../../components/shell/address-props'
import { Door } from '../../components/sign-in/door'
import { SetUpForm } from '../../components/sign-in/set-up-form'
import { pageSession } from '../../server/next/page-context'

export const metadata: Metadata = { title: 'Set up', referrer: 'no-referrer' }

export default async function SetUpPage({ searchParams }: AddressProps) {
  const { token } = await searchParams
  if (!(await pageSession()).needsSetUp) {
    return (
      <Door title="This desk is set up already" lead="The set-up link works once, and it was used.">
        <Link className="button primary" href="/sign-in" prefetch={false}>
          Sign in
        </Link>
      </Door>
    )
  }
  if (typeof token !== 'string') {
    return (
      <Door
        title="Set up this desk"
        lead="Nobody has an account here yet. Use the link that was printed where Tickmark was started."
      >
        <p className="aside">The link is gone? Stop Tickmark and start it again: it prints a new one.</p>
      </Door>
    )
  }
  return (
    <Door title="Set up this desk" lead="You become its first administrator. The link works once.">
      <SetUpForm token={token} />
    </Door>
  )
}
