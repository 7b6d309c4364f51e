'use client'

import { useCommands } from '@/components/command/use-commands'
import { LaterPart } from '@/components/shell/later-part'
import { withPart } from '@/components/shell/with-part'
import type { Workspace } from '@/components/workspace/workspace'
import type { ArrivedVersion } from './arrived-version'

const acts = new LaterPart(() => import('./acts'))
const showing = new LaterPart(() => import('./show-version'))

interface AfterVersion {
  readonly workspace: Workspace
  readonly arrival: ArrivedVersion
  readonly mayCheck: () => boolean | string
  /** What confirming comes to on this screen, where it is more than that. */
  readonly confirm?: () => void
}

/** Everything that can be asked for once a version has come in, by key or from the palette. */
export function useAfterCommands(
  place: 'workspace' | 'board',
  { workspace, arrival, mayCheck, confirm }: AfterVersion,
): void {
  const hasLost = () => workspace.get().index.lost.length > 0
  const isMeant = () => workspace.get().selected !== null || (workspace.get().tray?.at ?? null) !== null
  const ofText = {
    'go-to-lost': {
      run: () => goToLost(workspace),
      suits: () => hasLost() || workspace.get().index.closed.length > 0,
    },
    'place-claim': { run: () => withPart(acts, ({ place }) => place(workspace)), can: mayCheck, suits: hasLost },
  }
  useCommands(place, {
    'show-version': {
      run: () => {
        if (arrival.get().arrived) withPart(showing, ({ showVersion }) => void showVersion(workspace))
        else workspace.options.say('You see the current version.')
      },
      suits: () => arrival.get().arrived !== null,
    },
    confirm: {
      run: confirm ?? (() => withPart(acts, part => part.confirm(workspace))),
      can: mayCheck,
      suits: isMeant,
    },
    'close-claim': {
      run: () => withPart(acts, ({ beginClosing }) => beginClosing(workspace)),
      can: mayCheck,
      suits: isMeant,
    },
    ...(place === 'workspace' ? ofText : {}),
  })
}

function goToLost(workspace: Workspace): void {
  const { index } = workspace.get()
  if (index.lost.length === 0 && index.closed.length === 0) workspace.options.say('No claim is lost.')
  else workspace.openTray()
}
