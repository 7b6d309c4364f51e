import { inviteSchema } from '@/domain/invitation/input'
import { invitePerson } from '@/server/invitations/invite-person'
import { listInvitations } from '@/server/invitations/list-invitations'
import { json, made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const GET = handle({
  summary: 'Invitations that nobody has used yet, without their links.',
  action: 'invitation.read',
  run: async context => json(await listInvitations(context)),
})

export const POST = handle({
  summary: 'Offers somebody an account by a link that works once, for seven days; the answer alone shows it.',
  action: 'person.invite',
  body: inviteSchema,
  run: async (context, { body }) => made({ kind: 'made', thing: await invitePerson(context, body) }),
})
