import { expect, it } from 'vitest'
import { dayAt } from '@/domain/article/due'

it('A day goes from midnight to midnight on the clock of its place, also when that is set', () => {
  expect(dayAt('2026-06-10T22:30:00.000Z', 'UTC')).toEqual({
    from: '2026-06-10T00:00:00.000Z',
    before: '2026-06-11T00:00:00.000Z',
  })
  expect(dayAt('2026-06-10T22:30:00.000Z', 'Europe/Berlin')).toEqual({
    from: '2026-06-10T22:00:00.000Z',
    before: '2026-06-11T22:00:00.000Z',
  })
  expect(dayAt('2026-10-25T12:00:00.000Z', 'Europe/Berlin')).toEqual({
    from: '2026-10-24T22:00:00.000Z',
    before: '2026-10-25T23:00:00.000Z',
  })
  expect(dayAt('2026-06-10T03:00:00.000Z', 'America/Los_Angeles').from).toBe('2026-06-09T07:00:00.000Z')
  expect(dayAt('2026-06-10T03:00:00.000Z', 'Asia/Kathmandu').from).toBe('2026-06-09T18:15:00.000Z')
})
