import { resolve } from 'node:path'
import { Command } from 'commander'
import { backUpDesk } from '../../server/desk/back-up-desk'
import { onDesk } from './on-desk'
import { type Printing, print } from './print'

export function backupCommand(): Command {
  return new Command('backup')
    .description('write a verified copy of the whole desk; people may go on working meanwhile')
    .argument('<file>', 'file to write, which must not be there yet')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Printing) => {
      const backup = await onDesk((context, desk) => backUpDesk(context, desk, resolve(file)))
      print(options, backup, () => [`${backup.file}\t${backup.bytes} bytes, ${backup.events} entries in the log`])
    })
}
