import { standingOf } from '@/components/review/standing'
import type { ArticleAbilities } from '@/domain/access/article-abilities'
import type { Article } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { PersonRef } from '@/domain/person/person'
import { renderCopy } from '@/editor/render-copy'
import { ArticleWorkspace } from './article-workspace'
import type { ClaimFilter } from './claim-filter'

interface Props {
  readonly article: Article
  readonly claims: readonly Claim[]
  /** How far the log was when they were read. */
  readonly seq: number
  readonly me: PersonRef
  readonly abilities: ArticleAbilities
  readonly filter: ClaimFilter | null
}

// More than these would weigh more in the page than asking for them afterwards takes; they stand in the copy anyway.
const mostClaimsInPage = 1_500

/** The workspace as the server sends it: the copy drawn with its claims, to be read before any script runs. */
export function ArticlePage({ article, claims, seq, me, abilities, filter }: Props) {
  const { id, version } = article
  return (
    <ArticleWorkspace
      article={{
        ...{ id, version: version.number, versionSha256: version.sha256, doc: version.doc },
        standing: standingOf(article, abilities),
      }}
      html={renderCopy(version.doc, new ClaimIndex(claims))}
      claims={claims.length > mostClaimsInPage ? null : claims}
      seq={seq}
      me={me}
      filter={filter}
    />
  )
}
