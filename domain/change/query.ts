import { z } from 'zod'
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
