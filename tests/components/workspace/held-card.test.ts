// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { HeldCard } from '@/components/workspace/held-card'

const state = { selected: 'c1', writing: null, noting: null }
const at = { card: 300, margin: -120 }

let card: HTMLElement
let button: HTMLElement
/** Pixels of the card above its button. */
let above = 80

beforeEach(() => {
  above = 80
  document.body.innerHTML =
    '<section tabindex="-1"><button>Change</button></section><button id="outside">Other</button>'
  card = one('section')
  button = one('section button')
  card.getBoundingClientRect = () => new DOMRect(0, 200, 300, 400)
  button.getBoundingClientRect = () => new DOMRect(0, 200 + above, 100, 24)
})

describe('an open card while others change its claim (live V8)', () => {
  it('stays where it is while nothing in it has the focus', () => {
    one('#outside').focus()
    const held = new HeldCard(card, state, at)
    above = 130
    expect(held.top(state, -120)).toBe(300)
  })

  it('moves up by what comes above the focus, so that what has it stays', () => {
    button.focus()
    const held = new HeldCard(card, state, at)
    above = 130
    expect(held.top(state, -120)).toBe(250)
  })

  it('is let go once one scrolls, turns to another claim or begins to write', () => {
    const held = new HeldCard(card, state, at)
    expect(held.top(state, -180)).toBeUndefined()
    expect(held.top({ ...state, selected: 'c2' }, -120)).toBeUndefined()
    expect(held.top({ ...state, writing: { claimId: 'c1', evidenceId: null } }, -120)).toBeUndefined()
    card.remove()
    expect(held.top(state, -120)).toBeUndefined()
  })
})

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`${selector} is not there`)
  return found
}
