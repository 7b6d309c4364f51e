'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, useState } from 'react'
import { Strip } from '../shell/strip'
import { AboutPanel } from './about-panel'
import { kindWords, nameOfCopy } from './copy-words'
import { ImportBlocks } from './import-blocks'
import { hasWork } from './import-draft'
import { ImportHead } from './import-head'
import { importHints } from './import-hints'
import { ImportKeys } from './import-keys'
import type { ImportPeople } from './import-screen'
import { ImportTopBar } from './import-top-bar'
import { LeaveDialog } from './leave-dialog'
import { forgetPendingCopy, type PendingCopy } from './pending-copy'
import { Reading } from './reading'
import { Refused } from './refused'
import { useImport } from './use-import'
import { useSaving } from './use-saving'
import { useUnloadGuard } from './use-unload-guard'

/** Copy that was handed over, from reading it to putting it on the desk. */
export function ImportWork({ copy, people }: { readonly copy: PendingCopy; readonly people: ImportPeople }) {
  const router = useRouter()
  const work = useImport(copy)
  const saving = useSaving(copy, work, people)
  const [isLeaving, setIsLeaving] = useState(false)
  const [hasLeft, setHasLeft] = useState(false)
  const { preview, error } = work
  const name = nameOfCopy(copy)
  const needsGuard = hasWork(work.draft) && !saving.isSaved && !hasLeft
  useUnloadGuard(needsGuard)

  function leave() {
    setHasLeft(true)
    forgetPendingCopy()
    router.push('/')
  }

  function askToLeave(event: MouseEvent) {
    event.preventDefault()
    if (needsGuard) setIsLeaving(true)
    else leave()
  }

  return (
    <div className="page">
      <ImportTopBar
        person={people.me}
        name={name}
        state={saving.isSaved ? 'Saved' : 'Not saved yet'}
        onBack={askToLeave}
      />
      <main className="wrap">
        {!preview && !error && <Reading copy={copy} progress={work.progress} onCancel={leave} />}
        {!preview && error && <Refused copy={copy} error={error} onRetry={work.retry} isRetrying={work.isReading} />}
        {preview && (
          <>
            <ImportHead kind={kindWords[copy.kind]} blocks={work.blocks} />
            <div className="import" aria-busy={work.isReading}>
              <ImportBlocks work={work} language={preview.details.language} />
              <AboutPanel work={work} preview={preview} people={people} saving={saving} onCancel={askToLeave} />
            </div>
            <ImportKeys work={work} onSave={saving.save} />
          </>
        )}
      </main>
      <Strip hints={preview ? importHints : []}>
        <span className="wide">
          {copy.kind === 'words' ? name : `Original: ${name}`}. A reload loses what is not saved.
        </span>
      </Strip>
      <LeaveDialog isOpen={isLeaving} onStay={() => setIsLeaving(false)} onLeave={leave} />
    </div>
  )
}
