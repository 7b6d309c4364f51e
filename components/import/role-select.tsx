import type { ImportRole } from '../../domain/article/import-preview'
import { QuietSelect } from './quiet-select'
import { choosableRoles, roleWords } from './role-words'

/** What a block is. */
export function RoleSelect({
  role,
  name,
  onChoose,
}: {
  readonly role: ImportRole
  readonly name: string
  readonly onChoose: (role: ImportRole) => void
}) {
  function chosen(value: string) {
    const found = choosableRoles.find(known => known === value)
    if (found) onChoose(found)
  }
  return (
    <QuietSelect name={name} value={role} shown={roleWords[role]} className="role-choice" onChoose={chosen}>
      {() =>
        choosableRoles.map(known => (
          <option key={known} value={known}>
            {roleWords[known]}
          </option>
        ))
      }
    </QuietSelect>
  )
}
