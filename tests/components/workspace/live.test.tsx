// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Commands } from '@/components/command/commands'
import { noticesNow } from '@/components/shell/notices'
import { ArticleWorkspace } from '@/components/workspace/article-workspace'
import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { usualKeys } from '@/domain/command/keymap'
import { signedOffSentence } from '@/domain/errors'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import { renderCopy } from '@/editor/render-copy'
import { claimOn } from '../../editor/claims-on'
import { standInForLayout } from '../../editor/screen'

const me = { id: 'me', name: 'Ines Moreau' }
const tobias = { id: 'tobias', name: 'Tobias Okafor', kind: 'person' }
const sentences = Array.from({ length: 60 }, (_, i) => `Sentence number ${i} says something.`)
const doc: Doc = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'A title' }] },
    ...sentences.map(text => ({
      type: 'paragraph' as const,
      attrs: { role: 'paragraph' as const },
      content: [{ type: 'text' as const, text }],
    })),
  ],
}
const text = canonicalText(doc)
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const first: Claim = {
  ...claimOn(text, spanOf('Sentence number 3 says something'), 'c-first', 'open'),
  articleId: 'a1',
  revision: 1,
}

/** An EventSource whose desk is this test. */
class FakeSource extends EventTarget {
  static last: FakeSource | undefined
  constructor(readonly url: string) {
    super()
    // The inbox's count listens to the desk beside the article.
    if (url.includes('/articles/a1/')) FakeSource.last = this
  }
  close = vi.fn()
  say(event: string, data: unknown, id?: number) {
    const said = new MessageEvent(event, {
      data: JSON.stringify(data),
      lastEventId: id === undefined ? '' : String(id),
    })
    this.dispatchEvent(said)
  }
}

// The viewer comes by itself, and takes its time where other tests run beside this one.
const whenBusy = { timeout: 8_000 }

let root: Root
beforeEach(async () => {
  standInForLayout()
  vi.stubGlobal('EventSource', FakeSource)
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify({ items: [] }), { status: 200 })),
  )
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }))
  HTMLElement.prototype.scrollIntoView = vi.fn()
  document.body.replaceChildren(document.createElement('div'))
  root = createRoot(document.body.firstElementChild ?? document.body)
  root.render(
    <Commands person={{ id: 'me', role: 'checker' }} keys={usualKeys}>
      <ArticleWorkspace
        article={{
          ...{ id: 'a1', version: 1, versionSha256: 'of the text', doc },
          standing: {
            ...{ state: 'checking', revision: 1, title: 'A title' },
            abilities: {
              mayCheck: true,
              mayNote: true,
              mayMove: true,
              mayRevise: true,
              mayReview: false,
              maySignOff: false,
            },
          },
        }}
        html={renderCopy(doc, new ClaimIndex([first]))}
        claims={[first]}
        seq={10}
        me={me}
        filter={null}
      />
    </Commands>,
  )
  await vi.waitFor(
    () => expect(document.querySelector('#text [contenteditable], #text.ProseMirror')).not.toBeNull(),
    whenBusy,
  )
  say('hello', { seq: 10 }, 10)
})

afterEach(async () => {
  root.unmount()
  await frames()
  vi.unstubAllGlobals()
})

function say(event: string, data: unknown, id?: number) {
  FakeSource.last?.say(event, data, id)
}

const frames = () => new Promise(resolve => setTimeout(resolve, 200))

function entry(seq: number, claim: Claim | null, claimId = claim?.id, actor: object = tobias) {
  say(
    'message',
    { seq, at: '2026-11-20T08:00:00.000Z', actor, kind: 'check.recorded', articleId: 'a1', claimId, change: {}, claim },
    seq,
  )
}

function others(from: number) {
  for (let i = 0; i < 50; i += 1) {
    const claim: Claim = {
      ...claimOn(text, spanOf(`number ${i + 5} says`), `c${i}`, i % 2 ? 'verified' : 'disputed'),
      articleId: 'a1',
      revision: 2,
    }
    entry(from + i, claim)
  }
}

const drawn = () =>
  new Set(
    [...document.querySelectorAll('#text [data-claims]')].flatMap(each =>
      (each.getAttribute('data-claims') ?? '').split(' '),
    ),
  ).size

