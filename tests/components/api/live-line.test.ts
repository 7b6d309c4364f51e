import { describe, expect, it } from 'vitest'
import { LiveLine, type LiveMessage, type SourceEvents } from '@/components/api/live-line'

function aLine(after = 7) {
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const opened: { readonly after: number; readonly events: SourceEvents; isClosed: boolean }[] = []
  const heard: LiveMessage[] = []
  let now = 0
  const line = new LiveLine({
    after,
    hear: message => heard.push(message),
    open: (from, events) => {
      const source = { after: from, events, isClosed: false }
      opened.push(source)
      return {
        close: () => {
          source.isClosed = true
        },
      }
    },
    clock: {
      random: () => 0.5,
      after: (ms, run) => {
        const timer = { at: now + ms, run }
        timers.add(timer)
        return () => timers.delete(timer)
      },
    },
  })
  const pass = (ms: number) => {
    const until = now + ms
    for (;;) {
      const [next] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
      if (!next) break
      timers.delete(next)
      now = next.at
      next.run()
    }
    now = until
  }
  const current = () => {
    const source = opened.at(-1)
    if (!source) throw new Error('Nothing was opened')
    return source
  }
  const hello = () => current().events.hear({ event: 'hello', seq: after, data: {} })
  const entry = (seq: number) => current().events.hear({ event: 'message', seq, data: { seq } })
  return { line, opened, heard, pass, current, hello, entry, timers }
}

describe('a line that brings what others do', () => {
  it('goes on from the end of a log that is shorter than it was thought to be', () => {
    const { line, heard, current, entry } = aLine(Number.MAX_SAFE_INTEGER)
    line.connect()
    current().events.hear({ event: 'hello', seq: 4, data: {} })
    for (const seq of [4, 5]) entry(seq)
    expect(heard.filter(({ event }) => event === 'message').map(({ seq }) => seq)).toEqual([5])
  })

  it('begins where the page was read and hands each entry on once', () => {
    const { line, heard, current, hello, entry } = aLine()
    line.connect()
    expect(current().after).toBe(7)
    hello()
    expect(line.snapshot()).toBe('live')
    for (const seq of [7, 8, 9, 9, 8, 10]) entry(seq)
    expect(heard.filter(({ event }) => event === 'message').map(({ seq }) => seq)).toEqual([8, 9, 10])
  })

  it('connects again with growing pauses, from the last number it has, and says that it is not live', () => {
    const { line, opened, pass, current, hello, entry } = aLine()
    line.connect()
    hello()
    entry(9)
    const pauses: number[] = []
    for (let i = 0; i < 8; i += 1) {
      const before = opened.length
      current().events.fail()
      expect(line.snapshot()).toBe('away')
      let waited = 0
      while (opened.length === before) {
        pass(250)
        waited += 250
      }
      pauses.push(waited)
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
    expect(current().after).toBe(9)
    hello()
    expect(line.snapshot()).toBe('live')
    current().events.fail()
    pass(1_000)
    expect(opened).toHaveLength(10)
  })

  it('takes a line that is silent for dead, and a beat for life', () => {
    const { line, opened, pass, current, hello } = aLine()
    line.connect()
    hello()
    for (let i = 0; i < 10; i += 1) {
      pass(5_000)
      current().events.hear({ event: 'beat', data: {} })
    }
    expect(line.snapshot()).toBe('live')
    pass(16_000)
    expect(line.snapshot()).toBe('away')
    expect(opened[0]?.isClosed).toBe(true)
  })

  it('rests while nobody looks, and takes up where it was', () => {
    const { line, opened, pass, current, hello, entry, timers } = aLine()
    line.connect()
    hello()
    entry(12)
    line.lookAway()
    pass(5_000)
    line.lookAgain()
    expect(opened).toHaveLength(1)
    line.lookAway()
    for (let i = 0; i < 3; i += 1) {
      current().events.hear({ event: 'beat', data: {} })
      pass(5_000)
    }
    expect([line.snapshot(), current().isClosed, timers.size]).toEqual(['resting', true, 0])
    line.lookAgain()
    expect(current().after).toBe(12)
  })

  it('hears nothing of a connection that it gave up', () => {
    const { line, heard, opened, hello } = aLine()
    line.connect()
    hello()
    const [first] = opened
    line.connect()
    first?.events.hear({ event: 'message', seq: 20, data: {} })
    first?.events.fail()
    expect(heard.filter(({ event }) => event === 'message')).toEqual([])
    expect(line.snapshot()).toBe('live')
    line.close()
  })
})
