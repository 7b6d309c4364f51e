import { and, desc, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import type { PersonId } from '../../domain/ids'
import { type InboxItem, inInboxOrder } from '../../domain/inbox/inbox'
import type { Store } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { anchor } from '../schema/anchor'
import { article } from '../schema/article'
import { articleVersion } from '../schema/article-version'
import { claim } from '../schema/claim'
import { note, noteWaiting } from '../schema/note'
import { type AssignedBy, assignments } from './assignments'
import { toWrittenNote } from './claim-rows'
import { present } from './present'

/** Some of what waits for somebody, the soonest due first, and how much of it there is. */
interface Waiting {
  readonly items: readonly InboxItem[]
  readonly total: number
}
type Read = (asked: { readonly me: PersonId; readonly limit: number }) => Waiting

/** What waits for somebody, each kind through an index of its own: nothing here is looked for among all there is. */
export function inboxReads(sqlite: Sqlite, orm: Orm): Pick<Store, 'inbox'> {
  const assignedBy = assignments(orm)
  const reads = [notesFor(orm), returnedTo(orm), claimsOf(orm, assignedBy), articlesOf(orm, assignedBy)]
  const read = sqlite.transaction((me: PersonId, limit: number) => reads.map(part => part({ me, limit })))
  return {
    inbox: async (me, limit) => {
      const found = read(me, limit)
      const items = found.flatMap(part => part.items).sort(inInboxOrder)
      return { items: items.slice(0, limit), total: found.reduce((sum, part) => sum + part.total, 0) }
    },
  }
}

const me = sql.placeholder('me')
const limit = sql.placeholder('limit')
const inAll = sql<number>`count(*) over ()`
const onArticle = { id: article.id, title: article.title, dueAt: article.dueAt }
const onClaim = { id: claim.id, exact: anchor.exact, dueAt: claim.dueAt }
const soonest = sql`coalesce(${claim.dueAt}, ${article.dueAt}, '~')`
// What is signed off waits for nobody: nothing on it can be changed.
const isOpen = ne(article.state, 'signed_off')
// A closed claim waits for nobody either; what is asked about it still does.
const isWaiting = isNull(claim.closing)
const stands = and(
  eq(anchor.articleId, claim.articleId),
  eq(anchor.claimId, claim.id),
  eq(anchor.version, article.versions),
)

function notesFor(orm: Orm): Read {
  const { kind, articleId, claimId, noteId, personId } = noteWaiting
  const statement = orm
    .select({ kind, article: onArticle, claim: onClaim, note, inAll })
    .from(noteWaiting)
    .innerJoin(article, eq(article.id, articleId))
    .innerJoin(claim, and(eq(claim.articleId, articleId), eq(claim.id, claimId)))
    .innerJoin(anchor, stands)
    .innerJoin(note, and(eq(note.articleId, articleId), eq(note.claimId, claimId), eq(note.id, noteId)))
    .where(and(eq(personId, me), isOpen))
    .orderBy(soonest, desc(note.createdAt))
    .limit(limit)
    .prepare()
  return asked =>
    waiting(statement.all(atLeastOne(asked)), row => {
      const written = toWrittenNote(row.note)
      return { kind: row.kind, note: written, by: written.createdBy, at: written.createdAt }
    })
}

function returnedTo(orm: Orm): Read {
  const { reviewState, reviewById, reviewByName, reviewAt, reviewReason, returnedToId } = claim
  const review = { byId: reviewById, byName: reviewByName, at: reviewAt, reason: reviewReason }
  const statement = orm
    .select({ article: onArticle, claim: onClaim, review, inAll })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .innerJoin(anchor, stands)
    // As its index has it: a bound value would not meet it.
    .where(and(eq(returnedToId, me), sql`${reviewState} = 'returned'`, isWaiting, isOpen))
    .orderBy(soonest, desc(reviewAt))
    .limit(limit)
    .prepare()
  return asked =>
    waiting(statement.all(atLeastOne(asked)), ({ review: { byId, byName, at, reason } }) => ({
      kind: 'returned',
      ...(reason === null ? {} : { reason }),
      by: { id: byId ?? '', name: byName ?? '' },
      at: at ?? '',
    }))
}

function claimsOf(orm: Orm, assignedBy: AssignedBy): Read {
  const made = { byId: claim.createdById, byName: claim.createdByName, at: claim.createdAt }
  const statement = orm
    .select({ article: onArticle, claim: onClaim, made, inAll })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .innerJoin(anchor, stands)
    // One that was returned is in the inbox as that.
    .where(
      and(eq(claim.assigneeId, me), sql`${claim.tag} = 'open'`, isWaiting, ne(claim.reviewState, 'returned'), isOpen),
    )
    .orderBy(soonest, desc(claim.createdAt))
    .limit(limit)
    .prepare()
  return asked =>
    waiting(statement.all(atLeastOne(asked)), ({ claim, made }) => ({
      kind: 'assigned_claim',
      ...(assignedBy.claim(claim.id, asked.me) ?? { by: { id: made.byId, name: made.byName }, at: made.at }),
    }))
}

function articlesOf(orm: Orm, assignedBy: AssignedBy): Read {
  const { articleId, number, createdById, createdByName } = articleVersion
  const made = { byId: createdById, byName: createdByName, at: article.createdAt }
  const statement = orm
    .select({ article: onArticle, made, inAll })
    .from(article)
    .innerJoin(articleVersion, and(eq(articleId, article.id), eq(number, article.versions)))
    .where(and(eq(article.assigneeId, me), lt(article.place, '1')))
    .orderBy(article.place)
    .limit(limit)
    .prepare()
  return asked =>
    waiting(statement.all(atLeastOne(asked)), ({ article, made }) => ({
      kind: 'assigned_article',
      ...(assignedBy.article(article.id, asked.me) ?? { by: { id: made.byId, name: made.byName }, at: made.at }),
    }))
}

// The count comes with the first row.
function atLeastOne<Asked extends { readonly limit: number }>(asked: Asked): Asked {
  return { ...asked, limit: Math.max(1, asked.limit) }
}

type Placed<Of> = Omit<Of, 'dueAt'> & { readonly dueAt: string | null }

interface Row {
  readonly article: Placed<InboxItem['article']>
  readonly claim?: Placed<NonNullable<InboxItem['claim']>>
  readonly inAll: number
}

/** What is said of an item besides the article and the claim that it is about. */
type Said = Omit<InboxItem, 'article' | 'claim'>

function waiting<Found extends Row>(rows: readonly Found[], saidOf: (row: Found) => Said): Waiting {
  const items = rows.map(row => ({
    article: present(row.article),
    ...(row.claim ? { claim: present(row.claim) } : {}),
    ...saidOf(row),
  }))
  return { items, total: rows[0]?.inAll ?? 0 }
}
