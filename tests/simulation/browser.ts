/** A person's browser: what outlives a page. Its pages share the storage and see each other's locks. */
export class Browser {
  cookie = ''
  readonly storage = browserStorage()
  readonly openPages = new Set<object>()
  private readonly held = new Map<object, string[]>()

  /** The locks as one page sees them; they go with it. */
  locksOf(page: object): Pick<LockManager, 'request' | 'query'> {
    const request = (name: string, ...rest: readonly unknown[]) => {
      this.held.set(page, [...(this.held.get(page) ?? []), name])
      const granted = rest.at(-1)
      return Promise.resolve(typeof granted === 'function' ? granted() : undefined)
    }
    const query = async () => {
      const names = [...this.openPages].flatMap(open => this.held.get(open) ?? [])
      return { held: names.map(name => ({ name })), pending: [] }
    }
    // A page asks for locks in the simplest way; the other ways of asking are not offered here.
    return { request, query } as Pick<LockManager, 'request' | 'query'>
  }
}

// Code lists what is stored by the object's own keys, so the entries are its own and everything else is not.
function browserStorage(): Storage {
  const methods = {
    getItem(this: object, key: string): string | null {
      const value: unknown = Object.hasOwn(this, key) ? Reflect.get(this, key) : null
      return typeof value === 'string' ? value : null
    },
    setItem(this: object, key: string, value: string): void {
      Reflect.set(this, key, String(value))
    },
    removeItem(this: object, key: string): void {
      Reflect.deleteProperty(this, key)
    },
    clear(this: object): void {
      for (const key of Object.keys(this)) Reflect.deleteProperty(this, key)
    },
    key(this: object, place: number): string | null {
      return Object.keys(this)[place] ?? null
    },
    get length(): number {
      return Object.keys(this).length
    },
  }
  const storage: Storage = Object.create(methods)
  return storage
}
