import { expect, it } from 'vitest'
import { type Role, roles } from '@/domain/person/person'
import { roleOfToken } from '@/domain/person/role-of-token'

it('lets a token do what was given to it, and no more than its maker may today', () => {
  const cases: readonly (readonly [Role, Role, Role])[] = [
    ['administrator', 'administrator', 'administrator'],
    ['administrator', 'editor', 'editor'],
    ['reader', 'administrator', 'reader'],
    ['checker', 'reader', 'reader'],
  ]
  for (const [given, role, allowed] of cases) expect(roleOfToken(given, { role })).toBe(allowed)
})

it('lets it do nothing while the maker’s account is closed, and everything where nobody made it', () => {
  for (const role of roles) {
    expect(roleOfToken(role, { role: 'administrator', deactivatedAt: '2026-03-02T09:00:00.000Z' })).toBeUndefined()
    expect(roleOfToken(role, undefined)).toBe(role)
  }
})
