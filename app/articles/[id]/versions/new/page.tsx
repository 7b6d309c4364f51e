import type { Metadata } from 'next'
import Link from 'next/link'
import { StatePage } from '@/components/shell/state-page'
import { NewVersionScreen } from '@/components/version/new-version-screen'
import { signedOffSentence } from '@/domain/errors'
import '@/app/styles/new-version.css'
import { openArticle } from '../../open-article'

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await opened((await params).id)
  return { title: `New version: ${article.title}` }
}

export default async function NewVersion({ params }: Props) {
  const { context, article, abilities } = await opened((await params).id)
  const { id, title, language, versions, sourceUrl, state } = article
  if (abilities.mayRevise && state !== 'signed_off') {
    return <NewVersionScreen article={{ id, title, language, current: versions, sourceUrl }} person={context.actor} />
  }
  return (
    <StatePage
      title={abilities.mayRevise ? 'This article is signed off' : 'New versions are brought in by checkers'}
      message={abilities.mayRevise ? signedOffSentence : 'Your account reads what is on the desk.'}
    >
      <Link className="button primary" href={`/articles/${id}`}>
        Go to the article
      </Link>
    </StatePage>
  )
}

const opened = (id: string) => openArticle(id, `/articles/${id}/versions/new`)
