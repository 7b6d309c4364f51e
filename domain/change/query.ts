import { z } from 'zod'
import { topics } from '../event/topic'
import { idSchema } from '../ids'

/** GET …/events: a history in the order it happened, or newest first. */
export const listEventsSchema = z.strictObject({
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
  newestFirst: z.stringbool().optional(),
})
export type ListEvents = z.infer<typeof listEventsSchema>

/** GET /articles/:id/events: a history, or a stream; `listener` is the id that a page made for itself. */
export const followArticleSchema = listEventsSchema.extend({ listener: idSchema.optional() })
export type FollowArticle = z.infer<typeof followArticleSchema>

/** GET /articles/events: what happened to articles after a number. */
export const followDeskSchema = listEventsSchema.omit({ newestFirst: true })
export type FollowDesk = z.infer<typeof followDeskSchema>

/** PUT /articles/:id/presence: the caret of the page `listener` is at an offset of the canonical text. */
export const moveInArticleSchema = z.strictObject({
  listener: idSchema,
  at: z.int().min(0).max(1_000_000_000),
})
export type MoveInArticle = z.infer<typeof moveInArticleSchema>

/** A moment, or a day on the desk's own clock. */
const momentSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** GET /log: newest first. `to` is a moment that is still in, or the last day that is. */
export const listLogSchema = z.strictObject({
  /** Only entries before this number. */
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  /** Id of a person or token, or `terminal`. */
  who: z.string().min(1).max(100).optional(),
  topic: z.enum(topics).optional(),
  articleId: idSchema.optional(),
  from: momentSchema.optional(),
  to: momentSchema.optional(),
})
export type ListLog = z.infer<typeof listLogSchema>
