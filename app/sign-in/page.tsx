import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { AddressProps } from '../../components/shell/address-props'
import { Door } from '../../components/sign-in/door'
import { SignInForm } from '../../components/sign-in/sign-in-form'
import { localPath } from '../../server/next/local-path'
import { pageSession } from '../../server/next/page-context'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: AddressProps) {
  const { next } = await searchParams
  const path = localPath(typeof next === 'string' ? next : undefined)
  const { actor, needsSetUp } = await pageSession()
  if (actor) redirect(path)
  if (needsSetUp) redirect('/set-up')
  return (
    <Door title="Sign in" lead="Your articles are as you left them.">
      <SignInForm next={path} />
      <p className="aside">No account yet? Ask an administrator of this desk for one.</p>
    </Door>
  )
}
