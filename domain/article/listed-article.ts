import type { Mark, Passage } from '../search/found-words'
import type { ArticleSummary } from './article'

/** Where the words that were searched for stand in an article. */
export interface Found {
  readonly title: readonly Mark[]
  readonly byline: readonly Mark[]
  /** The words of the text around what was found in it. */
  readonly passage?: Passage
}

/** An article of the desk's list; `found` where words were searched for. */
export interface ListedArticle extends ArticleSummary {
  readonly found?: Found
}
