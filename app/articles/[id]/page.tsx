import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticlePage } from '@/components/workspace/article-page'
import { filterIn } from '@/components/workspace/claim-filter'
import { may } from '@/domain/access/access'
import { DomainError } from '@/domain/errors'
import { idSchema } from '@/domain/ids'
import { readArticle } from '@/server/articles/read-article'
import { listClaims } from '@/server/claims/list-claims'
import { pageContext } from '@/server/next/page-context'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await opened((await params).id)
  return { title: article.title }
}

export default async function WorkspacePage({ params, searchParams }: Props) {
  const { context, article, claims, seq } = await opened((await params).id)
  const query = await searchParams
  const filter = filterIn({ get: name => [query[name]].flat()[0] ?? null })
  const { id, name, role } = context.actor
  return (
    <ArticlePage
      article={article}
      claims={claims}
      seq={seq}
      me={{ id, name }}
      mayCheck={may(role, 'claim.check')}
      filter={filter}
    />
  )
}

// Once a request: the title and the page ask for the same article.
const opened = cache(async (id: string) => {
  const context = await pageContext(`/articles/${id}`)
  if (!idSchema.safeParse(id).success) notFound()
  try {
    const [article, { items, seq }] = await Promise.all([readArticle(context, id), listClaims(context, id)])
    return { context, article, claims: items, seq }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
})
