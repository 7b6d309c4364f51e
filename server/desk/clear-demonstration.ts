import { authorise } from '../../domain/access/access'
import { permitted } from '../../domain/access/permitted'
import { removeArticle } from '../../domain/article/remove-article'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** Takes the demonstration articles off the desk, in one commit. */
export async function clearDemonstration(context: Context): Promise<{ readonly cleared: number }> {
  const desk = authorisedOnDesk(context, 'desk.clear_demonstration')
  const articles = await context.store.demonstrationArticles()
  if (articles.length === 0) return { cleared: 0 }
  await context.commit([
    ...articles.map(article => removeArticle(authorise(context.actor, 'desk.clear_demonstration', article))),
    permitted(desk, { kind: 'desk.demonstration_cleared', articles: articles.length }),
  ])
  return { cleared: articles.length }
}
