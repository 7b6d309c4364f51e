import type { Article } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import type { PersonRef } from '@/domain/person/person'
import { ReviewScreen } from './review-screen'
import type { StandAbilities } from './reviewed-article'

interface Props {
  readonly article: Article
  readonly claims: readonly Claim[]
  /** How far the log was when they were read. */
  readonly seq: number
  readonly me: PersonRef
  readonly abilities: StandAbilities
}

// More than these would weigh more in the page than asking for them afterwards takes.
const mostClaimsInPage = 1_500

/** The board as the server sends it. */
export function ReviewPage({ article, claims, seq, me, abilities }: Props) {
  const { id, title, language, version, state, revision, signOff } = article
  const { mayMove, mayReview, maySignOff } = abilities
  const { number, sha256, text, blocks } = version
  return (
    <ReviewScreen
      article={{
        ...{ id, title, language, text, blocks },
        ...{ version: number, versionSha256: sha256 },
        standing: { state, revision, signOff },
        abilities: { mayMove, mayReview, maySignOff },
      }}
      claims={claims.length > mostClaimsInPage ? null : claims}
      seq={seq}
      me={me}
    />
  )
}
