import { Command, Option } from 'commander'
import { addPersonSchema } from '../../domain/person/input'
import { roles } from '../../domain/person/person'
import { addPerson } from '../../server/people/add-person'
import { listPeople } from '../../server/people/list-people'
import { checkInput } from './check-input'
import { onDesk } from './on-desk'
import { type Printing, print } from './print'
import { readPassword } from './read-password'

interface AddOptions extends Printing {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly passwordStdin?: boolean
}

export function userCommand(): Command {
  const user = new Command('user').description('people with an account')
  user
    .command('add')
    .description('give somebody an account; the password is asked for, never given as an argument')
    .requiredOption('--name <name>')
    .requiredOption('--email <address>')
    .addOption(new Option('--role <role>').choices(roles).makeOptionMandatory())
    .option('--password-stdin', 'read the password from standard input')
    .option('--json', 'print JSON')
    .action(addUser)
  user.command('list').description('list them').option('--json', 'print JSON').action(listUsers)
  return user
}

async function addUser({ json, passwordStdin, ...said }: AddOptions) {
  const password = await readPassword(passwordStdin ?? false)
  const input = checkInput(addPersonSchema, { ...said, password })
  const person = await onDesk(context => addPerson(context, input))
  print({ json }, person, () => [`${person.name} can sign in as ${person.email} (${person.role}).`])
}

async function listUsers(options: Printing) {
  const { items } = await onDesk(listPeople)
  print(options, items, () => items.map(({ id, role, email, name }) => [id, role, email, name].join('\t')))
}
