import type { Role } from '../person/person'
import { may } from './access'

/** What somebody may do with an article and its claims, as a screen needs to know it. */
export interface ArticleAbilities {
  readonly mayCheck: boolean
  /** Whether somebody takes part in discussions; whoever does not sees none. */
  readonly mayNote: boolean
  readonly mayMove: boolean
  /** Whether somebody may bring a new version in, or correct the text in place. */
  readonly mayRevise: boolean
  readonly mayReview: boolean
  readonly maySignOff: boolean
}

/** What the table of rights says of an open article for people of this role. */
export function articleAbilities(role: Role): ArticleAbilities {
  return {
    mayCheck: may(role, 'claim.check'),
    mayNote: may(role, 'note.write'),
    mayMove: may(role, 'article.change'),
    mayRevise: may(role, 'article.revise'),
    mayReview: may(role, 'claim.review'),
    maySignOff: may(role, 'article.sign_off'),
  }
}
