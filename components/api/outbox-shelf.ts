import type { ArticleId, PersonId } from '@/domain/ids'
import { isRecord } from './claim-shape'
import type { ClaimWrite } from './claim-write'

/** A write that waits for the desk. `seq` orders the writes of one browser tab. */
export interface KeptWrite {
  /** Also the id of the action in the log: the desk does one action once. */
  readonly id: string
  readonly seq: number
  readonly articleId: ArticleId
  readonly write: ClaimWrite
  /** The claim's revision that the write was made on; absent where it follows another write that is not answered yet. */
  readonly expected?: number
  readonly madeAt: string
  /** Not before this time (milliseconds since 1970): a removal that can still be undone. */
  readonly notBefore?: number
  /** Whether it was sent and no answer came: the desk may have it. */
  readonly wasSent?: boolean
}

/** Where unsent writes survive a reload. */
export interface Shelf {
  /** False where the browser refuses to keep it (its room is full, or it is told to keep nothing). */
  put(kept: KeptWrite): boolean
  drop(id: string): void
  /** What an earlier page left behind and no open page is looking after, in the order it was made. */
  takeOver(): Promise<readonly KeptWrite[]>
}

/** A shelf in the browser's own storage: one entry a write, so that two pages never write over each other's. */
export function browserShelf(personId: PersonId, storage: Storage, page: string): Shelf {
  const prefix = `tickmark.unsent.${personId}.`
  // Other pages see by this lock that somebody looks after these entries; it goes with the page.
  void navigator.locks?.request(lockOf(page), () => new Promise<never>(() => undefined))
  return {
    put(kept) {
      try {
        storage.setItem(`${prefix}${kept.id}`, JSON.stringify({ page, kept }))
        return true
      } catch (error) {
        if (error instanceof DOMException) return false
        throw error
      }
    },
    drop(id) {
      storage.removeItem(`${prefix}${id}`)
    },
    async takeOver() {
      const alive = await openPages()
      const found: KeptWrite[] = []
      for (const key of Object.keys(storage).filter(name => name.startsWith(prefix))) {
        const entry = entryIn(storage.getItem(key))
        if (!entry || entry.page === page || alive.has(entry.page)) continue
        storage.setItem(key, JSON.stringify({ page, kept: entry.kept }))
        found.push(entry.kept)
      }
      return found.sort((a, b) => (a.madeAt === b.madeAt ? a.seq - b.seq : a.madeAt < b.madeAt ? -1 : 1))
    },
  }
}

const lockOf = (page: string) => `tickmark.page.${page}`

async function openPages(): Promise<ReadonlySet<string>> {
  // Without locks (a page over plain http) every leftover is taken over: sending a write twice does no harm.
  const held = (await navigator.locks?.query())?.held ?? []
  return new Set(held.flatMap(({ name }) => (name?.startsWith(lockOf('')) ? [name.slice(lockOf('').length)] : [])))
}

function entryIn(text: string | null): { readonly page: string; readonly kept: KeptWrite } | undefined {
  if (text === null) return undefined
  const entry: unknown = JSON.parse(text)
  if (!isRecord(entry) || typeof entry.page !== 'string' || !isKeptWrite(entry.kept)) return undefined
  return { page: entry.page, kept: entry.kept }
}

// Only this file writes these entries; the check tells an older shape apart.
function isKeptWrite(value: unknown): value is KeptWrite {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.seq === 'number' &&
    typeof value.articleId === 'string' &&
    typeof value.madeAt === 'string' &&
    isRecord(value.write) &&
    typeof value.write.kind === 'string'
  )
}
