import { describe, expect, it, vi } from 'vitest'
import * as passwordRoute from '@/app/api/v1/account/password/route'
import * as accountRoute from '@/app/api/v1/account/route'
import * as ownSessionRoute from '@/app/api/v1/account/sessions/[id]/route'
import * as articlesRoute from '@/app/api/v1/articles/route'
import * as invitationRoute from '@/app/api/v1/invitation/route'
import * as deactivationRoute from '@/app/api/v1/people/[id]/deactivation/route'
import * as personRoute from '@/app/api/v1/people/[id]/route'
import * as peopleRoute from '@/app/api/v1/people/route'
import * as sessionRoute from '@/app/api/v1/session/route'
import * as tokensRoute from '@/app/api/v1/tokens/route'
import type { Role } from '@/domain/person/person'
import { invitePerson } from '@/server/invitations/invite-person'
import { withdrawInvitation } from '@/server/invitations/withdraw-invitation'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
const password = 'a long enough password'
const fromHere = { origin: 'http://localhost:3000' }
let made = 0

async function aLink(role: Role = 'editor') {
  made += 1
  const email = `person-${made}@example.org`
  const { path, id } = await invitePerson(context, { email, role })
  return { email, id, token: new URL(path, 'http://x').searchParams.get('token') }
}

const join = (token: string | null, name = 'Eve', secret = password) =>
  callRoute(invitationRoute.POST, { method: 'POST', body: { token, name, password: secret } })

const cookieIn = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''

async function joined(role: Role = 'editor') {
  const { email, token } = await aLink(role)
  const answer = await join(token)
  const { person } = await answer.json()
  const id: string = person.id
  return { id, email, cookie: cookieIn(answer) }
}

const signIn = (email: string, secret = password, userAgent = 'Firefox/130.0 (X11; Linux)') =>
  callRoute(sessionRoute.POST, {
    method: 'POST',
    body: { email, password: secret },
    headers: { 'user-agent': userAgent },
  })

const statusOf = async (headers: Record<string, string>) => (await callRoute(articlesRoute.GET, { headers })).status

describe('an invitation', () => {
  it('gives whoever holds its link an account with the role that was offered, and signs them in', async () => {
    const { email, token } = await aLink('checker')
    const answer = await join(token, 'Eve Ames')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ person: { name: 'Eve Ames', email, role: 'checker' } })
    expect(await statusOf({ cookie: cookieIn(answer) })).toBe(200)
    expect((await signIn(email)).status).toBe(200)
    const [last] = await context.store.events({ limit: 1, newestFirst: true })
    expect(last).toMatchObject({ kind: 'person.joined', actor: { kind: 'person', name: 'Eve Ames' } })
  })

  it('makes one account out of two requests at the same moment', async () => {
    const { email, token } = await aLink()
    const answers = await Promise.all([join(token, 'One'), join(token, 'Two')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
    expect((await context.store.people()).filter(person => person.email === email)).toHaveLength(1)
    expect((await join(token)).status).toBe(403)
  })

  it('works no more once it was withdrawn, replaced by a newer one, or is older than seven days', async () => {
    const withdrawn = await aLink()
    await withdrawInvitation(context, withdrawn.id)
    expect((await join(withdrawn.token)).status).toBe(403)
    const first = await aLink()
    const { path } = await invitePerson(context, { email: first.email, role: 'reader' })
    expect((await join(first.token)).status).toBe(403)
    expect((await join(new URL(path, 'http://x').searchParams.get('token'))).status).toBe(200)
    const old = await aLink()
    vi.useFakeTimers({ now: Date.now() + 7 * 24 * 60 * 60 * 1000 + 1, toFake: ['Date'] })
    expect((await join(old.token)).status).toBe(403)
    vi.useRealTimers()
  })

  it('keeps its link when the password is too short, and knows nothing but links that were handed out', async () => {
    const { token } = await aLink()
    expect((await join(token, 'Eve', 'short')).status).toBe(422)
    expect((await join(token)).status).toBe(200)
    expect((await join('x'.repeat(43))).status).toBe(403)
    const elsewhere = { method: 'POST', headers: { origin: 'https://elsewhere.example' } }
    const body = { token: (await aLink()).token, name: 'Eve', password }
    expect((await callRoute(invitationRoute.POST, { ...elsewhere, body })).status).toBe(403)
  })

  it('is not made for somebody who has an account', async () => {
    const { email } = await joined()
    await expect(invitePerson(context, { email, role: 'reader' })).rejects.toThrow('already has an account')
  })

  it('leaves neither its token nor a password in the log', async () => {
    const { token } = await aLink()
    await join(token)
    const log = JSON.stringify(await context.store.events({ limit: 9_999 }))
    for (const secret of [token ?? '?', password]) expect(log).not.toContain(secret)
  })
})

