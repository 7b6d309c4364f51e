import { getAuthTables } from 'better-auth/db'
import { eq, getTableColumns } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { account } from '@/db/schema/account'
import { session } from '@/db/schema/session'
import { signInTables } from '@/db/sign-in-tables'
import type { ChangeOf } from '@/domain/change/change'
import { AlreadyExistsError, DomainError } from '@/domain/errors'
import { aDesk } from '../builders/a-desk'
import { aStamp } from '../builders/a-stamp'
import { anId } from '../builders/an-id'
import { dump } from './dump'

const { store, orm, sqlite } = aDesk()
const stamp = aStamp()

function aPerson(over: Partial<ChangeOf<'person.added'>> = {}): ChangeOf<'person.added'> {
  const personId = anId()
  const email = `Ada.${personId}@Example.org`
  return { kind: 'person.added', personId, name: 'Ada', email, role: 'editor', passwordHash: 'salt:secret', ...over }
}

describe('a person', () => {
  it('is found by id and by e-mail in any case, and signs in with the hash that was given', async () => {
    const change = aPerson()
    await store.commit([change], stamp)
    const person = { id: change.personId, name: 'Ada', email: change.email.toLowerCase(), role: 'editor' }
    expect(await store.person(change.personId)).toEqual(person)
    expect(await store.personByEmail(change.email.toUpperCase())).toEqual(person)
    expect(await store.people()).toContainEqual(person)
    expect(orm.select().from(account).where(eq(account.userId, change.personId)).get()).toMatchObject({
      providerId: 'credential',
      accountId: change.personId,
      password: 'salt:secret',
    })
  })

  it('has an e-mail address and an id of their own', async () => {
    const change = aPerson()
    await store.commit([change], stamp)
    const before = dump(sqlite)
    await expect(store.commit([aPerson({ email: change.email.toUpperCase() })], stamp)).rejects.toThrow(DomainError)
    await expect(store.commit([aPerson({ personId: change.personId })], stamp)).rejects.toThrow(AlreadyExistsError)
    expect(dump(sqlite)).toBe(before)
  })

  it('never has the password, hashed or not, in the log', async () => {
    await store.commit([aPerson({ passwordHash: 'needle' })], stamp)
    expect(JSON.stringify(await store.events({ limit: 999 }))).not.toContain('needle')
  })

  it('is signed in until the session ends', async () => {
    const change = aPerson()
    await store.commit([change], stamp)
    const at = new Date(stamp.at)
    const expiresAt = new Date('2026-03-09T09:00:00.000Z')
    orm
      .insert(session)
      .values({ id: anId(), token: 'live', userId: change.personId, createdAt: at, updatedAt: at, expiresAt })
      .run()
    expect(await store.liveSession('live', stamp.at)).toMatchObject({
      person: { id: change.personId, role: 'editor' },
      expiresAt: '2026-03-09T09:00:00.000Z',
    })
    expect(await store.liveSession('live', '2026-03-09T09:00:00.000Z')).toBeUndefined()
    expect(await store.liveSession('other', stamp.at)).toBeUndefined()
  })
})

describe('a token', () => {
  const created = (over: Partial<ChangeOf<'token.created'>> = {}): ChangeOf<'token.created'> => {
    const tokenId = anId()
    return { kind: 'token.created', tokenId, name: 'CI', role: 'reader', tokenHash: `hash of ${tokenId}`, ...over }
  }

  it('lives until it expires', async () => {
    const change = created({ expiresAt: '2026-04-01T00:00:00Z' })
    await store.commit([change], stamp)
    expect(await store.liveToken(change.tokenHash, '2026-03-31T23:59:59.999Z')).toEqual({
      id: change.tokenId,
      name: 'CI',
      role: 'reader',
      createdAt: stamp.at,
      createdBy: { id: stamp.actor.id, name: stamp.actor.name },
      expiresAt: '2026-04-01T00:00:00Z',
    })
    expect(await store.liveToken(change.tokenHash, '2026-04-01T00:00:00.000Z')).toBeUndefined()
  })

  it('is over once it is revoked, and stays in the list', async () => {
    const change = created()
    await store.commit([change], stamp)
    await store.commit([{ kind: 'token.revoked', tokenId: change.tokenId, name: 'CI' }], stamp)
    expect(await store.liveToken(change.tokenHash, stamp.at)).toBeUndefined()
    expect(await store.tokens()).toContainEqual(expect.objectContaining({ id: change.tokenId, revokedAt: stamp.at }))
    const gone = store.commit([{ kind: 'token.revoked', tokenId: anId(), name: 'CI' }], stamp)
    await expect(gone).rejects.toThrow('no longer there')
  })

  it('is in the log without its hash', async () => {
    await store.commit([created({ tokenHash: 'needle' })], stamp)
    expect(JSON.stringify(await store.events({ limit: 999 }))).not.toContain('needle')
  })
})

describe('the sign-in library’s tables', () => {
  const role = { type: 'string', required: true, defaultValue: 'reader', input: false } as const
  const ours = { type: 'string', required: false, input: false } as const
  const wanted = getAuthTables({
    rateLimit: { storage: 'database' },
    user: { additionalFields: { role, deactivatedAt: ours, lastSeenAt: ours, keys: ours } },
    session: { additionalFields: { seenAt: ours } },
  })

  it('have exactly the columns that it asks for, and ours', () => {
    for (const { modelName, fields } of Object.values(wanted)) {
      const table = Object.entries(signInTables).find(([name]) => name === modelName)?.[1]
      if (!table) throw new Error(`No table for ${modelName}`)
      const columns: Readonly<Record<string, { readonly notNull: boolean; readonly isUnique: boolean }>> =
        getTableColumns(table)
      expect(Object.keys(columns).sort()).toEqual(['id', ...Object.keys(fields)].sort())
      for (const [field, { required, unique }] of Object.entries(fields)) {
        expect(columns[field]?.notNull, `${modelName}.${field}`).toBe(required === true)
        expect(columns[field]?.isUnique, `${modelName}.${field}`).toBe(unique === true)
      }
    }
  })
})
