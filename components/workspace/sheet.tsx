'use client'

import type { ArticleLive } from '@/components/api/article-live'
import { later } from '@/components/shell/later'
import { Copy } from './copy'
import { Margin } from './margin'
import type { MarginLayout } from './margin-layout'
import type { WorkspaceArticle } from './workspace-article'
import { useWorkspaceState } from './workspace-context'

const Chooser = later(async () => (await import('./chooser')).Chooser)
const LostTray = later(async () => (await import('@/components/after/lost-tray')).LostTray)
const CorrectSheet = later(
  async () => (await import('@/components/correct/correct-sheet')).CorrectSheet,
  <p className="quiet">Opening the text…</p>,
)

/** The text with its claims beside it, or with its correction. */
export function Sheet({
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
  const correcting = useWorkspaceState(state => state.correcting)
  return (
    <main className="sheet" data-correcting={correcting ? '' : undefined}>
      {correcting ? (
        <CorrectSheet article={article} begin={correcting} />
      ) : (
        <>
          <Copy article={article} html={html} layout={layout} live={live} />
          <Margin layout={layout} />
          <ClaimChoice />
          <Tray layout={layout} />
        </>
      )}
    </main>
  )
}

function ClaimChoice() {
  const choice = useWorkspaceState(state => state.choice)
  return choice && <Chooser choice={choice} />
}

function Tray({ layout }: { readonly layout: MarginLayout }) {
  const tray = useWorkspaceState(state => state.tray)
  return tray && <LostTray at={tray.at} layout={layout} />
}
