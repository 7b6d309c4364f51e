'use client'

import { useState } from 'react'
import { may } from '../../domain/access/access'
import type { Person } from '../../domain/person/person'
import { signOut } from '../sign-in/sign-out'
import { Avatar } from './avatar'
import { Menu } from './menu'
import { MenuItem } from './menu-item'
import { notify } from './notices'

/** Who is signed in, the places that are theirs, and the way out. */
export function PersonMenu({ person }: { readonly person: Pick<Person, 'name' | 'role'> }) {
  const [isLeaving, setIsLeaving] = useState(false)

  async function leave() {
    setIsLeaving(true)
    const refusal = await signOut()
    if (!refusal) return location.assign('/sign-in')
    setIsLeaving(false)
    notify({ kind: 'problem', message: refusal })
  }

  return (
    <Menu name={`${person.name}, you`} className="avatar-button" trigger={<Avatar name={person.name} />}>
      <div className="menu-head">
        <b>{person.name}</b>
        <span>{person.role[0]?.toUpperCase() + person.role.slice(1)}</span>
      </div>
      <MenuItem icon="person" href="/settings">
        Your settings
      </MenuItem>
      {may(person.role, 'person.invite') && (
        <MenuItem icon="people" href="/people">
          People
        </MenuItem>
      )}
      {may(person.role, 'log.read') && (
        <MenuItem icon="history" href="/log">
          Log
        </MenuItem>
      )}
      <MenuItem icon="leave" isDisabled={isLeaving} onChoose={leave}>
        Sign out
      </MenuItem>
    </Menu>
  )
}
