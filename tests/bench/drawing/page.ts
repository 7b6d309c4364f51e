import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import { atRest } from '@/editor/claim-pieces'
import { createViewer } from '@/editor/create-viewer'
import type { Viewer } from '@/editor/viewer-types'
import { claimOn } from './long-article'
import { paintedIn, steady } from './painted'

// What runs inside the browser. Everything given was fetched before the clock starts; every answer is in milliseconds.

interface Given {
  readonly doc: Doc
  readonly claims: readonly Claim[]
  readonly limit: string
  readonly copy: string
}

let given: Given
let viewer: Viewer
let index: ClaimIndex
let pressed: Promise<number> | undefined

const element = () => {
  const found = document.querySelector<HTMLElement>('#text')
  if (!found) throw new Error('The page has no #text')
  return found
}

let found: readonly string[] = []
const press = (claims: readonly string[]) => {
  found = claims
}
const heard = () => undefined
const silent = { onSelect: heard, onPress: press, onHover: heard, onCaret: heard, onLayout: heard }

async function load(size: string): Promise<void> {
  const [article, limit, copy] = await Promise.all(
    ['article.json', 'limit.html', 'copy.html'].map(async name => (await fetch(`/${size}/${name}`)).text()),
  )
  given = { ...JSON.parse(article ?? ''), limit: limit ?? '', copy: copy ?? '' }
  await steady()
}

/** Static HTML with the claims in the markup, everything laid out. */
function paintLimit(): Promise<number> {
  element().classList.add('is-limit')
  return paintedIn(() => {
    element().innerHTML = given.limit
  })
}

function paintCopy(): Promise<number> {
  return paintedIn(() => {
    element().innerHTML = given.copy
  })
}

/** The server's copy stands and is replaced: claims indexed, text mounted, claims drawn, a claim found under a point. */
async function takeOver(): Promise<number> {
  await paintCopy()
  await steady()
  return paintedIn(open, () => {
    const drawn = document.querySelector('mark.claim')
    if (!drawn) throw new Error('No claim was drawn')
    hit(drawn)
  })
}

function open(): void {
  index = new ClaimIndex(given.claims)
  viewer = createViewer({ ...silent, element: element(), doc: given.doc, index, label: 'Article' })
}

// Usable means that a press finds its claims: the viewer answers a click synchronously.
function hit(drawn: Element): void {
  const box = drawn.getClientRects()[0]
  if (!box) throw new Error('A drawn claim has no box')
  const place = { clientX: box.left + 3, clientY: (box.top + box.bottom) / 2 }
  drawn.dispatchEvent(new MouseEvent('click', { bubbles: true, ...place }))
  const expected = drawn.getAttribute('data-claims')?.split(' ').toSorted().join(' ')
  if (found.toSorted().join(' ') !== expected)
    throw new Error(`A press on ${expected} found ${found.join(' ') || 'none'}`)
}

function oneMore(): Promise<number> {
  const text = canonicalText(given.doc)
  const span = viewer.nearScreen()
  const start = span.start + 200
  const claim = claimOn(text, { start, end: start + 40 }, given.claims.length)
  return paintedIn(() => {
    index = index.with(claim)
    viewer.draw(index, atRest)
  })
}

/** Paints a tag on the claim in sight at the next key; the answer counts from the key's own time stamp. */
function awaitKey(): void {
  pressed = new Promise(resolve => {
    document.addEventListener(
      'keydown',
      event => {
        const near = index.overlapping(viewer.nearScreen())[0]
        if (!near) throw new Error('No claim is near the screen')
        index = index.with({ ...near, tag: near.tag === 'disputed' ? 'verified' : 'disputed' })
        viewer.draw(index, { ...atRest, unsent: new Set([near.id]) })
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - event.timeStamp)
          port2.postMessage(null)
        })
      },
      { once: true },
    )
  })
}

async function keyToPaint(): Promise<number> {
  if (!pressed) throw new Error('No key was awaited')
  return pressed
}

/** Scrolls through the whole article, most of a screen at each frame, and answers the longest frame and the usual one. */
async function scrollThrough(): Promise<{ longest: number; usual: number; undrawn: number }> {
  const times: number[] = []
  let frames = 0
  let undrawn = 0
  await steady()
  await new Promise<void>(resolve => {
    let before = performance.now()
    const frame = () => {
      const now = performance.now()
      if (frames > 0) times.push(now - before)
      before = now
      frames += 1
      const bottom = document.documentElement.scrollHeight - window.innerHeight
      if (frames % 20 === 0 && !document.querySelector('mark.claim')) undrawn += 1
      if (window.scrollY >= bottom - 2) return resolve()
      window.scrollBy({ top: window.innerHeight * 0.8, behavior: 'instant' })
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  times.sort((a, b) => a - b)
  return { longest: times.at(-1) ?? 0, usual: times[times.length >> 1] ?? 0, undrawn }
}

Object.assign(globalThis, {
  drawing: { load, paintLimit, paintCopy, takeOver, oneMore, awaitKey, keyToPaint, scrollThrough },
})
