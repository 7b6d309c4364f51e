import type { Clock } from '@/components/shell/moment'
import type { Version, VersionSummary } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'
import { VersionFacts } from './version-facts'

/** Which version a side is, and the choice of another. */
export function VersionHead({
  side,
  version,
  versions,
  articleId,
  clock,
}: {
  readonly side: 'from' | 'to'
  readonly version: Version
  readonly versions: readonly VersionSummary[]
  readonly articleId: ArticleId
  readonly clock: Clock
}) {
  const isCurrent = version.number === versions.at(-1)?.number
  return (
    <div className={`side ${side} version-head`}>
      <h2>
        <a href={isCurrent ? `/articles/${articleId}` : `/articles/${articleId}/versions/${version.number}`}>
          Version {version.number}
          {isCurrent && ', the current one'}
        </a>
      </h2>
      <p className="second">
        <VersionFacts version={version} clock={clock} />
      </p>
    </div>
  )
}
