import type { Metadata } from 'next'
import { ReviewPage } from '@/components/review/review-page'
import { openArticle } from '../open-article'

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await opened((await params).id)
  return { title: `Review: ${article.title}` }
}

export default async function Review({ params }: Props) {
  const { context, article, claims, seq, abilities } = await opened((await params).id)
  const { id, name } = context.actor
  return <ReviewPage article={article} claims={claims} seq={seq} me={{ id, name }} abilities={abilities} />
}

const opened = (id: string) => openArticle(id, `/articles/${id}/review`)
