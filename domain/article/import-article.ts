import type { Authorised } from '../access/access'
import { type Desk, type Permitted, permitted } from '../access/permitted'
import type { ChangeOf } from '../change/change'

/** Brings an article onto the desk. */
export function importArticle(
  desk: Authorised<Desk, 'article.import'>,
  article: Omit<ChangeOf<'article.imported'>, 'kind'>,
): Permitted {
  return permitted(desk, { kind: 'article.imported', ...article })
}
