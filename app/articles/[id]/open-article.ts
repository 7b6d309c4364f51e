import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleAbilities } from '@/domain/access/article-abilities'
import { DomainError } from '@/domain/errors'
import { idSchema } from '@/domain/ids'
import { readArticle } from '@/server/articles/read-article'
import { listClaims } from '@/server/claims/list-claims'
import { pageContext } from '@/server/next/page-context'

/** An article with its claims and what this person may do with it. Once a request: title and page ask for the same. */
export const openArticle = cache(async (id: string, path: string) => {
  const context = await pageContext(path)
  if (!idSchema.safeParse(id).success) notFound()
  const abilities = articleAbilities(context.actor.role)
  try {
    const [article, { items, seq }] = await Promise.all([readArticle(context, id), listClaims(context, id)])
    return { context, article, claims: items, seq, abilities }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})
