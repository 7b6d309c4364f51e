import type { Role } from '../../domain/person/person'

export const roleWords: Readonly<Record<Role, string>> = {
  administrator: 'Administrator',
  editor: 'Editor',
  checker: 'Checker',
  reader: 'Reader',
}

export const roleDuties: Readonly<Record<Role, string>> = {
  administrator: 'Everything, people and tokens too',
  editor: 'Checks, decides, reads the log',
  checker: 'Brings articles in and checks them',
  reader: 'Reads articles and reports',
}

/** A role in the middle of a sentence: “an editor”. */
export function aRole(role: Role): string {
  return /^[aeiou]/.test(role) ? `an ${role}` : `a ${role}`
}
