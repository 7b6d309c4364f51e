import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { session } from '@/db/schema/session'
import type { ChangeOf } from '@/domain/change/change'
import { aDesk } from '../builders/a-desk'
import { anActor, aStamp } from '../builders/a-stamp'
import { anId } from '../builders/an-id'

const { store, orm } = aDesk()
const stamp = aStamp()
const later = aStamp({ at: '2026-03-10T09:00:00.001Z' })

function anInvited(over: Partial<ChangeOf<'person.invited'>> = {}): ChangeOf<'person.invited'> {
  const invitationId = anId()
  return {
    kind: 'person.invited',
    invitationId,
    email: `${invitationId}@example.org`,
    role: 'editor',
    expiresAt: '2026-03-09T09:00:00.000Z',
    tokenHash: `hash of ${invitationId}`,
    ...over,
  }
}

function joined({ invitationId, email, role }: ChangeOf<'person.invited'>): ChangeOf<'person.joined'> {
  return { kind: 'person.joined', invitationId, personId: anId(), name: 'Eve', email, role, passwordHash: 'salt:hash' }
}

async function anAccount(role: 'administrator' | 'checker' = 'checker') {
  const personId = anId()
  const email = `${personId}@example.org`
  await store.commit([{ kind: 'person.added', personId, name: 'Bo', email, role, passwordHash: 'salt:hash' }], stamp)
  return { personId, name: 'Bo' }
}

function aSession(userId: string) {
  const [id, at] = [anId(), new Date(stamp.at)]
  const times = { createdAt: at, updatedAt: at, expiresAt: new Date('2026-03-09T09:00:00.000Z') }
  orm
    .insert(session)
    .values({ id, token: `token of ${id}`, userId, ...times })
    .run()
  return { id, token: `token of ${id}` }
}

