import type { ArticleState } from '../../domain/article/article'
import { Icon } from '../shell/icon'
import { stateIcons, stateWords } from './state-words'

export function StateLabel({ state, className }: { readonly state: ArticleState; readonly className?: string }) {
  return (
    <span className={className ? `state ${className}` : 'state'}>
      <Icon name={stateIcons[state]} />
      {stateWords[state]}
    </span>
  )
}
