import type { Claim } from '@/domain/claim/claim'
import { DomainError } from '@/domain/errors'
import { claimAsOf } from '@/domain/undo/claim-as-of'
import type { Undone } from '@/domain/undo/undone'
import { importArticle } from '@/server/articles/import-article'
import { type Context, contextOn } from '@/server/context'
import { Live } from '@/server/live/live'
import { exportReport } from '@/server/report/export-report'
import type { RunningDesk } from '@/server/running-desk'
import { redoAction } from '@/server/undo/redo-action'
import { undoAction } from '@/server/undo/undo-action'
import { addVersion } from '@/server/versions/add-version'
import { aDesk } from '../../builders/a-desk'
import type { Seeded } from './seeded'

const words = 'The budget grew by 4 % to 12 million, the mayor said on Monday. Nobody had asked her before. '

const variants = [
  words,
  words.replace('4 %', '5 %'),
  words.replace('the mayor said', 'the council said'),
  words.replace(' Nobody had asked her before.', ' She had said so before, and nobody believed her then.'),
  `“Curly quotes” came first. ${words}`,
]

let ids = 0

// In the order made, so that a seed gives the same again.
function nextId(): string {
  ids += 1
  return `01900000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`
}

type Desk = Pick<RunningDesk, 'store' | 'live'>

/** A desk that does not wait for the disk: what is tried here is not whether it survives a power cut. */
export function aQuickDesk(): Desk {
  const { store, sqlite } = aDesk()
  sqlite.pragma('synchronous = OFF')
  return { store, live: new Live(store) }
}

/** People at work on one article, each request a second after the one before it. */
export class Newsroom {
  private seconds = 0

  private constructor(
    readonly desk: Desk,
    readonly articleId: string,
    readonly people: readonly string[],
  ) {}

  /** An article that somebody else brought in, and editors who have done nothing to it yet. */
  static async open(desk: Desk, size = 3): Promise<Newsroom> {
    const importer = contextOn(desk, { kind: 'person', id: 'importer', name: 'Importer', role: 'checker' })
    const bytes = new TextEncoder().encode(`A title\n\n${words.repeat(3)}`)
    const { thing } = await importArticle({ ...importer, newId: nextId }, { bytes, format: 'text' })
    const people = Array.from({ length: size }, nextId)
    for (const [i, personId] of people.entries()) {
      const person = { personId, name: `Person ${i}`, email: `${personId}@example.org`, role: 'editor' } as const
      await desk.store.commit([{ kind: 'person.added', ...person, passwordHash: 'none' }], {
        actor: importer.actor,
        at: importer.now,
      })
    }
    return new Newsroom(desk, thing.id, people)
  }

  /** A request of its own by somebody: an action unless it is told to belong to one. */
  as(person: string, action = nextId()): Context {
    this.seconds += 1
    const now = new Date(Date.UTC(2026, 2, 2, 9, 0, this.seconds))
    const name = `Person ${this.people.indexOf(person)}`
    const context = contextOn(this.desk, { kind: 'person', id: person, name, role: 'editor' }, now, action)
    return { ...context, newId: nextId }
  }

  /** The same article with one more person at work, who takes no part in what is undone here. */
  async beside(): Promise<Newsroom> {
    const personId = nextId()
    const person = { personId, name: 'Other', email: `${personId}@example.org`, role: 'editor' } as const
    const { actor, now: at } = this.as('')
    await this.desk.store.commit([{ kind: 'person.added', ...person, passwordHash: 'none' }], { actor, at })
    const room = new Newsroom(this.desk, this.articleId, [personId])
    room.seconds = this.seconds
    this.seconds += 100
    return room
  }

  /** Number of the current version. */
  async version(): Promise<number> {
    return (await this.desk.store.articleStanding(this.articleId))?.versions ?? 1
  }

  /** Somebody who does nothing else brings a new version in: a number is another, a sentence comes or goes. */
  async revise(random: Seeded): Promise<void> {
    const context = {
      ...this.as(''),
      actor: { kind: 'person', id: 'importer', name: 'Importer', role: 'checker' } as const,
    }
    const mine = contextOn(this.desk, context.actor, new Date(context.now), context.action)
    const lines = Array.from({ length: 3 }, () => random.oneOf(variants))
    const text = `A title\n\n${lines.join('')}Line ${random.below(1_000)} stands at the end of it.`
    await addVersion({ ...mine, newId: nextId }, this.articleId, {
      bytes: new TextEncoder().encode(text),
      format: 'text',
    })
  }

  undo(person: string, action?: string): Promise<Undone> {
    return undoAction(this.as(person), this.articleId, { action })
  }

  redo(person: string, action?: string): Promise<Undone> {
    return redoAction(this.as(person), this.articleId, { action })
  }

  claims(): Promise<readonly Claim[]> {
    return this.desk.store.claims(this.articleId)
  }

  lastSeq(): Promise<number> {
    return this.desk.store.lastSeq()
  }

  /** The JSON export, as bytes would be compared, but for when it was made and for the counters of the log. */
  async picture(): Promise<string> {
    const { body } = await exportReport(this.as(this.people[0] ?? ''), this.articleId, 'json')
    return String(body).replace(/^ *"(generatedAt|updatedAt|revision)": .*\n/gm, '')
  }

  /** Claims, also removed ones, that the log does not add up to. */
  async unlikeTheirLog(): Promise<readonly string[]> {
    const events = await this.desk.store.events({ articleId: this.articleId, limit: 1_000_000 })
    const ids = new Set(events.flatMap(({ claimId }) => claimId ?? []))
    const unlike: string[] = []
    for (const id of ids) {
      const told = claimAsOf(await this.desk.store.events({ claimId: id, limit: 1_000_000 }))
      if (!isDeepEqual(told, await this.desk.store.claim(id))) unlike.push(id)
    }
    return unlike
  }
}

/** The code of a refusal; undefined where it was allowed. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b)
}

function sorted(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
}
