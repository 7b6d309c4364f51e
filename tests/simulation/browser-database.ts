import { recordsHere } from './page-globals'

/**
 * The `idb` library over the records of the browser whose page asks: what a transaction asked for is kept even where its
 * page is gone the next moment, and nothing of it is seen before.
 */
export async function openDB() {
  return {
    transaction: () => new Transaction(recordsHere()),
    getAll: async () => [...recordsHere().values()].map(copied),
  }
}

interface Entry {
  readonly id: string
}

class Transaction {
  readonly done = Promise.resolve()
  readonly store: {
    put(entry: Entry): Promise<string>
    delete(id: string): Promise<void>
    getAll(): Promise<readonly unknown[]>
  }

  constructor(records: Map<string, unknown>) {
    this.store = {
      put: async entry => {
        records.set(entry.id, copied(entry))
        return entry.id
      },
      delete: async id => {
        records.delete(id)
      },
      getAll: async () => [...records.values()].map(copied),
    }
  }

  commit(): void {
    // Nothing was held back.
  }
}

function copied<Value>(value: Value): Value {
  return structuredClone(value)
}
