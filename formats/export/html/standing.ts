import type { Article, ArticleState } from '../../../domain/article/article'

const states: Readonly<Record<ArticleState, string>> = {
  checking: 'being checked',
  in_review: 'in review',
  signed_off: 'signed off',
}

/** Which text this is and how far its checking is: "Version 4, being checked". */
export function standingOf({ version, state }: Article): string {
  return `Version ${version.number}, ${states[state]}`
}
