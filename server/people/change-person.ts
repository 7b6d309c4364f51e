import { changePerson as changed } from '../../domain/person/change-person'
import type { ChangePerson } from '../../domain/person/input'
import type { Person } from '../../domain/person/person'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Changes somebody's name or role. The desk's only administrator stays one: `conflict`. Spec: access R23. */
export async function changePerson(context: Context, id: string, wanted: ChangePerson): Promise<Person> {
  const person = await authorised(context, 'person.change', id)
  await context.commit(changed(person, wanted))
  return { ...person, ...wanted }
}
