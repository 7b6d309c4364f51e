// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { ClaimBook } from '@/components/api/claim-book'
import { Outbox } from '@/components/api/outbox'
import { Workspace } from '@/components/workspace/workspace'
import type { Claim } from '@/domain/claim/claim'
import type { Viewer } from '@/editor/viewer-types'
import { memoryShelf } from '../../builders/memory-shelf'

const text = 'Fox reported that Iran had built new bases there.'
const me = { id: 'p1', name: 'Ines' }

const claimOn = (id: string, words: string): Claim => ({
  id,
  articleId: 'a1',
  revision: 1,
  tag: 'open',
  anchor: {
    version: 1,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    exact: words,
    prefix: '',
    suffix: '',
    state: 'exact',
  },
  checks: [],
  formerChecks: [],
  review: { state: 'unreviewed' },
  evidence: [],
  notes: [],
  flags: [],
  createdBy: me,
  createdAt: '2026-11-20T08:00:00.000Z',
})

/** A workspace over three claims in each other, with its caret inside all of them. */
function aWorkspace() {
  const said: string[] = []
  const outbox = new Outbox({
    articleId: 'a1',
    send: () => new Promise(() => undefined),
    shown: () => undefined,
    atDesk: () => undefined,
    look: async () => null,
    onDone: () => undefined,
    shelf: memoryShelf(),
    newId: () => 'w1',
    clock: { now: () => 0, after: () => () => undefined },
  })
  const claims = [claimOn('all', text), claimOn('inner', 'Iran had built new bases'), claimOn('bases', 'bases')]
  const workspace = new Workspace({
    articleId: 'a1',
    version: 1,
    text,
    me,
    mayCheck: true,
    filter: null,
    book: new ClaimBook(claims, outbox, me, 'a1'),
    outbox,
    newId: () => 'new',
    say: message => said.push(message),
    offerUndo: () => undefined,
  })
  const viewer: Viewer = {
    draw: vi.fn(),
    nearScreen: () => ({ start: 0, end: text.length }),
    lineBox: () => null,
    boxes: () => [],
    offsetNear: () => undefined,
    scrollTo: vi.fn(),
    select: vi.fn(),
    step: vi.fn(),
    caret: () => text.indexOf('bases'),
    linkAt: () => undefined,
    focus: vi.fn(),
    destroy: vi.fn(),
  }
  workspace.viewer = viewer
  return { workspace, viewer, said }
}

describe('the workspace', () => {
  it('goes outwards with each press at the same words, and in again', () => {
    const { workspace } = aWorkspace()
    const at = text.indexOf('bases')
    const seen = [1, 2, 3, 4].map(() => {
      workspace.press(['bases', 'inner', 'all'], at)
      return workspace.get().selected
    })
    expect(seen).toEqual(['bases', 'inner', 'all', 'bases'])
    expect(workspace.get().choice).toMatchObject({ at, takesFocus: false })
  })

  it('lists the claims at the caret for Enter, and gives the focus back to the text on Esc', () => {
    const { workspace, viewer } = aWorkspace()
    workspace.open()
    expect(workspace.get().choice?.claims).toEqual(['bases', 'inner', 'all'])
    workspace.close()
    expect(workspace.get().choice).toBeNull()
    expect(viewer.focus).toHaveBeenCalledOnce()
  })

  it('closes on Esc what is innermost: the form, the ends of the claim, the card, then the claim', () => {
    const { workspace } = aWorkspace()
    workspace.writeEvidence('inner', null)
    workspace.set({ isChangingSpan: true })
    const steps = [1, 2, 3, 4].map(() => {
      workspace.close()
      const { writing, isChangingSpan, isCardOpen, selected } = workspace.get()
      return [writing !== null, isChangingSpan, isCardOpen, selected]
    })
    expect(steps).toEqual([
      [false, true, true, 'inner'],
      [false, false, true, 'inner'],
      [false, false, false, 'inner'],
      [false, false, false, null],
    ])
  })

  it('goes to the card for Enter, also where the card comes later', async () => {
    const { workspace } = aWorkspace()
    workspace.select('inner')
    workspace.open()
    await new Promise(resolve => requestAnimationFrame(resolve))
    document.body.innerHTML = '<h2 id="claim-card-title" tabindex="-1">Claim</h2>'
    workspace.cardIsThere()
    expect(document.activeElement?.id).toBe('claim-card-title')
    document.body.innerHTML = ''
  })

  it('says how many claims a filter keeps', () => {
    const { workspace, said } = aWorkspace()
    workspace.filter({ kind: 'tag', tag: 'open' })
    workspace.filter({ kind: 'tag', tag: 'verified' })
    workspace.filter(null)
    expect(said).toEqual([
      '3 claims kept, the others stand back.',
      '0 claims kept, the others stand back.',
      'All claims.',
    ])
  })

  it('leaves the address to itself: a key does not ask the router for the page', () => {
    window.history.replaceState({ router: 'state' }, '', '/articles/a1')
    const { workspace } = aWorkspace()
    workspace.select('inner')
    expect(window.history.state).toEqual({ router: 'state' })
    workspace.filter({ kind: 'tag', tag: 'open' })
    expect(window.history.state).toEqual({ router: 'state' })
    expect(location.search).toBe('?tag=open')
  })

  it('goes to the nearest open claim, past the others and whatever is filtered, and says where there is none', () => {
    const { workspace, said } = aWorkspace()
    workspace.filter({ kind: 'tag', tag: 'disputed' })
    workspace.select('all')
    workspace.record('inner', [{ layer: 'content', finding: 'verified' }])
    workspace.move('next', 'open')
    expect(workspace.get().selected).toBe('bases')
    workspace.move('next', 'open')
    expect(workspace.get().selected).toBe('bases')
    expect(said.at(-1)).toBe('No open claim after this one.')
  })

  it('goes round the open claims of a section', () => {
    const { workspace } = aWorkspace()
    const section = { start: 5, end: text.length }
    const visited = [1, 2, 3].map(() => {
      workspace.goToOpenIn(section)
      return workspace.get().selected
    })
    expect(visited).toEqual(['inner', 'bases', 'inner'])
  })
})
