interface Bounds {
  /** Of everything kept together, in whatever `keep` counts sizes in. */
  readonly mostSize: number
  /** Milliseconds. */
  readonly longest: number
}

interface Entry<Value> {
  readonly value: Value
  readonly size: number
  readonly until: number
}

/** Keeps what was asked for last, for a while, and no more than there is room for. */
export class KeptAWhile<Value> {
  // In the order used: the first goes first.
  readonly #entries = new Map<string, Entry<Value>>()
  #size = 0

  constructor(private readonly bounds: Bounds) {}

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#forget(key, entry)
    if (entry.until < Date.now()) return undefined
    this.#add(key, entry)
    return entry.value
  }

  /** What is larger than the room for all of it is not kept. */
  keep(key: string, value: Value, size: number): void {
    const before = this.#entries.get(key)
    if (before) this.#forget(key, before)
    if (size > this.bounds.mostSize) return
    this.#add(key, { value, size, until: Date.now() + this.bounds.longest })
    for (const [oldest, entry] of this.#entries) {
      if (this.#size <= this.bounds.mostSize) break
      this.#forget(oldest, entry)
    }
  }

  #add(key: string, entry: Entry<Value>): void {
    this.#entries.set(key, entry)
    this.#size += entry.size
  }

  #forget(key: string, { size }: Entry<Value>): void {
    this.#entries.delete(key)
    this.#size -= size
  }
}
