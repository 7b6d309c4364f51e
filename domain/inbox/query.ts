import { z } from 'zod'

/** GET /inbox. Whoever only wants to know how much waits asks for `limit=0`. */
export const listInboxSchema = z.strictObject({ limit: z.coerce.number().int().min(0).max(500).default(200) })
export type ListInbox = z.infer<typeof listInboxSchema>
