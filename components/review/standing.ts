import type { ArticleAbilities } from '@/domain/access/article-abilities'
import type { ArticleNow, ArticleState } from '@/domain/article/article'
import type { Instant, PersonId } from '@/domain/ids'
import type { SignOff } from '@/domain/sign-off/sign-off'

/** What may change about an article while its page is open, besides its claims. */
export interface Standing {
  readonly state: ArticleState
  readonly revision: number
  readonly signOff?: SignOff | undefined
  readonly title: string
  readonly dueAt?: Instant | undefined
  readonly assigneeId?: PersonId | undefined
  readonly abilities: ArticleAbilities
}

export function standingOf(article: ArticleNow, abilities: ArticleAbilities): Standing {
  const { state, revision, signOff, title, dueAt, assigneeId } = article
  return { state, revision, signOff, title, dueAt, assigneeId, abilities }
}
