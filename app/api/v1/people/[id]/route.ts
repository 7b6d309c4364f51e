import { changePersonSchema } from '@/domain/person/input'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { changePerson } from '@/server/people/change-person'

export const PATCH = handle({
  summary: 'Changes somebody’s name or role; the desk’s only administrator stays one.',
  action: 'person.change',
  params: withId,
  body: changePersonSchema,
  run: async (context, { params, body }) => json(await changePerson(context, params.id, body)),
})
