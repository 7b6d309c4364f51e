import { addPersonSchema } from '@/domain/person/input'
import { json, made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { addPerson } from '@/server/people/add-person'
import { listPeople } from '@/server/people/list-people'

export const GET = handle({
  summary: 'Everybody with an account on the desk.',
  action: 'person.read',
  run: async context => json(await listPeople(context)),
})

export const POST = handle({
  summary: 'Gives somebody an account.',
  action: 'person.add',
  body: addPersonSchema,
  run: async (context, { body }) => made({ kind: 'made', thing: await addPerson(context, body) }),
})