describe('an account that is deactivated', () => {
  const close = (id: string, method: 'POST' | 'DELETE', cookie: string) =>
    callRoute(method === 'POST' ? deactivationRoute.POST : deactivationRoute.DELETE, {
      method,
      params: { id },
      headers: { ...fromHere, cookie },
    })

  it('is out at once, with its tokens, gets no new session, and comes back without the old ones', async () => {
    const boss = await joined('administrator')
    const eve = await joined('administrator')
    const answer = await callRoute(tokensRoute.POST, {
      method: 'POST',
      body: { name: 'Script', role: 'editor' },
      headers: { ...fromHere, cookie: eve.cookie },
    })
    const { token } = await answer.json()
    const bearer = { authorization: `Bearer ${token}` }
    expect(await statusOf(bearer)).toBe(200)

    expect((await close(eve.id, 'POST', boss.cookie)).status).toBe(200)
    expect(await statusOf({ cookie: eve.cookie })).toBe(401)
    expect(await statusOf(bearer)).toBe(401)
    const refused = await signIn(eve.email)
    expect(refused.status).toBe(403)
    expect(refused.headers.getSetCookie()).toEqual([])
    expect((await signIn(eve.email, 'not the password')).status).toBe(401)

    expect((await close(eve.id, 'DELETE', boss.cookie)).status).toBe(200)
    expect(await statusOf({ cookie: eve.cookie })).toBe(401)
    expect(await statusOf(bearer)).toBe(200)
    expect((await signIn(eve.email)).status).toBe(200)
    expect((await close(boss.id, 'POST', boss.cookie)).status).toBe(409)
  })
})

describe('a role', () => {
  const change = (id: string, role: Role, cookie: string) =>
    callRoute(personRoute.PATCH, { method: 'PATCH', params: { id }, body: { role }, headers: { ...fromHere, cookie } })

  it('that is changed holds from the next request on', async () => {
    const boss = await joined('administrator')
    const eve = await joined('reader')
    const invite = () => callRoute(peopleRoute.GET, { headers: { cookie: eve.cookie } }).then(answer => answer.status)
    expect(await invite()).toBe(403)
    expect((await change(eve.id, 'checker', boss.cookie)).status).toBe(200)
    expect(await invite()).toBe(200)
    const events = (await context.store.events({ limit: 1, newestFirst: true })).length
    expect((await change(eve.id, 'checker', boss.cookie)).status).toBe(200)
    expect(await context.store.events({ limit: 1, newestFirst: true })).toHaveLength(events)
  })

  it('is not taken from the desk’s only administrator', async () => {
    const all = (await context.store.people()).filter(({ role }) => role === 'administrator')
    const boss = await joined('administrator')
    for (const { id } of all) await change(id, 'reader', boss.cookie)
    const refused = await change(boss.id, 'editor', boss.cookie)
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('only administrator') })
  })
})

