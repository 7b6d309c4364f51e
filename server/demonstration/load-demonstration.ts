import { permitted } from '../../domain/access/permitted'
import type { ArticleId } from '../../domain/ids'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { demonstration } from './demonstration'
import { demonstrationChanges } from './demonstration-changes'

/**
 * Puts the demonstration desk on: two articles, half checked, through the same changes as everybody's, in one commit.
 * Where it is there already nothing is written.
 */
export async function loadDemonstration(context: Context): Promise<{ readonly articles: readonly ArticleId[] }> {
  const right = authorisedOnDesk(context, 'article.import')
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
