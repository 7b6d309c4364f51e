import { changePasswordSchema } from '@/domain/person/input'
import { changePassword } from '@/server/account/change-password'
import { runningDesk } from '@/server/context'
import { nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const POST = handle({
  summary: 'Changes one’s own password, on showing the present one; every other session ends.',
  action: 'account.change',
  body: changePasswordSchema,
  run: async (context, { body }) => {
    await changePassword(context, runningDesk(), body)
    return nothing()
  },
})
