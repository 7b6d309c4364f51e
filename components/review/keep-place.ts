/**
 * Before the list of claims is drawn anew for what others did: returns what puts the list back under one's eyes. What is
 * in sight and stays in its group stays where it is on the screen; the focus goes along with a claim that comes to stand
 * in another group, or, where that is folded away, to the claim to decide: lost, it would begin again at the top.
 */
export function keepPlace(): () => void {
  const focused = document.activeElement
  const held = focused?.closest<HTMLElement>(item)
  const seen = inSight(held ?? null).map(element => ({
    id: idOf(element),
    group: groupOf(element),
    top: topOf(element),
  }))
  const putBack = () => {
    const stays = seen.map(before => ({ before, now: itemWith(before.id) }))
    const fixed = stays.find(({ before, now }) => now && groupOf(now) === before.group)
    const moved = fixed?.now ? topOf(fixed.now) - fixed.before.top : 0
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
  }
  return () => {
    putBack()
    unlessScrolled(putBack)
    if (!held || !focused || focused.isConnected || document.activeElement !== document.body) return
    itemWith(idOf(held))?.querySelector<HTMLElement>(focused.localName)?.focus({ preventScroll: true })
    if (document.activeElement === document.body) document.getElementById('decide')?.focus({ preventScroll: true })
  }
}

const item = '[data-item]'
const scrolling = ['wheel', 'keydown', 'pointerdown'] as const

// Items that come into sight have their real height in the next frame. A finger may have set the page going by itself.
function unlessScrolled(run: () => void): void {
  if (matchMedia('(pointer: coarse)').matches) return
  const watch = new AbortController()
  const { signal } = watch
  for (const type of scrolling) document.addEventListener(type, () => watch.abort(), { signal, passive: true })
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      if (!signal.aborted) run()
      watch.abort()
    })
  })
}

// What has the focus first, then from the top. At the top of the page nothing else is held: there one waits for what comes.
function inSight(held: HTMLElement | null): readonly HTMLElement[] {
  const bar = document.querySelector('.topbar')?.getBoundingClientRect().bottom ?? 0
  const isSeen = (element: HTMLElement) => topOf(element) >= bar && topOf(element) < innerHeight
  const first = held && isSeen(held) ? [held] : []
  if (window.scrollY === 0) return first
  return [...first, ...[...document.querySelectorAll<HTMLElement>(item)].filter(isSeen)]
}

function itemWith(id: string): HTMLElement | null {
  return document.querySelector(`[data-item="${id}"]`)
}

function idOf(element: HTMLElement): string {
  return element.dataset.item ?? ''
}

function groupOf(element: HTMLElement): string | null | undefined {
  const group = element.closest('.group')
  return group?.getAttribute('aria-labelledby') ?? group?.id
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top
}
