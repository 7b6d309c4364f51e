'use client'

import { type Person, type Role, roles } from '../../domain/person/person'
import { Icon } from '../shell/icon'
import { Menu } from '../shell/menu'
import { MenuItem } from '../shell/menu-item'
import { useSending } from '../shell/use-sending'
import { aRole, roleDuties, roleWords } from './role-words'

/** A person's role, and the others that they could have. */
export function RoleMenu({ person }: { readonly person: Pick<Person, 'id' | 'name' | 'role'> }) {
  const { send, isBusy } = useSending()

  function give(role: Role) {
    if (role === person.role || isBusy) return
    const change = { method: 'PATCH', path: `/people/${person.id}`, body: { role } } as const
    void send(change, `${person.name} is ${aRole(role)} now.`)
  }

  return (
    <Menu
      name={`Role of ${person.name}: ${roleWords[person.role]}`}
      className="button plain role-button"
      trigger={
        <>
          {roleWords[person.role]}
          <Icon name="down" />
        </>
      }
    >
      {roles.map(role => (
        <MenuItem key={role} icon={role === person.role ? 'tick' : 'none'} onChoose={() => give(role)}>
          <span className="menu-words">
            <b>{roleWords[role]}</b>
            <span className="quiet">{roleDuties[role]}</span>
          </span>
          {role === person.role && <span className="visually-hidden">, now</span>}
        </MenuItem>
      ))}
    </Menu>
  )
}
