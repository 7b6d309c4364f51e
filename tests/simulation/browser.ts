/** What a page asks of the browser's locks; the simplest way of asking, which is all that the client needs. */
export interface Locks {
  request(name: string, granted: () => unknown): Promise<unknown>
  query(): Promise<{ readonly held: readonly { readonly name: string }[]; readonly pending: readonly [] }>
}

interface Asked {
  readonly name: string
  readonly page: object
  grant(): void
}

/** A person's browser: what outlives a page. Its pages share the database and see each other's locks. */
export class Browser {
  cookie = ''
  /** The records of each of its databases' stores, by their key. */
  readonly records = new Map<string, unknown>()
  readonly openPages = new Map<object, (message: unknown) => void>()
  private readonly held = new Map<string, object>()
  private asked: readonly Asked[] = []

  open(page: object, hear: (message: unknown) => void): void {
    this.openPages.set(page, hear)
  }

  /** The page is gone, and with it every lock that it held or waited for. */
  close(page: object): void {
    this.openPages.delete(page)
    this.asked = this.asked.filter(one => one.page !== page)
    for (const [name, holder] of this.held) if (holder === page) this.held.delete(name)
    this.grantNext()
  }

  /** The locks as one page sees them. `run` runs what follows as the code of that page. */
  locksOf(page: object, run: <Result>(work: () => Result) => Result): Locks {
    return {
      request: (name, granted) =>
        new Promise((resolve, reject) => {
          const grant = () => {
            this.held.set(name, page)
            const release = () => {
              if (this.held.get(name) === page) this.held.delete(name)
              this.grantNext()
            }
            run(async () => granted())
              .then(resolve, reject)
              .finally(release)
          }
          this.asked = [...this.asked, { name, page, grant }]
          this.grantNext()
        }),
      query: async () => ({ held: [...this.held.keys()].map(name => ({ name })), pending: [] }),
    }
  }

  private grantNext(): void {
    const next = this.asked.find(({ name }) => !this.held.has(name))
    if (!next) return
    this.asked = this.asked.filter(one => one !== next)
    next.grant()
    this.grantNext()
  }
}
