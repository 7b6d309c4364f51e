import type { Person } from '@/domain/person/person'
import { FindButton } from '../command/find-button'
import { Icon } from '../shell/icon'
import { PersonMenu } from '../shell/person-menu'
import { ThemeToggle } from '../shell/theme-toggle'
import { TopBar } from '../shell/top-bar'
import type { ComparedArticle } from './compared-article'
import { VersionChoice } from './version-choice'

/** What is compared, with the choice of any two versions. */
export function CompareBar({
  article,
  person,
}: {
  readonly article: ComparedArticle
  readonly person: Pick<Person, 'name' | 'role'>
}) {
  const { id, title, from, to, versions } = article
  return (
    <TopBar>
      <a className="icon-button" href={`/articles/${id}`} aria-label="Back to the text">
        <Icon name="back" />
      </a>
      <p className="title truncate hide-narrow" title={title}>
        {title}
      </p>
      <span className="rule hide-narrow" />
      <VersionChoice articleId={id} versions={versions} from={from.version.number} to={to.version.number} />
      <span className="spacer" />
      <FindButton className="icon-button hide-narrow" />
      <ThemeToggle />
      <span className="hide-narrow">
        <PersonMenu person={person} />
      </span>
    </TopBar>
  )
}
