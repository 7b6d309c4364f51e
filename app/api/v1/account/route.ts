import { changeAccountSchema } from '@/domain/person/input'
import { changeAccount } from '@/server/account/change-account'
import { readAccount } from '@/server/account/read-account'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const GET = handle({
  summary: 'One’s own account and where one is signed in; for people, not for tokens.',
  action: 'account.read',
  run: async context => json(await readAccount(context)),
})

export const PATCH = handle({
  summary: 'Changes one’s own name, and the keys that one wants.',
  action: 'account.change',
  body: changeAccountSchema,
  run: async (context, { body }) => json(await changeAccount(context, body)),
})
