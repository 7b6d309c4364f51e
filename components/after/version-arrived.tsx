'use client'

import { useEffect } from 'react'
import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Arrived } from './arrived-version'
import { showVersion } from './show-version'

/** That there is a new version, in the strip: who made it and why, and the way to it. Until then the text stays as it is. */
export function VersionArrived({ arrived }: { readonly arrived: Arrived }) {
  const workspace = useWorkspace()
  const shortcut = useShortcuts()
  const { number } = arrived
  const { me, say } = workspace.options
  const words = arrivedWords(arrived, me.id)
  useEffect(() => say(words), [say, words])
  return (
    <span className="version-arrived">
      <span className="truncate">{words}</span>
      <button
        type="button"
        className="link"
        aria-label={`Show version ${number}`}
        aria-keyshortcuts={shortcut('show-version')?.aria}
        onClick={() => void showVersion(workspace)}
      >
        Show it
        <KeysOf command="show-version" />
      </button>
    </span>
  )
}

/** “Version 2 is here — Jane Roe: wire corrected a figure.” */
function arrivedWords({ number, by, reason }: Arrived, me: string): string {
  const who = by && (by.id === me ? 'you, in another window' : by.name)
  const said = [who, reason].filter(Boolean).join(': ')
  return `Version ${number} is here${said ? ` — ${said}` : ''}.`
}
