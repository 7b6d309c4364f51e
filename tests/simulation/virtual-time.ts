import { vi } from 'vitest'

interface Due {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** Time that passes as fast as the machine goes: what is due runs in order, and nothing waits for a clock. */
export class VirtualTime {
  now = Date.parse('2026-03-02T09:00:00.000Z')

  private order = 0
  private readonly due: Due[] = []

  /** `settle` waits for what truly takes time (the desk's own work) before the next thing is due. */
  constructor(private readonly settle: () => Promise<void>) {
    vi.useFakeTimers({ toFake: ['Date'], now: this.now })
  }

  end(): void {
    vi.useRealTimers()
  }

  /** Runs `run` in `ms`; returns the way to prevent it. */
  after(ms: number, run: () => void): () => void {
    this.order += 1
    const one: Due = { at: this.now + Math.max(0, Math.round(ms)), order: this.order, run }
    // Most of what is added is due last or nearly so.
    let place = this.due.length
    while (place > 0 && comesBefore(one, this.due[place - 1])) place -= 1
    this.due.splice(place, 0, one)
    return () => {
      const found = this.due.indexOf(one)
      if (found >= 0) this.due.splice(found, 1)
    }
  }

  /** Lets `ms` pass. Things that are due at the same moment happen side by side. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms
    for (;;) {
      const first = this.due[0]
      if (!first || first.at > end) break
      this.moveTo(first.at)
      while (this.due[0]?.at === this.now) this.due.shift()?.run()
      await this.settle()
    }
    this.moveTo(end)
  }

  private moveTo(moment: number): void {
    this.now = moment
    vi.setSystemTime(moment)
  }
}

function comesBefore(a: Due, b: Due | undefined): boolean {
  return b !== undefined && (a.at < b.at || (a.at === b.at && a.order < b.order))
}
