import Link from 'next/link'
import type { MouseEvent } from 'react'
import type { Person } from '../../domain/person/person'
import { FindButton } from '../command/find-button'
import { InboxLink } from '../inbox/inbox-link'
import { Icon } from '../shell/icon'
import { PersonMenu } from '../shell/person-menu'
import { ThemeToggle } from '../shell/theme-toggle'
import { TopBar } from '../shell/top-bar'

/** The bar over an import: back, what it is, and that it is not saved. `onBack` may keep the person here. */
export function ImportTopBar({
  person,
  name,
  state,
  onBack,
}: {
  readonly person: Pick<Person, 'name' | 'role'>
  readonly name: string
  readonly state?: string
  readonly onBack?: (event: MouseEvent) => void
}) {
  return (
    <>
      <a className="skip" href="#blocks">
        Skip to the text
      </a>
      <TopBar>
        <Link className="icon-button" href="/" aria-label="Back to the desk" onClick={onBack}>
          <Icon name="back" />
        </Link>
        <p className="title truncate">{name}</p>
        {state && <span className="quiet hide-narrow">{state}</span>}
        <span className="spacer" />
        <span className="hide-narrow">
          <InboxLink />
        </span>
        <FindButton />
        <ThemeToggle />
        <PersonMenu person={person} />
      </TopBar>
    </>
  )
}
