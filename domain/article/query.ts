import { z } from 'zod'
import { articleStates } from './article'

/** GET /articles. `cursor` is what the page before handed out. */
export const listArticlesSchema = z.strictObject({
  state: z.enum(articleStates).optional(),
  q: z.string().trim().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
})
export type ListArticles = z.infer<typeof listArticlesSchema>
