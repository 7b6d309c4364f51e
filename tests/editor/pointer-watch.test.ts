// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { watchPointer } from '@/editor/pointer-watch'
import { claimOn } from './claims-on'

const text = 'Fox reported that Iran had built new bases there.'
const outer = claimOn(text, { start: 0, end: 49 }, 'outer')
const inner = claimOn(text, { start: 18, end: 42 }, 'inner')

/** Stands in for the screen: the x of a point is the character that stands there. */
function watched() {
  const element = document.createElement('div')
  const events = { onHover: vi.fn(), onPress: vi.fn() }
  const ending = new AbortController()
  const claims = () => new ClaimIndex([outer, inner])
  const places = { characterAt: (x: number) => (x < text.length ? x : undefined) }
  watchPointer({ element, places, claims, events }, ending.signal)
  const point = (type: string, clientX: number, more: MouseEventInit = {}) =>
    element.dispatchEvent(new MouseEvent(type, { clientX, bubbles: true, ...more }))
  return { events, ending, point }
}

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))

describe('The pointer over the text', () => {
  it('presses every claim under it, the innermost first', () => {
    const { events, point } = watched()
    point('click', 20)
    expect(events.onPress).toHaveBeenCalledExactlyOnceWith(['inner', 'outer'], 20)
  })

  it('presses nothing beside the words and with another button', () => {
    const { events, point } = watched()
    point('click', 80)
    point('click', 20, { button: 2 })
    expect(events.onPress).not.toHaveBeenCalled()
  })

  it('tells once what it came to hover, and again when it leaves', async () => {
    const { events, point } = watched()
    for (const x of [3, 5, 7]) {
      point('pointermove', x)
      await nextFrame()
    }
    expect(events.onHover).toHaveBeenCalledExactlyOnceWith(['outer'])
    point('pointerleave', 7)
    expect(events.onHover).toHaveBeenLastCalledWith([])
  })

  it('looks for nothing while words are being selected', async () => {
    const { events, point } = watched()
    point('pointermove', 20, { buttons: 1 })
    await nextFrame()
    expect(events.onHover).not.toHaveBeenCalled()
  })

  it('is silent once it has ended', () => {
    const { events, ending, point } = watched()
    ending.abort()
    point('click', 20)
    expect(events.onPress).not.toHaveBeenCalled()
  })
})
