import type { ClaimIndex } from '../domain/claim/claim-index'
import type { ClaimId } from '../domain/ids'
import { onceAFrame } from './once-a-frame'
import type { TextPlaces } from './text-places'
import type { ViewerEvents } from './viewer-types'

interface Pointed {
  readonly element: HTMLElement
  readonly places: Pick<TextPlaces, 'characterAt'>
  readonly claims: () => ClaimIndex
  readonly events: Pick<ViewerEvents, 'onHover' | 'onPress'>
}

/** Tells which claims are under the pointer, from a place to an offset to the claims there: no listener on any claim. */
export function watchPointer({ element, places, claims, events }: Pointed, signal: AbortSignal): void {
  let hovered = ''
  let point = { x: 0, y: 0 }
  const claimsAt = (x: number, y: number) => {
    const offset = places.characterAt(x, y)
    return {
      offset,
      ids:
        offset === undefined
          ? []
          : claims()
              .at(offset)
              .map(({ id }) => id),
    }
  }
  const hover = (ids: readonly ClaimId[]) => {
    if (ids.join(' ') === hovered) return
    hovered = ids.join(' ')
    events.onHover(ids)
  }
  const look = onceAFrame(() => hover(claimsAt(point.x, point.y).ids))

  element.addEventListener(
    'pointermove',
    event => {
      // A finger does not hover, and while words are being selected nothing else is looked for.
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      point = { x: event.clientX, y: event.clientY }
      look.ask()
    },
    { signal, passive: true },
  )
  element.addEventListener(
    'pointerleave',
    () => {
      look.cancel()
      hover([])
    },
    { signal },
  )
  element.addEventListener(
    'click',
    event => {
      if (event.button !== 0 || !(element.ownerDocument.getSelection()?.isCollapsed ?? true)) return
      const { offset, ids } = claimsAt(event.clientX, event.clientY)
      if (offset !== undefined) events.onPress(ids, offset)
    },
    { signal },
  )
  signal.addEventListener('abort', look.cancel)
}
