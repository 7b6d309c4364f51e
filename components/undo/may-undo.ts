import type { ArticleAbilities } from '@/domain/access/article-abilities'
import type { ArticleState } from '@/domain/article/article'
import { signedOffSentence } from '@/domain/errors'

/** Whether this person may change anything here that could be undone; a sentence where that is only so for now. */
export function mayUndo({
  state,
  abilities,
}: {
  readonly state: ArticleState
  readonly abilities: ArticleAbilities
}): boolean | string {
  if (!abilities.mayCheck && !abilities.mayNote && !abilities.mayReview) return false
  return state === 'signed_off' ? signedOffSentence : true
}
