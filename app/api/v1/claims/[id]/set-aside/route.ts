import { setAsideSchema } from '@/domain/claim/set-aside-input'
import { setAside } from '@/server/claims/set-aside'
import { nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const POST = handle({
  summary: 'Notes in the log what one tried to do to a claim and gave up. Changes nothing on the claim.',
  action: 'claim.set_aside',
  params: withId,
  body: setAsideSchema,
  run: async (context, { params, body }) => {
    await setAside(context, params.id, body)
    return nothing()
  },
})
