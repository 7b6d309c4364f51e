'use client'

import { useEffect, useRef } from 'react'
import type { ArticleLive } from '@/components/api/article-live'
import { bindViewer } from './bind-viewer'
import type { MarginLayout } from './margin-layout'
import { ReadersBeside } from './readers-beside'
import { SpanHandles } from './span-handles'
import { TagBar } from './tag-bar'
import type { WorkspaceArticle } from './workspace-article'
import { useMayCheck, useWorkspace } from './workspace-context'

/** The article: the server's copy first, then the viewer over the same element. */
export function Copy({
  article,
  html,
  layout,
  live,
}: {
  readonly article: WorkspaceArticle
  readonly html: string
  readonly layout: MarginLayout
  readonly live: ArticleLive
}) {
  const workspace = useWorkspace()
  const text = useRef<HTMLDivElement>(null)
  const mayCheck = useMayCheck()
  const { doc, version } = article
  const label = `Article, version ${version}`

  useEffect(() => {
    const element = text.current
    if (!element) return
    return bindViewer({ element, doc, label, workspace, layout })
  }, [doc, label, workspace, layout])

  return (
    <article className="article" aria-label={label}>
      <div
        ref={text}
        id="text"
        className="copy"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer from a checked document; every word is escaped.
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <ReadersBeside live={live} layout={layout} />
      {mayCheck && <SpanHandles layout={layout} />}
      {mayCheck && <TagBar />}
    </article>
  )
}
