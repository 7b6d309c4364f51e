// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChangedWords } from '@/components/after/changed-words'
import { LostTray } from '@/components/after/lost-tray'
import { ClaimBook } from '@/components/api/claim-book'
import { Outbox } from '@/components/api/outbox'
import { MarginLayout } from '@/components/workspace/margin-layout'
import { Workspace } from '@/components/workspace/workspace'
import { useWorkspaceState, WorkspaceContext } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { Viewer } from '@/editor/viewer-types'
import { carried, changedTo, lostIn } from '../../builders/a-carried-claim'
import { aCheck, aClaim } from '../../builders/a-claim'
import { memoryShelf } from '../../builders/memory-shelf'

const me = { id: 'ines', name: 'Ines Moreau' }
const before = 'The fire killed 21 people. The mayor resigned.'
const text = 'The fire killed 22 people. Rain fell. A new mayor was sworn in.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const fire = aClaim({ id: 'fire', tag: 'verified', text: before, span: { start: 9, end: 25 } })
const mayor = aClaim({ id: 'mayor', tag: 'disputed', text: before, span: { start: 27, end: 46 } })
const rain = aClaim({ id: 'rain', text: before, span: { start: 0, end: 8 } })
const number = { kind: 'number', before: '21', after: '22' } as const
const changed = changedTo(fire, 'killed 22 people', { ...place('killed 22 people'), changes: [number] })
const candidate = { ...place('A new mayor was sworn in.'), score: 0.62 }
const lost = lostIn(mayor, { candidates: [candidate] })

const viewer = {
  ...{ draw: vi.fn(), nearScreen: () => ({ start: 0, end: 0 }), lineBox: () => null, offsetNear: () => undefined },
  ...{ boxes: () => [{ left: 1, top: 2, right: 30, bottom: 20 }], scrollTo: vi.fn(), select: vi.fn(), step: vi.fn() },
  ...{ caret: () => 0, linkAt: () => undefined, focus: vi.fn(), destroy: vi.fn() },
} satisfies Viewer

let root: Root
beforeEach(() => {
  localStorage.clear()
  location.hash = ''
  document.body.replaceChildren(document.createElement('div'))
  root = createRoot(document.body.firstElementChild ?? document.body)
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ items: [] }), { status: 200 }))
})
afterEach(async () => {
  root.unmount()
  await settled()
  vi.unstubAllGlobals()
})

const settled = () => new Promise(resolve => setTimeout(resolve, 30))

async function shown(...claims: readonly Claim[]) {
  let ids = 0
  const said: string[] = []
  const outbox: Outbox = new Outbox({
    articleId: 'a1',
    send: () => new Promise(() => undefined),
    shown: id => book.index().find(id),
    atDesk: id => book.atDesk(id),
    look: async () => null,
    onDone: () => undefined,
    shelf: memoryShelf(),
    newId: () => `w${++ids}`,
    clock: { now: () => Date.parse('2026-11-20T08:03:00.000Z'), after: () => () => undefined },
  })
  const book: ClaimBook = new ClaimBook(claims, outbox, me, 'a1')
  const workspace = new Workspace({
    ...{ articleId: 'a1', version: 2, text, me, mayCheck: true, talk: 'none', filter: null, book, outbox },
    newId: () => 'new',
    say: message => said.push(message),
    offerUndo: message => said.push(message),
  })
  workspace.viewer = viewer
  root.render(
    <WorkspaceContext value={workspace}>
      <Screen layout={new MarginLayout(workspace)} />
    </WorkspaceContext>,
  )
  await settled()
  return { workspace, outbox, said, index: () => workspace.get().index }
}

function Screen({ layout }: { readonly layout: MarginLayout }) {
  const claims = useWorkspaceState(({ index }) => index.all)
  const tray = useWorkspaceState(state => state.tray)
  return (
    <>
      {claims.map(claim => (
        <ChangedWords key={claim.id} claim={claim} mayCheck />
      ))}
      {tray && <LostTray at={tray.at} layout={layout} />}
    </>
  )
}

const words = () => (document.body.textContent ?? '').replace(/\s+/g, ' ')

function button(name: RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(each => name.test(each.textContent ?? ''))
  if (!found) throw new Error(`There is no button ${name} in: ${words()}`)
  return found
}

async function press(name: RegExp) {
  button(name).click()
  await settled()
}

