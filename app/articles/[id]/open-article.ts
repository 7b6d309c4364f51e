import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleAbilities } from '@/domain/access/article-abilities'
import type { Article } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import { DomainError } from '@/domain/errors'
import { idSchema } from '@/domain/ids'
import { readArticle } from '@/server/articles/read-article'
import { listClaims } from '@/server/claims/list-claims'
import type { Context } from '@/server/context'
import { pageContext } from '@/server/next/page-context'

/** An article with its claims and what this person may do with it. Once a request: title and page ask for the same. */
export const openArticle = cache(async (id: string, path: string) => {
  const context = await pageContext(path)
  if (!idSchema.safeParse(id).success) notFound()
  const abilities = articleAbilities(context.actor.role)
  try {
    const { article, items, seq } = await readTogether(context, id)
    return { context, article, claims: items, seq, abilities }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})

interface Together {
  readonly article: Article
  readonly items: readonly Claim[]
  readonly seq: number
}

// A version that comes in between would have claims stand in a text that the page does not show: then both are read again.
async function readTogether(context: Context, id: string, triesLeft = 2): Promise<Together> {
  const [article, { items, seq }] = await Promise.all([readArticle(context, id), listClaims(context, id)])
  const isOfOneVersion = items.every(({ anchor }) => anchor.version === article.version.number)
  return isOfOneVersion || triesLeft === 0 ? { article, items, seq } : readTogether(context, id, triesLeft - 1)
}
