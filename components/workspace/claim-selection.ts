import type { ClaimBook } from '@/components/api/claim-book'
import type { Outbox } from '@/components/api/outbox'
import type { Talk } from '@/components/discussion/noting'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import type { Tag } from '@/domain/claim/tag'
import type { ArticleId, ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { Offset, Span } from '@/domain/text/offset'
import type { Viewer } from '@/editor/viewer-types'
import { addressWith, type ClaimFilter } from './claim-filter'
import { claimIdIn, linkTo, noteIdIn } from './claim-link'
import { keepFocus } from './keep-focus'
import { Value } from './value'
import { firstState, keptBy, type WorkspaceState } from './workspace-state'

export interface WorkspaceOptions {
  readonly articleId: ArticleId
  readonly version: number
  readonly text: string
  readonly me: PersonRef
  readonly book: ClaimBook
  readonly outbox: Outbox
  readonly newId: () => string
  readonly say: (message: string) => void
  /** Says what was done, and offers to undo it; `action` is what was done. */
  readonly offerUndo: (message: string, action: string) => void
}

/** How a workspace begins; all of it may change while it is open. */
export interface WorkspaceStart {
  readonly filter: ClaimFilter | null
  readonly mayCheck: boolean
  /** Without it nobody's notes are shown. */
  readonly talk?: Talk
}

// As in app/styles/workspace-narrow.css.
const railIsDrawer = '(max-width: 1259px)'

/** Which claim of the article is meant, and what is shown of it. */
export class ClaimSelection extends Value<WorkspaceState> {
  viewer: Viewer | null = null
  readonly options: WorkspaceOptions
  private isCardAwaited = false

  constructor({ filter, mayCheck, talk = 'none', ...options }: WorkspaceOptions & WorkspaceStart) {
    super(firstState(options.book.index(), filter, mayCheck, talk))
    this.options = options
  }

  select(id: ClaimId | null, { open = this.get().isCardOpen, scroll = false } = {}): void {
    const claim = id === null ? undefined : this.get().index.get(id)
    // It stands nowhere in the text.
    if (id !== null && !claim && this.get().index.aside(id)) {
      this.openTray(id)
      return
    }
    const { writing, noting, closing } = this.get()
    keepFocus(this.viewer)
    this.isCardAwaited = false
    this.set({
      selected: claim?.id ?? null,
      isCardOpen: Boolean(claim) && open,
      choice: null,
      isChangingSpan: false,
      ...(writing && writing.claimId !== id ? { writing: null } : {}),
      ...(noting && noting.claimId !== id ? { noting: null } : {}),
      ...(closing !== id ? { closing: null } : {}),
      // The card stands where the tray does.
      ...(claim && open ? { tray: null } : {}),
      ...(claim ? {} : { isCardFull: false }),
    })
    this.showInAddress()
    if (claim && scroll) this.viewer?.scrollTo(claim.span)
  }

  /** Opens the tray of lost claims at one of them, or at the first. */
  openTray(id: ClaimId | null = this.get().index.lost[0]?.id ?? null): void {
    const { writing, noting, closing } = this.get()
    this.set({
      ...{ tray: { at: id }, selected: null, isCardOpen: false, isCardFull: false, choice: null, isRailOpen: false },
      ...{ isChangingSpan: false, writing: writing?.claimId === id ? writing : null },
      ...{ noting: noting?.claimId === id ? noting : null, closing: closing === id ? closing : null },
    })
    this.showInAddress()
  }

  closeTray(): void {
    this.set({ tray: null, noting: null, writing: null, closing: null })
    this.showInAddress()
    this.viewer?.focus()
  }

  /** A press on words: the claims under it, innermost first. The same place again goes outwards. */
  press(under: readonly ClaimId[], at: Offset): void {
    const { selected } = this.get()
    const position = selected === null ? -1 : under.indexOf(selected)
    const next = under[(position + 1) % under.length] ?? null
    this.select(next, { open: next !== null })
    if (under.length > 1) this.set({ choice: { claims: under, at, takesFocus: false } })
    if (next) this.sayClaim(next)
  }

  /** To the nearest claim in text order that the filter keeps, or that has `tag`, whatever is filtered. */
  move(direction: 'next' | 'previous', tag?: Tag): void {
    const { index, kept, selected } = this.get()
    const isMeant = (claim: PlacedClaim) => (tag ? claim.tag === tag : (kept?.has(claim.id) ?? true))
    let claim = index[direction](selected ?? undefined, this.viewer?.caret() ?? 0)
    while (claim && !isMeant(claim)) claim = index[direction](claim.id, claim.span.start)
    if (!claim) {
      const which = tag ? `No ${tag} claim` : 'No claim'
      this.options.say(direction === 'next' ? `${which} after this one.` : `${which} before this one.`)
      return
    }
    this.select(claim.id, { scroll: true })
    this.sayClaim(claim.id)
  }

  /** Enter: the selected claim's card, or that of the innermost claim at the caret. */
  open(): void {
    const { selected, index } = this.get()
    const atCaret = this.viewer && selected === null ? index.at(this.viewer.caret()) : []
    if (atCaret.length > 1) {
      this.choose(atCaret.map(claim => claim.id))
      return
    }
    const id = selected ?? atCaret[0]?.id
    if (id === undefined) {
      this.options.say('No claim here. J goes to the next one.')
      return
    }
    this.select(id, { open: true })
    this.set({ isCardFull: true })
    this.goToCard()
  }

  /** Puts the focus on the card's head: at once, or when a card that is still on its way stands there. */
  goToCard(): void {
    this.isCardAwaited = true
    requestAnimationFrame(() => this.cardIsThere())
  }

  cardIsThere(): void {
    const head = document.getElementById('claim-card-title')
    if (!head || !this.isCardAwaited) return
    this.isCardAwaited = false
    head.focus({ preventScroll: true })
  }

  private choose(claims: readonly ClaimId[]): void {
    this.set({ choice: { claims, at: this.viewer?.caret() ?? 0, takesFocus: true } })
  }

  /** Esc: the innermost thing that is open. */
  close(): void {
    const { choice, writing, noting, closing, isChangingSpan, isCardOpen, live, isRailOpen, tray } = this.get()
    if (choice) this.set({ choice: null })
    else if (isRailOpen) this.set({ isRailOpen: false })
    else if (writing) this.set({ writing: null })
    else if (noting) this.set({ noting: null })
    else if (closing) this.set({ closing: null })
    else if (isChangingSpan) this.set({ isChangingSpan: false })
    else if (live) this.viewer?.select(null)
    else if (isCardOpen) this.set({ isCardOpen: false, isCardFull: false })
    else if (tray) this.closeTray()
    else this.select(null)
    if (choice || !isRailOpen) this.viewer?.focus()
  }

  /** To the next open claim that begins in a stretch of the text; after the last of them to the first again. */
  goToOpenIn({ start, end }: Span): void {
    const { index, selected } = this.get()
    const open = index.all.filter(({ tag, span }) => tag === 'open' && span.start >= start && span.start < end)
    const next = open[(open.findIndex(({ id }) => id === selected) + 1) % open.length]
    if (!next) return
    this.select(next.id, { scroll: true })
    this.set({ isRailOpen: false })
    this.sayClaim(next.id)
  }

  /** Puts the focus on the section that is read, or on the first; on a narrow screen the outline opens for it. */
  goToOutline(): void {
    if (matchMedia(railIsDrawer).matches) this.set({ isRailOpen: true })
    requestAnimationFrame(() => {
      const outline = document.querySelector('.rail nav')
      const link = outline?.querySelector<HTMLElement>('[aria-current]') ?? outline?.querySelector('a')
      link?.focus()
    })
  }

  hover(id: ClaimId | null): void {
    this.set({ hovered: id })
  }

  filter(filter: ClaimFilter | null): void {
    const kept = keptBy(filter, this.get().index)
    this.set({ filter, kept })
    showAddress(addressWith(filter, new URL(location.href)))
    this.options.say(kept ? `${inWords(kept.size)} kept, the others stand back.` : 'All claims.')
  }

  /** Opens the claim that the address names, if it names one. */
  followAddress(): void {
    const id = claimIdIn(location.hash)
    const note = noteIdIn(location.hash)
    const { selected, tray } = this.get()
    if (id && (note || (id !== selected && id !== tray?.at))) this.select(id, { open: true, scroll: true })
    if (asksForLost(location.search)) this.openTray()
    if (note) this.set({ shownNote: note, isCardFull: true })
  }

  /** Whether claims may be changed from now on. What is half written stays open either way. */
  allowChecking(mayCheck: boolean): void {
    if (mayCheck === this.get().mayCheck) return
    if (!mayCheck) keepFocus(this.viewer)
    this.set({ mayCheck, ...(mayCheck ? {} : { isChangingSpan: false }) })
  }

  private showInAddress(): void {
    const { selected, tray } = this.get()
    const shown = selected ?? tray?.at ?? null
    const hash = shown === null ? '' : linkTo(shown)
    if (location.hash === hash) return
    showAddress(`${location.pathname}${location.search}${hash}`)
  }

  private sayClaim(id: ClaimId): void {
    const { index } = this.get()
    const claim = index.get(id)
    if (claim) {
      this.options.say(`Claim ${index.numberOf(id)} of ${index.all.length}, ${claim.tag}: ${claim.anchor.exact}`)
    }
  }
}

// “?todo=lost”, as a link to what is still to do has it.
function asksForLost(search: string): boolean {
  return new URLSearchParams(search).get('todo') === 'lost'
}

// With the router's own state it is left to us; without, the router renders the page anew for every key.
function showAddress(address: string): void {
  window.history.replaceState(window.history.state, '', address)
}

function inWords(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`
}
