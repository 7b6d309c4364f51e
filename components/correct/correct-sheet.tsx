'use client'

import { useEffect, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useUnloadGuard } from '@/components/import/use-unload-guard'
import { useValue } from '@/components/review/use-value'
import { announce } from '@/components/shell/announce'
import type { WorkspaceArticle } from '@/components/workspace/workspace-article'
import { useWorkspace } from '@/components/workspace/workspace-context'
import { createCorrector } from '@/editor/correct/create-corrector'
import { openDraft } from '@/editor/correct/open-draft'
import type { Begin } from './begin'
import { CorrectPanel } from './correct-panel'
import { Correction } from './correction'
import { deskLine } from './desk-line'
import { browserDrafts } from './draft-shelf'
import { LeaveCorrection } from './leave-correction'
import { leavePage } from './leave-page'
import { stopCorrecting } from './start-correcting'
import { useQuietCommands } from './use-quiet-commands'

/** The article's text, made editable in its place, with what its correction comes to beside it. */
export function CorrectSheet({ article, begin }: { readonly article: WorkspaceArticle; readonly begin: Begin }) {
  const workspace = useWorkspace()
  const text = useRef<HTMLDivElement>(null)
  const [correction] = useState(
    () =>
      new Correction({
        ...{ articleId: article.id, version: article.version, doc: article.doc, me: workspace.options.me },
        claims: () => [...workspace.get().index.all, ...workspace.get().index.lost],
        shelf: browserDrafts(),
        desk: deskLine(article.id, workspace.options.me.id),
        newId,
        now: () => new Date().toISOString(),
        say: announce,
        editor: { createCorrector, openDraft },
        leave: to => (to === 'reading' ? stopCorrecting(workspace) : leavePage(article.id, to, begin)),
      }),
  )
  const isUnsaved = useValue(correction, ({ changes, stage }) => changes > 0 && stage !== 'saved')
  const isOpening = useValue(correction, ({ stage }) => stage === 'opening')
  useUnloadGuard(isUnsaved)
  useQuietCommands()

  useEffect(() => {
    const element = text.current
    if (!element) return
    let isOver = false
    void correction.open(element, begin, () => isOver)
    return () => {
      isOver = true
      correction.close()
    }
  }, [correction, begin])

  return (
    <>
      <article
        className="article correcting"
        aria-label={`Article, version ${article.version}, being corrected`}
        aria-busy={isOpening}
        // Before the text hears it: there, Ctrl Enter would be a line break.
        onKeyDownCapture={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') correction.cancel()
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void correction.save()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        {/* Where the page's link to the text leads; the text itself keeps its keys to itself. */}
        <span id="text" />
        <div ref={text} />
      </article>
      <CorrectPanel correction={correction} version={article.version} />
      <LeaveCorrection correction={correction} />
    </>
  )
}
