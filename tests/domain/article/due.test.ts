import { describe, expect, it } from 'vitest'
import { dueInWords } from '../../../domain/article/due'

const now = '2026-09-10T09:30:00.000Z' // A Thursday.

describe('dueInWords', () => {
  it.each([
    ['2026-09-10T16:00:00.000Z', 'Today 16:00', undefined],
    ['2026-09-11T16:00:00.000Z', 'Tomorrow 16:00', undefined],
    ['2026-09-14T12:00:00.000Z', 'Mon 12:00', undefined],
    ['2026-09-17T12:00:00.000Z', '17 Sep', undefined],
    ['2027-01-02T12:00:00.000Z', '2 Jan 2027', undefined],
    ['2026-09-10T09:30:00.000Z', 'Today 09:30', undefined],
    ['2026-09-10T09:09:10.000Z', 'Today 09:09', '20 minutes late'],
    ['2026-09-10T08:30:00.000Z', 'Today 08:30', '1 hour late'],
    ['2026-09-09T19:30:00.000Z', 'Yesterday 19:30', '14 hours late'],
    ['2026-09-09T02:30:00.000Z', 'Yesterday 02:30', '31 hours late'],
    ['2026-09-08T09:00:00.000Z', '8 Sep', '2 days late'],
    ['2025-12-31T09:00:00.000Z', '31 Dec 2025', '253 days late'],
  ])('says of %s at half past nine on a Thursday: %s, %s', (dueAt, when, late) => {
    expect(dueInWords(dueAt, now, 'UTC')).toEqual({ when, ...(late ? { late } : {}) })
  })

  it('reads the clock of the place: late evening in Auckland is tomorrow there', () => {
    expect(dueInWords('2026-09-10T16:00:00.000Z', now, 'Pacific/Auckland').when).toBe('Tomorrow 04:00')
  })

  it('counts calendar days across the end of summer time', () => {
    const evening = '2026-10-24T20:00:00.000Z'
    expect(dueInWords('2026-10-25T20:00:00.000Z', evening, 'Europe/Berlin').when).toBe('Tomorrow 21:00')
  })
})
