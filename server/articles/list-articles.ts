import type { ArticleState, ArticleSummary } from '../../domain/article/article'
import { dayAt } from '../../domain/article/due'
import type { ListedArticle } from '../../domain/article/listed-article'
import type { ListArticles } from '../../domain/article/query'
import { marksIn, passageOf } from '../../domain/search/found-words'
import { type SearchTerm, searchTerms } from '../../domain/search/search-terms'
import type { ArticleFilter, Page } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

export interface ArticleList extends Page<ListedArticle> {
  /** How many articles of the whole desk are in each state. */
  readonly counts: Readonly<Record<ArticleState, number>>
}

/** A page of the desk's articles: soonest due first, or, where words are searched for, the best match first. */
export async function listArticles(context: Context, query: ListArticles): Promise<ArticleList> {
  authorisedOnDesk(context, 'article.list')
  const { q, limit, cursor } = query
  const filter = articleFilter(context, query)
  const [page, counts] = await Promise.all([
    context.store.articles({ ...filter, q, limit, cursor }),
    context.store.articleCounts(),
  ])
  const terms = searchTerms(q ?? '')
  const items = terms.length === 0 ? page.items : await Promise.all(page.items.map(withFound(context, terms)))
  return { ...page, items, counts }
}

/** What a query of a list leaves, in the store's own terms. */
export function articleFilter(
  context: Context,
  { state, assignee, due, needs }: Pick<ListArticles, 'state' | 'assignee' | 'due' | 'needs'>,
): ArticleFilter {
  const { actor, now } = context
  if (needs) authorisedOnDesk(context, 'note.read')
  return {
    ...(state ? { state } : {}),
    ...(assignee ? { assigneeId: actor.id } : {}),
    ...(due ? { due: dayAt(now, deskTimeZone()) } : {}),
    ...(needs ? { needsAnswer: true } : {}),
  }
}

/** The desk's own time zone, an IANA name. */
export function deskTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function withFound({ store }: Context, terms: readonly SearchTerm[]) {
  return async (article: ArticleSummary): Promise<ListedArticle> => {
    const text = (await store.versionText(article.id, article.versions)) ?? ''
    const passage = passageOf(bodyOf(text, article.title), terms)
    const found = { title: marksIn(article.title, terms), byline: marksIn(article.byline ?? '', terms) }
    return { ...article, found: { ...found, ...(passage ? { passage } : {}) } }
  }
}

// The title stands at the head of the text as well; it is marked where it stands by itself.
function bodyOf(text: string, title: string): string {
  return text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text
}
