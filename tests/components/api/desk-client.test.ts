// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { claimsQuery } from '@/components/api/claims-query'
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
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  vi.stubGlobal('EventSource', SilentSource)
  const queries = new QueryClient()
  const made = aClaim()
  const { articleId } = made
  const me = { id: 'p1', name: 'Ines' }
  const here = { onArticle: () => undefined, isWritten: () => false, onKept: () => undefined }
  const client = openDeskClient({ queries, articleId, claims: [], seq: 0, me, ...here })
  const stop = client.start()
  client.book.answered(made.id, made)
  void queries.refetchQueries(claimsQuery(articleId))
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(queries.isFetching()).toBe(1)
  client.book.tryOut(null)
  expect(client.book.index().all.map(({ id }) => id)).toEqual([made.id])
  stop()
  queries.clear()
})
