import { afterEach, expect, it, vi } from 'vitest'
import { KeptAWhile } from '@/server/reading/kept-a-while'

afterEach(() => vi.useRealTimers())

it('keeps what was asked for last, and no more than there is room for', () => {
  const kept = new KeptAWhile<string>({ mostSize: 10, longest: 60_000 })
  kept.keep('a', 'first', 4)
  kept.keep('b', 'second', 4)
  expect(kept.get('a')).toBe('first')
  kept.keep('c', 'third', 4)
  expect(['a', 'b', 'c'].map(key => kept.get(key))).toEqual(['first', undefined, 'third'])
  kept.keep('d', 'too large', 11)
  expect(kept.get('d')).toBeUndefined()
})

it('forgets after its time', () => {
  vi.useFakeTimers()
  const kept = new KeptAWhile<string>({ mostSize: 10, longest: 60_000 })
  kept.keep('a', 'first', 4)
  vi.advanceTimersByTime(60_001)
  expect(kept.get('a')).toBeUndefined()
})
