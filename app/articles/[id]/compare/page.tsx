import type { Metadata } from 'next'
import type { AddressProps } from '@/components/shell/address-props'
import '@/app/styles/compare.css'
import { ComparePage } from '@/components/version/compare-page'
import { pageClock } from '@/server/next/page-context'
import { openComparison } from './open-comparison'

type Props = AddressProps & { readonly params: Promise<{ readonly id: string }> }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article } = await opened(props)
  return { title: `Versions ${article.from.version.number} and ${article.to.version.number}: ${article.title}` }
}

export default async function Compare(props: Props) {
  const { context, article } = await opened(props)
  return <ComparePage article={article} person={context.actor} clock={pageClock(context)} />
}

async function opened({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const asked = (name: string) => [query[name]].flat()[0] ?? ''
  return openComparison(id, asked('from'), asked('to'))
}
