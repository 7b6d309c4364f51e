import type { Metadata } from 'next'
import { roleDuties, roleWords } from '../../components/people/role-words'
import { EndOtherSessions } from '../../components/settings/end-other-sessions'
import { KeysForm } from '../../components/settings/keys-form'
import { NameForm } from '../../components/settings/name-form'
import { PasswordForm } from '../../components/settings/password-form'
import { PageFrame } from '../../components/shell/page-frame'
import { SessionList } from '../../components/shell/session-list'
import { readAccount } from '../../server/account/read-account'
import { pageClock, pageContext } from '../../server/next/page-context'

export const metadata: Metadata = { title: 'Your settings' }

export default async function SettingsPage() {
  const context = await pageContext('/settings')
  const { name, email, role, sessions } = await readAccount(context)
  return (
    <PageFrame title="Your settings" person={context.actor}>
      <div className="settings">
        <section aria-labelledby="you">
          <h2 id="you">You</h2>
          <p className="second">
            You sign in as {email}. {roleWords[role]}: {roleDuties[role].toLowerCase()}.
          </p>
          <NameForm name={name} />
        </section>
        <section aria-labelledby="password">
          <h2 id="password">Password</h2>
          <PasswordForm email={email} />
        </section>
        <section aria-labelledby="sessions">
          <h2 id="sessions">Where you are signed in</h2>
          <SessionList sessions={sessions} path="/account/sessions" clock={pageClock(context)} />
          {sessions.length > 1 && <EndOtherSessions />}
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">Keys</h2>
          <p className="second">
            What you choose holds wherever you sign in. In fields and dialogs the keys are yours to type with.
          </p>
          <KeysForm />
        </section>
      </div>
    </PageFrame>
  )
}
