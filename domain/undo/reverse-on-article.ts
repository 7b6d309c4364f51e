import { z } from 'zod'
import type { ArticleDetails, WorkingState } from '../article/article'
import { workingStates } from '../article/article'
import type { Amendment, LoggedEvent } from '../change/change'
import { type ChangedSince, sinceOf } from './changed-since'
import { isSame } from './is-same'

/** An article as it is now, as far as an action can have changed it. */
export type ArticleNow = ArticleDetails & { readonly state: string }

/** What puts an article's details and state back as they were before an action, or who changed the same since. */
export type ReversalOnArticle =
  | { readonly kind: 'put'; readonly details: Amendment<ArticleDetails>; readonly state?: WorkingState }
  | { readonly kind: 'conflict'; readonly changes: readonly ChangedSince[] }

/**
 * Takes back what an action changed of an article itself, field by field. `done` are the action's own entries in order,
 * `later` those that changed the article after it. Spec: undo U12.
 */
export function reverseOnArticle(
  done: readonly LoggedEvent[],
  now: ArticleNow,
  later: readonly LoggedEvent[],
): ReversalOnArticle {
  const changes = done.map(changeIn)
  const before = Object.fromEntries(changes.toReversed().flatMap(change => Object.entries(change.before)))
  const after = new Map(changes.flatMap(change => Object.entries(change.after)))
  const fields = new Map<string, unknown>(Object.entries(now))
  const changed = [...after.keys()].filter(field => !isSame(fields.get(field) ?? null, after.get(field) ?? null))
  if (changed.length > 0) return { kind: 'conflict', changes: lastTo(changed, later).map(sinceOf) }
  const { state, ...details } = putSchema.parse(before)
  return { kind: 'put', details, state }
}

type Fields = Readonly<Record<string, unknown>>

function changeIn({ kind, change }: LoggedEvent): { readonly before: Fields; readonly after: Fields } {
  if (kind === 'article.signed_off' || kind === 'article.reopened') return { before: {}, after: { state: kind } }
  if (kind === 'article.moved_on') {
    const { before, state } = movedSchema.parse(change)
    return { before, after: { state } }
  }
  const { before, details } = changedSchema.parse(change)
  return { before, after: details }
}

// Of each field the last entry that changed it; of the same entry one is enough.
function lastTo(fields: readonly string[], later: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const last = fields.map(field => later.findLast(event => field in changeIn(event).after))
  return [...new Set(last.filter(event => event !== undefined))]
}

const text = z.string()
const working = z.enum(workingStates)
const detailsShape = {
  title: text.nullish(),
  language: text.nullish(),
  byline: text.nullish(),
  publisher: text.nullish(),
  sourceUrl: text.nullish(),
  publishedAt: text.nullish(),
  dueAt: text.nullish(),
  assigneeId: text.nullish(),
} satisfies Record<keyof ArticleDetails, z.ZodType>

const changedSchema = z.object({ details: z.object(detailsShape), before: z.object(detailsShape) })
const movedSchema = z.object({ state: working, before: z.object({ state: z.string() }) })
const putSchema = z.object({ ...detailsShape, state: working.optional() })
