import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { deactivatePerson, reactivatePerson } from '@/server/people/deactivate-person'

export const POST = handle({
  summary: 'Closes an account: its sessions end at once, and tokens that the person made are refused.',
  action: 'person.deactivate',
  params: withId,
  run: async (context, { params }) => json(await deactivatePerson(context, params.id)),
})

export const DELETE = handle({
  summary: 'Opens a closed account again.',
  action: 'person.deactivate',
  params: withId,
  run: async (context, { params }) => json(await reactivatePerson(context, params.id)),
})
