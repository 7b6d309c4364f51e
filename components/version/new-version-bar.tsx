import type { MouseEvent } from 'react'
import type { Person } from '@/domain/person/person'
import { FindButton } from '../command/find-button'
import { Icon } from '../shell/icon'
import { PersonMenu } from '../shell/person-menu'
import { ThemeToggle } from '../shell/theme-toggle'
import { TopBar } from '../shell/top-bar'
import type { RevisedArticle } from './revised-article'

/** The bar over a new version: of which article, and that it is not saved. `onBack` may keep the person here. */
export function NewVersionBar({
  article: { id, title, current },
  person,
  state,
  onBack,
}: {
  readonly article: RevisedArticle
  readonly person: Pick<Person, 'name' | 'role'>
  readonly state?: string
  readonly onBack?: (event: MouseEvent) => void
}) {
  return (
    <>
      <a className="skip" href="#blocks">
        Skip to the text
      </a>
      <TopBar>
        <a className="icon-button" href={`/articles/${id}`} aria-label="Back to the text" onClick={onBack}>
          <Icon name="back" />
        </a>
        <p className="title truncate" title={title}>
          {title}
        </p>
        <span className="quiet hide-narrow">
          Version {current + 1}
          {state && `: ${state}`}
        </span>
        <span className="spacer" />
        <FindButton />
        <ThemeToggle />
        <PersonMenu person={person} />
      </TopBar>
    </>
  )
}
