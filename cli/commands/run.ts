import { Command, CommanderError } from 'commander'
import { DomainError } from '../../domain/errors'
import { SettingError } from '../../server/settings'
import { backupCommand } from './backup'
import { exportCommand } from './export'
import { importCommand } from './import'
import { listCommand } from './list'
import { restoreCommand } from './restore'
import { tokenCommand } from './token'
import { userCommand } from './user'
import { verifyCommand } from './verify'

/** Exit statuses: 0 done, 1 refused or failed (the reason is on standard error), 2 wrong use. */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    await program().parseAsync([...args], { from: 'user' })
    return process.exitCode === 1 ? 1 : 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    console.error(sentenceOf(error))
    return 1
  }
}

function program(): Command {
  const tickmark = new Command('tickmark')
    .description('A fact-checking desk from the terminal. It may run beside the server, on the same data folder.')
    .exitOverride()
    .configureHelp({ sortSubcommands: true })
    .showHelpAfterError('(tickmark --help says how it is used)')
  for (const command of commands()) tickmark.addCommand(letErrorsThrough(command))
  return tickmark
}

function commands(): readonly Command[] {
  return [
    importCommand(),
    exportCommand(),
    listCommand(),
    verifyCommand(),
    backupCommand(),
    restoreCommand(),
    userCommand(),
    tokenCommand(),
  ]
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
