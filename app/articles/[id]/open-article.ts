import { notFound } from 'next/navigation'
import { cache } from 'react'
import { may } from '@/domain/access/access'
import { DomainError } from '@/domain/errors'
import { idSchema } from '@/domain/ids'
import { readArticle } from '@/server/articles/read-article'
import { listClaims } from '@/server/claims/list-claims'
import { pageContext } from '@/server/next/page-context'

/** An article with its claims and what this person may do with it. Once a request: title and page ask for the same. */
export const openArticle = cache(async (id: string, path: string) => {
  const context = await pageContext(path)
  if (!idSchema.safeParse(id).success) notFound()
  const { role } = context.actor
  const abilities = {
    mayCheck: may(role, 'claim.check'),
    mayMove: may(role, 'article.change'),
    mayReview: may(role, 'claim.review'),
    maySignOff: may(role, 'article.sign_off'),
  }
  try {
    const [article, { items, seq }] = await Promise.all([readArticle(context, id), listClaims(context, id)])
    return { context, article, claims: items, seq, abilities }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})
