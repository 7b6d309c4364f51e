import { describe, expect, it } from 'vitest'
import { type LogView, logAddress, logView } from '@/components/log/log-view'

const everything: LogView = {
  who: '01900000-0000-7000-8000-000000000001',
  topic: 'claim',
  article: '01900000-0000-7000-8000-000000000002',
  from: '2026-03-01',
  to: '2026-03-31',
  before: 42,
}

describe('a view of the log', () => {
  it('is the same after it went through an address', () => {
    const queryOf = (view: LogView) => Object.fromEntries(new URL(logAddress(view), 'http://x').searchParams)
    expect(logView(queryOf(everything))).toEqual(everything)
    expect(logAddress({})).toBe('/log')
    expect(logView({})).toEqual({})
  })

  it('leaves out what cannot be understood', () => {
    expect(
      logView({
        who: '<script>',
        topic: 'weather',
        article: 'one',
        from: '2026-02-30',
        to: ['2026-01-01', '2026-01-02'],
        before: '-1',
      }),
    ).toEqual({})
  })
})
