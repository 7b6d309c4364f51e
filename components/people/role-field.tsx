import { type Role, roles } from '../../domain/person/person'
import { SelectField } from '../shell/select-field'
import { roleDuties, roleWords } from './role-words'

/** A choice among the roles, each with what it may do. */
export function RoleField({ label = 'Role', initial }: { readonly label?: string; readonly initial: Role }) {
  return (
    <SelectField label={label} name="role" defaultValue={initial}>
      {roles.map(role => (
        <option key={role} value={role}>
          {roleWords[role]}: {roleDuties[role].toLowerCase()}
        </option>
      ))}
    </SelectField>
  )
}
