import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dueHere } from '@/components/assign/assigned-words'
import { fromLocalField, toLocalField, usualTimes } from '@/components/assign/local-time'

describe.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])('a due time on a clock in %s', zone => {
  beforeEach(() => vi.stubEnv('TZ', zone))
  afterEach(() => vi.unstubAllEnvs())

  it('is written into the field and read from it as the same instant', () => {
    for (const at of ['2026-11-20T17:00:00.000Z', '2026-03-08T07:30:00.000Z', '2026-01-01T00:00:00.000Z']) {
      expect(fromLocalField(toLocalField(at))).toBe(at)
    }
  })

  it('is offered only where it is still to come', () => {
    const evening = new Date(2026, 10, 20, 19)
    expect(usualTimes(evening).map(({ name }) => name)).toEqual(['Tomorrow 12:00', 'Tomorrow 18:00'])
    const noon = new Date(2026, 10, 20, 12)
    expect(usualTimes(noon).map(({ at }) => toLocalField(at.toISOString()))).toEqual([
      '2026-11-20T18:00',
      '2026-11-21T12:00',
      '2026-11-21T18:00',
    ])
  })
})

describe('a due time', () => {
  it('is none where the field is empty or half filled', () => {
    for (const value of ['', '2026-11-20', 'T17:00', '2026-13-40T99:00']) expect(fromLocalField(value)).toBeUndefined()
  })

  it('is said in words within a line, late in words, too', () => {
    vi.stubEnv('TZ', 'UTC')
    const now = new Date('2026-11-20T12:00:00.000Z')
    expect(dueHere('2026-11-20T17:00:00.000Z', now)).toEqual({ when: 'due today 17:00' })
    expect(dueHere('2026-11-21T09:00:00.000Z', now)).toEqual({ when: 'due tomorrow 09:00' })
    expect(dueHere('2026-11-20T09:30:00.000Z', now)).toEqual({ when: 'due today 09:30', late: '2 hours late' })
    vi.unstubAllEnvs()
  })
})
