/** A value that the screen watches: set it and whoever listens hears of it at once. */
export class Value<State extends object> {
  private readonly listeners = new Set<() => void>()

  constructor(private state: State) {}

  readonly get = (): State => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  set(changes: Partial<State>): void {
    const next = { ...this.state, ...changes }
    const isSame = Object.keys(changes).every(name => Object.is(Reflect.get(this.state, name), Reflect.get(next, name)))
    if (isSame) return
    this.state = next
    for (const listener of [...this.listeners]) listener()
  }
}