describe('one’s own account', () => {
  const changePassword = (cookie: string, present: string, secret: string) =>
    callRoute(passwordRoute.POST, {
      method: 'POST',
      body: { present, password: secret },
      headers: { ...fromHere, cookie },
    })

  it('changes its password on showing the present one, and is then signed in here alone', async () => {
    const eve = await joined()
    const there = cookieIn(await signIn(eve.email))
    expect((await changePassword(eve.cookie, 'not the password', 'another long password')).status).toBe(422)
    expect(await statusOf({ cookie: there })).toBe(200)
    expect((await changePassword(eve.cookie, password, 'another long password')).status).toBe(204)
    expect(await statusOf({ cookie: eve.cookie })).toBe(200)
    expect(await statusOf({ cookie: there })).toBe(401)
    expect((await signIn(eve.email)).status).toBe(401)
    expect((await signIn(eve.email, 'another long password')).status).toBe(200)
  })

  it('is not a place to guess passwords at', async () => {
    const eve = await joined()
    const statuses: number[] = []
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await changePassword(eve.cookie, `guess ${i}`, 'another long password')).status)
    }
    expect(statuses).toEqual([...Array(10).fill(422), 429])
  })

  it('says where it is signed in, and ends a session of its own alone', async () => {
    const eve = await joined()
    const bo = await joined()
    const there = cookieIn(await signIn(eve.email))
    expect(await statusOf({ cookie: there })).toBe(200)
    const { sessions } = await (await callRoute(accountRoute.GET, { headers: { cookie: eve.cookie } })).json()
    expect(sessions).toHaveLength(2)
    expect(sessions).toContainEqual(expect.objectContaining({ isThisOne: true }))
    const other = sessions.find(({ isThisOne }: { isThisOne: boolean }) => !isThisOne)
    expect(other).toMatchObject({ userAgent: expect.stringContaining('Firefox'), seenAt: expect.any(String) })
    expect(JSON.stringify(sessions)).not.toContain(there.split('=')[1]?.split('.')[0] ?? '?')
    const end = (cookie: string) =>
      callRoute(ownSessionRoute.DELETE, {
        method: 'DELETE',
        params: { id: other.id },
        headers: { ...fromHere, cookie },
      })
    expect((await end(bo.cookie)).status).toBe(404)
    expect(await statusOf({ cookie: there })).toBe(200)
    expect((await end(eve.cookie)).status).toBe(204)
    expect(await statusOf({ cookie: there })).toBe(401)
  })

  it('is changed by nobody, no token and no other site', async () => {
    const eve = await joined('administrator')
    const { token } = await (
      await callRoute(tokensRoute.POST, {
        method: 'POST',
        body: { name: 'Script', role: 'administrator' },
        headers: { ...fromHere, cookie: eve.cookie },
      })
    ).json()
    const headers: readonly Readonly<Record<string, string>>[] = [
      {},
      { authorization: `Bearer ${token}` },
      { cookie: eve.cookie, origin: 'https://elsewhere.example' },
    ]
    const body = { present: password, password: 'another long password' }
    const answers = headers.map(own => callRoute(passwordRoute.POST, { method: 'POST', body, headers: own }))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([401, 403, 403])
  })

  it('is noted as seen now and then, not with every request', async () => {
    const eve = await joined()
    const seen = async () => (await context.store.peopleInUse(context.now)).find(({ personId }) => personId === eve.id)
    expect(await seen()).not.toHaveProperty('lastSeenAt')
    await statusOf({ cookie: eve.cookie })
    const first = (await seen())?.lastSeenAt
    expect(first).toBeDefined()
    await statusOf({ cookie: eve.cookie })
    expect((await seen())?.lastSeenAt).toBe(first)
    vi.useFakeTimers({ now: Date.now() + 6 * 60 * 1000, toFake: ['Date'] })
    await statusOf({ cookie: eve.cookie })
    expect((await seen())?.lastSeenAt).not.toBe(first)
    vi.useRealTimers()
  })
})
