import type { ArticleState } from '../../domain/article/article'
import type { IconName } from '../shell/icon'

export const stateWords: Readonly<Record<ArticleState, string>> = {
  checking: 'Checking',
  in_review: 'In review',
  signed_off: 'Signed off',
}

export const stateIcons: Readonly<Record<ArticleState, IconName>> = {
  checking: 'clock',
  in_review: 'review',
  signed_off: 'lock',
}
