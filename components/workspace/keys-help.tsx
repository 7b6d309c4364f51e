'use client'

import { useSyncExternalStore } from 'react'
import { Dialog } from '@/components/shell/dialog'
import { areKeysOn, switchKeys, watchKeySetting } from './key-setting'
import { caretKeys, keyGroups } from './keys'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** Every key of the workspace, from the table that handles them. */
export function KeysHelp() {
  const workspace = useWorkspace()
  const isOpen = useWorkspaceState(state => state.isHelpOpen)
  const areOn = useSyncExternalStore(watchKeySetting, areKeysOn, () => true)
  return (
    <Dialog isOpen={isOpen} onClose={() => workspace.set({ isHelpOpen: false })} title="Keys">
      <div className="keys-help">
        {keyGroups.map(({ name, keys }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {[...(name === 'Select words' ? caretKeys : []), ...keys].map(({ caps, does }) => (
                <KeyLine key={does} caps={caps} does={does} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="keys-switch">
        <input type="checkbox" checked={areOn} onChange={event => switchKeys(event.target.checked)} />
        Single letters are keys. Switch this off if you speak to the computer.
      </label>
    </Dialog>
  )
}

function KeyLine({ caps, does }: { readonly caps: readonly string[]; readonly does: string }) {
  return (
    <div>
      <dt>
        {caps.map(cap => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
