import type { MoveInArticle } from '../../domain/change/query'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Notes where somebody's caret is in an article, for the others who have it open. Nothing is written to the desk. */
export async function moveInArticle(context: Context, id: string, { listener, at }: MoveInArticle): Promise<void> {
  await authorised(context, 'article.read', id)
  context.live.presence.move(id, listener, context.actor, at)
}
