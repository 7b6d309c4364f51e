import { z } from 'zod'

/** GET …/events: a history in the order it happened, or newest first. */
export const listEventsSchema = z.strictObject({
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
  newestFirst: z.stringbool().optional(),
})
export type ListEvents = z.infer<typeof listEventsSchema>
