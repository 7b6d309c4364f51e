import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { revokeToken } from '@/server/tokens/revoke-token'

export const DELETE = handle({
  summary: 'Ends an API token at once.',
  action: 'token.revoke',
  params: withId,
  run: async (context, { params }) => json(await revokeToken(context, params.id)),
})
