import { describe, expect, it, vi } from 'vitest'
import * as articlesRoute from '@/app/api/v1/articles/route'
import { DELETE, GET, POST } from '@/app/api/v1/session/route'
import * as setUpRoute from '@/app/api/v1/set-up/route'
import { openRunningDesk } from '@/server/context'
import { addPerson } from '@/server/people/add-person'
import { readSession } from '@/server/session/read-session'
import { makeSetUpLink } from '@/server/session/set-up-desk'
import { signIn } from '@/server/session/sign-in'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const password = 'a long enough password'

const desk = aRunningDesk()

describe('setting a desk up', () => {
  const token = async () => new URL((await makeSetUpLink(desk)) ?? '', 'http://x').searchParams.get('token')
  const sent = (link: string | null, email = 'ada@example.org') =>
    callRoute(setUpRoute.POST, { method: 'POST', body: { token: link, name: 'Ada', email, password } })

  it('refuses a link that was not handed out', async () => {
    await token()
    expect((await sent('x'.repeat(43))).status).toBe(403)
  })

  it('refuses a short password and keeps the link', async () => {
    const link = await token()
    const refused = await callRoute(setUpRoute.POST, {
      method: 'POST',
      body: { token: link, name: 'Ada', email: 'ada@example.org', password: 'short' },
    })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ code: 'invalid', errors: [{ path: 'password' }] })
  })

  it('makes one administrator out of two requests at the same moment, and signs them in', async () => {
    const link = await token()
    const answers = await Promise.all([sent(link), sent(link, 'eve@example.org')])
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 403])
    const people = await contextOf(desk).store.people()
    expect(people.map(person => person.role)).toEqual(['administrator'])
    const cookie = answers.find(answer => answer.ok)?.headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/^tickmark\.session_token=.*HttpOnly; SameSite=Lax/)
    expect(cookie).not.toMatch(/Secure/)
    const who = await callRoute(GET, { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(await who.json()).toMatchObject({ actor: { role: 'administrator' }, needsSetUp: false })
  })

  it('has no link any more once somebody has an account', async () => {
    expect(await makeSetUpLink(desk)).toBeUndefined()
  })
})

describe('signing in', () => {
  it('says the same about a wrong password and an unknown address', async () => {
    const answers = await Promise.all(
      ['nobody@example.org', 'not an address'].map(email =>
        callRoute(POST, { method: 'POST', body: { email, password: 'wrong password' } }),
      ),
    )
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'unauthenticated', detail: expect.stringContaining('wrong') })
    }
  })

  it('stops counting passwords through after ten attempts on one account', async () => {
    const attempt = () => callRoute(POST, { method: 'POST', body: { email: 'Bob@example.org', password: 'guess' } })
    const statuses: number[] = []
    for (let i = 0; i < 11; i += 1) statuses.push((await attempt()).status)
    expect(statuses).toEqual([...Array(10).fill(401), 429])
    const last = await callRoute(POST, {
      method: 'POST',
      body: { email: 'bob@EXAMPLE.org', password: 'guess' },
      headers: { 'x-forwarded-for': '203.0.113.9' },
    })
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(200)
  })

  it('forgets the attempts of long ago, whatever addresses were typed', async () => {
    const { adapter } = await (await desk.library()).$context
    const then = Date.now()
    const attempt = (email: string, now: number) => signIn(desk, { email, password: 'guess' }, { now })
    for (const name of ['one', 'two', 'three']) await expect(attempt(`${name}@example.org`, then)).rejects.toThrow()
    expect(await adapter.count({ model: 'rateLimit' })).toBeGreaterThanOrEqual(4)
    await expect(attempt('four@example.org', then + 60 * 60 * 1000)).rejects.toThrow()
    expect(await adapter.count({ model: 'rateLimit' })).toBe(2)
    await adapter.deleteMany({ model: 'rateLimit', where: [{ field: 'count', operator: 'gt', value: 0 }] })
  })

  it('refuses a page of another site', async () => {
    const answer = await callRoute(POST, {
      method: 'POST',
      body: { email: 'ada@example.org', password },
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(answer.status).toBe(403)
  })
})

describe('a session', () => {
  const account = { email: 'grace@example.org', password }
  const cookieOf = async () => {
    const { cookies } = await signIn(desk, account, { now: Date.now() })
    return cookies[0]?.split(';')[0] ?? ''
  }
  const who = async (cookie: string) => (await (await callRoute(GET, { headers: { cookie } })).json()).actor

  it('is read as the sign-in library itself reads it', async () => {
    await addPerson(contextOf(desk), { ...account, name: 'Grace', role: 'editor' })
    const cookie = await cookieOf()
    const theirs = await (await desk.library()).api.getSession({ headers: new Headers({ cookie }) })
    expect(await who(cookie)).toEqual({ kind: 'person', id: theirs?.user.id, name: 'Grace', role: 'editor' })
  })

  it('is nobody once a character of its cookie is another', async () => {
    const cookie = await cookieOf()
    const [name, value = ''] = cookie.split('=')
    for (const place of [2, 20, value.length - 8]) {
      const other = value[place] === 'a' ? 'b' : 'a'
      expect(await who(`${name}=${value.slice(0, place)}${other}${value.slice(place + 1)}`)).toBeNull()
    }
    expect(await who(`${name}=%E0%A4%A`)).toBeNull()
  })

  it('ends when somebody signs out, and their cookie is worth nothing afterwards', async () => {
    const cookie = await cookieOf()
    const out = await callRoute(DELETE, { method: 'DELETE', headers: { cookie, origin: 'http://localhost:3000' } })
    expect(out.headers.getSetCookie()[0]).toMatch(/Max-Age=0/)
    expect(await who(cookie)).toBeNull()
  })

  it('is made to last longer by a request after a day', async () => {
    const cookie = await cookieOf()
    const early = await callRoute(articlesRoute.GET, { headers: { cookie } })
    expect(early.headers.getSetCookie()).toEqual([])
    vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60 * 1000, toFake: ['Date'] })
    const later = await callRoute(articlesRoute.GET, { headers: { cookie } })
    expect(later.headers.getSetCookie()[0]).toMatch(/^tickmark\.session_token=/)
    vi.setSystemTime(Date.now() + 8 * 24 * 60 * 60 * 1000)
    expect(await who(cookie)).toBeNull()
    vi.useRealTimers()
  })

  it('has a cookie for https alone where the desk is there', async () => {
    const secure = openRunningDesk({ ...desk.settings, origin: 'https://desk.example.org' })
    const { cookies } = await signIn(secure, account, { now: Date.now() })
    expect(cookies[0]).toMatch(/^__Secure-tickmark\.session_token=.*; Secure/)
    const headers = new Headers({ cookie: cookies[0]?.split(';')[0] ?? '' })
    expect((await readSession(secure, headers)).actor).toMatchObject({ name: 'Grace' })
    await secure.close()
  })
})
