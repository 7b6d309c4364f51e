// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClaimBook } from '@/components/api/claim-book'
import { Outbox } from '@/components/api/outbox'
import { Discussion } from '@/components/discussion/discussion'
import { keepNoteDraft, noteDraftOf } from '@/components/discussion/note-draft'
import type { NoteOf, Talk } from '@/components/discussion/noting'
import { Workspace } from '@/components/workspace/workspace'
import { useWorkspaceState, WorkspaceContext } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { Note } from '@/domain/note/note'
import { aClaim } from '../../builders/a-claim'
import { memoryShelf } from '../../builders/memory-shelf'

const me = { id: 'ines', name: 'Ines Moreau' }
const sara = { id: 'sara', name: 'Sara Okoye' }

function aNote(id: string, of: Partial<Note> = {}): Note {
  const by = { createdBy: sara, createdAt: '2026-11-20T08:00:00.000Z' }
  return { id, claimId: 'c1', revision: 1, text: `Words of ${id}`, mentions: [], isQuestion: false, ...by, ...of }
}

let root: Root
beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify({ items: [{ ...sara, role: 'checker' }] }), { status: 200 })),
  )
  vi.stubGlobal('CSS', { supports: () => true })
  HTMLElement.prototype.scrollIntoView = vi.fn()
  HTMLElement.prototype.showPopover = vi.fn()
  const matches = Element.prototype.matches
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function matching(this: Element, selector: string) {
    return selector === ':popover-open' ? true : matches.call(this, selector)
  })
  document.body.replaceChildren(document.createElement('div'))
  root = createRoot(document.body.firstElementChild ?? document.body)
})
afterEach(async () => {
  root.unmount()
  await settled()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const draftOf = (of: NoteOf) => ({ personId: me.id, claimId: 'c1', of })
const settled = () => new Promise(resolve => setTimeout(resolve, 30))

async function shown(notes: readonly Note[], talk: Talk = 'own') {
  let ids = 0
  const outbox = new Outbox({
    articleId: 'a1',
    send: () => new Promise(() => undefined),
    shown: () => undefined,
    atDesk: () => undefined,
    look: async () => null,
    onDone: () => undefined,
    shelf: memoryShelf(),
    newId: () => `w${++ids}`,
    clock: { now: () => Date.parse('2026-11-20T08:03:00.000Z'), after: () => () => undefined },
  })
  const claim: Claim = aClaim({ id: 'c1', notes })
  const book = new ClaimBook([claim], outbox, me, 'a1')
  const workspace = new Workspace({
    ...{ articleId: 'a1', version: 1, text: '', me, mayCheck: true, talk, filter: null, book, outbox },
    newId: () => 'new',
    say: () => undefined,
    offerUndo: () => undefined,
  })
  root.render(
    <WorkspaceContext value={workspace}>
      <Shown />
    </WorkspaceContext>,
  )
  await settled()
  const heard = async (changed: Partial<Claim>) => {
    book.heard(new Map([['c1', { ...claim, revision: claim.revision + 1, ...changed }]]))
    await settled()
  }
  return { workspace, book, heard }
}

function Shown() {
  const claim = useWorkspaceState(({ index }) => index.get('c1'))
  return claim ? <Discussion claim={claim} /> : null
}

const texts = () => [...document.querySelectorAll('.note-text')].map(({ textContent }) => textContent)
const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent?.trim() ?? '')
const field = () => document.querySelector('textarea')

async function press(name: RegExp) {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find(each => name.test(each.textContent ?? ''))
  if (!button) throw new Error(`There is no button ${name}`)
  button.click()
  await settled()
}

async function type(value: string) {
  const element = field()
  if (!element) throw new Error('There is no field')
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, value)
  element.setSelectionRange(value.length, value.length)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
}

async function key(init: KeyboardEventInit) {
  field()?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
  await settled()
}

