import { setUpSchema } from '@/domain/person/input'
import { json } from '@/server/next/answer'
import { handleOpen } from '@/server/next/handle'
import { visitorOf } from '@/server/next/visitor'
import { setUpDesk } from '@/server/session/set-up-desk'

export const POST = handleOpen({
  summary: 'Makes the first administrator by the one-time set-up link and signs them in.',
  action: null,
  body: setUpSchema,
  run: async (desk, { body, request }) => {
    const { person, cookies } = await setUpDesk(desk, body, visitorOf(request, desk))
    return json({ person }, cookies)
  },
})
