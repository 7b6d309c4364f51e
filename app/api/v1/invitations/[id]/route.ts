import { withdrawInvitation } from '@/server/invitations/withdraw-invitation'
import { nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const DELETE = handle({
  summary: 'Withdraws an invitation: its link stops working at once.',
  action: 'invitation.withdraw',
  params: withId,
  run: async (context, { params }) => {
    await withdrawInvitation(context, params.id)
    return nothing()
  },
})
