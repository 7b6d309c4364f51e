import { Command, Option } from 'commander'
import { roles } from '../../domain/person/person'
import type { Token } from '../../domain/store'
import { createTokenSchema } from '../../domain/token/input'
import { createToken } from '../../server/tokens/create-token'
import { listTokens } from '../../server/tokens/list-tokens'
import { revokeToken } from '../../server/tokens/revoke-token'
import { checkInput } from './check-input'
import { onDesk } from './on-desk'
import { type Printing, print } from './print'

interface CreateOptions extends Printing {
  readonly role: string
  readonly name?: string
  readonly expires?: string
}

export function tokenCommand(): Command {
  const token = new Command('token').description('tokens for scripts')
  token
    .command('create')
    .description('make a token; it is shown once, now')
    .addOption(new Option('--role <role>').choices(roles).makeOptionMandatory())
    .option('--name <name>', 'what it is for', 'Script')
    .option('--expires <date>', 'when it ends, such as 2027-01-31 (UTC); without it, when it is revoked')
    .option('--json', 'print JSON')
    .action(create)
  token.command('list').description('list them').option('--json', 'print JSON').action(list)
  token.command('revoke').description('end one at once').argument('<id>').option('--json', 'print JSON').action(revoke)
  return token
}

async function create({ json, role, name, expires }: CreateOptions) {
  const expiresAt = expires !== undefined && /^\d{4}-\d\d-\d\d$/.test(expires) ? `${expires}T00:00:00Z` : expires
  const input = checkInput(createTokenSchema, { role, name, expiresAt })
  const made = await onDesk(context => createToken(context, input))
  print({ json }, made, () => [made.token])
}

async function list(options: Printing) {
  const { items } = await onDesk(listTokens)
  print(options, items, () => items.map(lineOf))
}

async function revoke(id: string, options: Printing) {
  const token = await onDesk(context => revokeToken(context, id))
  print(options, token, () => [lineOf(token)])
}

function lineOf({ id, role, name, expiresAt, revokedAt }: Token): string {
  const ends = revokedAt ? `revoked ${revokedAt}` : expiresAt ? `until ${expiresAt}` : 'until revoked'
  return [id, role, ends, name].join('\t')
}
