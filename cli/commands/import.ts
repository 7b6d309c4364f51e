import { Command, Option } from 'commander'
import type { Article } from '../../domain/article/article'
import type { ImportPreview } from '../../domain/article/import-preview'
import { type ContentFormat, contentFormats } from '../../domain/article/input'
import { DomainError } from '../../domain/errors'
import { importArticle, previewImport } from '../../server/articles/import-article'
import { incomingSchema } from '../../server/articles/incoming'
import { contextOn } from '../../server/context'
import type { Progress } from '../../server/reading/messages'
import type { RunningDesk } from '../../server/running-desk'
import { terminal } from '../terminal'
import { checkInput } from './check-input'
import { type Source, sourcesIn } from './import-sources'
import { ImportTally } from './import-tally'
import { onDesk } from './on-desk'
import { type Printing, plain, print } from './print'

interface Options extends Printing {
  readonly format?: ContentFormat
  readonly title?: string
  readonly language?: string
  readonly byline?: string
  readonly publisher?: string
  readonly sourceUrl?: string
  readonly publishedAt?: string
  readonly comments: boolean
  readonly dryRun?: boolean
}

const interruptedStatus = 130

export function importCommand(): Command {
  return new Command('import')
    .description(
      'bring articles in: text, Markdown, HTML, Word, PDF, reports exported as JSON; whole folders, or JSON Lines with an article a line. What is there already is not brought in twice',
    )
    .argument('<files...>', 'files, folders or .jsonl files to read; - reads standard input')
    .addOption(
      new Option('--format <format>', 'what the files are (default: what they say themselves)').choices([
        ...contentFormats,
      ]),
    )
    .option('--title <title>')
    .option('--language <tag>', 'such as en')
    .option('--byline <names>')
    .option('--publisher <name>')
    .option('--source-url <address>')
    .option('--published-at <date>', 'such as 2019-09-08')
    .option('--no-comments', 'make no claims of comments in the documents')
    .option('--dry-run', 'say what would be saved, and save nothing')
    .option('--json', 'print JSON')
    .action((files: readonly string[], options: Options) => onDesk((_, desk) => importAll(desk, files, options)))
}

// A source that is refused does not keep the others out; it is named, and the exit status says so.
async function importAll(desk: RunningDesk, files: readonly string[], options: Options): Promise<void> {
  const { count, leftOut, all } = await sourcesIn(files)
  const tally = new ImportTally(count)
  for (const path of leftOut) tally.say(`${path}: left out, for it is of no kind that is read.`)
  const interrupted = new AbortController()
  const interrupt = () => interrupted.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const done: (Article | ImportPreview)[] = []
  for await (const source of all) {
    if (interrupted.signal.aborted) break
    const thing = await importOne(desk, source, { options, tally, signal: interrupted.signal })
    if (!thing) continue
    // Reports of many megabytes are not kept where lines are printed.
    if (options.json) done.push(thing)
    else console.log(plain(lineOf(thing)))
  }
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  tally.clear()
  if (options.json) print(options, done, () => [])
  tally.sum(options.dryRun ? 'can be brought in' : 'brought in', interrupted.signal.aborted)
  if (interrupted.signal.aborted) process.exitCode = interruptedStatus
}

interface Run {
  readonly options: Options
  readonly tally: ImportTally
  readonly signal: AbortSignal
}

async function importOne(desk: RunningDesk, source: Source, { options, tally, signal }: Run) {
  const { json: _json, dryRun, comments, ...said } = options
  tally.at(source.name)
  try {
    const { fields, usualId } = await source.read()
    const leftOut = comments ? {} : { comments: 'left_out' }
    const incoming = checkInput(incomingSchema, { ...fields, ...said, ...leftOut })
    // Each is an action of its own, which can be undone by itself.
    const context = contextOn(desk, terminal)
    const onProgress = (progress: Progress) =>
      tally.at(source.name, `${progress.done} of ${progress.of} ${progress.unit}`)
    if (dryRun) {
      const preview = await previewImport(context, incoming, { signal, onProgress })
      tally.made()
      return preview
    }
    const { kind, thing } = await importArticle(context, incoming, { signal, onProgress, usualId })
    if (kind === 'made') tally.made()
    else tally.there()
    return thing
  } catch (error) {
    if (signal.aborted) return undefined
    if (!(error instanceof DomainError || (error instanceof Error && 'syscall' in error))) throw error
    tally.refused(source.name, error.message)
    return undefined
  }
}

function lineOf(article: Article | ImportPreview): string {
  if ('id' in article) return `${article.id}\t${article.title}`
  const { details, blocks, setAside } = article
  return `${details.title}\t${blocks.length} blocks, ${setAside.length} set aside`
}
