/** Where a part of the page that is loaded later stands. */
export type PartState<Loaded> =
  | { readonly kind: 'away' }
  | { readonly kind: 'there'; readonly loaded: Loaded }
  /** It was needed and did not come: the network is gone, or the desk was brought up to date under the page. */
  | { readonly kind: 'missing' }

const away = { kind: 'away' } as const
const parts = new Set<{ fetch(): Promise<void> }>()

/** A part of the page that the first paint does without. Every part is fetched ahead of its use by `fetchPartsAhead`. */
export class LaterPart<Loaded> {
  private state: PartState<Loaded> = away
  private coming: Promise<Loaded> | undefined
  private readonly listeners = new Set<() => void>()

  constructor(private readonly load: () => Promise<Loaded>) {
    parts.add(this)
  }

  readonly get = (): PartState<Loaded> => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Fetches it before it is needed. Where that fails nothing is said: it is asked for again when it is needed. */
  async fetch(): Promise<void> {
    try {
      await this.bring()
    } catch {
      this.become(away)
    }
  }

  /** Brings what is needed now; a part that does not come is `missing`. */
  async need(): Promise<void> {
    if (this.state.kind === 'missing') this.become(away)
    try {
      await this.bring()
    } catch {
      this.become({ kind: 'missing' })
    }
  }

  /** What was loaded, for whoever can wait for it. Throws where it does not come. */
  async bring(): Promise<Loaded> {
    if (this.state.kind === 'there') return this.state.loaded
    this.coming ??= this.load()
    try {
      const loaded = await this.coming
      this.become({ kind: 'there', loaded })
      return loaded
    } finally {
      this.coming = undefined
    }
  }

  private become(state: PartState<Loaded>): void {
    if (this.state.kind === 'there' || state.kind === this.state.kind) return
    this.state = state
    for (const listener of this.listeners) listener()
  }
}

// Long after the first paint, for a page that is only looked at.
const quietTime = 4_000
const signsOfUse = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Fetches every part at the first sign that somebody uses the page, or once it has stood a while. Returns the way to stop. */
export function fetchPartsAhead(): () => void {
  const ending = new AbortController()
  const fetchAll = () => {
    ending.abort()
    afterPaint(() => {
      for (const part of parts) void part.fetch()
    })
  }
  const timer = setTimeout(fetchAll, quietTime)
  ending.signal.addEventListener('abort', () => clearTimeout(timer))
  for (const sign of signsOfUse) {
    window.addEventListener(sign, fetchAll, { signal: ending.signal, passive: true, capture: true })
  }
  return () => ending.abort()
}

// What the key or the pointer asked for is drawn first.
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run))
}
