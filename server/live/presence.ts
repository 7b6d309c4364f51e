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

/** Who has which article open, by the listener each of their pages has. In memory only: it ends with the process. */
export class Presence {
  private readonly articles = new Map<ArticleId, Map<string, Place>>()
  private readonly watchers = new Map<ArticleId, Set<() => void>>()

  /** One entry a person, in the order they came; where they have several pages open, the one they moved in last. */
  people(articleId: ArticleId): readonly PersonHere[] {
    const people = new Map<string, PersonHere>()
    for (const { person, at } of this.articles.get(articleId)?.values() ?? []) {
      const known = people.get(person.id)
      people.set(person.id, { ...person, ...(at === undefined ? (known?.at === undefined ? {} : known) : { at }) })
    }
    return [...people.values()]
  }

  /** Adds a page that listens; returns the way to take it off again. `changed` is called when anybody comes, moves or goes. */
  enter(articleId: ArticleId, listener: string, person: PersonRef, changed: () => void): () => void {
    const here = this.articles.get(articleId) ?? new Map<string, Place>()
    const watching = this.watchers.get(articleId) ?? new Set()
    this.articles.set(articleId, here.set(listener, { person }))
    this.watchers.set(articleId, watching.add(changed))
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

  private tell(articleId: ArticleId): void {
    for (const changed of this.watchers.get(articleId) ?? []) changed()
  }
}
