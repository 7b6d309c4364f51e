import { createTokenSchema } from '@/domain/token/input'
import { json, made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { createToken } from '@/server/tokens/create-token'
import { listTokens } from '@/server/tokens/list-tokens'

export const GET = handle({
  summary: 'The API tokens of the desk, without the tokens themselves.',
  action: 'token.read',
  run: async context => json(await listTokens(context)),
})

export const POST = handle({
  summary: 'Makes an API token; the answer is the only place where it is ever shown.',
  action: 'token.create',
  body: createTokenSchema,
  run: async (context, { body }) => made({ kind: 'made', thing: await createToken(context, body) }),
})
