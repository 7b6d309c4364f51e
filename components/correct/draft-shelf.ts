import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import { needDatabase, tried } from '@/components/api/browser-database'
import type { ArticleId, Instant, PersonId } from '@/domain/ids'
import type { Doc } from '@/domain/text/document'
import { flagDraft } from './draft-flag'

/** A correction that is not saved yet: everything that is needed to go on with it, whatever became of the article. */
export interface Draft {
  readonly id: string
  readonly personId: PersonId
  readonly articleId: ArticleId
  /** Number and document of the version that its steps were made on. */
  readonly base: number
  readonly doc: Doc
  readonly steps: readonly unknown[]
  readonly reason: string
  readonly at: Instant
}

/** Where corrections survive a reload, and the end of the browser. */
export interface DraftShelf {
  /** True once it is on the disk; false where the browser refuses to keep it. */
  put(draft: Draft): Promise<boolean>
  drop(id: string): Promise<void>
  /** The latest draft of this person on this article that no other page has open; it is ours from now on. */
  take(personId: PersonId, articleId: ArticleId): Promise<Draft | undefined>
  /** Makes sure that no other page takes a draft, until the returned function is called. */
  hold(id: string): Promise<() => void>
}

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: Draft }
}

/** A shelf in the browser's database, which has a draft on the disk before it says so (decision 160). */
export function browserDrafts(): DraftShelf {
  const opened = open()
  // Whoever uses it meets the refusal; here it must not go unheard.
  opened.catch(() => undefined)
  const locks = new DraftLocks()

  return {
    put: async draft => {
      const isKept = await tried(async () => {
        const transaction = (await opened).transaction('drafts', 'readwrite', { durability: 'strict' })
        // Without a wait in between, so that a page that goes away right now has still asked for all of it.
        const put = transaction.store.put(draft)
        transaction.commit()
        await Promise.all([put, transaction.done])
      })
      if (isKept) flagDraft(draft.articleId, true)
      return isKept
    },
    drop: async id => {
      await tried(async () => {
        const db = await opened
        const draft = await db.get('drafts', id)
        await db.delete('drafts', id)
        const left = await db.getAll('drafts')
        if (draft)
          flagDraft(
            draft.articleId,
            left.some(({ articleId }) => articleId === draft.articleId),
          )
      })
    },
    take: async (personId, articleId) => {
      let taken: Draft | undefined
      await tried(async () => {
        const all = await (await opened).getAll('drafts')
        const mine = all.filter(draft => draft.personId === personId && draft.articleId === articleId)
        mine.sort((a, b) => b.at.localeCompare(a.at))
        taken =
          (await locks.firstFree(mine)) ?? (mine.length > 0 ? await later(() => locks.firstFree(mine)) : undefined)
      })
      return taken
    },
    hold: async id => {
      await locks.hold(id)
      return () => locks.release(id)
    },
  }
}

// A page that was reloaded lets go of its locks a moment after the new one has begun.
function later<Found>(look: () => Promise<Found>): Promise<Found> {
  return new Promise(resolve => setTimeout(() => resolve(look()), 300))
}

// One lock a draft; it goes with the page. Without locks (a page over plain http) the last page to write keeps its words.
class DraftLocks {
  private readonly held = new Map<string, () => void>()

  /** False where another page has it. */
  async hold(id: string): Promise<boolean> {
    if (this.held.has(id) || !navigator.locks) return true
    return new Promise(settled => {
      void navigator.locks.request(`tickmark.correction.${id}`, { ifAvailable: true }, lock => {
        settled(lock !== null)
        return lock === null ? undefined : new Promise<void>(release => this.held.set(id, release))
      })
    })
  }

  async firstFree(drafts: readonly Draft[]): Promise<Draft | undefined> {
    for (const draft of drafts) if (await this.hold(draft.id)) return draft
    return undefined
  }

  release(id: string): void {
    this.held.get(id)?.()
    this.held.delete(id)
  }
}

async function open(): Promise<IDBPDatabase<DraftSchema>> {
  needDatabase()
  return openDB('tickmark-corrections', 1, { upgrade: db => void db.createObjectStore('drafts', { keyPath: 'id' }) })
}
