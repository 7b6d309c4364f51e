import { describe, expect, it, vi } from 'vitest'
import { ArticleStand } from '@/components/review/article-stand'

const signOff = {
  ...{ version: 1, versionSha256: 'a'.repeat(64), findingsSha256: 'b'.repeat(64) },
  ...{ by: { id: 'ruth', name: 'Ruth' }, at: '2026-11-20T08:00:00.000Z' },
}

const abilities = { mayCheck: true, mayNote: true, mayMove: true, mayRevise: true, mayReview: true, maySignOff: true }
const title = 'A title'

function aStand() {
  const options = { articleId: 'a1', versionSha256: signOff.versionSha256 }
  return { stand: new ArticleStand({ state: 'in_review', revision: 3, title, abilities }, options) }
}

const answers = (...bodies: readonly (readonly [unknown, number?])[]) => {
  const asked = vi.spyOn(globalThis, 'fetch')
  for (const [body, status = 200] of bodies) {
    asked.mockResolvedValueOnce(new Response(JSON.stringify(body), { status }))
  }
  return asked
}

describe('how far an article is', () => {
  it('follows what the desk answers', async () => {
    const { stand } = aStand()
    answers([{ title, state: 'signed_off', revision: 4, signOff }])
    expect(await stand.signOff()).toBeUndefined()
    expect(stand.get()).toEqual({ title, abilities, state: 'signed_off', revision: 4, signOff, isBusy: false })
    answers([{ title, state: 'in_review', revision: 5 }])
    await stand.reopen('The mayor wrote.')
    expect(stand.get()).toMatchObject({ state: 'in_review', revision: 5, signOff: undefined, isBusy: false })
  })

  it('hands on why the desk refused, and stays where it was', async () => {
    const { stand } = aStand()
    answers([{ detail: 'Sign-off waits for one thing.' }, 409])
    expect(await stand.signOff()).toBe('Sign-off waits for one thing.')
    expect(stand.get()).toMatchObject({ state: 'in_review', isBusy: false })
  })

  it('reads again where somebody was faster', async () => {
    const { stand } = aStand()
    answers([{ detail: 'Changed by somebody else.' }, 412], [{ title, state: 'checking', revision: 9 }])
    expect(await stand.moveTo('checking')).toBe('Changed by somebody else.')
    expect(stand.get()).toMatchObject({ state: 'checking', revision: 9 })
  })

  it('asks once at a time', async () => {
    const { stand } = aStand()
    const asked = answers([{ title, state: 'checking', revision: 4 }])
    const before = asked.mock.calls.length
    const [first, second] = await Promise.all([stand.moveTo('checking'), stand.moveTo('checking')])
    expect([first, second?.slice(0, 10)]).toEqual([undefined, 'One moment'])
    expect(asked.mock.calls.length - before).toBe(1)
  })
})

describe('what others do with an article (live V12)', () => {
  it('is taken from the stream, and never an older state', () => {
    const { stand } = aStand()
    stand.hear({ article: { title: 'Another', state: 'signed_off', revision: 5, signOff, dueAt: signOff.at } })
    expect(stand.get()).toMatchObject({ title: 'Another', state: 'signed_off', signOff, dueAt: signOff.at })
    stand.hear({ article: { title, state: 'in_review', revision: 4 } })
    expect(stand.get()).toMatchObject({ title: 'Another', state: 'signed_off', revision: 5 })
    stand.hear({ article: { title, state: 'in_review', revision: 6 } })
    expect(stand.get()).toMatchObject({ title, state: 'in_review', signOff: undefined, dueAt: undefined })
  })

  it('tells what one may do now; the same again is no news', () => {
    const { stand } = aStand()
    const watched = vi.fn()
    stand.subscribe(watched)
    stand.hear({ article: { title, state: 'in_review', revision: 3 }, abilities: { ...abilities } })
    expect(watched).not.toHaveBeenCalled()
    stand.hear({ abilities: { ...abilities, maySignOff: false } })
    expect(stand.get().abilities).toEqual({ ...abilities, maySignOff: false })
  })

  it('allows nothing more once the article is gone', () => {
    const { stand } = aStand()
    stand.hear({ article: null })
    expect(Object.values(stand.get().abilities)).toEqual([false, false, false, false, false, false])
  })
})
