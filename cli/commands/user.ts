import { Argument, Command, Option } from 'commander'
import { inviteSchema } from '../../domain/invitation/input'
import { addPersonSchema, changePersonSchema } from '../../domain/person/input'
import type { Person } from '../../domain/person/person'
import { roles } from '../../domain/person/person'
import type { Context } from '../../server/context'
import { hostedAt } from '../../server/hosted-at'
import { invitePerson } from '../../server/invitations/invite-person'
import { addPerson } from '../../server/people/add-person'
import { changePerson } from '../../server/people/change-person'
import { deactivatePerson, reactivatePerson } from '../../server/people/deactivate-person'
import { findPerson } from '../../server/people/find-person'
import { type ListedPerson, listPeople } from '../../server/people/list-people'
import { checkInput } from './check-input'
import { onDesk } from './on-desk'
import { type Printing, print } from './print'
import { readPassword } from './read-password'

interface InviteOptions extends Printing {
  readonly email: string
  readonly role: string
}

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
  user
    .command('invite')
    .description('offer somebody an account by a link that works once, for seven days; it is shown once, now')
    .requiredOption('--email <address>')
    .addOption(new Option('--role <role>').choices(roles).makeOptionMandatory())
    .option('--json', 'print JSON')
    .action(inviteUser)
  user.command('list').description('list them').option('--json', 'print JSON').action(listUsers)
  addChanges(user)
  return user
}

const who = 'e-mail address or id, as tickmark user list shows them'

function addChanges(user: Command) {
  user
    .command('role')
    .description('give somebody another role')
    .argument('<person>', who)
    .addArgument(new Argument('<role>').choices(roles))
    .option('--json', 'print JSON')
    .action(changeRole)
  user
    .command('deactivate')
    .description('close an account: sessions end at once, none begin, tokens that the person made are refused')
    .argument('<person>', who)
    .option('--json', 'print JSON')
    .action((person: string, options: Printing) => onPerson(person, options, deactivatePerson))
  user
    .command('reactivate')
    .description('open a closed account again')
    .argument('<person>', who)
    .option('--json', 'print JSON')
    .action((person: string, options: Printing) => onPerson(person, options, reactivatePerson))
}

async function inviteUser({ json, ...said }: InviteOptions) {
  const input = checkInput(inviteSchema, said)
  const invitation = await onDesk(async (context, { settings }) => {
    const { path, ...rest } = await invitePerson(context, input)
    return { ...rest, link: hostedAt(settings) + path }
  })
  print({ json }, invitation, () => [invitation.link])
}

async function changeRole(person: string, role: string, options: Printing) {
  const wanted = checkInput(changePersonSchema, { role })
  await onPerson(person, options, (context, id) => changePerson(context, id, wanted))
}

async function onPerson(
  person: string,
  options: Printing,
  work: (context: Context, id: string) => Promise<Person>,
): Promise<void> {
  const changed = await onDesk(async context => work(context, (await findPerson(context, person)).id))
  print(options, changed, () => [lineOf(changed)])
}

async function addUser({ json, passwordStdin, ...said }: AddOptions) {
  const password = await readPassword(passwordStdin ?? false)
  const input = checkInput(addPersonSchema, { ...said, password })
  const person = await onDesk(context => addPerson(context, input))
  print({ json }, person, () => [`${person.name} can sign in as ${person.email} (${person.role}).`])
}

async function listUsers(options: Printing) {
  const { items } = await onDesk(listPeople)
  print(options, items, () => items.map(lineOf))
}

function lineOf({ id, role, email, name, deactivatedAt }: ListedPerson): string {
  return [id, role, email, name, ...(deactivatedAt ? [`deactivated ${deactivatedAt}`] : [])].join('\t')
}
