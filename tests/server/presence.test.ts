import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Presence } from '@/server/live/presence'

const ada = { id: 'ada', name: 'Ada' }
const bo = { id: 'bo', name: 'Bo' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('who is here and where (live V7)', () => {
  it('is told at once, and then now and then however many move, with where they are in the end', () => {
    const presence = new Presence(250)
    const told = vi.fn()
    presence.enter('a1', 'l1', ada, told)
    expect(told).toHaveBeenCalledTimes(1)
    presence.enter('a1', 'l2', bo, vi.fn())
    for (let at = 1; at <= 100; at += 1) presence.move('a1', 'l2', bo, at)
    expect(told).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(250)
    expect(told).toHaveBeenCalledTimes(2)
    expect(told).toHaveBeenLastCalledWith([ada, { ...bo, at: 100 }])
    vi.advanceTimersByTime(1_000)
    expect(told).toHaveBeenCalledTimes(2)
    presence.move('a1', 'l2', bo, 7)
    expect(told).toHaveBeenLastCalledWith([ada, { ...bo, at: 7 }])
  })

  it('is told to whoever comes without waiting, and the same list goes to all', () => {
    const presence = new Presence(250)
    const [first, second] = [vi.fn(), vi.fn()]
    presence.enter('a1', 'l1', ada, first)
    presence.enter('a1', 'l2', bo, second)
    expect(second).toHaveBeenCalledWith([ada, bo])
    vi.advanceTimersByTime(250)
    expect(first.mock.lastCall?.[0]).toBe(second.mock.lastCall?.[0])
  })

  it('says nothing about another article, nor to somebody who has gone', () => {
    const presence = new Presence(250)
    const [here, there] = [vi.fn(), vi.fn()]
    const leave = presence.enter('a1', 'l1', ada, here)
    presence.enter('a2', 'l2', bo, there)
    vi.advanceTimersByTime(250)
    leave()
    presence.move('a2', 'l2', bo, 3)
    vi.advanceTimersByTime(1_000)
    expect(here).toHaveBeenCalledTimes(1)
    expect(there).toHaveBeenCalledTimes(2)
  })
})
