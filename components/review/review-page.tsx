import type { ArticleAbilities } from '@/domain/access/article-abilities'
import type { Article } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import type { PersonRef } from '@/domain/person/person'
import { ReviewScreen } from './review-screen'
import { standingOf } from './standing'

interface Props {
  readonly article: Article
  readonly claims: readonly Claim[]
  /** How far the log was when they were read. */
  readonly seq: number
  readonly me: PersonRef
  readonly abilities: ArticleAbilities
}

// More than these would weigh more in the page than asking for them afterwards takes.
const mostClaimsInPage = 1_500

/** The board as the server sends it. */
export function ReviewPage({ article, claims, seq, me, abilities }: Props) {
  const { id, language, version } = article
  const { number, sha256, text, blocks } = version
  return (
    <ReviewScreen
      article={{
        ...{ id, language, text, blocks },
        ...{ version: number, versionSha256: sha256 },
        standing: standingOf(article, abilities),
      }}
      claims={claims.length > mostClaimsInPage ? null : claims}
      seq={seq}
      me={me}
    />
  )
}
