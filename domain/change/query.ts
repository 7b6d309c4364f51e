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
