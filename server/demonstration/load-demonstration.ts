import { authorise } from '../../domain/access/access'
import { desk, type Permitted, permitted } from '../../domain/access/permitted'
import type { ArticleId, Instant } from '../../domain/ids'
import type { Actor } from '../../domain/person/person'
import type { Store } from '../../domain/store'
import { demonstration } from './demonstration'
import { demonstrationChanges } from './demonstration-changes'

/** What loading needs of a context. */
interface LoadingContext {
  readonly actor: Actor
  readonly store: Pick<Store, 'demonstrationArticles'>
  readonly now: Instant
  newId(): string
  commit(changes: readonly Permitted[]): Promise<unknown>
}

/**
 * Puts the demonstration desk on: two articles, half checked, through the same changes as everybody's, in one commit.
 * Where it is there already nothing is written.
 */
export async function loadDemonstration(context: LoadingContext): Promise<{ readonly articles: readonly ArticleId[] }> {
  const right = authorise(context.actor, 'article.import', desk)
  const there = await context.store.demonstrationArticles()
  if (there.length === 0) {
    await context.commit([
      permitted(right, { kind: 'desk.demonstration_loaded', articles: demonstration.length }),
      ...demonstration.flatMap(article =>
        demonstrationChanges(article, { right, now: context.now, newId: () => context.newId() }),
      ),
    ])
  }
  return { articles: (await context.store.demonstrationArticles()).map(({ id }) => id) }
}