describe('the discussion of a claim', () => {
  it('shows whoever only reads the article nothing of it', async () => {
    await shown([aNote('n1')], 'none')
    expect(document.querySelector('.discussion')).toBeNull()
  })

  it('is read only while the article is signed off, and not there where nobody wrote', async () => {
    await shown([aNote('n1')], 'read')
    expect(texts()).toEqual(['Words of n1'])
    expect(buttons()).toEqual([])
    root.render(<p>Nothing</p>)
    await shown([], 'read')
    expect(document.querySelector('.discussion')).toBeNull()
  })

  it('shows threads with their replies, the people in them set apart, and resolved ones folded', async () => {
    const resolved = { by: me, at: '2026-11-20T08:01:00.000Z' }
    await shown([
      aNote('n1', { text: 'Ask @Ines Moreau', mentions: [me] }),
      aNote('n2', { resolved }),
      aNote('n3', { replyTo: 'n1' }),
    ])
    expect(texts()).toEqual(['Ask @Ines Moreau', 'Words of n3', 'Words of n2'])
    expect(document.querySelector('.mention[data-me]')?.textContent).toBe('@Ines Moreau')
    expect(document.querySelector('details')?.open).toBe(false)
    expect(document.querySelector('summary')?.textContent).toContain('Resolved by Ines Moreau')
  })

  it('lets people edit and remove their own notes, and editors those of others; one with replies is not removed', async () => {
    const notes = [aNote('n1'), aNote('n2', { replyTo: 'n1' }), aNote('mine', { createdBy: me })]
    const menus = () =>
      [...document.querySelectorAll('.note')].map(note =>
        [...note.querySelectorAll('[role="menuitem"]')].map(item => item.textContent),
      )
    await shown(notes, 'own')
    expect(menus()).toEqual([[], [], ['Edit', 'Remove']])
    root.render(<p>Nothing</p>)
    await shown(notes, 'all')
    expect(menus()).toEqual([['Edit'], ['Edit', 'Remove'], ['Edit', 'Remove']])
  })
})

describe('writing in a discussion', () => {
  it('puts what comes meanwhile below the field, and everything by time once it is sent', async () => {
    const { heard } = await shown([aNote('n1')])
    await press(/^Write a note/)
    await type('Half a thought')
    const before = field()
    await heard({ notes: [aNote('n1'), aNote('n2')] })
    expect(field()).toBe(before)
    expect(field()?.value).toBe('Half a thought')
    const order = [...document.querySelectorAll('.note-text, textarea')].map(({ nodeName }) => nodeName)
    expect(order).toEqual(['P', 'TEXTAREA', 'P'])
    await key({ key: 'Enter', ctrlKey: true })
    expect(texts()).toEqual(['Words of n1', 'Words of n2', 'Half a thought'])
  })

  it('keeps the words when it is closed, throws them away when it is told to, and sends them once', async () => {
    const { workspace } = await shown([aNote('n1')])
    await press(/^Reply/)
    await type('Page four')
    await key({ key: 'Escape' })
    expect(field()).toBeNull()
    await press(/^Reply/)
    expect(field()?.value).toBe('Page four')
    await key({ key: 'Enter', metaKey: true })
    const { write } = workspace.options.outbox.snapshot().writes[0] ?? {}
    expect(write).toMatchObject({ kind: 'note', replyTo: 'n1', text: 'Page four', isQuestion: false, mentions: [] })
    expect(noteDraftOf(draftOf({ kind: 'reply', noteId: 'n1' }))).toBeUndefined()
    keepNoteDraft(draftOf({ kind: 'new' }), { text: 'Old', chosen: [], isQuestion: false })
    await press(/^Write a note/)
    expect(field()?.value).toBe('Old')
    await press(/^Discard/)
    expect(noteDraftOf(draftOf({ kind: 'new' }))).toBeUndefined()
  })

  it('offers people after an @, takes the active one with Enter, and mentions them', async () => {
    const { workspace } = await shown([])
    await press(/^Write a note/)
    await type('See @oko')
    const option = document.querySelector('[role="option"]')
    expect(option?.getAttribute('aria-selected')).toBe('true')
    expect(field()?.getAttribute('aria-activedescendant')).toBe(option?.id)
    await key({ key: 'Enter' })
    expect(field()?.value).toBe('See @Sara Okoye ')
    expect(document.querySelector('[role="listbox"]')).toBeNull()
    await key({ key: 'Enter', ctrlKey: true })
    expect(workspace.options.outbox.snapshot().writes[0]?.write).toMatchObject({
      text: 'See @Sara Okoye',
      mentions: [sara],
    })
  })

  it('closes the list with Esc before it closes the field', async () => {
    await shown([])
    await press(/^Write a note/)
    await type('@sa')
    await key({ key: 'Escape' })
    expect(document.querySelector('[role="listbox"]')).toBeNull()
    expect(field()?.value).toBe('@sa')
    await key({ key: 'Escape' })
    expect(field()).toBeNull()
  })

  it('resolves a thread and reopens it', async () => {
    const { workspace } = await shown([aNote('n1')])
    await press(/^Resolve/)
    await press(/^Reopen/)
    expect(workspace.options.outbox.snapshot().writes.map(({ write }) => write)).toMatchObject([
      { kind: 'resolveNote', noteId: 'n1', resolved: true },
      { kind: 'resolveNote', noteId: 'n1', resolved: false },
    ])
  })
})
