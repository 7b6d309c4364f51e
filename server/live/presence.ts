import type { ArticleId } from '../../domain/ids'
import type { PersonRef } from '../../domain/person/person'

/** Somebody who has an article open, and where in it their caret is (UTF-16 units of the canonical text), once they moved it. */
export interface PersonHere extends PersonRef {
  readonly at?: number
}

interface Place {
  readonly person: PersonRef
  readonly at?: number
}

type Watch = (people: readonly PersonHere[]) => void

/** Who has which article open, by the listener each of their pages has. In memory only: it ends with the process. */
export class Presence {
  private readonly articles = new Map<ArticleId, Map<string, Place>>()
  private readonly watchers = new Map<ArticleId, Set<Watch>>()
  // Articles of which was told just now, and whether there is more to tell by now.
  private readonly told = new Map<ArticleId, boolean>()

  /** `pause`: milliseconds between two tellings of one article, for thirty people move more often than anybody can follow. */
  constructor(private readonly pause = 250) {}

  /** One entry a person, in the order they came; where they have several pages open, the one they moved in last. */
  people(articleId: ArticleId): readonly PersonHere[] {
    const people = new Map<string, PersonHere>()
    for (const { person, at } of this.articles.get(articleId)?.values() ?? []) {
      const known = people.get(person.id)
      people.set(person.id, { ...person, ...(at === undefined ? (known?.at === undefined ? {} : known) : { at }) })
    }
    return [...people.values()]
  }

  /** Adds a page that listens; returns the way to take it off again. `changed` is called when anybody came, moved or went. */
  enter(articleId: ArticleId, listener: string, person: PersonRef, changed: Watch): () => void {
    const here = this.articles.get(articleId) ?? new Map<string, Place>()
    const watching = this.watchers.get(articleId) ?? new Set<Watch>()
    this.articles.set(articleId, here.set(listener, { person }))
    this.watchers.set(articleId, watching.add(changed))
    // Whoever comes need not wait to see who is here.
    if (this.told.has(articleId)) changed(this.people(articleId))
    this.tell(articleId)
    return () => {
      here.delete(listener)
      watching.delete(changed)
      if (here.size === 0) {
        this.articles.delete(articleId)
        this.watchers.delete(articleId)
      }
      this.tell(articleId)
    }
  }

  /** Notes where somebody's caret is. Nothing is kept for a listener that is not theirs or not there any more. */
  move(articleId: ArticleId, listener: string, person: PersonRef, at: number): void {
    const here = this.articles.get(articleId)
    const place = here?.get(listener)
    if (!here || place?.person.id !== person.id || place.at === at) return
    // Put at the end: of several pages the one that was moved in last says where somebody is.
    here.delete(listener)
    here.set(listener, { person: place.person, at })
    this.tell(articleId)
  }

  // At once, and once more after the pause where more happened during it. All get the same list.
  private tell(articleId: ArticleId): void {
    const isResting = this.told.has(articleId)
    this.told.set(articleId, isResting)
    if (isResting) return
    const people = this.people(articleId)
    for (const changed of this.watchers.get(articleId) ?? []) changed(people)
    const timer = setTimeout(() => {
      const hasMore = this.told.get(articleId)
      this.told.delete(articleId)
      if (hasMore) this.tell(articleId)
    }, this.pause)
    timer.unref()
  }
}