describe('what others do, arriving while I work (live V8)', () => {
  it('is asked for from where the page was read, and shown', async () => {
    expect(FakeSource.last?.url).toMatch(/^\/api\/v1\/articles\/a1\/events\?listener=[0-9a-f-]{36}&after=10$/)
    expect(document.querySelector('.strip')?.textContent).toContain('Live')
    others(11)
    await frames()
    await vi.waitFor(() => expect(drawn()).toBe(51), { timeout: 8_000 })
  })

  it('leaves a live selection, an open card and half-written words as they are, through 50 changes', async () => {
    const chip = [...document.querySelectorAll<HTMLElement>('#margin a, #margin button')].find(each =>
      each.closest('li'),
    )
    chip?.click()
    await frames()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }))
    await frames()
    await vi.waitFor(() => expect(document.querySelector('#claim-card form')).not.toBeNull(), { timeout: 8_000 })
    const field = document.querySelector<HTMLInputElement>('#claim-card form input[name="title"]')
    if (!field) throw new Error('There is no field')
    field.focus()
    field.value = 'Half a thou'
    field.setSelectionRange(4, 6)
    const form = document.querySelector('#claim-card form')
    const scroll = vi.spyOn(window, 'scrollTo')

    others(11)
    await frames()

    await vi.waitFor(() => expect(drawn()).toBe(51), { timeout: 8_000 })
    expect(document.activeElement).toBe(field)
    expect(document.querySelector('#claim-card form')).toBe(form)
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['Half a thou', 4, 6])
    expect(scroll).not.toHaveBeenCalled()
  })

  it('keeps selected words selected', async () => {
    const node = [...document.querySelectorAll('#text p')].at(1)?.firstChild
    if (!node) throw new Error('There are no words')
    document.getSelection()?.setBaseAndExtent(node, 0, node, 8)
    document.dispatchEvent(new Event('selectionchange'))
    await frames()
    const before = document.getSelection()?.toString()
    expect(before).toBe('Sentence')
    others(11)
    await frames()
    expect(document.getSelection()?.toString()).toBe(before)
  })

  it('does not take a claim away that is being written on, and says so', async () => {
    const chip = document.querySelector<HTMLElement>('#margin li a, #margin li button')
    chip?.click()
    await frames()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }))
    await frames()
    await vi.waitFor(() => expect(document.querySelector('#claim-card form')).not.toBeNull(), { timeout: 8_000 })
    entry(11, null, first.id)
    await frames()
    expect(document.querySelector('#claim-card form')).not.toBeNull()
    expect(drawn()).toBe(1)
    document
      .querySelector('#claim-card form')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await frames()
    await vi.waitFor(() => expect(drawn()).toBe(0), 3_000)
  })

  it('shows who else is here, and nobody while I am alone', async () => {
    say('here', { people: [me] })
    await frames()
    expect(document.querySelector('.avatars')).toBeNull()
    say('here', { people: [me, { ...tobias, at: 20 }] })
    await frames()
    expect(document.querySelector('.avatars')?.getAttribute('aria-label')).toBe('Here now: you, Tobias Okafor')
  })

  it('does not set back what it knows better: an older claim changes nothing', async () => {
    entry(11, { ...first, revision: 3, tag: 'verified' })
    await frames()
    entry(12, { ...first, revision: 2, tag: 'disputed' })
    await frames()
    expect(document.querySelector('#text [data-claims]')?.getAttribute('data-tag')).toBe('verified')
  })
})

describe('the article itself, while I work on it (live V12–V14)', () => {
  const signOff = {
    ...{ version: 1, versionSha256: 'of the text', findingsSha256: 'of the findings' },
    ...{ by: tobias, at: '2026-11-20T08:00:00.000Z' },
  }
  const turned = (seq: number, state: string, says: string) => {
    const article = { title: 'A title', revision: seq, state, ...(state === 'signed_off' ? { signOff } : {}) }
    say('message', { seq, actor: tobias, kind: 'article.changed', articleId: 'a1', says, article }, seq)
  }
  const notices = () => noticesNow().map(({ message }) => message)
  const strip = () => document.querySelector('.strip')?.textContent
  const openForm = async () => {
    document.querySelector<HTMLElement>('#margin li a, #margin li button')?.click()
    await frames()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }))
    await vi.waitFor(() => expect(document.querySelector('#claim-card form')).not.toBeNull())
    const field = document.querySelector<HTMLInputElement>('#claim-card form input[name="title"]')
    if (!field) throw new Error('There is no field')
    return field
  }

  it('can only be read at once when somebody signs it off, and be changed again when it is reopened', async () => {
    const field = await openForm()
    field.focus()
    field.value = 'Half a thou'
    turned(11, 'signed_off', 'signed off version 1')
    await frames()
    expect(notices()).toContain(
      'Tobias Okafor signed off version 1. Nothing can be changed until an editor reopens it.',
    )
    expect(strip()).toContain('Signed off by Tobias Okafor.')
    expect(document.querySelector('.tagbar')).toBeNull()
    expect([document.activeElement, field.isConnected, field.value]).toEqual([field, true, 'Half a thou'])

    turned(12, 'in_review', 'reopened the article: “The mayor wrote”')
    await frames()
    expect(notices()).toContain('Tobias Okafor reopened the article: “The mayor wrote”.')
    expect(document.querySelector('.tagbar')).not.toBeNull()
    expect([document.activeElement, field.value]).toEqual([field, 'Half a thou'])
  })

  it('keeps what could not be saved, marked, and sends it once the article is reopened', async () => {
    const refused = new Response(JSON.stringify({ code: 'signed_off', detail: signedOffSentence }), { status: 409 })
    const { mock } = vi.mocked(fetch).mockImplementation(async () => refused.clone())
    document.querySelector<HTMLElement>('#margin li a, #margin li button')?.click()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }))
    await vi.waitFor(() => expect(document.querySelector('.trouble')?.textContent).toContain(signedOffSentence))
    turned(11, 'signed_off', 'signed off version 1')
    await frames()
    expect(strip()).toContain('1 change not saved')
    const before = mock.calls.filter(([path]) => String(path).endsWith('/checks')).length
    vi.mocked(fetch).mockImplementation(async () => new Response(null, { status: 200, headers: { etag: '"2"' } }))
    turned(12, 'in_review', 'reopened the article: “The mayor wrote”')
    await vi.waitFor(() => expect(strip()).toContain('All saved'))
    expect(mock.calls.filter(([path]) => String(path).endsWith('/checks')).length).toBe(before + 1)
    expect(document.querySelector('.trouble')).toBeNull()
  })

  it('shows another title at once, and what a changed role allows', async () => {
    document.title = 'A title · Tickmark'
    const abilities = { mayCheck: false, mayMove: false, mayReview: false, maySignOff: false }
    const article = { title: 'The bridge closes', revision: 7, state: 'checking' }
    say('hello', { seq: 10, article, abilities }, 10)
    await frames()
    expect([document.title, document.querySelector('.title')?.textContent]).toEqual([
      ...['The bridge closes · Tickmark', 'The bridge closes'],
    ])
    expect(document.querySelector('.tagbar')).toBeNull()
    expect(notices()).toContain('Your role was changed, and with it what you can do here.')
  })
})
