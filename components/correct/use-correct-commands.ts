'use client'

import { useEffect } from 'react'
import { useCommands } from '@/components/command/use-commands'
import type { ArticleStand } from '@/components/review/article-stand'
import { notify } from '@/components/shell/notices'
import type { Workspace } from '@/components/workspace/workspace'
import { correctionIn } from './correction-link'
import { mayHaveDraft } from './draft-flag'
import { startCorrecting } from './start-correcting'

interface Correctable {
  readonly stand: ArticleStand
  readonly whyLocked: () => string | undefined
}

/** Correcting the text by key, from the palette and by address; and the word that a correction waits here. */
export function useCorrectCommands(workspace: Workspace, { stand, whyLocked }: Correctable): void {
  const can = () => whyLocked() ?? (stand.get().abilities.mayRevise && workspace.get().correcting === null)
  useCommands('workspace', {
    correct: { run: () => startCorrecting(workspace, null), can },
    'correct-claim': {
      run: () => {
        const { selected } = workspace.get()
        if (selected === null) workspace.options.say('Select a claim first, with J or a press on it.')
        else startCorrecting(workspace, selected)
      },
      can,
      suits: () => workspace.get().selected !== null,
    },
  })

  useEffect(() => {
    if (!stand.get().abilities.mayRevise || whyLocked() !== undefined) return
    const asked = correctionIn(location.hash)
    const go = (id: string | null) => startCorrecting(workspace, id)
    if (asked) go(asked.claimId)
    else if (mayHaveDraft(workspace.options.articleId)) {
      notify({
        kind: 'done',
        message: 'A correction of this text waits here; it is not saved as a version yet.',
        about: 'correction',
        action: { name: 'Go on with it', run: () => go(null), command: 'correct' },
      })
    }
  }, [workspace, stand, whyLocked])
}
