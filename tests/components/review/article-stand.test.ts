import { describe, expect, it, vi } from 'vitest'
import { ArticleStand } from '@/components/review/article-stand'

const signOff = {
  ...{ version: 1, versionSha256: 'a'.repeat(64), findingsSha256: 'b'.repeat(64) },
  ...{ by: { id: 'ruth', name: 'Ruth' }, at: '2026-11-20T08:00:00.000Z' },
}

function aStand() {
  const onTurned = vi.fn()
  const options = { articleId: 'a1', versionSha256: signOff.versionSha256, onTurned }
  return { stand: new ArticleStand({ state: 'in_review', revision: 3 }, options), onTurned }
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
    const { stand, onTurned } = aStand()
    answers([{ state: 'signed_off', revision: 4, signOff }])
    expect(await stand.signOff()).toBeUndefined()
    expect(stand.get()).toEqual({ state: 'signed_off', revision: 4, signOff, isBusy: false })
    expect(onTurned).toHaveBeenCalledOnce()
    answers([{ state: 'in_review', revision: 5 }])
    await stand.reopen('The mayor wrote.')
    expect(stand.get()).toEqual({ state: 'in_review', revision: 5, signOff: undefined, isBusy: false })
  })

  it('hands on why the desk refused, and stays where it was', async () => {
    const { stand, onTurned } = aStand()
    answers([{ detail: 'Sign-off waits for one thing.' }, 409])
    expect(await stand.signOff()).toBe('Sign-off waits for one thing.')
    expect(stand.get()).toMatchObject({ state: 'in_review', isBusy: false })
    expect(onTurned).not.toHaveBeenCalled()
  })

  it('reads again where somebody was faster', async () => {
    const { stand } = aStand()
    answers([{ detail: 'Changed by somebody else.' }, 412], [{ state: 'checking', revision: 9 }])
    expect(await stand.moveTo('checking')).toBe('Changed by somebody else.')
    expect(stand.get()).toMatchObject({ state: 'checking', revision: 9 })
  })

  it('asks once at a time', async () => {
    const { stand } = aStand()
    const asked = answers([{ state: 'checking', revision: 4 }])
    const before = asked.mock.calls.length
    const [first, second] = await Promise.all([stand.moveTo('checking'), stand.moveTo('checking')])
    expect([first, second?.slice(0, 10)]).toEqual([undefined, 'One moment'])
    expect(asked.mock.calls.length - before).toBe(1)
  })
})
