import { type Person, type Role, roles } from './person'

/**
 * What a token may do: as much as was given to it, and no more than its maker may today. Undefined where the maker's
 * account is closed. A token that nobody with an account made stands for itself.
 */
export function roleOfToken(given: Role, maker: Pick<Person, 'role' | 'deactivatedAt'> | undefined): Role | undefined {
  if (maker === undefined) return given
  if (maker.deactivatedAt !== undefined) return undefined
  // `roles` begins with the one that may most.
  return roles[Math.max(roles.indexOf(given), roles.indexOf(maker.role))]
}
