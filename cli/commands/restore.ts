import { resolve } from 'node:path'
import { Command } from 'commander'
import { restoreDesk } from '../../server/context'
import { readSettings } from '../../server/settings'
import { type Printing, print } from './print'

interface Options extends Printing {
  readonly force?: boolean
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('make a backup the desk; the server must be stopped')
    .argument('<file>', 'a backup that tickmark backup wrote')
    .option('--force', 'put it in place of a desk that holds something; that one is kept beside it')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Options) => {
      const restored = await restoreDesk(resolve(file), readSettings(), options.force ?? false)
      const kept = restored.previous ? [`The desk that was there is kept as ${restored.previous}`] : []
      print(options, restored, () => [`Restored to ${restored.file}`, ...kept])
    })
}
