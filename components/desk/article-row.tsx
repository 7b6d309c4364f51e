import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ArticleSummary } from '../../domain/article/article'
import type { ListedArticle } from '../../domain/article/listed-article'
import { TagBar } from '../shell/tag-bar'
import { TagCounts } from '../shell/tag-counts'
import { FoundPassage } from './found-passage'
import { Marked } from './marked'
import { StateLabel } from './state-label'

/** One article on the desk. The whole row leads to it; its title is the link. */
export function ArticleRow({
  article,
  who,
  due,
  more,
}: {
  readonly article: ListedArticle
  readonly who: ReactNode
  readonly due: ReactNode
  readonly more: ReactNode
}) {
  const claims = Object.values(article.tags).reduce((sum, count) => sum + count, 0)
  return (
    <tr>
      <td className="col-name">
        <Link
          className="name"
          href={`/articles/${article.id}`}
          prefetch={false}
          lang={article.language}
          dir="auto"
          data-row
        >
          <Marked text={article.title} marks={article.found?.title ?? []} />
        </Link>
        <p className="sub">
          {article.byline && (
            <>
              <Marked text={article.byline} marks={article.found?.byline ?? []} />
              {'. '}
            </>
          )}
          {lengthOf(article)}
        </p>
        {article.found?.passage && <FoundPassage passage={article.found.passage} lang={article.language} />}
      </td>
      <td className="col-state">
        <StateLabel state={article.state} />
        {claims > 0 && <span className="needs-word">{openWords(article.tags.open)}</span>}
      </td>
      <td className="tags">
        {claims === 0 ? (
          <span className="quiet">No claims yet</span>
        ) : (
          <>
            <TagBar counts={article.tags} />
            <TagCounts counts={article.tags} />
          </>
        )}
      </td>
      <td className="col-who">{who}</td>
      <td className="col-due">{due}</td>
      <td className="col-more">{more}</td>
    </tr>
  )
}

function lengthOf({ versions, words }: ArticleSummary): string {
  return `Version ${versions}, ${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`
}

function openWords(open: number): string {
  if (open === 0) return 'Nothing open'
  return open === 1 ? '1 claim open' : `${open} claims open`
}
