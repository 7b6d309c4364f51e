import type { Offset, Span } from '../domain/text/offset'
import type { SelectionWatch } from './selection-watch'
import type { TextPlaces } from './text-places'

interface Touched {
  readonly element: HTMLElement
  readonly places: TextPlaces
  /** The word at an offset; undefined where there is none. */
  readonly wordAt: (offset: Offset) => Span | undefined
  readonly selection: Pick<SelectionWatch, 'isLive' | 'select'>
}

/** As long as a finger rests before the system itself would select, and as far as it may tremble, in pixels. */
const restTime = 500
const tremble = 10

/**
 * A finger that rests on a word selects it, and takes further words along while it moves on. Where the system does so
 * itself it is faster, and this stays away; some, in text with a caret, do not.
 */
export function watchTouch({ element, places, wordAt, selection }: Touched, signal: AbortSignal): void {
  let resting: { timer: number; x: number; y: number } | undefined
  let first: Span | undefined

  const wordUnder = (x: number, y: number) => {
    const offset = places.placeNear(x, y)
    return offset === undefined ? undefined : wordAt(offset)
  }
  const lift = () => {
    if (resting) clearTimeout(resting.timer)
    resting = undefined
  }
  const rest = (x: number, y: number) => {
    first = selection.isLive ? undefined : wordUnder(x, y)
    if (first) selection.select({ anchor: first.start, head: first.end })
  }
  const extend = (x: number, y: number) => {
    const word = wordUnder(x, y)
    if (!word || !first) return
    const isBackwards = word.start < first.start
    selection.select(isBackwards ? { anchor: first.end, head: word.start } : { anchor: first.start, head: word.end })
  }

  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      lift()
      first = undefined
      const touch = touches[0]
      if (!touch || touches.length > 1) return
      const { clientX: x, clientY: y } = touch
      resting = { timer: window.setTimeout(() => rest(x, y), restTime), x, y }
    },
    { signal, passive: true },
  )
  element.addEventListener(
    'touchmove',
    event => {
      const touch = event.touches[0]
      if (!touch) return
      if (resting && Math.hypot(touch.clientX - resting.x, touch.clientY - resting.y) > tremble) lift()
      if (!first) return
      if (event.cancelable) event.preventDefault()
      extend(touch.clientX, touch.clientY)
    },
    { signal, passive: false },
  )
  element.addEventListener(
    'touchend',
    event => {
      lift()
      // A tap would follow and put the caret where the finger was.
      if (first && event.cancelable) event.preventDefault()
      first = undefined
    },
    { signal },
  )
  element.addEventListener('touchcancel', lift, { signal })
  signal.addEventListener('abort', lift)
}
