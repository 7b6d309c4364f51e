import { Command, Option } from 'commander'
import type { ArticleSummary } from '../../domain/article/article'
import { articleStates } from '../../domain/article/article'
import { listArticlesSchema } from '../../domain/article/query'
import { tags } from '../../domain/claim/tag'
import { listArticles } from '../../server/articles/list-articles'
import type { Context } from '../../server/context'
import { checkInput } from './check-input'
import { onDesk } from './on-desk'
import { type Printing, print } from './print'

interface Options extends Printing {
  readonly state?: string
  readonly q?: string
}

export function listCommand(): Command {
  return new Command('list')
    .description('list the articles on the desk')
    .addOption(new Option('--state <state>').choices(articleStates))
    .option('-q, --q <words>', 'words in the title or the byline')
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      const articles = await onDesk(context => everyArticle(context, options))
      print(options, articles, () => articles.map(lineOf))
    })
}

async function everyArticle(context: Context, { state, q }: Options): Promise<readonly ArticleSummary[]> {
  const found: ArticleSummary[] = []
  let cursor: string | undefined
  do {
    const page = await listArticles(context, checkInput(listArticlesSchema, { state, q, limit: 200, cursor }))
    found.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return found
}

function lineOf(article: ArticleSummary): string {
  const counts = tags.map(tag => `${article.tags[tag]} ${tag}`).join(', ')
  return [article.id, article.state, counts, article.title].join('\t')
}
