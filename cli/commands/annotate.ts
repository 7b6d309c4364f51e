import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import { addAnnotations } from '../../server/annotations/add-annotations'
import { onDesk } from './on-desk'
import { type Printing, plain, print } from './print'

interface Options extends Printing {
  readonly dryRun?: boolean
}

export function annotateCommand(): Command {
  return new Command('annotate')
    .description('make claims on an article of W3C Web Annotations (JSON-LD) or of a report exported as JSON')
    .argument('<article>', 'id of the article, as tickmark list shows it')
    .argument('<file>', 'annotations; - reads standard input')
    .option('--dry-run', 'say what would become of each, and save nothing')
    .option('--json', 'print JSON')
    .action(annotate)
}

async function annotate(article: string, file: string, options: Options): Promise<void> {
  const bytes = new Uint8Array(file === '-' ? await buffer(process.stdin) : await readFile(file))
  const told = await onDesk(context => addAnnotations(context, article, bytes, { isDryRun: options.dryRun }))
  const { added, there, unplaced } = told
  print(options, told, () => [
    ...added.map(({ claimId, exact }) => `${claimId}\t${exact.replace(/\s+/g, ' ')}`),
    `${added.length} added, ${there.length} already there, ${unplaced.length} not placed`,
  ])
  for (const { id, reason } of unplaced) console.error(plain(`${id}: ${reason}`))
  // What has no place is named, and the exit status says so.
  if (unplaced.length > 0) process.exitCode = 1
}
