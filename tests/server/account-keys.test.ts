import { describe, expect, it } from 'vitest'
import * as accountRoute from '@/app/api/v1/account/route'
import * as invitationRoute from '@/app/api/v1/invitation/route'
import { usualKeys } from '@/domain/command/keymap'
import { invitePerson } from '@/server/invitations/invite-person'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
const fromHere = { origin: 'http://localhost:3000' }
let made = 0

async function somebody() {
  made += 1
  const { path } = await invitePerson(context, { email: `keys-${made}@example.org`, role: 'checker' })
  const body = {
    token: new URL(path, 'http://x').searchParams.get('token'),
    name: 'Eve',
    password: 'a long enough password',
  }
  const answer = await callRoute(invitationRoute.POST, { method: 'POST', body })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    read: async () => (await callRoute(accountRoute.GET, { headers: { cookie } })).json(),
    keep: (keys: unknown) =>
      callRoute(accountRoute.PATCH, { method: 'PATCH', body: { keys }, headers: { cookie, ...fromHere } }),
  }
}

describe('the keys that a person wants (getting-about G10–G13)', () => {
  it('are the usual ones, until others are chosen; those are kept for every browser of that person alone', async () => {
    const [ada, eve] = [await somebody(), await somebody()]
    expect(await ada.read()).toMatchObject({ keys: usualKeys })
    const keys = { areSinglesOn: false, own: { note: ['9'], 'tag-verified': [] } }
    const answer = await ada.keep(keys)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ name: 'Eve', keys })
    expect(await ada.read()).toMatchObject({ keys })
    expect(await eve.read()).toMatchObject({ keys: usualKeys })
  })

  it('are refused where two commands would have the same one, with a sentence that names both', async () => {
    const ada = await somebody()
    const answer = await ada.keep({ areSinglesOn: true, own: { note: ['v'] } })
    expect(answer.status).toBe(422)
    expect((await answer.json()).detail).toBe(
      '“Write a note” and “Verified: it is so” have the same key: v. Give one of them another key.',
    )
    expect(await ada.read()).toMatchObject({ keys: usualKeys })
  })

  it('are refused where they are the browser’s, no keys at all, or for no command of ours', async () => {
    const ada = await somebody()
    for (const own of [
      { note: ['mod+w'] },
      { note: ['V'] },
      { note: ['ctrl+x'] },
      { 'rob-bank': ['x'] },
      { close: ['x'] },
    ])
      expect((await ada.keep({ areSinglesOn: true, own })).status).toBe(422)
  })

  it('leave no trace in the log', async () => {
    const ada = await somebody()
    const before = await desk.store.lastSeq()
    await ada.keep({ areSinglesOn: true, own: { note: ['9'] } })
    expect(await desk.store.lastSeq()).toBe(before)
  })

  it('are the usual ones where what is kept means nothing any more', async () => {
    const [person] = await desk.store.people()
    if (!person) throw new Error('There is nobody')
    await desk.store.keepKeys(person.id, JSON.parse('{"areSinglesOn":true,"own":{"gone":["x"],"note":["9"]}}'))
    expect(await desk.store.keysOf(person.id)).toEqual({ areSinglesOn: true, own: { note: ['9'] } })
    await desk.store.keepKeys(person.id, JSON.parse('"nonsense"'))
    expect(await desk.store.keysOf(person.id)).toEqual(usualKeys)
  })
})
