import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, PersonId } from '@/domain/ids'
import { needDatabase, tried } from './browser-database'
import type { ClaimWrite } from './claim-write'
import { dropOlderUnsent, hasOlderUnsent, olderUnsent } from './older-unsent'

/** A write that waits for the desk. `seq` orders the writes of one browser tab. */
export interface KeptWrite {
  /** Also the id of the action in the log: the desk does one action once. */
  readonly id: string
  readonly seq: number
  readonly articleId: ArticleId
  readonly write: ClaimWrite
  /** The revision that the write was made on; absent where it follows another write that is not answered yet. */
  readonly expected?: number
  /** The claim as its author saw it: what the write touches is compared with it. Absent for a new claim. */
  readonly before?: Claim
  readonly madeAt: string
  /** Whether it was sent and no answer came: the desk may have it. */
  readonly wasSent?: boolean
}

/** Where unsent writes survive a reload, and the end of the browser. */
export interface Shelf {
  /** True once it is safe even if the browser is ended this moment; false where the browser refuses to keep it. */
  put(kept: KeptWrite): Promise<boolean>
  drop(ids: readonly string[]): Promise<void>
  /**
   * Tells what earlier pages left behind and no open page is looking after, in the order it was made; and again whenever
   * a page goes that is open now.
   */
  takeOver(found: (left: readonly KeptWrite[]) => void): Promise<void>
  /** How many writes of other people wait here for their sign-in. */
  countOthers(): Promise<number>
}

interface UnsentSchema extends DBSchema {
  writes: {
    key: string
    value: { readonly id: string; readonly personId: PersonId; readonly page: string; readonly kept: KeptWrite }
  }
}
type Db = IDBPDatabase<UnsentSchema>

/**
 * A shelf in the browser's database, which has a write on the disk before it says so (decision 160). Every write has one
 * page that looks after it; others see by a lock that the page is open, and wait for that lock to take its writes over.
 */
export function browserShelf(personId: PersonId, page: string): Shelf {
  const opened = holdLock(page).then(open)
  // Whoever uses it meets the refusal; here it must not go unheard.
  opened.catch(() => undefined)

  return {
    put: kept =>
      tried(async () => {
        const transaction = (await opened).transaction('writes', 'readwrite', { durability: 'strict' })
        // Without a wait in between, so that a page that goes away right now has still asked for all of it.
        const put = transaction.store.put({ id: kept.id, personId, page, kept })
        transaction.commit()
        await Promise.all([put, transaction.done])
      }),
    drop: async ids => {
      await tried(async () => {
        const transaction = (await opened).transaction('writes', 'readwrite')
        const dropped = ids.map(id => transaction.store.delete(id))
        transaction.commit()
        await Promise.all([...dropped, transaction.done])
      })
    },
    async takeOver(found) {
      const tell = async (pages: ReadonlySet<string>) => {
        const left = await own(await opened, { personId, page }, pages)
        if (left.length > 0) found(left)
      }
      const wait = (other: string) => {
        if (other !== page) void navigator.locks?.request(lockOf(other), () => tried(() => tell(new Set([other]))))
      }
      await tried(async () => adoptOlder(await opened, personId))
      await tried(async () => {
        const open = await openPages()
        await tell(await pagesWithWrites(await opened, other => !open.has(other) && other !== page))
        for (const other of open) wait(other)
      })
      listenForPages(page, wait)
    },
    async countOthers() {
      let count = 0
      await tried(async () => {
        count = (await (await opened).getAll('writes')).filter(entry => entry.personId !== personId).length
      })
      return count
    },
  }
}

// What others left is ours from the moment that their page is gone, and nobody else's.
async function own(db: Db, { personId, page }: Owner, pages: ReadonlySet<string>): Promise<readonly KeptWrite[]> {
  const transaction = db.transaction('writes', 'readwrite')
  const all = await transaction.store.getAll()
  const left = all.filter(entry => entry.personId === personId && pages.has(entry.page))
  await Promise.all([...left.map(entry => transaction.store.put({ ...entry, page })), transaction.done])
  return left.map(({ kept }) => kept).sort(asMade)
}

// Put where the next page that takes over finds it: under one that is gone.
async function adoptOlder(db: Db, personId: PersonId): Promise<void> {
  if (!hasOlderUnsent(localStorage, personId)) return
  const transaction = db.transaction('writes', 'readwrite', { durability: 'strict' })
  const older = olderUnsent(localStorage, personId)
  await Promise.all([
    ...older.map(kept => transaction.store.put({ id: kept.id, personId, page: 'older', kept })),
    transaction.done,
  ])
  dropOlderUnsent(localStorage, personId)
}

interface Owner {
  readonly personId: PersonId
  readonly page: string
}

function open(): Promise<Db> {
  needDatabase()
  return openDB('tickmark-unsent', 1, { upgrade: db => void db.createObjectStore('writes', { keyPath: 'id' }) })
}

// Before anything is kept: nobody may take this page for gone. The lock goes with the page.
function holdLock(page: string): Promise<void> {
  return new Promise(held => {
    const whileOpen = () => {
      held()
      return new Promise<never>(() => undefined)
    }
    if (navigator.locks) void navigator.locks.request(lockOf(page), whileOpen)
    else held()
  })
}

async function pagesWithWrites(db: Db, wanted: (page: string) => boolean): Promise<ReadonlySet<string>> {
  return new Set((await db.getAll('writes')).map(({ page }) => page).filter(wanted))
}

const lockOf = (page: string) => `tickmark.page.${page}`

async function openPages(): Promise<ReadonlySet<string>> {
  // Without locks (a page over plain http) every leftover is taken over: the desk does one write once, however often sent.
  const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {}
  const names = [...held, ...pending].flatMap(({ name }) => name ?? [])
  return new Set(names.filter(name => name.startsWith(lockOf(''))).map(name => name.slice(lockOf('').length)))
}

// A page that is opened later says so, and pages that are open wait for it, too.
function listenForPages(page: string, wait: (other: string) => void): void {
  const channel = new BroadcastChannel('tickmark.pages')
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') wait(data)
  })
  channel.postMessage(page)
}

function asMade(a: KeptWrite, b: KeptWrite): number {
  return a.madeAt === b.madeAt ? a.seq - b.seq : a.madeAt < b.madeAt ? -1 : 1
}
