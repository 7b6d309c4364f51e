import type { Version } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { countTags } from '@/domain/claim/tag'
import type { ArticleId } from '@/domain/ids'
import type { Person } from '@/domain/person/person'
import { renderCopy } from '@/editor/render-copy'
import { FindButton } from '../command/find-button'
import { Icon } from '../shell/icon'
import type { Clock } from '../shell/moment'
import { PersonMenu } from '../shell/person-menu'
import { Strip } from '../shell/strip'
import { TagCounts } from '../shell/tag-counts'
import { ThemeToggle } from '../shell/theme-toggle'
import { TopBar } from '../shell/top-bar'
import { VersionClaims } from './version-claims'
import { VersionFacts } from './version-facts'

interface Props {
  readonly article: {
    readonly id: ArticleId
    readonly title: string
    readonly language: string
    /** How many there are; the last is the current one. */
    readonly versions: number
  }
  readonly version: Version
  readonly claims: readonly Claim[]
  readonly person: Pick<Person, 'name' | 'role'>
  readonly clock: Clock
}

/** Any version as it was read, with its claims as they stood then. Nothing can be changed here; it needs no script. */
export function VersionPage({ article, version, claims, person, clock }: Props) {
  const index = new ClaimIndex(claims)
  const address = `/articles/${article.id}`
  const isCurrent = version.number === article.versions
  return (
    <div className="page version-page">
      <a className="skip" href="#text">
        Skip to the text
      </a>
      <TopBar>
        <a className="icon-button" href={address} aria-label="Back to the current version">
          <Icon name="back" />
        </a>
        <p className="title truncate" title={article.title}>
          {article.title}
        </p>
        <span className="quiet hide-narrow">
          Version {version.number} of {article.versions}
        </span>
        <span className="spacer" />
        <TagCounts counts={countTags(index.all)} />
        <FindButton className="icon-button wide" />
        <ThemeToggle />
        <PersonMenu person={person} />
      </TopBar>
      <main className="version-sheet">
        <div className="version-note" role="note">
          <p>
            <strong>
              {isCurrent
                ? `This is version ${version.number}, the current one.`
                : `You are reading version ${version.number}. It is not the current one.`}
            </strong>{' '}
            <VersionFacts version={version} clock={clock} />
          </p>
          <p className="ways">
            <a className="button" href={address}>
              {isCurrent ? 'Work on it' : `Read the current version, ${article.versions}`}
            </a>
            {!isCurrent && (
              <a className="button" href={`${address}/compare?from=${version.number}&to=${article.versions}`}>
                Compare with the current version
              </a>
            )}
            {version.number > 1 && (
              <a className="button" href={`${address}/compare?from=${version.number - 1}&to=${version.number}`}>
                Compare with version {version.number - 1}
              </a>
            )}
          </p>
        </div>
        <article
          id="text"
          className="copy"
          aria-label={`Article, version ${version.number}`}
          lang={article.language === 'und' ? undefined : article.language}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer from a checked document; every word is escaped.
          dangerouslySetInnerHTML={{ __html: renderCopy(version.doc, index) }}
        />
        <VersionClaims index={index} />
      </main>
      <Strip>
        <span>Version {version.number}, as it was. Nothing can be changed here.</span>
      </Strip>
    </div>
  )
}
