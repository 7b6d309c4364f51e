import { may } from '../../domain/access/access'
import type { ListArticles } from '../../domain/article/query'
import { DomainError } from '../../domain/errors'
import { seesDiscussion } from '../../domain/note/for-role'
import type { ArticleList } from '../articles/list-articles'
import { articleFilter, deskTimeZone, listArticles } from '../articles/list-articles'
import type { Context } from '../context'
import { listDemonstration } from '../demonstration/list-demonstration'

/** Articles of a page of the desk page; a small desk fits on one. */
const pageLength = 50

type DeskQuery = Omit<ListArticles, 'limit'>

/** Everything that the desk page shows to whoever asks. */
export async function readDesk(context: Context, query: DeskQuery) {
  const { actor, store, now } = context
  const isShownDiscussion = seesDiscussion(actor.role)
  // Before everything else: what happens while the rest is read is heard afterwards.
  const seq = await store.lastSeq()
  const [articles, mine, dueToday, toAnswer, demonstration, people] = await Promise.all([
    pageOf(context, isShownDiscussion ? query : { ...query, needs: undefined }),
    store.articleTotal(articleFilter(context, { assignee: 'me' })),
    store.articleTotal(articleFilter(context, { due: 'today' })),
    isShownDiscussion ? store.articleTotal(articleFilter(context, { needs: 'answer' })) : undefined,
    listDemonstration(context),
    may(actor.role, 'person.read') ? store.people() : [],
  ])
  const onDesk = Object.values(articles.counts).reduce((sum, count) => sum + count, 0)
  return {
    seq,
    articles,
    counts: { states: articles.counts, mine, dueToday, toAnswer },
    demonstration,
    isEmpty: onDesk === 0,
    abilities: {
      canBringIn: may(actor.role, 'article.import'),
      canClear: may(actor.role, 'desk.clear_demonstration'),
    },
    reading: {
      now,
      timeZone: deskTimeZone(),
      me: actor,
      canTake: may(actor.role, 'article.change'),
      people: new Map(people.map(({ id, name }) => [id, name])),
    },
  }
}

// An address may be years old: a cursor that is not understood any more begins at the start.
async function pageOf(context: Context, query: DeskQuery): Promise<ArticleList> {
  try {
    return await listArticles(context, { ...query, limit: pageLength })
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'invalid') || query.cursor === undefined) throw error
    return listArticles(context, { ...query, limit: pageLength, cursor: undefined })
  }
}
