import { listClaimsSchema } from '@/domain/claim/query'
import { listClaims } from '@/server/claims/list-claims'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'The claims of an article in text order, or those with a tag or a review.',
  action: 'article.read',
  params: withId,
  query: listClaimsSchema,
  run: async (context, { params, query }) => json(await listClaims(context, params.id, query)),
})
