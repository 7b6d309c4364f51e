'use client'

import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { mayWrite } from '@/components/discussion/noting'
import { Icon } from '@/components/shell/icon'
import { Menu } from '@/components/shell/menu'
import { MenuItem } from '@/components/shell/menu-item'
import { notify } from '@/components/shell/notices'
import { linkTo } from '@/components/workspace/claim-link'
import { useMayCheck, useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { PlacedClaim } from '@/domain/claim/claim-index'

/** What can be done with the claim, besides its checks. */
export function CardFooter({ claim }: { readonly claim: PlacedClaim }) {
  const workspace = useWorkspace()
  const mayCheck = useMayCheck()
  const mayNote = useWorkspaceState(({ talk }) => mayWrite(talk))
  const shortcut = useShortcuts()

  async function copyLink() {
    const link = new URL(linkTo(claim.id), location.href).href
    try {
      await navigator.clipboard.writeText(link)
      notify({ kind: 'done', message: 'Link to this claim copied.' })
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      notify({ kind: 'problem', message: `The browser does not let us copy. The link is ${link}` })
    }
  }

  return (
    <footer>
      {mayCheck && (
        <button
          type="button"
          className="button plain"
          aria-keyshortcuts={shortcut('evidence')?.aria}
          onClick={() => workspace.writeEvidence(claim.id, null)}
        >
          <Icon name="evidence" />
          Evidence
          <KeysOf command="evidence" />
        </button>
      )}
      {mayNote && (
        <button
          type="button"
          className="button plain"
          aria-keyshortcuts={shortcut('note')?.aria}
          onClick={() => workspace.writeNote(claim.id, { kind: 'new' })}
        >
          <Icon name="note" />
          Note
          <KeysOf command="note" />
        </button>
      )}
      <span className="spacer" />
      <Menu name="More for this claim" trigger={<Icon name="more" />}>
        <MenuItem icon="link" onChoose={copyLink}>
          Copy a link to this claim
        </MenuItem>
        {mayCheck && (
          <>
            <MenuItem icon="edit" command="change-span" onChoose={() => workspace.changeSpan()}>
              Change which words it covers
            </MenuItem>
            <MenuItem icon="remove" command="remove-claim" onChoose={() => workspace.remove(claim.id)}>
              Remove this claim
            </MenuItem>
          </>
        )}
      </Menu>
    </footer>
  )
}
