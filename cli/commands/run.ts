import { Command, CommanderError } from 'commander'
import { DomainError } from '../../domain/errors'
import { SettingError } from '../../server/setting-error'

/** Exit statuses: 0 done, 1 refused or failed (the reason is on standard error), 2 wrong use, 130 interrupted. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const tickmark = await program(args[0])
    await tickmark.parseAsync([...args], { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const { asDeskRefusal } = await import('../../server/context')
    console.error(sentenceOf(asDeskRefusal(error)))
    return 1
  }
}

// Read one by one: a command that lists articles need not wait for what another one imports.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import')).importCommand(),
  annotate: async () => (await import('./annotate')).annotateCommand(),
  export: async () => (await import('./export')).exportCommand(),
  list: async () => (await import('./list')).listCommand(),
  verify: async () => (await import('./verify')).verifyCommand(),
  backup: async () => (await import('./backup')).backupCommand(),
  restore: async () => (await import('./restore')).restoreCommand(),
  user: async () => (await import('./user')).userCommand(),
  token: async () => (await import('./token')).tokenCommand(),
}

async function program(name: string | undefined): Promise<Command> {
  const tickmark = new Command('tickmark')
    .description('A fact-checking desk from the terminal. It may run beside the server, on the same data folder.')
    .exitOverride()
    .configureHelp({ sortSubcommands: true })
    .showHelpAfterError('(tickmark --help says how it is used)')
  const named = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  for (const command of named ? [named] : Object.values(commands))
    tickmark.addCommand(letErrorsThrough(await command()))
  return tickmark
}

// Commander passes its settings on to commands it makes itself, not to those that are added.
function letErrorsThrough(command: Command): Command {
  for (const child of command.commands) letErrorsThrough(child)
  return command.exitOverride().showHelpAfterError(`(tickmark ${command.name()} --help says how it is used)`)
}

function sentenceOf(error: unknown): string {
  if (error instanceof DomainError || error instanceof SettingError) return error.message
  if (error instanceof Error && 'syscall' in error) return `${error.message}. Look at the path and try again.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
