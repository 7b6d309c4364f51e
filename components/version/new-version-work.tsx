'use client'

import { type MouseEvent, useState } from 'react'
import type { Person } from '@/domain/person/person'
import { kindWords, nameOfCopy } from '../import/copy-words'
import { ImportBlocks } from '../import/import-blocks'
import { hasWork } from '../import/import-draft'
import { ImportHead } from '../import/import-head'
import { importHints } from '../import/import-hints'
import { ImportKeys } from '../import/import-keys'
import { LeaveDialog } from '../import/leave-dialog'
import { forgetPendingCopy, type PendingCopy } from '../import/pending-copy'
import { Reading } from '../import/reading'
import { Refused } from '../import/refused'
import { useImport } from '../import/use-import'
import { useUnloadGuard } from '../import/use-unload-guard'
import { Strip } from '../shell/strip'
import { NewVersionBar } from './new-version-bar'
import type { RevisedArticle } from './revised-article'
import { previewVersion } from './send-version'
import { useSavingVersion } from './use-saving-version'
import { VersionPanel } from './version-panel'

/** Copy on its way to be the next version: its blocks, why it is made, and what it does to the claims. */
export function NewVersionWork({
  copy,
  article,
  person,
}: {
  readonly copy: PendingCopy
  readonly article: RevisedArticle
  readonly person: Pick<Person, 'name' | 'role'>
}) {
  const work = useImport(copy, async (_copy, _language, looking) => {
    const { preview } = await previewVersion(article, copy, undefined, looking)
    return preview
  })
  const [reason, setReason] = useState('')
  const saving = useSavingVersion(article, copy, { corrections: work.draft.corrections, reason })
  const [isLeaving, setIsLeaving] = useState(false)
  const { preview, error } = work
  const name = nameOfCopy(copy)
  const needsGuard = (hasWork(work.draft) || reason !== '') && !saving.isSaved
  useUnloadGuard(needsGuard && !isLeaving)

  function askToLeave(event: MouseEvent) {
    event.preventDefault()
    if (needsGuard) setIsLeaving(true)
    else forgetPendingCopy()
  }

  return (
    <div className="page">
      <NewVersionBar article={article} person={person} state="not saved yet" onBack={askToLeave} />
      <main className="wrap">
        {!preview && !error && <Reading copy={copy} progress={work.progress} onCancel={forgetPendingCopy} />}
        {!preview && error && <Refused copy={copy} error={error} onRetry={work.retry} isRetrying={work.isReading} />}
        {preview && (
          <>
            <ImportHead kind={kindWords[copy.kind]} blocks={work.blocks} />
            <div className="import" aria-busy={work.isReading}>
              <ImportBlocks work={work} language={article.language} />
              <VersionPanel
                article={article}
                copy={copy}
                work={work}
                saving={saving}
                reason={reason}
                onReason={setReason}
                onCancel={askToLeave}
              />
            </div>
            <ImportKeys work={work} onSave={saving.save} />
          </>
        )}
      </main>
      <Strip hints={preview ? importHints : []}>
        <span className="wide">{name}. A reload loses what is not saved.</span>
      </Strip>
      <LeaveDialog
        isOpen={isLeaving}
        message="This version is not saved yet. What you wrote and corrected here is lost when you leave."
        onStay={() => setIsLeaving(false)}
        onLeave={forgetPendingCopy}
      />
    </div>
  )
}
