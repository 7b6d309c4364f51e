'use client'

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { may } from '@/domain/access/access'
import type { KeyPreferences } from '@/domain/command/keymap'
import type { Person } from '@/domain/person/person'
import { later } from '../shell/later'
import { fetchPartsAhead } from '../shell/later-part'
import { notify } from '../shell/notices'
import { changeTheme } from '../shell/theme-now'
import { useEver } from '../shell/use-ever'
import { signOut } from '../sign-in/sign-out'
import { keepKeys } from './keep-keys'
import { KeymapContext, useKeymap } from './keymap'
import { listenToKeys } from './listen-to-keys'
import type { Offers } from './offers'
import { useCommands } from './use-commands'

const Palette = later(async () => (await import('./palette')).Palette)
const KeysHelp = later(async () => (await import('./keys-help')).KeysHelp)

/** Around every page: keys that work, and what can be asked for wherever somebody signed in is. */
export function Commands({
  person,
  keys,
  children,
}: {
  /** Null where nobody is signed in: then there are no commands. */
  readonly person: Pick<Person, 'id' | 'role'> | null
  readonly keys: KeyPreferences
  readonly children: ReactNode
}) {
  const [preferences, show] = useState(keys)
  const keymap = useMemo(() => ({ preferences, show }), [preferences])
  return (
    <KeymapContext value={keymap}>
      {/* First, so that what a page offers is nearer. */}
      {person && <Everywhere role={person.role} />}
      {children}
    </KeymapContext>
  )
}

function Everywhere({ role }: { readonly role: Person['role'] }) {
  const { preferences, show } = useKeymap()
  const [open, setOpen] = useState<'help' | 'palette' | null>(null)
  const latest = useRef(preferences)
  useEffect(() => {
    latest.current = preferences
  }, [preferences])
  useEffect(() => listenToKeys(() => latest.current), [])
  useCommands('everywhere', { ...ways(role), help: () => setOpen('help'), palette: () => setOpen('palette') })
  useEffect(fetchPartsAhead, [])
  useEffect(() => void takeOverSwitch(latest.current, show), [show])
  const close = () => setOpen(null)
  return (
    <>
      {useEver(open === 'help') && <KeysHelp isOpen={open === 'help'} onClose={close} />}
      {useEver(open === 'palette') && <Palette isOpen={open === 'palette'} onClose={close} />}
    </>
  )
}

const switchOfOld = 'tickmark.keys'

// Single letters could once be switched off for a browser alone: whoever did that has them off still, and everywhere.
async function takeOverSwitch(preferences: KeyPreferences, show: (preferences: KeyPreferences) => void): Promise<void> {
  if (localStorage.getItem(switchOfOld) !== 'off') return
  const off = { ...preferences, areSinglesOn: false }
  show(off)
  if ((await keepKeys(off)) === undefined) localStorage.removeItem(switchOfOld)
}

// A whole new page each: what a page guards, it guards on leaving.
function ways(role: Person['role']): Offers {
  const to = (path: string, is = true) => ({
    run: () => location.assign(path),
    can: () => is,
    suits: () => location.pathname !== path,
  })
  return {
    inbox: to('/inbox', may(role, 'inbox.read')),
    'go-to-desk': to('/'),
    'go-to-people': to('/people', may(role, 'person.invite')),
    'go-to-log': to('/log', may(role, 'log.read')),
    'go-to-settings': to('/settings'),
    theme: changeTheme,
    'sign-out': () => void leave(),
  }
}

async function leave(): Promise<void> {
  const refusal = await signOut()
  if (refusal) notify({ kind: 'problem', message: refusal })
  else location.assign('/sign-in')
}
