'use client'

import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useState } from 'react'
import { browserQueries } from '@/components/api/browser-queries'
import { offerOf, perform } from '@/components/command/offers'
import { correctionLink } from '@/components/correct/correction-link'
import { Dialog } from '@/components/shell/dialog'
import type { VersionSummary } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'
import { RestoreForm } from './restore-form'
import { VersionItem } from './version-item'
import { versionsQuery } from './versions-query'

interface Props {
  readonly articleId: ArticleId
  readonly title: string
  /** Number of the version on the screen. */
  readonly shown: number
  readonly mayRevise: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every version of an article: which, who, when, how and why; to read, to compare, to make current again. */
export function VersionsDialog({ articleId, title, shown, mayRevise, isOpen, onClose }: Props) {
  const [restoring, setRestoring] = useState<VersionSummary>()
  const close = () => {
    setRestoring(undefined)
    onClose()
  }
  // On the article's own page it is no way to another one.
  function correctHere(event: MouseEvent) {
    if (!offerOf('correct')) return
    event.preventDefault()
    close()
    perform('correct')
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={restoring ? `Make version ${restoring.number} current again` : `Versions of ${title}`}
      footer={
        mayRevise &&
        !restoring && (
          <>
            <a className="button" href={`/articles/${articleId}${correctionLink(null)}`} onClick={correctHere}>
              Correct in place
            </a>
            <a className="button primary" href={`/articles/${articleId}/versions/new`}>
              Bring in a new version
            </a>
          </>
        )
      }
    >
      {restoring ? (
        <RestoreForm articleId={articleId} version={restoring} onCancel={() => setRestoring(undefined)} />
      ) : (
        <VersionList articleId={articleId} shown={shown} onRestore={mayRevise ? setRestoring : undefined} />
      )}
    </Dialog>
  )
}

function VersionList({
  articleId,
  shown,
  onRestore,
}: {
  readonly articleId: ArticleId
  readonly shown: number
  readonly onRestore: ((version: VersionSummary) => void) | undefined
}) {
  const { data: versions, error } = useQuery(versionsQuery(articleId, shown), browserQueries())
  if (error) return <p role="alert">{error.message}</p>
  if (!versions) return <p role="status">Reading the list…</p>
  const current = versions.at(-1)?.number ?? shown
  return (
    <ol className="version-list" reversed>
      {versions.toReversed().map(version => (
        <VersionItem
          key={version.number}
          articleId={articleId}
          version={version}
          current={current}
          shown={shown}
          onRestore={onRestore}
        />
      ))}
    </ol>
  )
}
