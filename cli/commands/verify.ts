import { Command } from 'commander'
import { verifyDesk } from '../../server/desk/verify-desk'
import { verifyFile } from '../../server/desk/verify-file'
import { onDesk } from './on-desk'
import { type Printing, plain, print } from './print'

export function verifyCommand(): Command {
  return new Command('verify')
    .description('check that the desk, a backup or a JSON report is as it was written')
    .argument('[file]', 'a backup or a JSON report; without one the desk itself')
    .option('--json', 'print JSON')
    .action((file: string | undefined, options: Printing) =>
      file === undefined ? verifyAll(options) : verifyOne(file, options),
    )
}

async function verifyAll(options: Printing) {
  const verdict = await onDesk(context => verifyDesk(context))
  const { log, problems } = verdict
  report(problems)
  print(options, verdict, () =>
    log.kind === 'whole' && problems.length === 0
      ? [`The desk is whole: ${log.events} entries in the log, the last one is ${log.lastHash}`]
      : [],
  )
}

async function verifyOne(file: string, options: Printing) {
  const verdict = await verifyFile(file)
  report(verdict.problems)
  const whole = verdict.kind === 'backup' ? 'This backup is whole.' : 'This report is whole.'
  print(options, verdict, () => (verdict.problems.length === 0 ? [whole] : []))
}

function report(problems: readonly { readonly message: string }[]) {
  for (const { message } of problems) console.error(plain(message))
  if (problems.length > 0) process.exitCode = 1
}
