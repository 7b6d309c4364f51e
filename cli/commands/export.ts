import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { DomainError } from '../../domain/errors'
import { exportReport } from '../../server/report/export-report'
import { reportQuerySchema } from '../../server/report/query'
import { checkInput } from './check-input'
import { onDesk } from './on-desk'
import { type Printing, print } from './print'

interface Options extends Printing {
  readonly format: string
  readonly out?: string
  readonly force?: boolean
}

export function exportCommand(): Command {
  return new Command('export')
    .description('write the report of an article')
    .argument('<article>', 'id of the article, as tickmark list shows it')
    .addOption(
      new Option('--format <format>').choices(reportQuerySchema.shape.format.unwrap().options).makeOptionMandatory(),
    )
    .option('--out <file>', 'file to write; without it the report goes to standard output')
    .option('--force', 'write over a file that is there')
    .option('--json', 'print what was written as JSON')
    .action(exportTo)
}

async function exportTo(article: string, options: Options) {
  const { format } = checkInput(reportQuerySchema, { format: options.format })
  const { body, mediaType } = await onDesk(context => exportReport(context, article, format))
  const { out } = options
  if (out === undefined) {
    process.stdout.write(body)
    return
  }
  await writeFile(out, body, { flag: options.force ? 'w' : 'wx' }).catch(taken(out))
  const bytes = Buffer.byteLength(body)
  print(options, { article, format, mediaType, file: out, bytes }, () => [`${out}\t${bytes} bytes`])
}

function taken(file: string) {
  return (error: unknown): never => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new DomainError('conflict', `${file} is there already. Choose another name, or say --force to write over it.`)
  }
}
