import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command, Option } from 'commander'
import type { Article } from '../../domain/article/article'
import type { ImportPreview } from '../../domain/article/import-preview'
import { DomainError } from '../../domain/errors'
import { importArticle, previewImport } from '../../server/articles/import-article'
import { incomingSchema } from '../../server/articles/incoming'
import type { Context } from '../../server/context'
import { checkInput } from './check-input'
import { onDesk } from './on-desk'
import { type Printing, plain, print } from './print'

interface Options extends Printing {
  readonly format?: 'text' | 'json'
  readonly title?: string
  readonly language?: string
  readonly byline?: string
  readonly publisher?: string
  readonly sourceUrl?: string
  readonly publishedAt?: string
  readonly dryRun?: boolean
}

export function importCommand(): Command {
  return new Command('import')
    .description('bring articles in: plain text, or reports that were exported as JSON')
    .argument('<files...>', 'files to read; - reads standard input')
    .addOption(
      new Option('--format <format>', 'what the files are (default: by their names)').choices(['text', 'json']),
    )
    .option('--title <title>')
    .option('--language <tag>', 'such as en')
    .option('--byline <names>')
    .option('--publisher <name>')
    .option('--source-url <address>')
    .option('--published-at <date>', 'such as 2019-09-08')
    .option('--dry-run', 'say what would be saved, and save nothing')
    .option('--json', 'print JSON')
    .action((files: readonly string[], options: Options) => onDesk(context => importFiles(context, files, options)))
}

// One file that is refused does not keep the others out; it is named, and the exit status says so.
async function importFiles(context: Context, files: readonly string[], options: Options) {
  const done: (Article | ImportPreview)[] = []
  for (const file of files) {
    try {
      done.push(await importFile(context, file, options))
    } catch (error) {
      if (!(error instanceof DomainError || (error instanceof Error && 'syscall' in error))) throw error
      console.error(plain(`${file}: ${error.message}`))
      process.exitCode = 1
    }
  }
  print(options, done, () => done.map(lineOf))
}

async function importFile(context: Context, file: string, { json: _json, dryRun, ...said }: Options) {
  const isPiped = file === '-'
  const format = said.format ?? (/\.json$/i.test(file) ? 'json' : 'text')
  const bytes = new Uint8Array(isPiped ? await buffer(process.stdin) : await readFile(file))
  const fileName = isPiped ? undefined : basename(file)
  const incoming = checkInput(incomingSchema, { ...said, format, bytes, fileName })
  return dryRun ? previewImport(context, incoming) : (await importArticle(context, incoming)).thing
}

function lineOf(article: Article | ImportPreview): string {
  if ('id' in article) return `${article.id}\t${article.title}`
  const { details, blocks, setAside } = article
  return `${details.title}\t${blocks.length} blocks, ${setAside.length} set aside`
}
