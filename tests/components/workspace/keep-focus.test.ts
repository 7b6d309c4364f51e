// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { keepFocus } from '@/components/workspace/keep-focus'

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))
const card = (extra = '') => `<section id="claim-card"><h2 id="claim-card-title" tabindex="-1">Claim</h2>
  <button aria-label="Next claim">next</button>${extra}</section>`

afterEach(() => {
  document.body.replaceChildren()
})

/** Focuses `selector` inside the card, lets the card change to `after` and says what has the focus then. */
async function focusedAfter(selector: string, after: string) {
  document.body.innerHTML = card('<button id="only-here">Accept</button>')
  document.querySelector<HTMLElement>(selector)?.focus()
  keepFocus(null)
  document.body.innerHTML = after
  await nextFrame()
  return document.activeElement
}

describe('the focus, when the card changes', () => {
  it('stays on the same button of the next card', async () => {
    expect((await focusedAfter('[aria-label="Next claim"]', card()))?.textContent).toBe('next')
  })

  it('goes to the head of the next card where that has no such button', async () => {
    expect((await focusedAfter('#only-here', card()))?.id).toBe('claim-card-title')
  })

  it('is left alone outside the card', async () => {
    document.body.innerHTML = `<input id="elsewhere">${card()}`
    document.getElementById('elsewhere')?.focus()
    keepFocus(null)
    await nextFrame()
    expect(document.activeElement?.id).toBe('elsewhere')
  })
})
