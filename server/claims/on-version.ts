import type { Anchor, PlacedAnchor } from '../../domain/anchor/anchor'
import type { ArticleStanding } from '../../domain/article/standing'
import { anchorAt } from '../../domain/claim/make-claim'
import { DomainError } from '../../domain/errors'
import type { ClaimId } from '../../domain/ids'
import type { Span } from '../../domain/text/offset'
import type { Context } from '../context'
import { carryClaims } from '../versions/carry-claims'
import { readVersion } from '../versions/read-version'

type Article = Pick<ArticleStanding, 'id' | 'versions'>

interface Selected extends Span {
  readonly version: number
  readonly exact?: string | undefined
}

/** The anchor of words that somebody selected, in the version in which they did. */
export async function anchorOn({ store }: Context, article: Article, selected: Selected): Promise<PlacedAnchor> {
  const { version, exact } = selected
  const text = version > article.versions ? undefined : await store.versionText(article.id, version)
  if (text === undefined) {
    throw new DomainError(
      'invalid',
      `There is no version ${version} (the current one is ${article.versions}). Reload the article and select the words again.`,
    )
  }
  return anchorAt(text, version, selected, exact)
}

/** Where a claim that stands at `anchor` in an earlier version stands in the current one; undefined where that is the one. Spec: versions W14. */
export async function carriedOn(
  context: Context,
  { id: articleId, versions }: Article,
  { id, anchor }: { readonly id: ClaimId; readonly anchor: Anchor },
): Promise<Anchor | undefined> {
  if (anchor.version === versions) return undefined
  const [from, to] = await Promise.all([
    readVersion(context, articleId, anchor.version),
    readVersion(context, articleId, versions),
  ])
  return (await carryClaims([{ id, anchor }], from, to)).get(id)
}