describe('an invitation', () => {
  it('is found by the hash of its link until it is used, and then makes nobody else', async () => {
    const invited = anInvited()
    await store.commit([invited], stamp)
    expect(await store.invitationByToken(invited.tokenHash)).toMatchObject({ email: invited.email, role: 'editor' })
    expect((await store.openInvitations()).map(({ id }) => id)).toContain(invited.invitationId)
    const outcomes = await Promise.allSettled([
      store.commit([joined(invited)], stamp),
      store.commit([joined(invited)], stamp),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect((await store.people()).filter(({ email }) => email === invited.email)).toHaveLength(1)
    expect((await store.openInvitations()).map(({ id }) => id)).not.toContain(invited.invitationId)
    await expect(
      store.commit([{ kind: 'invitation.withdrawn', invitationId: invited.invitationId, email: '' }], stamp),
    ).rejects.toThrow('used or withdrawn')
  })

  it('makes nobody once it has expired or was withdrawn', async () => {
    const [old, gone] = [anInvited(), anInvited()]
    await store.commit([old, gone], stamp)
    await expect(store.commit([joined(old)], later)).rejects.toThrow('was used already')
    const { invitationId, email } = gone
    await store.commit([{ kind: 'invitation.withdrawn', invitationId, email }], stamp)
    await expect(store.commit([joined(gone)], stamp)).rejects.toThrow('was used already')
  })

  it('is in the log without its hash', async () => {
    await store.commit([anInvited({ tokenHash: 'needle' })], stamp)
    expect(JSON.stringify(await store.events({ limit: 999 }))).not.toContain('needle')
  })
})

describe('an account', () => {
  it('that is closed has no sessions, not even one that begins meanwhile, and gets none back', async () => {
    const person = await anAccount()
    const { token } = aSession(person.personId)
    await store.commit([{ kind: 'person.deactivated', ...person }], stamp)
    expect(await store.liveSession(token, stamp.at)).toBeUndefined()
    expect(await store.sessions(person.personId, stamp.at)).toEqual([])
    const late = aSession(person.personId)
    expect(await store.liveSession(late.token, stamp.at)).toBeUndefined()
    await store.commit([{ kind: 'person.reactivated', ...person }], stamp)
    expect(await store.liveSession(late.token, stamp.at)).toBeUndefined()
    expect(await store.person(person.personId)).not.toHaveProperty('deactivatedAt')
  })

  it('takes the tokens that its person made along, and those that they made', async () => {
    const person = await anAccount('administrator')
    await anAccount('administrator')
    const by = (actor: ReturnType<typeof anActor>) => aStamp({ actor })
    const made = (tokenId: string) =>
      ({ kind: 'token.created', tokenId, name: 'CI', role: 'editor', tokenHash: `hash ${tokenId}` }) as const
    const [first, second, other] = [anId(), anId(), anId()]
    await store.commit([made(first)], by(anActor({ id: person.personId, name: 'Bo' })))
    await store.commit([made(second)], by(anActor({ kind: 'token', id: first })))
    await store.commit([made(other)], by(anActor({ kind: 'terminal', id: 'terminal' })))
    const roles = async () =>
      Promise.all([first, second, other].map(async id => (await store.liveToken(`hash ${id}`, stamp.at))?.role))
    expect(await roles()).toEqual(['editor', 'editor', 'editor'])
    await store.commit([{ kind: 'person.changed', ...person, details: { role: 'reader' } }], stamp)
    expect(await roles()).toEqual(['reader', 'reader', 'editor'])
    await store.commit([{ kind: 'person.deactivated', ...person }], stamp)
    expect(await roles()).toEqual([undefined, undefined, 'editor'])
    await store.commit([{ kind: 'person.reactivated', ...person }], stamp)
    expect(await roles()).toEqual(['reader', 'reader', 'editor'])
  })

  it('keeps the one session in which its password was changed', async () => {
    const person = await anAccount()
    const [here, there] = [aSession(person.personId), aSession(person.personId)]
    const change = { kind: 'person.password_changed', ...person, passwordHash: 'needle', keepSession: here.id } as const
    await store.commit([change], stamp)
    expect(await store.liveSession(here.token, stamp.at)).toMatchObject({ id: here.id })
    expect(await store.liveSession(there.token, stamp.at)).toBeUndefined()
    const [event] = await store.events({ limit: 1, newestFirst: true })
    expect(event?.change).toMatchObject({ before: { sessions: 1 } })
    expect(JSON.stringify(event)).not.toContain('needle')
  })

  it('says when it was last seen, and where', async () => {
    const person = await anAccount()
    const { id, token } = aSession(person.personId)
    orm.update(session).set({ userAgent: 'A browser' }).where(eq(session.id, id)).run()
    expect(await store.liveSession(token, stamp.at)).not.toHaveProperty('seenAt')
    await store.noteSeen(id, '2026-03-02T10:00:00.000Z')
    expect(await store.session(id)).toMatchObject({ seenAt: '2026-03-02T10:00:00.000Z', userAgent: 'A browser' })
    expect(await store.peopleInUse(stamp.at)).toContainEqual({
      personId: person.personId,
      lastSeenAt: '2026-03-02T10:00:00.000Z',
      sessions: 1,
    })
    await store.commit([{ kind: 'session.revoked', sessionId: id, ...person }], stamp)
    expect(await store.session(id)).toBeUndefined()
    await expect(store.commit([{ kind: 'session.revoked', sessionId: id, ...person }], stamp)).rejects.toThrow(
      'no longer there',
    )
  })
})

describe('a visit', () => {
  it('is not refused for want of a note, while another process writes', async () => {
    const desk = aDesk()
    const other = new Database(desk.file)
    other.exec('BEGIN IMMEDIATE')
    await desk.store.noteSeen('a session', stamp.at)
    other.close()
  })
})

describe('the desk’s last administrator', () => {
  it('stays one, also when two take each other’s rights away at the same moment', async () => {
    const desk = aDesk()
    const make = async (personId: string) => {
      const email = `${personId}@example.org`
      const added = { kind: 'person.added', personId, name: personId, email, role: 'administrator' } as const
      await desk.store.commit([{ ...added, passwordHash: 'x' }], stamp)
      return { personId, name: personId }
    }
    const [one, two] = [await make('one'), await make('two')]
    const outcomes = await Promise.allSettled([
      desk.store.commit([{ kind: 'person.deactivated', ...one }], stamp),
      desk.store.commit([{ kind: 'person.changed', ...two, details: { role: 'editor' } }], stamp),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    await expect(desk.store.commit([{ kind: 'person.deactivated', ...two }], stamp)).rejects.toThrow(
      'two is the desk’s only administrator',
    )
    expect(await desk.store.person('two')).toMatchObject({ role: 'administrator' })
    expect(await desk.store.verifyDesk()).toEqual([])
  })
})

describe('the log', () => {
  it('is read by who, by kind, by time and below a number', async () => {
    const desk = aDesk()
    const [ada, bo] = [anActor({ name: 'Ada' }), anActor({ name: 'Bo' })]
    await desk.store.commit([anInvited()], aStamp({ actor: ada, at: '2026-03-01T00:00:00.000Z' }))
    await desk.store.commit([anInvited()], aStamp({ actor: bo, at: '2026-03-02T00:00:00.000Z' }))
    await desk.store.commit(
      [{ kind: 'desk.demonstration_loaded', articles: 2 }],
      aStamp({ actor: ada, at: '2026-03-03T00:00:00.000Z' }),
    )
    const seqs = async (query: Parameters<typeof desk.store.events>[0]) =>
      (await desk.store.events(query)).map(({ seq }) => seq)
    expect(await seqs({ limit: 9, actorId: ada.id })).toEqual([1, 3])
    expect(await seqs({ limit: 9, kinds: ['person.invited'], newestFirst: true })).toEqual([2, 1])
    expect(await seqs({ limit: 9, from: '2026-03-02T00:00:00.000Z' })).toEqual([2, 3])
    expect(await seqs({ limit: 9, until: '2026-03-02T00:00:00.000Z' })).toEqual([1])
    expect(await seqs({ limit: 9, before: 3, newestFirst: true })).toEqual([2, 1])
    expect(await desk.store.articleTitles([])).toEqual(new Map())
  })
})
