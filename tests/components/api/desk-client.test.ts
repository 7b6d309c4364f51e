// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { openDeskClient } from '@/components/api/desk-client'
import { aClaim } from '../../builders/a-claim'

class SilentSource extends EventTarget {
  close = vi.fn()
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('keeps what the desk answered while the list is being read again, and when that fails', async () => {
  const stored = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
  const asked = vi.fn(() => new Promise(() => undefined))
  vi.stubGlobal('fetch', asked)
  vi.stubGlobal('EventSource', SilentSource)
  const made = aClaim()
  const { articleId } = made
  const me = { id: 'p1', name: 'Ines' }
  const here = { onArticle: () => undefined, isWritten: () => false, onKept: () => undefined }
  const client = openDeskClient({ articleId, version: 1, claims: null, seq: 0, me, ...here })
  const stop = client.start()
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
  client.book.answered(made.id, made)
  client.book.tryOut(null)
  expect(client.book.index().all.map(({ id }) => id)).toEqual([made.id])
  stop()
})
