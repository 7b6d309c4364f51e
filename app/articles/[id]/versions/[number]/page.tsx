import type { Metadata } from 'next'
import '@/app/styles/version.css'
import { VersionPage } from '@/components/version/version-page'
import { pageClock } from '@/server/next/page-context'
import { openVersion } from './open-version'

interface Props {
  readonly params: Promise<{ readonly id: string; readonly number: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, number } = await params
  const { article, version } = await openVersion(id, number)
  return { title: `Version ${version.number}: ${article.title}` }
}

export default async function Version({ params }: Props) {
  const { id, number } = await params
  const { context, article, version, claims } = await openVersion(id, number)
  return (
    <VersionPage
      article={{ id, title: article.title, language: article.language, versions: article.versions }}
      version={version}
      claims={claims}
      person={context.actor}
      clock={pageClock(context)}
    />
  )
}
