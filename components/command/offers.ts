import { type CommandId, commandIds, type Place } from '@/domain/command/commands'
import { notify } from '../shell/notices'

/** What a page does for a command. */
export interface Offer {
  run(): void
  /** Whether it can be done now; a sentence says why not. False where it is no business of this person, or of this moment. */
  can?(): boolean | string
  /** Whether it makes sense at this moment, so that the palette names it; its key works all the same and says what is missing. */
  suits?(): boolean
}

export type Offers = { readonly [Id in CommandId]?: Offer | (() => void) }

interface Standing {
  readonly place: Place
  readonly offers: Offers
}

// The last in the list wins: what stands on the page is nearer than what every page has.
const standing: Standing[] = []
const listeners = new Set<() => void>()

/** Offers commands until the returned function is called. */
export function offer(place: Place, offers: Offers): () => void {
  const one = { place, offers }
  standing.push(one)
  tell()
  return () => {
    standing.splice(standing.indexOf(one), 1)
    tell()
  }
}

export function offerOf(id: CommandId): Offer | undefined {
  const found = standing.findLast(({ offers }) => offers[id])?.offers[id]
  return typeof found === 'function' ? { run: found } : found
}

/** Everything that can be done at this moment, in the table's order. */
export function possibleNow(): readonly CommandId[] {
  return commandIds.filter(id => {
    const offer = offerOf(id)
    return offer !== undefined && (offer.can?.() ?? true) === true && (offer.suits?.() ?? true)
  })
}

/** The screen that is open. */
export function placeNow(): Place {
  return standing.findLast(({ place }) => place !== 'everywhere')?.place ?? 'everywhere'
}

/** Does it, or says why not. False where nobody offers it. */
export function perform(id: CommandId): boolean {
  const offer = offerOf(id)
  const can = offer?.can?.() ?? true
  if (!offer || can === false) return false
  if (typeof can === 'string') notify({ kind: 'problem', message: can })
  else offer.run()
  return true
}

export function watchOffers(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of [...listeners]) listener()
}
