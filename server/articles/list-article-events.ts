import type { ListEvents } from '../../domain/change/query'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { readEvents } from '../log/read-events'

/** What happened to an article and everything on it, as the log has it. */
export async function listArticleEvents(context: Context, id: string, query: ListEvents) {
  await authorised(context, 'article.read', id)
  return { items: await readEvents(context, { ...query, articleId: id }) }
}
