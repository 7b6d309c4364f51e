import { describe, expect, it } from 'vitest'
import { type ActionRun, type Direction, findAction } from '@/domain/undo/find-action'

// `a` is an action, `-a` undoes it and `+a` does it again; `?` is an entry from before actions were kept.
function runs(line: string): readonly ActionRun[] {
  return line
    .split(' ')
    .filter(Boolean)
    .map((word, i): ActionRun => {
      if (word === '?') return { events: [] }
      if (word.startsWith('-')) return { id: `u${i}`, undoes: word.slice(1), events: [] }
      if (word.startsWith('+')) return { id: `r${i}`, redoes: word.slice(1), events: [] }
      return { id: word, events: [] }
    })
}

async function* latestFirst(line: string) {
  yield* runs(line).toReversed()
}

async function found(direction: Direction, line: string, over: { action?: string; asking?: string } = {}) {
  const result = await findAction(latestFirst(line), { direction, asking: 'now', ...over })
  return result.kind === 'found' ? { action: result.action, takesBack: result.run.id } : result.kind
}

describe('what is undone next (undo U2)', () => {
  const cases: readonly [line: string, action: string, takesBack: string][] = [
    ['a b', 'b', 'b'],
    ['a b -b', 'a', 'a'],
    ['a b -b c', 'c', 'c'],
    ['a b -b c -c', 'a', 'a'],
    ['a b -b -a +a', 'a', 'r4'],
    ['a b -b +b -b +b', 'b', 'r5'],
    ['a b -b -a +a +b', 'b', 'r5'],
    ['a -a b -b c', 'c', 'c'],
    ['? a', 'a', 'a'],
  ]
  it.each(cases)('after %s it is %s, by taking back %s', async (line, action, takesBack) => {
    expect(await found('undone', line)).toEqual({ action, takesBack })
  })

  it.each(['', 'a -a', 'a b -b -a', 'a b -b -a +a -a', '?', '? a -a'])('after “%s” there is nothing', async line => {
    expect(await found('undone', line)).toBe('nothing')
  })
})

describe('what is done again next (undo U3)', () => {
  const cases: readonly [line: string, action: string, takesBack: string][] = [
    ['a -a', 'a', 'u1'],
    ['a b -b -a', 'a', 'u3'],
    ['a b -b -a +a', 'b', 'u2'],
    ['a b -b +b -b', 'b', 'u4'],
    ['a -a b -b', 'b', 'u3'],
  ]
  it.each(cases)('after %s it is %s, by taking back %s', async (line, action, takesBack) => {
    expect(await found('redone', line)).toEqual({ action, takesBack })
  })

  it.each(['', 'a', 'a -a b', 'a b -b c', 'a -a +a', 'a -a b -b +b', '?'])('after “%s” is nothing', async line => {
    expect(await found('redone', line)).toBe('nothing')
  })
})

describe('an undo that is sent again', () => {
  it('is known by its own action, whatever happened since', async () => {
    expect(await found('undone', 'a b -b', { asking: 'u2' })).toBe('done')
    expect(await found('undone', 'a b -b -a +a', { asking: 'u2' })).toBe('done')
    expect(await found('redone', 'a -a +a', { asking: 'r2' })).toBe('done')
    expect(await found('redone', 'a -a +a', { asking: 'u1' })).toBe('nothing')
  })

  it('is known by the action that it names', async () => {
    expect(await found('undone', 'a b -b', { action: 'b' })).toBe('done')
    expect(await found('undone', 'a b -b +b', { action: 'b' })).toEqual({ action: 'b', takesBack: 'r3' })
    expect(await found('redone', 'a -a +a', { action: 'a' })).toBe('done')
  })

  it('leaves everything else alone where the action it names is not the next', async () => {
    expect(await found('undone', 'a b', { action: 'a' })).toBe('another')
    expect(await found('redone', 'a b -b -a', { action: 'b' })).toBe('another')
  })
})
