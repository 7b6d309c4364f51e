import { isRecord } from '@/components/api/claim-shape'
import { Value } from '@/components/workspace/value'
import type { Instant } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'

/** A version that came while the page shows an earlier one. */
export interface Arrived {
  readonly number: number
  /** Who made it and why, once the log has said so. */
  readonly by?: PersonRef
  readonly reason?: string
  readonly at?: Instant
}

/** Whether the desk has a later text than the page shows. Nothing on the page changes for it until somebody asks. */
export class ArrivedVersion extends Value<{ readonly arrived: Arrived | null }> {
  constructor(private readonly shown: number) {
    super({ arrived: null })
  }

  /** What the stream says of the article: how many versions there are. */
  hearArticle(article: unknown): void {
    if (!isRecord(article) || typeof article.versions !== 'number') return
    const { arrived } = this.get()
    if (article.versions > Math.max(this.shown, arrived?.number ?? 0))
      this.set({ arrived: { number: article.versions } })
  }

  /** An entry of the log; one that tells of a version says who brought it, and why. */
  hearEntry(entry: unknown): void {
    if (!isRecord(entry) || entry.kind !== 'article.revised' || !isRecord(entry.actor) || !isRecord(entry.change))
      return
    const { version } = entry.change
    if (!isRecord(version) || typeof version.number !== 'number') return
    const { number, reason } = version
    if (number < Math.max(this.shown + 1, this.get().arrived?.number ?? 0)) return
    this.set({
      arrived: {
        number,
        by: { id: String(entry.actor.id), name: String(entry.actor.name) },
        ...(typeof reason === 'string' ? { reason } : {}),
        ...(typeof entry.at === 'string' ? { at: entry.at } : {}),
      },
    })
  }
}
