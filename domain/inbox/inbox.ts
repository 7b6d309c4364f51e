import type { ArticleId, ClaimId, Instant } from '../ids'
import type { Note } from '../note/note'
import type { PersonRef } from '../person/person'

/** What can wait for somebody, in the order in which an inbox shows it. */
export const inboxKinds = ['question', 'mention', 'returned', 'assigned_claim', 'assigned_article'] as const
export type InboxKind = (typeof inboxKinds)[number]

/** One thing that waits for somebody until they do it. Nothing here is stored, and there is no “read”. Spec: discussion N10–N17. */
export interface InboxItem {
  readonly kind: InboxKind
  readonly article: { readonly id: ArticleId; readonly title: string; readonly dueAt?: Instant }
  /** The claim that it is about, with its words; absent for an article as a whole. */
  readonly claim?: { readonly id: ClaimId; readonly exact: string; readonly dueAt?: Instant }
  /** The note that waits, where one does. */
  readonly note?: Note
  /** Why it was returned, where it was. */
  readonly reason?: string
  /** Who asked, mentioned, replied, returned or assigned. */
  readonly by: PersonRef
  /** When they did. */
  readonly at: Instant
}

export interface Inbox {
  readonly items: readonly InboxItem[]
  /** All that waits, shown or not. */
  readonly total: number
}

/** The order of an inbox: by kind, inside each the soonest due first, what has no due time last, then the newest. A claim’s own due time counts before its article’s. */
export function inInboxOrder(a: InboxItem, b: InboxItem): number {
  const kind = inboxKinds.indexOf(a.kind) - inboxKinds.indexOf(b.kind)
  return kind || ascending(dueOf(a), dueOf(b)) || ascending(b.at, a.at)
}

function dueOf({ claim, article }: InboxItem): string {
  return claim?.dueAt ?? article.dueAt ?? '~'
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
