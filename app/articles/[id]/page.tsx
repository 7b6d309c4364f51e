import type { Metadata } from 'next'
import { ArticlePage } from '@/components/workspace/article-page'
import { filterIn } from '@/components/workspace/claim-filter'
import { openArticle } from './open-article'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await opened((await params).id)
  return { title: article.title }
}

export default async function WorkspacePage({ params, searchParams }: Props) {
  const { context, article, claims, seq, abilities } = await opened((await params).id)
  const query = await searchParams
  const filter = filterIn({ get: name => [query[name]].flat()[0] ?? null })
  const { id, name } = context.actor
  return (
    <ArticlePage article={article} claims={claims} seq={seq} me={{ id, name }} abilities={abilities} filter={filter} />
  )
}

const opened = (id: string) => openArticle(id, `/articles/${id}`)
