import type { ArticleState } from '../../domain/article/article'
import { Icon } from '../shell/icon'
import { stateIcons, stateWords } from './state-words'

export function StateLabel({ state }: { readonly state: ArticleState }) {
  return (
    <span className="state">
      <Icon name={stateIcons[state]} />
      {stateWords[state]}
    </span>
  )
}
