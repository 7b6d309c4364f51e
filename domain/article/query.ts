import { z } from 'zod'
import { articleStates } from './article'

/** GET /articles. `cursor` is what the page before handed out. */
export const listArticlesSchema = z.strictObject({
  state: z.enum(articleStates).optional(),
  /** Words in title, byline or text. */
  q: z.string().trim().max(200).optional(),
  assignee: z.literal('me').optional(),
  /** Due on the day it is where the desk stands, and not signed off. */
  due: z.literal('today').optional(),
  /** With a question in its discussion that nobody answered, and not signed off. */
  needs: z.literal('answer').optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
})
export type ListArticles = z.infer<typeof listArticlesSchema>

/** GET /search: the same list, for words. */
export const searchSchema = listArticlesSchema.extend({ q: z.string().trim().min(1).max(200) })
