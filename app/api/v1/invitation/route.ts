import { joinSchema } from '@/domain/invitation/input'
import { joinDesk } from '@/server/invitations/join-desk'
import { json } from '@/server/next/answer'
import { handleOpen } from '@/server/next/handle'
import { visitorOf } from '@/server/next/visitor'

export const POST = handleOpen({
  summary: 'Makes the account that a one-time invitation link offers and signs its person in.',
  action: null,
  body: joinSchema,
  run: async (desk, { body, request }) => {
    const { person, cookies } = await joinDesk(desk, body, visitorOf(request, desk))
    return json({ person }, cookies)
  },
})
