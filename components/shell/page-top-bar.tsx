import { may } from '../../domain/access/access'
import type { Person } from '../../domain/person/person'
import { FindButton } from '../command/find-button'
import { InboxLink } from '../inbox/inbox-link'
import { Brand } from './brand'
import { Nav, type Place } from './nav'
import { PersonMenu } from './person-menu'
import { ThemeToggle } from './theme-toggle'
import { TopBar } from './top-bar'

/** The top bar of pages that are not a single article. Without a person it offers the theme alone. */
export function PageTopBar({
  person,
  current,
}: {
  readonly person?: Pick<Person, 'name' | 'role'>
  readonly current?: Place
}) {
  return (
    <TopBar>
      <Brand />
      {person && (
        <>
          <span className="rule hide-narrow" />
          <Nav role={person.role} current={current} />
        </>
      )}
      <span className="spacer" />
      {person && may(person.role, 'inbox.read') && <InboxLink isCurrent={current === '/inbox'} />}
      {person && <FindButton />}
      <ThemeToggle />
      {person && <PersonMenu person={person} />}
    </TopBar>
  )
}
