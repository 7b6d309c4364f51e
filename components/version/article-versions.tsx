'use client'

import { useState } from 'react'
import { useCommands } from '@/components/command/use-commands'
import type { ArticleStand } from '@/components/review/article-stand'
import { useValue } from '@/components/review/use-value'
import { Icon } from '@/components/shell/icon'
import { later } from '@/components/shell/later'
import { useEver } from '@/components/shell/use-ever'
import type { Place } from '@/domain/command/commands'
import { signedOffSentence } from '@/domain/errors'

const VersionsDialog = later(async () => (await import('./versions-dialog')).VersionsDialog)

/** Which version is on the screen; pressed, all of them, and what can be done with each. */
export function ArticleVersions({
  stand,
  version,
  place,
}: {
  readonly stand: ArticleStand
  /** Number of the one that is shown. */
  readonly version: number
  readonly place: Place
}) {
  const { articleId } = stand.options
  const { title, state, abilities } = useValue(stand, standing => standing)
  const [isOpen, setIsOpen] = useState(false)
  const wasOpen = useEver(isOpen)
  const mayRevise = abilities.mayRevise && state !== 'signed_off'
  const address = `/articles/${articleId}`

  // Whole new pages: what is not sent yet is taken over by them.
  useCommands(place, {
    versions: () => setIsOpen(true),
    'compare-before': {
      run: () => location.assign(`${address}/compare?from=${version - 1}&to=${version}`),
      can: () => version > 1 || 'There is only one version yet.',
      suits: () => version > 1,
    },
    'new-version': {
      run: () => location.assign(`${address}/versions/new`),
      can: () => mayRevise || (abilities.mayRevise && signedOffSentence),
    },
  })

  return (
    <>
      <button
        type="button"
        className="button plain wide versions-button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        Version {version}
        <Icon name="down" />
      </button>
      {wasOpen && (
        <VersionsDialog
          articleId={articleId}
          title={title}
          shown={version}
          mayRevise={mayRevise}
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
