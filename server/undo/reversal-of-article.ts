import type { Permitted } from '../../domain/access/permitted'
import { changeArticle } from '../../domain/article/change-article'
import type { ChangeKind, LoggedEvent } from '../../domain/change/change'
import { changedSinceError } from '../../domain/undo/changed-since'
import type { Direction } from '../../domain/undo/find-action'
import { reverseOnArticle } from '../../domain/undo/reverse-on-article'
import { readArticle } from '../articles/read-article'
import { authorised } from '../authorised'
import type { Context } from '../context'

// Changes of an article itself, whatever happened to its claims.
const kinds: readonly ChangeKind[] = ['article.changed', 'article.moved_on', 'article.signed_off', 'article.reopened']
const mostLater = 1_000

/** What takes back entries about an article itself, or a refusal that names who changed the same since. */
export async function reversalOfArticle(
  context: Context,
  articleId: string,
  direction: Direction,
  done: readonly LoggedEvent[],
): Promise<readonly Permitted[]> {
  const standing = await authorised(context, 'article.change', articleId)
  const now = await readArticle(context, articleId)
  const after = done.at(-1)?.seq
  const later = await context.store.events({ articleId, kinds, after, newestFirst: true, limit: mostLater })
  const reversal = reverseOnArticle(done, now, later.toReversed())
  if (reversal.kind === 'conflict') throw changedSinceError(direction, reversal.changes)
  return changeArticle(standing, reversal)
}
