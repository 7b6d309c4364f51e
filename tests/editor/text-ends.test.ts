// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { textEndOf } from '@/editor/text-ends'

describe('The keys to the ends of the text', () => {
  it.each([
    [{ key: 'Home', ctrlKey: true }, 'start'],
    [{ key: 'End', ctrlKey: true }, 'end'],
    [{ key: 'End', ctrlKey: true, shiftKey: true }, 'end'],
    [{ key: 'ArrowUp', metaKey: true }, 'start'],
    [{ key: 'ArrowDown', metaKey: true }, 'end'],
    [{ key: 'Home' }, undefined],
    [{ key: 'ArrowDown', ctrlKey: true }, undefined],
    [{ key: 'End', ctrlKey: true, altKey: true }, undefined],
    [{ key: 'a', ctrlKey: true }, undefined],
  ])('%o goes to %s', (key, end) => {
    expect(textEndOf(new KeyboardEvent('keydown', key))).toBe(end)
  })
})
