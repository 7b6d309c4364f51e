import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DomainError } from '@/domain/errors'
import { idSchema } from '@/domain/ids'
import { readArticle } from '@/server/articles/read-article'
import { pageContext } from '@/server/next/page-context'
import { readVersionWithClaims } from '@/server/versions/read-version-with-claims'

/** One version of an article with its claims as they stood. Once a request: title and page ask for the same. */
export const openVersion = cache(async (id: string, number: string) => {
  const context = await pageContext(`/articles/${id}/versions/${number}`)
  if (!idSchema.safeParse(id).success || !/^[1-9]\d{0,5}$/.test(number)) notFound()
  try {
    const [article, { version, claims }] = await Promise.all([
      readArticle(context, id),
      readVersionWithClaims(context, id, Number(number)),
    ])
    return { context, article, version, claims }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})
