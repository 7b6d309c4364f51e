'use client'

import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { beginClosing, close } from './acts'
import { changedIn, wasDisputed } from './former-words'

/** The ways to close a claim: as corrected by a version, where it had been disputed, or in words of one's own. */
export function ClosingButtons({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace()
  const shortcut = useShortcuts()
  return (
    <>
      {wasDisputed(claim) && (
        <button type="button" className="button" onClick={() => close(workspace, claim, { how: 'corrected' })}>
          Corrected in version {changedIn(claim)}
        </button>
      )}
      <button
        type="button"
        className="button plain"
        aria-keyshortcuts={shortcut('close-claim')?.aria}
        onClick={() => beginClosing(workspace, claim)}
      >
        Close…
        <KeysOf command="close-claim" />
      </button>
    </>
  )
}
