import { describe, expect, it } from 'vitest'
import { ArrivedVersion } from '@/components/after/arrived-version'

const jane = { id: 'jane', name: 'Jane Roe', kind: 'person' }
const entry = (number: number, reason?: string) => ({
  kind: 'article.revised',
  actor: jane,
  at: '2026-11-20T08:00:00.000Z',
  change: { version: { number, ...(reason ? { reason } : {}) } },
})

describe('a version that arrives while the page is open', () => {
  it('is news with who made it and why, once the log says so', () => {
    const arrival = new ArrivedVersion(1)
    arrival.hearArticle({ versions: 2 })
    expect(arrival.get().arrived).toEqual({ number: 2 })
    arrival.hearEntry(entry(2, 'wire corrected a figure'))
    expect(arrival.get().arrived).toMatchObject({
      number: 2,
      by: { name: 'Jane Roe' },
      reason: 'wire corrected a figure',
    })
    arrival.hearArticle({ versions: 2 })
    expect(arrival.get().arrived?.by?.name).toBe('Jane Roe')
  })

  it('is no news where the page shows it already', () => {
    const arrival = new ArrivedVersion(2)
    arrival.hearArticle({ versions: 2 })
    arrival.hearEntry(entry(2))
    arrival.hearEntry({ kind: 'claim.carried', actor: jane, change: {} })
    expect(arrival.get().arrived).toBeNull()
  })

  it('gives way to a later one', () => {
    const arrival = new ArrivedVersion(1)
    arrival.hearEntry(entry(3))
    arrival.hearEntry(entry(2))
    expect(arrival.get().arrived?.number).toBe(3)
  })
})
