import { type Role, roles } from '../../domain/person/person'
import { SelectField } from '../shell/select-field'
import { roleWords } from './role-words'

// What each may do beyond the one before.
const hint =
  'Readers read articles and reports. Checkers bring articles in and check them. Editors also decide and read the log. Administrators may do everything.'

/** A choice among the roles, with what each may do. */
export function RoleField({ label = 'Role', initial }: { readonly label?: string; readonly initial: Role }) {
  return (
    <SelectField label={label} name="role" hint={hint} defaultValue={initial}>
      {roles.map(role => (
        <option key={role} value={role}>
          {roleWords[role]}
        </option>
      ))}
    </SelectField>
  )
}