describe('a claim whose words a new version changed', () => {
  it('shows what was found before beside the difference, and names what the change touches', async () => {
    await shown(changed)
    expect(words()).toContain('Words changed in version 2')
    expect(document.querySelector('.difference del')?.textContent).toContain('21')
    expect(document.querySelector('.difference ins')?.textContent).toContain('22')
    expect(document.querySelector('.meanings')?.textContent).toMatch(/Number.*21.*became.*22/)
    expect(words()).toContain('Content was verified by Ada Checker on version 1')
  })

  it('is confirmed by one press: the same finding, in the name of whoever confirms, on the words of now', async () => {
    const { index, outbox } = await shown(changed)
    await press(/Confirm it again/)
    expect(index().get('fire')).toMatchObject({ tag: 'verified', formerChecks: [], checks: [{ by: me }] })
    expect(outbox.snapshot().writes.map(({ write }) => write.kind)).toEqual(['confirm'])
    expect(words()).toContain('What was found is of the words now')
  })

  it('offers to close it as corrected where the old finding disputed it, with both wordings', async () => {
    const disputed = changedTo({ ...fire, checks: [aCheck('content', 'disputed')] }, 'killed 22 people')
    const { index } = await shown(disputed)
    await press(/Corrected in version 2/)
    expect(index().get('fire')).toBeUndefined()
    expect(index().closed[0]?.closing).toMatchObject({
      ...{ how: 'corrected', version: 2, before: 'killed 21 people', after: 'killed 22 people', by: me },
    })
  })

  it.each([
    [
      carried(fire, { ...place('killed 22 people'), state: 'changed', before: 'x', isTypographic: true }),
      'Only typography changed in version 2. What was found stays',
    ],
    [carried(fire, { ...place('Rain fell'), state: 'moved' }), 'Moved in version 2: the same words stand elsewhere'],
  ])('says that the finding stays where only its place or its typography changed', async (claim, said) => {
    await shown(claim)
    expect(words()).toContain(said)
    expect(words()).not.toContain('Confirm')
  })
})

describe('the tray of lost claims', () => {
  it('opens at a lost claim that a link leads to, and keeps it in the address', async () => {
    const { workspace } = await shown(changed, lost)
    workspace.select('mayor', { open: true })
    await settled()
    expect(workspace.get()).toMatchObject({ tray: { at: 'mayor' }, selected: null })
    expect(location.hash).toBe('#claim-mayor')
    expect(document.activeElement?.id).toBe('lost-claim-title')
    expect(words()).toContain('Stood in version 1')
  })

  it('shows where a claim may belong, in words and percent, and frames it in the text while it has the focus', async () => {
    const { workspace } = await shown(lost)
    workspace.openTray()
    await settled()
    const place = button(/Likely, 62 %/)
    expect(place.textContent).toContain('A new mayor was sworn in.')
    place.focus()
    await settled()
    expect(viewer.scrollTo).toHaveBeenCalledWith({ start: candidate.start, end: candidate.end })
    expect(document.querySelectorAll('.place-preview')).toHaveLength(1)
    place.blur()
    await settled()
    expect(document.querySelectorAll('.place-preview')).toHaveLength(0)
  })

  it('places it by one press; what was found holds for the words before, and the next lost claim is shown', async () => {
    const { workspace, index } = await shown(lost, lostIn(rain))
    workspace.openTray('mayor')
    await settled()
    await press(/Likely/)
    expect(index().get('mayor')).toMatchObject({ tag: 'open', formerChecks: [{ finding: 'disputed', version: 1 }] })
    expect(workspace.get().tray).toEqual({ at: 'rain' })
    expect(document.activeElement?.id).toBe('lost-claim-title')
  })

  it('closes with a reason, lists what is closed, and takes it back', async () => {
    const { workspace, index, said } = await shown(lostIn(rain))
    workspace.openTray()
    await settled()
    await press(/Close…/)
    await press(/Close the claim/)
    expect(index().closed).toEqual([])
    const field = document.querySelector('textarea')
    if (!field) throw new Error('There is no field')
    field.value = 'The passage was cut'
    await press(/Close the claim/)
    expect(index().closed[0]?.closing).toMatchObject({
      how: 'dropped',
      reason: 'The passage was cut',
      before: 'The fire',
    })
    expect(said.at(-1)).toBe('Dropped: The passage was cut. The claim is closed.')
    expect(words()).toContain('Every claim that is not closed has a place')
    await press(/Take it back/)
    expect(index().lost.map(({ id }) => id)).toEqual(['rain'])
  })

  it('gives way to the card of a claim that is opened, and stays while one only walks from claim to claim', async () => {
    const { workspace } = await shown(changed, lost)
    workspace.openTray()
    workspace.move('next')
    expect(workspace.get()).toMatchObject({ selected: 'fire', tray: { at: 'mayor' }, isCardOpen: false })
    workspace.select('fire', { open: true })
    expect(workspace.get()).toMatchObject({ selected: 'fire', tray: null, isCardOpen: true })
  })

  it('lets go of a claim that somebody else placed meanwhile, and stays open', async () => {
    const { workspace } = await shown(lost)
    workspace.openTray()
    const placed = carried({ ...lost, revision: 5 }, { ...candidate, state: 'exact', exact: 'A new mayor' })
    workspace.options.book.heard(new Map([['mayor', placed]]))
    await settled()
    expect(workspace.get().tray).toEqual({ at: null })
    expect(words()).toContain('Every claim that is not closed has a place')
  })
})
